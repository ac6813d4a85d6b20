// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much faster or slower an arm became, at each size and at all sizes together. Pure functions: any thread may call
// them.

#include <cstdint>
#include <span>
#include <vector>

#include "core/analyze/statistics.h"
#include "core/model/size_data.h"

namespace crossover {

/// ln of an arm's speeds at a size that both measurements have, ascending.
struct SpeedPair {
    std::uint64_t size = 0;
    std::vector<double> before;
    std::vector<double> after;

    [[nodiscard]] double shift() const; ///< of the medians: below 0 is slower
};

std::vector<SpeedPair> speedPairs(std::span<const SizeData> before, std::span<const SizeData> after, Arm arm,
                                  Metric metric);

/// One-sided p for "faster by more than the margin (ln)" as `greater`, and for "slower by more" as `less`:
/// Mann-Whitney tests of the values against shifted ones.
OneSided beyond(const SpeedPair& pair, double margin);

/// The same for all sizes together (combinedP), which sees what three trials of a size never prove.
OneSided beyond(std::span<const SpeedPair> pairs, double margin);

/// Mean of the shifts; 0 without sizes.
double meanShift(std::span<const SpeedPair> pairs);

} // namespace crossover
