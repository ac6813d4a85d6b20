// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include "core/measure/bursts.h"

namespace crossover {

/// The order of arms inside a trial: blocks that mirror themselves, so that drift cancels. Of two arms ABBA or BAAB by
/// chance, of three such as BCAACB; every second block begins where the one before it turned.
class BlockOrder {
public:
    BlockOrder(std::span<const Arm> once, std::uint64_t seed) : m_random(seed), m_half(once.begin(), once.end()) {}
    std::vector<Arm> next();

private:
    std::mt19937_64 m_random;
    std::vector<Arm> m_half;
    bool m_owesOpposite = false;
};

/// The most messages a burst may have under the in-flight limit, at least 2. A message on its way is counted with at
/// least the 256 B that libzmq and the allocator need for a small one. A third of the limit is left for what memory
/// holds beside them: the message half received, the buffer that comes back late, freed blocks not yet used again. Then
/// a pool of buffers, copies at the sender and copies at the receiver together stay below three times the limit.
std::uint64_t largestBurst(std::uint64_t size, std::uint64_t inflightLimit);

/// Warms the link up, calibrates the burst, then runs as many blocks as fit the trial time (at least one).
/// Returns the number of messages of a burst.
Result<std::uint64_t> runSchedule(Bursts& bursts, const TrialPlan& plan, std::uint64_t largestBurst);

} // namespace crossover
