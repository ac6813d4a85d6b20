// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the values of one size to what they say about it. Pure functions: any thread may call them.

#include <span>

#include "core/analyze/analysis.h"

namespace crossover {

/// Whether the data is to be judged by its pairs: at least half of the rows that could be paired are.
bool isPaired(std::span<const SizeData> data);

/// Median of one arm with its bounds; `values` holds at least one.
ArmPoint armPoint(std::uint64_t size, std::vector<double> values, const AnalysisOptions& options);

/// From the pairs alone: sign test, median and order-statistic bounds. Ties are dropped from the test, as it must be,
/// and stay in the median and its bounds, as differences of zero: ten ties and one win are no speedup.
SizeSpeedup pairedSpeedup(const SizeData& data, Metric metric, const AnalysisOptions& options);

/// From all values of both arms, at least one each: Mann-Whitney test, Hodges-Lehmann shift of ln t and its bounds.
SizeSpeedup unpairedSpeedup(const SizeData& data, Metric metric, const AnalysisOptions& options);

/// The sizes that can be compared, by ascending size.
std::vector<SizeSpeedup> speedups(std::span<const SizeData> data, Metric metric, bool paired,
                                  const AnalysisOptions& options);

} // namespace crossover
