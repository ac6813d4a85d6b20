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

enum class VerdictKind { Crossover, AtMost, AtLeast, ZeroCopyWins, CopyWins, Multiple, Equivalent, Unresolved };

/// The JSON name: "crossover", "at_most", ...
std::string_view nameOf(VerdictKind kind);

struct Verdict {
    VerdictKind kind = VerdictKind::Unresolved;
    /// Kinds Crossover, AtMost, AtLeast and Unresolved may have one; without an interval it is a guess.
    std::optional<double> estimate;
    std::optional<double> low; ///< interval of the estimate; both or none (kind Crossover only)
    std::optional<double> high;
    /// Grid sizes around each crossing; Crossover: 1, Multiple: 1 or more, otherwise none.
    std::vector<std::pair<double, double>> brackets;
};

/// The verdict on `sizes`, of which `evidence` is what they prove together. Never fails: too little data is
/// "unresolved".
Verdict judge(std::span<const SizeSpeedup> sizes, const Evidence& evidence, bool paired,
              const AnalysisOptions& options);

} // namespace crossover
