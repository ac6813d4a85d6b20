// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/model/placement.h"
#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// One trial: one size on a new link, with its arms in alternating bursts.
struct TrialPlan {
    GroupKey group; ///< must contain a release
    Cores cores;    ///< from which the placement takes the CPUs; needed for all placements but free
    std::uint64_t size = 0;
    std::chrono::microseconds trialTime{50'000};
    std::chrono::microseconds burstTime{5'000};
    std::uint64_t inflightLimit = 64 << 20;
    std::uint64_t seed = 1;                     ///< of the random order of blocks
    std::optional<std::uint64_t> threshold;     ///< of the hybrid arm, in bytes; none: no hybrid arm
    bool copyOnly = false;                      ///< the arm copy alone
    bool memory = false;                        ///< a throughput trial also measures the peak memory of its arms
    std::chrono::milliseconds deadline{10'000}; ///< longest time without a message

    [[nodiscard]] std::span<const Arm> arms() const;
    /// The longest time that the trial may take, far above what it needs; then it fails, whatever arrives.
    [[nodiscard]] std::chrono::milliseconds longest() const;
};

/// The results of a trial: one row for each arm, without round and number, which only the sweep knows.
using TrialSamples = std::vector<Sample>;

/// Runs a trial of the group's test and closes everything it opened. The calling thread sends; where it may run is as
/// before afterwards. Fails if stopped, if threads cannot run where the placement wants them, if no message arrives in
/// time, if a message arrives wrong, if a burst takes no time, or if libzmq does not free a buffer. Adds to `strangers`
/// how often other programs tried to connect, also when it fails.
Result<TrialSamples> measureTrial(const TrialPlan& plan, std::stop_token stop, std::uint64_t* strangers = nullptr);

} // namespace crossover
