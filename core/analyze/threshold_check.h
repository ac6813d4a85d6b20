// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Does a threshold do what it should? The hybrid arm against the better of the other two, from the bursts of the same
// trials. Sizes in bytes. Pure functions: any thread may call them.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/analyze/speedup.h"

namespace crossover {

/// The hybrid arm at one size.
struct CheckedSize {
    std::uint64_t size = 0;
    Arm better = Arm::Copy; ///< of copy and zero-copy: the one that won more of these trials
    std::size_t trials = 0; ///< with all three arms
    double logLoss = 0;     ///< median of ln(t_hybrid / t_better); 0.1 = takes about 10 % longer
    double logLossLow = 0;  ///< bound of that loss, for this size alone; infinite below 6 trials
    double logLossHigh = 0; ///< the same; holds against both arms, whichever of them won by chance
    double slowerP = 1;     ///< one-sided p for "slower than the better arm by more than options.delta", Holm-corrected
    bool fails = false;     ///< that p is significant
};

struct ThresholdCheck {
    enum class Outcome {
        Follows, ///< at every size proven to be within options.delta of the better arm
        Fails,   ///< at some size significantly slower than the better arm by more than options.delta
        Unclear, ///< neither: noise leaves a larger loss possible, or there are too few trials
    };
    std::uint64_t threshold = 0;
    Outcome outcome = Outcome::Unclear;
    std::vector<CheckedSize> sizes; ///< ascending
};

/// The JSON name: "follows", "fails", "unclear".
std::string_view nameOf(ThresholdCheck::Outcome outcome);

/// What the check rows of one group and metric say; nothing if there are none. Where several thresholds were checked,
/// the one measured last; all checks of that one count together.
/// Source: Berger, Multiparameter hypothesis testing and acceptance sampling, Technometrics 24, 1982 (that a threshold
/// follows is claimed when every size shows it by itself; no correction for their number is needed).
std::optional<ThresholdCheck> checkThreshold(std::span<const Sample> samples, const GroupKey& group, Metric metric,
                                             const AnalysisOptions& options = {});

} // namespace crossover
