// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which sweeps check what an earlier one recommends. Pure: any thread may call it.

#include <span>
#include <vector>

#include "core/model/sample.h"
#include "core/model/sweep_config.h"

namespace crossover {

/// The sweeps that check every threshold that the samples of `measured` recommend: each with its own combination and
/// threshold, all sizes, the threshold among them, enough rounds, and a seed that no sample has, so that a check made
/// again adds to the one before.
std::vector<SweepConfig> checksAfter(const SweepConfig& measured, std::span<const Sample> samples);

} // namespace crossover
