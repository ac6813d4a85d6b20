// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "ui/chart/chart_data.h"

namespace crossover {

/// Why the chart of a metric is empty. Samples of `expected` tests are still to come.
QString emptyReason(const ChartData& data, std::span<const Test> expected, Metric metric);

/// Why the speedup chart, which needs both arms, is empty.
QString emptySpeedupReason(const ChartData& data, std::span<const Test> expected, Metric metric);

/// Why the chart of what a threshold costs, which needs both arms, is empty, and what it will show.
QString emptyCostReason(const ChartData& data, std::span<const Test> expected, Metric metric);

} // namespace crossover
