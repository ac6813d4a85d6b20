// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/reading.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/chart/base_chart.h"
#include "ui/chart/chart_points.h"
#include "ui/chart/spread.h"

namespace crossover {

namespace {

constexpr double preferMedian = 5; // pixels by which a median counts as nearer than it is

double distance(const QPointF& first, const QPointF& second)
{
    return std::hypot(first.x() - second.x(), first.y() - second.y());
}

bool isOf(const Readable& curve, const PointKey& key)
{
    return curve.arm == key.arm && curve.place == key.place;
}

Reading ofMedian(const Readable& curve, const BoundedPoint& point)
{
    Reading reading;
    reading.key = {curve.arm, point.size, {}, curve.place};
    reading.value = point.median;
    reading.low = point.low;
    reading.high = point.high;
    reading.count = point.count;
    reading.position = curve.spread->positionOf(point);
    return reading;
}

Reading ofRaw(const Readable& curve, std::size_t index)
{
    const auto& point = curve.spread->raw()[index];
    Reading reading;
    reading.key = {curve.arm, point.size, index, curve.place};
    reading.value = point.value;
    reading.samples = {point.sample};
    if (point.partner) reading.samples.push_back(*point.partner);
    reading.disturbed = point.disturbed;
    reading.position = curve.spread->positionOf(point);
    return reading;
}

/// Whether the medians of this size are of a threshold check, for want of other trials.
bool isOfCheck(const BaseChart& chart, double bytes, const ChartData& data)
{
    const auto* const analysis = analysisOf(data, chart.metric());
    if (!analysis) return false;
    for (const auto& size : collect(data.samples, analysis->group, chart.metric())) {
        if (static_cast<double>(size.size) == bytes) return size.checked;
    }
    return false;
}

/// Several trials together may have a percentile that each of them alone has not.
bool countsFor(const Sample& sample, Metric metric)
{
    return sample.value(metric) || (term(metric).isPercentile() && !sample.roundTrips.empty());
}

/// The rows a median is of.
std::vector<std::size_t> rowsOfMedian(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    const double size = chart.measuredSize(reading.key.size);
    const bool ofCheck = reading.key.arm == Arm::Hybrid || isOfCheck(chart, size, data);
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        const auto& sample = data.samples[i];
        if (static_cast<double>(sample.size) != size || !countsFor(sample, chart.metric())) continue;
        const bool sameArm = reading.key.arm ? sample.arm == *reading.key.arm : sample.arm != Arm::Hybrid;
        if (sameArm && (sample.phase == Phase::Check) == ofCheck) rows.push_back(i);
    }
    return rows;
}

} // namespace

std::optional<Reading> nearestReading(const BaseChart& chart, const QPointF& position, double reach)
{
    const QRectF& plot = chart.mapping().plot;
    std::optional<Reading> nearest;
    double least = reach;
    for (const auto& curve : chart.readable()) {
        for (const auto& point : curve.spread->points()) {
            const QPointF at = curve.spread->positionOf(point);
            const double away = distance(at, position);
            if (!plot.contains(at) || away > reach || away - preferMedian > least) continue;
            least = away - preferMedian;
            nearest = ofMedian(curve, point);
        }
        if (!curve.spread->showsRaw()) continue;
        for (std::size_t i = 0; i < curve.spread->raw().size(); ++i) {
            const QPointF at = curve.spread->positionOf(curve.spread->raw()[i]);
            const double away = distance(at, position);
            if (away >= least || !plot.contains(at)) continue;
            least = away;
            nearest = ofRaw(curve, i);
        }
    }
    return nearest;
}

std::optional<Reading> readingOf(const BaseChart& chart, const PointKey& key)
{
    for (const auto& curve : chart.readable()) {
        if (!isOf(curve, key)) continue;
        if (key.raw) {
            const bool there = curve.spread->showsRaw() && *key.raw < curve.spread->raw().size() &&
                               curve.spread->raw()[*key.raw].size == key.size;
            return there ? std::optional(ofRaw(curve, *key.raw)) : std::nullopt;
        }
        const auto found = std::ranges::find(curve.spread->points(), key.size, &BoundedPoint::size);
        if (found != curve.spread->points().end()) return ofMedian(curve, *found);
    }
    return std::nullopt;
}

std::optional<Reading> neighbourReading(const BaseChart& chart, const std::optional<PointKey>& key, int step)
{
    for (const auto& curve : chart.readable()) {
        if (key && !isOf(curve, *key)) continue;
        const auto& points = curve.spread->points();
        const double from = key ? key->size : step > 0 ? 0 : std::numeric_limits<double>::infinity();
        if (step > 0) {
            const auto next = std::ranges::upper_bound(points, from, {}, &BoundedPoint::size);
            return next == points.end() ? std::nullopt : std::optional(ofMedian(curve, *next));
        }
        const auto next = std::ranges::lower_bound(points, from, {}, &BoundedPoint::size);
        return next == points.begin() ? std::nullopt : std::optional(ofMedian(curve, *std::prev(next)));
    }
    return std::nullopt;
}

std::optional<Reading> otherCurveReading(const BaseChart& chart, const PointKey& key)
{
    const auto curves = chart.readable();
    const auto current = std::ranges::find_if(curves, [&](const Readable& curve) { return isOf(curve, key); });
    if (current == curves.end()) return std::nullopt;
    const auto& next = std::next(current) == curves.end() ? curves.front() : *std::next(current);
    return readingOf(chart, {next.arm, key.size, {}, next.place});
}

const ChangeCurve* curveOf(const BaseChart& chart, const PointKey& key, const ChartData& data)
{
    const auto fits = [&](const ChangeCurve& curve) {
        return curve.place == key.place && curve.arm == key.arm && curve.metric == chart.metric();
    };
    const auto found = std::ranges::find_if(data.changeCurves, fits);
    return key.place && found != data.changeCurves.end() ? &*found : nullptr;
}

std::vector<std::size_t> samplesOf(const BaseChart& chart, const Reading& reading, const ChartData& data)
{
    if (reading.key.raw) return reading.samples;
    const auto* const curve = curveOf(chart, reading.key, data);
    if (curve && !curve->ofSamples) return {}; // both sides are of other sessions
    return rowsOfMedian(chart, reading, data);
}

} // namespace crossover
