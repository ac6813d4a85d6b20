// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From samples and analyses to what charts draw. Only positive finite numbers come out: one other value would hide a
// whole Qt series or stretch an axis without end.

#include <vector>

#include <QPointF>

#include "ui/chart/chart_grid.h"
#include "ui/chart/spread.h"
#include "ui/chart/ticks.h"

namespace crossover {

/// Every sample of this arm that has the metric, from row `first` on.
std::vector<RawPoint> rawValues(const ChartData& data, Metric metric, Arm arm, std::size_t first = 0);

/// Zero-copy is better by this factor: of every pair of this metric, as they came in; none for unpaired data.
std::vector<RawPoint> pairSpeedups(const ChartData& data, Metric metric);

std::vector<BoundedPoint> mediansOf(const std::vector<ArmPoint>& points);
std::vector<BoundedPoint> speedupsOf(const std::vector<SizeSpeedup>& sizes);
/// Of a session against the baseline.
std::vector<BoundedPoint> changesOf(const std::vector<SizeChange>& sizes);

/// The medians alone, for a series.
QList<QPointF> medianPoints(const std::vector<BoundedPoint>& points);

/// Every size that occurs, of the samples from row `first` on; empty without any.
Range sizesOf(const ChartData& data, std::size_t first = 0);

/// The x axis for these sizes: logarithmic with some air on both sides and at least a few octaves, linear from 0.
Range sizeAxisRange(const Range& sizes, bool logarithmic);

} // namespace crossover
