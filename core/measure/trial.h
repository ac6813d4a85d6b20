// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <stop_token>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// One trial: one size on one fresh link, both arms in alternating bursts.
struct TrialPlan {
    GroupKey group; ///< names a release
    std::uint64_t size = 0;
    std::chrono::microseconds trialTime{50'000};
    std::chrono::microseconds burstTime{5'000};
    std::uint64_t inflightLimit = 64 << 20;
    std::uint64_t seed = 1;                     ///< of the order of blocks
    std::chrono::milliseconds deadline{10'000}; ///< of every blocking call
};

/// What a trial measured: a row for each arm, without round and ordinal, which only the sweep knows.
using TrialSamples = std::array<Sample, 2>;

/// Runs the trial that its group's test asks for and closes everything it opened. Fails when stopped, when the peer
/// falls silent, when a message arrives wrong, or when a lent buffer does not come back.
Result<TrialSamples> measureTrial(const TrialPlan& plan, std::stop_token stop);

} // namespace crossover
