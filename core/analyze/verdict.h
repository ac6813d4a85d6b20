// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one group and metric say about the crossover. Sizes in bytes. Pure functions: any thread may call them.

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/analyze/evidence.h"

namespace crossover {

/// By the bounds of a single crossing (Evidence::crossing) unless said otherwise.
enum class VerdictKind {
    Crossover,    ///< it has both ends
    AtMost,       ///< zero-copy is faster from some size on, copying is proven nowhere
    AtLeast,      ///< copying is faster up to some size, zero-copy is proven nowhere
    ZeroCopyWins, ///< from the smallest size on
    CopyWins,     ///< up to the largest size
    Multiple,     ///< no single crossing: a reversal by more than the margin is proven
    Equivalent,   ///< at every size, the difference is proven to be within the margin
    Unresolved,
};

/// The JSON name: "crossover", "at_most", ...
std::string_view nameOf(VerdictKind kind);

struct Verdict {
    VerdictKind kind = VerdictKind::Unresolved;
    /// Kinds Crossover, AtMost, AtLeast and Unresolved may have one; without an interval it is a guess.
    std::optional<double> estimate;
    std::optional<double> low;  ///< of the crossing; Crossover has both, AtLeast this one
    std::optional<double> high; ///< AtMost has this one
    /// Sizes around each crossing; Crossover: 1, Multiple: 1 or more, otherwise none.
    std::vector<std::pair<double, double>> brackets;
};

/// The verdict on `sizes`, of which `evidence` is what they prove together. Never fails: too little data is
/// "unresolved".
Verdict judge(std::span<const SizeSpeedup> sizes, const Evidence& evidence);

} // namespace crossover
