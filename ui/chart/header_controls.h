// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/chart/chart_data.h"

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace crossover {

/// Controls in the header of a chart.
class HeaderControls : public QWidget {
    Q_OBJECT
public:
    explicit HeaderControls(QWidget* parent = nullptr);

    /// Shows what the chart shows of these data.
    virtual void show(const ChartData& shown, const ChartViewSettings& settings);
    /// Leaves out what a menu has, too, if all of them are wider than that.
    virtual void fit(int width);

signals:
    void chosen(const crossover::ChartViewSettings& settings); ///< the present ones with another choice

protected:
    void add(QWidget* control, int place);
    void choose(const ChartViewSettings& settings);
    [[nodiscard]] const ChartViewSettings& settings() const { return m_settings; }

private:
    ChartViewSettings m_settings;
    QHBoxLayout* m_layout;
};

/// Those of a chart that shows one metric at a time: which metric, and the kind of axis. Metrics that were not measured
/// cannot be chosen.
class MetricControls : public HeaderControls {
    Q_OBJECT
public:
    MetricControls(ChartSelection chart, QWidget* parent);

    void show(const ChartData& shown, const ChartViewSettings& settings) override;
    void fit(int width) override;

protected:
    void addFirst(QWidget* control);
    void setWords(const QString& metricName, const QString& metricTip, const QString& axisName, const QString& axisTip);

private:
    ChartSelection m_chart;
    QComboBox* m_metric;
    QToolButton* m_logarithmic;
};

/// Those of the chart of what a threshold costs.
class CostControls : public MetricControls {
    Q_OBJECT
public:
    explicit CostControls(QWidget* parent = nullptr);
};

/// Those of a chart in which one of several metrics stands: which one.
class MeasureControls : public HeaderControls {
    Q_OBJECT
public:
    void show(const ChartData& shown, const ChartViewSettings& settings) override;

protected:
    MeasureControls(Metric ChartViewSettings::*measure, const QString& name, const QString& tip, QWidget* parent);
    void addMeasure(Metric metric, const QString& name, const Phrase& meaning);

private:
    Metric ChartViewSettings::*m_setting;
    QComboBox* m_measure;
};

/// Those of the chart of latency: its median or a percentile.
class LatencyControls : public MeasureControls {
    Q_OBJECT
public:
    explicit LatencyControls(QWidget* parent = nullptr);
};

/// Those of the chart of what messages cost the machine: CPU time or peak memory.
class ResourceControls : public MeasureControls {
    Q_OBJECT
public:
    explicit ResourceControls(QWidget* parent = nullptr);
};

} // namespace crossover
