// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include <QString>

#include "ui/chart/chart_data.h"
#include "ui/chart/chart_view_settings.h"
#include "ui/chart/range.h"
#include "ui/style/theme.h"

namespace crossover {

class BaseChart;
class CostChart;
class MetricChart;
class SpeedupChart;

/// One chart of each kind, which show the same data. The views that the charts are given to own them. GUI thread only.
class ChartSet {
public:
    ChartSet();

    [[nodiscard]] const std::array<BaseChart*, chartCount>& all() const { return m_all; } ///< by selection
    [[nodiscard]] MetricChart* chart(Metric metric) const { return m_charts[static_cast<std::size_t>(metric)]; }
    [[nodiscard]] SpeedupChart* speedup() const { return m_speedup; }
    [[nodiscard]] CostChart* cost() const { return m_cost; }

    /// Shows the data, of which the samples before row `first` are shown already. The cost depends only on the others.
    void show(const ChartData& data, std::size_t first);
    /// What stands for latency, and what speedups and costs are of, by the settings and the data.
    void chooseSubject(const ChartData& data, const ChartViewSettings& settings);
    void clear();

    void setAnswerShown(bool shown);
    void setGuess(std::optional<double> size);
    void setSizes(const Range& sizes);
    void setStructuralSizes(const ChartData& data);
    void applySettings(const ChartViewSettings& settings);
    void applyTheme(const Theme& theme);

    /// Why charts are empty; samples of `expected` tests are still to come.
    void explain(const ChartData& data, std::span<const Test> expected);
    /// What a screen reader says of a chart.
    [[nodiscard]] QString description(ChartSelection chart, const ChartData& data,
                                      std::span<const Test> expected) const;

private:
    std::array<MetricChart*, usualMetrics.size()> m_charts{}; ///< by metric
    SpeedupChart* m_speedup;
    CostChart* m_cost;
    std::array<BaseChart*, chartCount> m_all{};
};

} // namespace crossover
