// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the sizes of one comparison prove together. Pure functions: any thread may call them.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/analyze/speedup.h"
#include "core/analyze/statistics.h"

namespace crossover {

/// Neighbouring tested sizes, by index, that all claim the same.
struct SizeRun {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Neighbouring sizes among those that are significant each by itself (two-sided, Holm-corrected).
struct Stretch {
    bool zeroCopyWins = false;
    double first = 0; ///< bytes
    double last = 0;
};

struct Evidence {
    std::vector<SizeSpeedup> tested;  ///< the sizes with enough values for a claim, ascending
    std::size_t untested = 0;         ///< how many sizes have not
    std::optional<SizeRun> losing;    ///< copying is better, walked upwards
    std::optional<SizeRun> winning;   ///< zero-copy is better, walked downwards; always above `losing` unless reversed
    std::vector<Stretch> significant; ///< ascending
    bool reversed = false;            ///< a size wins below one that loses: no single crossing
    bool negligible = false;          ///< at every tested size any difference is within options.delta
    [[nodiscard]] double bytesAt(std::size_t index) const { return static_cast<double>(tested[index].size); }
};

Evidence weigh(std::span<const SizeSpeedup> sizes, const AnalysisOptions& options);

/// About how many more rounds would let an end of the walk claim something in four of five sweeps, going by the share
/// of its wins so far; nothing if that share is too close to a coin's for any forecast.
std::optional<std::size_t> roundsMissing(const Evidence& evidence, const AnalysisOptions& options);

} // namespace crossover
