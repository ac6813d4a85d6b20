// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a single crossing can lie, by the wins of all sizes together: copying is at least as good below it, zero-copy
// above it. Valid at any moment, wherever trials were placed (betting.h). Pure functions: any thread may call them.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analyze/dependence.h"

namespace crossover {

/// How often zero-copy won and lost at one size. A size without either may be asked about, and changes nothing for the
/// others.
struct WinCount {
    std::uint64_t size = 0;
    std::size_t wins = 0;
    std::size_t losses = 0;
};

/// For each of `ascending`: the capital of somebody who bets that zero-copy is faster somewhere up to it. If the
/// crossing lies above a size, that capital ever reaches 1 / level with a probability of `level` at most. A quarter of
/// the stake is on windows that end at smaller sizes, the rest on windows of 0 to 4 octaves that end at the size
/// itself.
std::vector<double> capitalsUpwards(std::span<const WinCount> ascending, const Dependence& dependence = {});

/// The same for "copying is faster somewhere from this size on".
std::vector<double> capitalsDownwards(std::span<const WinCount> ascending, const Dependence& dependence = {});

/// What is left for the crossing, by index among the sizes.
struct CrossingBounds {
    std::optional<std::size_t> low;  ///< the largest size below which the crossing cannot lie
    std::optional<std::size_t> high; ///< the smallest size above which the crossing cannot lie
    /// Nothing is left: there is no single crossing. At one and the same size, both ends would say that zero-copy is
    /// faster up to it and copying from it on.
    [[nodiscard]] bool contradictory() const { return low && high && *low >= *high; }
};

/// Each end is wrong with probability `level` at most. Sizes are refuted one after the other from the far end, so that
/// no correction for their number is needed (fixed-sequence test: Maurer, Hothorn and Lehmacher, 1995).
/// `below` and `above` are counts of the same sizes, for the lower and the upper end.
CrossingBounds boundCrossing(std::span<const WinCount> below, std::span<const WinCount> above, double level,
                             const Dependence& dependence = {});

} // namespace crossover
