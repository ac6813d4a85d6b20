// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/model/who.h"
#include "core/worker/protocol.h"
#include "ui/setup/try_out.h"

class QComboBox;
class QToolButton;

namespace crossover {

class EndFacts;

/// Who sends or receives: chosen from what comes with the program and the commands run last, or typed as a command. A
/// button tries it, and what it says it is appears below.
class WhoChoice : public QWidget {
    Q_OBJECT

public:
    explicit WhoChoice(End end, QWidget* parent = nullptr);

    /// How screen readers announce it, and its tooltip.
    void describe(const QString& name, const QString& meaning);

    void setWho(const Who& who);
    /// A command of a file is not run before the user types or chooses it, now or earlier.
    void setWhoOfFile(const Who& who);
    /// Fails with what to do.
    [[nodiscard]] Result<Who> who() const;
    /// Also if it must not be run; nothing for a text that cannot be a command.
    [[nodiscard]] std::optional<Who> shown() const;
    [[nodiscard]] bool isThread() const { return shown() == Who(); }
    /// What it has said since it was chosen, if it was tried.
    [[nodiscard]] const std::optional<Greeting>& greeting() const { return m_greeting; }

    void stopTrying(); ///< a sweep is to measure undisturbed
    void showRecent(); ///< the commands in the list are those of the settings

signals:
    void changed();        ///< who it is, or what is known of it
    void commandStarted(); ///< and remembered

private:
    void buildLayout();
    void fill();
    void take(const Who& who);
    void choose();
    void follow();
    void tryIt();
    void showFound(const TriedEnd& result);
    void showTried(const TriedEnd& result);
    void showTrying(bool trying);
    void takeGreeting(const TriedEnd& result);
    void scrollToFacts();

    End m_end;
    QComboBox* m_box;
    QToolButton* m_try;
    EndFacts* m_facts;
    TryOut* m_tryOut;
    QString m_meaning;
    std::optional<Greeting> m_greeting;
    bool m_ofFile = false; ///< and nobody has typed or chosen it
};

} // namespace crossover
