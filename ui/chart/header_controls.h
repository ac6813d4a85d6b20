// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/chart/chart_data.h"

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace crossover {

/// Controls in the header of a chart that shows one metric at a time: which metric, and the kind of axis.
class HeaderControls : public QWidget {
    Q_OBJECT
public:
    HeaderControls(ChartSelection chart, QWidget* parent);

    /// Shows what the chart shows of these data. Metrics that were not measured cannot be chosen.
    virtual void show(const ChartData& shown, const ChartViewSettings& settings);

signals:
    void chosen(const crossover::ChartViewSettings& settings); ///< the present ones with another choice

protected:
    void addFirst(QWidget* control);
    void choose(const ChartViewSettings& settings);
    [[nodiscard]] const ChartViewSettings& settings() const { return m_settings; }
    void setWords(const QString& metricName, const QString& metricTip, const QString& axisName, const QString& axisTip);

private:
    void add(QWidget* control, int place);

    ChartSelection m_chart;
    ChartViewSettings m_settings;
    QHBoxLayout* m_layout;
    QComboBox* m_metric;
    QToolButton* m_logarithmic;
};

/// Those of the chart of what a threshold costs.
class CostControls : public HeaderControls {
    Q_OBJECT
public:
    explicit CostControls(QWidget* parent = nullptr);
};

} // namespace crossover
