// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include "core/analyze/summary.h"
#include "core/model/environment.h"

class QPlainTextEdit;

namespace crossover {

class FactTable;
class SamplesModel;
class SamplesView;

/// What stands behind the charts, in tabs: the samples, the notebook's figures, the machine, and what happened when.
class DetailTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit DetailTabs(SamplesModel* samples, QWidget* parent = nullptr);

    void setSummary(const Summary& summary);
    void setEnvironment(const Environment& environment);
    void focusTab(int tab);         ///< shows it and gives it the keyboard
    void log(const QString& event); ///< adds a line with the time of day
    [[nodiscard]] SamplesView* samples() const { return m_samples; }

private:
    SamplesView* m_samples;
    FactTable* m_summary;
    FactTable* m_environment;
    QPlainTextEdit* m_log;
};

} // namespace crossover
