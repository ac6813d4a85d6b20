// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A point of a chart that is being read: found near the pointer, followed while data arrive, and told in words.

#include <optional>
#include <vector>

#include <QPointF>
#include <QStringList>

#include "ui/chart/chart_grid.h"

namespace crossover {

class BaseChart;

/// Which point: a median (of an arm and a size) or what one trial says (by its place among the raw points).
struct PointKey {
    std::optional<Arm> arm; ///< none: the speedup
    double size = 0;
    std::optional<std::size_t> raw;        ///< none: the median
    std::optional<std::size_t> place = {}; ///< of a session (ChangeCurve), against the baseline
    bool operator==(const PointKey&) const = default;
};

/// What there is to say about it.
struct Reading {
    PointKey key;
    double value = 0;
    std::optional<double> low; ///< bounds of a median; both or none
    std::optional<double> high;
    std::size_t count = 1;            ///< values a median is of
    std::vector<std::size_t> samples; ///< rows of a single trial: one, or both of a pair
    bool disturbed = false;
    QPointF position; ///< in the chart
};

/// The visible point nearest to a position, in pixels, no further than `reach`. A median is preferred to single trials
/// that crowd around it.
std::optional<Reading> nearestReading(const BaseChart& chart, const QPointF& position, double reach);

/// The point as it is now, or nothing when it is gone.
std::optional<Reading> readingOf(const BaseChart& chart, const PointKey& key);

/// The next median to the right (`step` 1) or to the left (-1); the first or last one when there is none to start from.
std::optional<Reading> neighbourReading(const BaseChart& chart, const std::optional<PointKey>& key, int step);

/// The median of the same size on the next visible curve.
std::optional<Reading> otherCurveReading(const BaseChart& chart, const PointKey& key);

/// In words, one fact a line: what and where, the value with its bounds, how often or when.
QStringList wordsOf(const BaseChart& chart, const Reading& reading, const ChartData& data);

/// The rows of ChartData::samples that the point stands for.
std::vector<std::size_t> samplesOf(const BaseChart& chart, const Reading& reading, const ChartData& data);

} // namespace crossover
