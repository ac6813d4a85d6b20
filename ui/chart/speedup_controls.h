// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/chart/chart_data.h"

class QComboBox;
class QToolButton;

namespace crossover {

/// Controls in the header of the speedup chart: what it compares, which metric, and the kind of axis.
class SpeedupControls : public QWidget {
    Q_OBJECT
public:
    explicit SpeedupControls(QWidget* parent = nullptr);

    /// Shows what the chart shows of these data. Metrics that were not measured cannot be chosen.
    void show(const ChartData& shown, const ChartViewSettings& settings);

signals:
    void chosen(const crossover::ChartViewSettings& settings); ///< the present ones with another choice

private:
    void buildLayout();
    void connectSignals();
    [[nodiscard]] AxisKinds& axis() { return m_settings.axes[static_cast<std::size_t>(ChartSelection::Speedup)]; }

    ChartViewSettings m_settings;
    QComboBox* m_compared;
    QComboBox* m_metric;
    QToolButton* m_logarithmic;
};

} // namespace crossover
