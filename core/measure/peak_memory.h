// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace crossover {

/// How much more resident memory this process has needed at most since a moment, in bytes, all threads together. Linux
/// keeps the highest value and forgets it on request. Any thread, but one at a time: there is one highest value for
/// each process.
class PeakMemory {
public:
    static constexpr std::uint64_t least = 256 << 10; ///< bytes

    /// Free memory goes back to the system first, so that it counts when it is used again; malloc does that eagerly
    /// from then on (memory.h). Nothing where the kernel keeps no such value, or this process may not reset it.
    static std::optional<PeakMemory> begin();

    /// Since begin(). Less than `least` counts as that: the kernel's counters lag behind by some 100 KiB for each CPU,
    /// and malloc keeps as much for each thread.
    [[nodiscard]] std::optional<std::uint64_t> bytes() const;

private:
    explicit PeakMemory(std::uint64_t before) : m_before(before) {}

    std::uint64_t m_before;
};

} // namespace crossover
