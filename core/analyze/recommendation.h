// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The threshold to use: the one whose worst loss over all sizes is least. Sizes in bytes. Pure functions: any thread
// may call them.

#include <cstdint>
#include <optional>

#include "core/analyze/threshold_loss.h"
#include "core/analyze/verdict.h"

namespace crossover {

/// The default of pyzmq (zmq.COPY_THRESHOLD), which others have copied.
inline constexpr std::uint64_t usualThreshold = 65'536;

/// Thresholds whose worst loss is proven to be within the margin.
struct SafeRange {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

/// The reason for a threshold, or for none, is the kind of the verdict.
struct Recommendation {
    std::optional<std::uint64_t> threshold; ///< zero-copy from this size on; nothing when the data supports none
    std::optional<ThresholdLoss> loss;      ///< of that threshold
    std::optional<SafeRange> safe;          ///< around it; nothing when that is not proven
    std::optional<ThresholdLoss> usual;     ///< of the usual threshold, where it costs more than the margin
};

/// A threshold when zero-copy is proven faster somewhere: at the bottom of the valley of worst losses. None when the
/// verdict is copy_wins, at_least, equivalent or unresolved: then copying, the simpler choice, is right as far as is
/// known.
Recommendation recommend(const Verdict& verdict, const LossCurve& curve, const AnalysisOptions& options);

} // namespace crossover
