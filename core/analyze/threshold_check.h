// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Does a threshold keep its promise? The hybrid arm against the better of the other two, from the bursts of the same
// trials. Sizes in bytes. Pure functions: any thread may call them.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analyze/analysis.h"
#include "core/model/sweep_config.h"

namespace crossover {

/// The hybrid arm at one size.
struct CheckedSize {
    std::uint64_t size = 0;
    Arm better = Arm::Copy; ///< of copy and zero-copy: the one that won more of these trials
    std::size_t trials = 0; ///< with all three arms
    double logLoss = 0;     ///< median of ln(t_hybrid / t_better); 0.1 = takes about 10 % longer
    double logLossLow = 0;  ///< bounds of that median, for this size alone; infinite below 6 trials
    double logLossHigh = 0;
    double slowerP = 1; ///< one-sided p for "slower than the better arm by more than options.delta", Holm-corrected
};

struct ThresholdCheck {
    enum class Outcome {
        Follows, ///< at no size proven slower than the better arm by more than options.delta
        Fails,
        TooFew, ///< trials for any claim
    };
    std::uint64_t threshold = 0;
    Outcome outcome = Outcome::TooFew;
    std::vector<CheckedSize> sizes; ///< ascending
    std::string sentence;
};

/// What the check rows of one group and metric say; nothing if there are none. Where several thresholds were checked,
/// the one measured last.
std::optional<ThresholdCheck> checkThreshold(std::span<const Sample> samples, const GroupKey& group, Metric metric,
                                             const AnalysisOptions& options = {});

/// The sweeps that check every threshold recommended after `measured`: each with its own combination and threshold,
/// all sizes and rounds, and the threshold itself among the sizes.
std::vector<SweepConfig> checksAfter(const SweepConfig& measured, std::span<const MetricAnalysis> analyses);

} // namespace crossover
