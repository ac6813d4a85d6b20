// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QTextBrowser>
#include <QTimer>

#include "ui/chart/chart_data.h"

namespace crossover {

/// Why the curves are as they are, in Markdown: sentences and tables for each metric, then how fast the machine copies.
/// Empty without analyses.
QString whyText(const ChartData& data, const std::optional<Environment>& environment);

/// Shows that text. Finding it out takes a moment, so that it happens only while it is seen, once a second at most.
class WhyView : public QTextBrowser {
    Q_OBJECT

public:
    explicit WhyView(QWidget* parent = nullptr);

    void setReader(std::function<QString()> text) { m_text = std::move(text); }
    void refresh(); ///< it may say something else now

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void showText();

    std::function<QString()> m_text;
    QString m_shown;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace crossover
