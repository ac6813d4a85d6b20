// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The point of a chart that the user reads: found near the pointer, and followed while data arrive.

#include <optional>
#include <vector>

#include <QPointF>

#include "ui/chart/chart_data.h"

namespace crossover {

class BaseChart;

/// Identifies a point: a median (of an arm and a size) or a single trial (by its index among the raw points).
struct PointKey {
    std::optional<Arm> arm; ///< none: the speedup
    double size = 0;
    std::optional<std::size_t> raw;        ///< none: the median
    std::optional<std::size_t> place = {}; ///< ChangeCurve::place, for a curve relative to the baseline
    bool operator==(const PointKey&) const = default;
};

/// The values of a point.
struct Reading {
    PointKey key;
    double value = 0;
    std::optional<double> low; ///< interval of a median; both or none
    std::optional<double> high;
    std::size_t count = 1;            ///< number of values behind a median
    std::vector<std::size_t> samples; ///< rows of a single trial, or both rows of a pair
    bool disturbed = false;
    QPointF position; ///< in chart coordinates
};

/// The visible point nearest to a position, within `reach` pixels. Prefers a median to the trials around it.
std::optional<Reading> nearestReading(const BaseChart& chart, const QPointF& position, double reach);

/// The point with its current values, or nothing if it no longer exists.
std::optional<Reading> readingOf(const BaseChart& chart, const PointKey& key);

/// The next median to the right (`step` 1) or left (-1); without `key` the first or last one.
std::optional<Reading> neighbourReading(const BaseChart& chart, const std::optional<PointKey>& key, int step);

/// The median of the same size on the next visible curve.
std::optional<Reading> otherCurveReading(const BaseChart& chart, const PointKey& key);

/// The curve of a session that is read, or null.
const ChangeCurve* curveOf(const BaseChart& chart, const PointKey& key, const ChartData& data);

/// The rows of ChartData::samples behind the point.
std::vector<std::size_t> samplesOf(const BaseChart& chart, const Reading& reading, const ChartData& data);

} // namespace crossover
