// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

#include "core/worker/protocol.h"
#include "ui/setup/try_out.h"

namespace crossover {

/// What came of trying a sender or receiver: what it says it is and can do, which promises of the protocol it breaks,
/// or what went wrong.
class EndFacts : public QLabel {
    Q_OBJECT

public:
    explicit EndFacts(End end, QWidget* parent = nullptr);

    void showStarting();
    void showResult(const TriedEnd& result); ///< also before the end
    /// All of it, a line for each fact.
    [[nodiscard]] QString words() const { return m_words.join(QLatin1Char('\n')); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSentence(const QString& sentence);
    void addGreeting(const Greeting& greeting);
    void addCheck(const TriedEnd& result);
    void addBroken(const TriedEnd& result);
    void addLine(const QString& text);
    void showAll();
    void addRow(const QString& name, const QString& value);
    void takeHeight();

    End m_end;
    QStringList m_words;
    QString m_html;
};

} // namespace crossover
