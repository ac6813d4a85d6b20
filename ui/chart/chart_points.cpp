// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_points.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace crossover {

namespace {

bool drawable(double value)
{
    return std::isfinite(value) && value > 0;
}

void includeRatio(std::vector<BoundedPoint>& medians, std::uint64_t size, std::size_t count, double logMedian,
                  double logLow, double logHigh)
{
    const double ratio = std::exp(logMedian);
    if (size == 0 || !drawable(ratio)) return;
    BoundedPoint median{static_cast<double>(size), ratio, count, {}, {}};
    const double low = std::exp(logLow);
    const double high = std::exp(logHigh);
    if (drawable(low) && drawable(high)) {
        median.low = low;
        median.high = high;
    }
    medians.push_back(median);
}

} // namespace

std::vector<RawPoint> rawValues(const ChartData& data, Metric metric, Arm arm, std::size_t first)
{
    std::vector<RawPoint> values;
    const auto add = [&](std::size_t row, double value) {
        const auto& sample = data.samples[row];
        if (sample.arm == arm && sample.size > 0 && drawable(value))
            values.push_back({static_cast<double>(sample.size), value, row, {}, sample.disturbed.value_or(false)});
    };
    if (const auto* const analysis = analysisOf(data, metric); analysis && term(metric).isPercentile()) {
        for (const auto& [row, value] : valuesOf(data.samples, analysis->group, metric))
            add(row, value);
        return values;
    }
    for (std::size_t row = first; row < data.samples.size(); ++row) {
        if (const auto value = data.samples[row].value(metric)) add(row, *value);
    }
    return values;
}

std::vector<RawPoint> pairSpeedups(const ChartData& data, Metric metric)
{
    const auto* const analysis = analysisOf(data, metric);
    if (!analysis || !analysis->paired) return {};
    const auto isDisturbed = [&](std::size_t row) { return data.samples[row].disturbed.value_or(false); };
    std::vector<RawPoint> speedups;
    for (const auto& size : collect(data.samples, analysis->group, metric)) {
        if (size.size == 0) continue;
        for (const auto& pair : size.pairs) {
            const double ratio = term(metric).higherIsBetter ? pair.zeroCopy / pair.copy : pair.copy / pair.zeroCopy;
            if (!drawable(ratio)) continue;
            const bool disturbed = isDisturbed(pair.copyRow) || isDisturbed(pair.zeroCopyRow);
            speedups.push_back({static_cast<double>(size.size), ratio, pair.copyRow, pair.zeroCopyRow, disturbed});
        }
    }
    // New ones at the end: what is drawn already can stay.
    std::ranges::sort(speedups, {}, [](const RawPoint& pair) { return std::max(pair.sample, *pair.partner); });
    return speedups;
}

std::vector<BoundedPoint> mediansOf(const std::vector<ArmPoint>& points)
{
    std::vector<BoundedPoint> medians;
    for (const auto& point : points) {
        if (point.size == 0 || !drawable(point.median)) continue;
        BoundedPoint median{static_cast<double>(point.size), point.median, point.count, {}, {}};
        if (point.low && point.high && drawable(*point.low) && drawable(*point.high)) {
            median.low = point.low;
            median.high = point.high;
        }
        medians.push_back(median);
    }
    return medians;
}

std::vector<BoundedPoint> speedupsOf(const std::vector<SizeSpeedup>& sizes)
{
    std::vector<BoundedPoint> medians;
    for (const auto& size : sizes)
        includeRatio(medians, size.size, size.pairs, size.logMedian, size.logLow, size.logHigh);
    return medians;
}

std::vector<BoundedPoint> changesOf(const std::vector<SizeChange>& sizes)
{
    std::vector<BoundedPoint> medians;
    for (const auto& size : sizes)
        includeRatio(medians, size.size, size.repeats, size.logMedian, size.logLow, size.logHigh);
    return medians;
}

QList<QPointF> medianPoints(const std::vector<BoundedPoint>& points)
{
    QList<QPointF> medians;
    medians.reserve(static_cast<qsizetype>(points.size()));
    for (const auto& point : points)
        medians.emplace_back(point.size, point.median);
    return medians;
}

namespace {

void include(Range& sizes, const std::vector<MetricAnalysis>& analyses)
{
    for (const auto& analysis : analyses) {
        for (const auto& row : arms) {
            for (const auto& point : analysis.curve(row.id)) {
                if (point.size > 0) sizes.include(static_cast<double>(point.size));
            }
        }
    }
}

} // namespace

Range sizesOf(const ChartData& data, std::size_t first)
{
    Range sizes;
    for (const auto& sample : std::span(data.samples).subspan(first)) {
        if (sample.size > 0) sizes.include(static_cast<double>(sample.size));
    }
    include(sizes, data.analyses);
    for (const auto& overlay : data.overlays)
        include(sizes, overlay.analyses);
    return sizes;
}

Range sizeAxisRange(const Range& sizes, bool logarithmic)
{
    if (sizes.empty() || !drawable(sizes.min)) return {};
    if (!logarithmic) return {0, sizes.max * 1.04};
    constexpr double leastRatio = 16;
    const double air = std::pow(sizes.max / sizes.min, 0.035) * 1.06;
    const double missing = std::sqrt(std::max(1.0, leastRatio * sizes.min / sizes.max));
    return {sizes.min / (air * missing), sizes.max * air * missing};
}

} // namespace crossover
