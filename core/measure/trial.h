// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// One trial: one size on one fresh link, its arms in alternating bursts.
struct TrialPlan {
    GroupKey group; ///< names a release
    std::uint64_t size = 0;
    std::chrono::microseconds trialTime{50'000};
    std::chrono::microseconds burstTime{5'000};
    std::uint64_t inflightLimit = 64 << 20;
    std::uint64_t seed = 1;                     ///< of the order of blocks
    std::optional<std::uint64_t> threshold;     ///< of the hybrid arm; none: it is not measured
    std::chrono::milliseconds deadline{10'000}; ///< of every blocking call

    [[nodiscard]] std::span<const Arm> arms() const;
};

/// What a trial measured: a row for each arm, without round and ordinal, which only the sweep knows.
using TrialSamples = std::vector<Sample>;

/// Runs the trial that its group's test asks for and closes everything it opened. Fails when stopped, when the peer
/// falls silent, when a message arrives wrong, or when a lent buffer does not come back.
Result<TrialSamples> measureTrial(const TrialPlan& plan, std::stop_token stop);

} // namespace crossover
