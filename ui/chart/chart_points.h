// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Converts samples and analyses to points of charts. The points are positive and finite: any other value would hide a
// whole Qt series or stretch an axis without limit.

#include <vector>

#include <QPointF>

#include "ui/chart/chart_data.h"
#include "ui/chart/spread.h"
#include "ui/chart/ticks.h"

namespace crossover {

/// Every sample of this arm that has the metric, from row `first` on. A percentile's values may be of several samples,
/// so they are always all.
std::vector<RawPoint> rawValues(const ChartData& data, Metric metric, Arm arm, std::size_t first = 0);

/// The speedup of zero-copy for each pair of this metric, in order of arrival; none for unpaired data.
std::vector<RawPoint> pairSpeedups(const ChartData& data, Metric metric);

std::vector<BoundedPoint> mediansOf(const std::vector<ArmPoint>& points);
std::vector<BoundedPoint> speedupsOf(const std::vector<SizeSpeedup>& sizes);
/// Of a session relative to the baseline.
std::vector<BoundedPoint> changesOf(const std::vector<SizeChange>& sizes);

/// Only the medians, for a series.
QList<QPointF> medianPoints(const std::vector<BoundedPoint>& points);

/// The range of sizes of the samples from row `first` on; empty without samples.
Range sizesOf(const ChartData& data, std::size_t first = 0);

/// The x axis for these sizes: logarithmic with padding on both sides and at least a few octaves; linear from 0.
Range sizeAxisRange(const Range& sizes, bool logarithmic);

} // namespace crossover
