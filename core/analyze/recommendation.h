// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a verdict to a threshold for the reader's code. Sizes in bytes. Pure functions: any thread may call them.

#include <cstdint>
#include <optional>

#include "core/analyze/verdict.h"

namespace crossover {

/// The default of pyzmq (zmq.COPY_THRESHOLD), which others have copied.
inline constexpr std::uint64_t usualThreshold = 65'536;

/// What the usual threshold does worst, compared with the recommended one.
struct ThresholdCost {
    std::uint64_t size = 0;
    bool copies = true;  ///< it copies messages of this size; otherwise it sends them zero-copy
    double slowdown = 1; ///< how many times as long a message takes because of that
    double low = 1;      ///< bounds of the slowdown, for this size alone
    double high = 1;
};

/// The reason for a threshold, or for none, is the kind of the verdict.
struct Recommendation {
    std::optional<std::uint64_t> threshold; ///< zero-copy from this size on; nothing when the data supports none
    bool aboveAllSizes = false;             ///< the threshold is, so that no size tested would be sent zero-copy
    std::optional<ThresholdCost> usualCost; ///< nothing when no measured size proves one
};

/// The threshold that is safe by the evidence: from there on zero-copy is faster.
/// - crossover: the interval's upper end, rounded up to a friendly size
/// - at_most: the smallest size where zero-copy is significantly faster, rounded up alike; a smaller one may do
/// - zero_copy_wins: the smallest size tested, as it is: nothing is known below it
/// - copy_wins, at_least, multiple, equivalent, unresolved: none; a guess is never recommended
Recommendation recommend(const Verdict& verdict, const Evidence& evidence);

/// The least of 1, 2, 3, 4, 6, 8, 12, 16, ... (powers of two and one and a half of them) that is not below `bytes`.
std::uint64_t friendlySize(double bytes);

} // namespace crossover
