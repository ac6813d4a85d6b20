// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which sweeps check what an earlier one recommends. Pure: any thread may call it.

#include <span>
#include <vector>

#include "core/analyze/analysis.h"
#include "core/model/sweep_config.h"

namespace crossover {

/// The sweeps that check every threshold recommended after `measured`: each with its own combination and threshold,
/// all sizes, the threshold among them, enough rounds, and a seed that none of the `samples` has.
std::vector<SweepConfig> checksAfter(const SweepConfig& measured, std::span<const Sample> samples,
                                     std::span<const MetricAnalysis> analyses);

} // namespace crossover
