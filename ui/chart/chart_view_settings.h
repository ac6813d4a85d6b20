// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/model/terms.h"
#include "ui/chart/chart_selection.h"

namespace crossover {

/// Whether the axes of a chart are logarithmic or linear.
struct AxisKinds {
    bool logSizes = true;
    bool logValues = true;
    bool operator==(const AxisKinds&) const = default;
};

/// How the confidence intervals of medians are drawn. Automatic: bands around the curves, bars in the speedup chart.
enum class SpreadStyle { Automatic, Band, Bars, None };

/// What the speedup chart compares: zero-copy with copying, or one arm of other sessions with the same arm of the
/// baseline.
enum class SpeedupOf { Arms, Copy, ZeroCopy };

/// How the charts show their data, except the visible part. A value type: a window can save it, and an export or a
/// presentation can have its own.
struct ChartViewSettings {
    std::array<AxisKinds, chartCount> axes{};  ///< by chart
    Metric latency = Metric::Latency;          ///< what stands for it: its median or a percentile
    Metric resource = Metric::Cpu;             ///< what messages cost the machine: CPU time or peak memory
    Metric speedupMetric = Metric::Throughput; ///< of the usual ones: its speedups, and the costs by it, are shown
    SpeedupOf speedupOf = SpeedupOf::Arms;     ///< Arms is shown while there is no session to compare
    SpreadStyle spread = SpreadStyle::Automatic;
    bool rawSamples = true;             ///< every trial as a dot, beside the medians
    bool bandwidth = false;             ///< lines of equal bandwidth in the rate charts
    bool structuralSizes = false;       ///< sizes at which libzmq, malloc and the caches change their behaviour
    bool linkedSizes = true;            ///< all charts show the same range of sizes
    std::uint64_t distributionSize = 0; ///< of the picture of a distribution; 0: the size in the middle
    bool operator==(const ChartViewSettings&) const = default;

    /// What is shown in the place of a usual metric.
    [[nodiscard]] Metric shown(Metric usual) const
    {
        if (usual == Metric::Latency) return latency;
        return usual == Metric::Cpu ? resource : usual;
    }
    /// What has to be judged for that on request.
    [[nodiscard]] std::vector<Metric> requested() const
    {
        std::vector<Metric> all;
        for (const auto metric : {latency, resource}) {
            if (term(metric).onRequest()) all.push_back(metric);
        }
        return all;
    }
    /// Shows a metric in the place where it can stand.
    void show(Metric metric) { (term(metric).test == Test::Latency ? latency : resource) = metric; }
};

/// What stands above a chart alone.
inline Phrase chartTitle(ChartSelection chart, const ChartViewSettings& settings)
{
    if (chart == ChartSelection::Distribution) return Words::mark("Distribution of latency");
    if (chart == ChartSelection::Latency) return term(settings.latency).title;
    return chart == ChartSelection::Cpu ? term(settings.resource).title : singleCharts[indexOf(chart)].title;
}

} // namespace crossover
