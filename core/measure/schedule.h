// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include "core/measure/bursts.h"

namespace crossover {

/// The order of arms inside a trial: mirrored blocks, so that drift cancels. Two arms: ABBA or BAAB at random; three
/// arms: for example BCAACB. Every second block starts with the arm in the middle of the previous block.
class BlockOrder {
public:
    BlockOrder(std::span<const Arm> once, std::uint64_t seed) : m_random(seed), m_half(once.begin(), once.end()) {}
    std::vector<Arm> next();
    /// Every arm once, at random.
    std::vector<Arm> each();

private:
    std::mt19937_64 m_random;
    std::vector<Arm> m_half;
    bool m_owesOpposite = false;
};

/// The largest burst under the in-flight limit, at least 2 messages. Each message counts as at least 256 B, which
/// libzmq and the allocator need for a small one. A third of the limit is left for other memory: a partly received
/// message, a buffer that comes back late, freed blocks not yet reused. So the buffer pool, the copies at the sender
/// and the copies at the receiver together stay below three times the limit.
std::uint64_t largestBurst(std::uint64_t size, std::uint64_t inflightLimit);

/// That of a trial. The one round trip in flight leaves the length of a latency burst to the burst time alone.
std::uint64_t largestBurst(const TrialPlan& plan);

/// Warms up the link, calibrates the burst, then runs as many blocks as fit in the trial time (at least one), and last,
/// where the plan wants it, untimed bursts of each arm for its memory. Returns the number of messages in a burst.
/// Fails if a burst takes no time: such bursts would never fill the trial.
Result<std::uint64_t> runSchedule(Bursts& bursts, const TrialPlan& plan, std::uint64_t largestBurst);

} // namespace crossover
