// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTabWidget>

#include "core/analyze/summary.h"
#include "core/model/environment.h"

class QPlainTextEdit;

namespace crossover {

class FactTable;
class Document;
class DistributionView;
class SamplesView;
class WhyView;

/// What stands behind the charts, in tabs: the samples, the notebook's figures, why the curves are as they are,
/// percentiles of latency, the machine, and what happened when.
class DetailTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit DetailTabs(const Document* document, QWidget* parent = nullptr);

    void setSummary(const Summary& summary);
    void setEnvironment(const Environment& environment);
    void focusTab(int tab); ///< shows it and gives it the keyboard
    /// Adds a line with the time of day, beneath a line with the date when that is another one.
    void logAt(const QDateTime& moment, const QString& event);
    void log(const QString& event); ///< now
    [[nodiscard]] SamplesView* samples() const { return m_samples; }
    [[nodiscard]] WhyView* why() const { return m_why; }
    [[nodiscard]] DistributionView* distribution() const { return m_distribution; }

signals:
    void wanted(); ///< somebody asked for a tab, which may be folded away

private:
    SamplesView* m_samples;
    FactTable* m_summary;
    WhyView* m_why;
    DistributionView* m_distribution;
    FactTable* m_environment;
    QPlainTextEdit* m_log;
    QDate m_logged; ///< the day of the last line
};

} // namespace crossover
