// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a sweep measures next, and when the answer stands. Nothing here can make an interval lie: it holds at whatever
// moment one looks, wherever trials were placed (one_crossing.h). Sizes in bytes. Pure functions: any thread may call
// them.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analyze/analysis.h"

namespace crossover {

/// Why a size is measured again.
enum class RefineReason {
    LowerEnd, ///< it may move the lower end of the crossover's interval most per trial
    UpperEnd,
    Loss, ///< its bound is what keeps the worst loss of the threshold uncertain
};

struct RefineStep {
    std::uint64_t size = 0;
    Metric metric = Metric::Throughput; ///< whose answer is missing
    RefineReason reason = RefineReason::Loss;
};

/// What the metrics of one group miss most, each size once, ascending; empty when every answer stands: each interval
/// reaches at most `target` (a share) from its geometric middle, or lies between two sizes next to each other, and the
/// worst loss of the threshold is proven to be within the margin.
std::vector<RefineStep> nextSteps(std::span<const MetricAnalysis> analyses, double target);

enum class RefineEnd {
    NoCrossing,   ///< proven: no single crossing lies between the sizes
    NarrowEnough, ///< the interval is within the target
    SingleStep,   ///< the interval lies between two sizes next to each other: a jump
    BudgetSpent,
};

/// What became of the refine rounds of one metric.
struct RefineOutcome {
    GroupKey group;
    Metric metric = Metric::Throughput;
    RefineEnd end = RefineEnd::NoCrossing;
    std::size_t trials = 0;      ///< measured in refine rounds
    std::optional<double> reach; ///< the interval reaches this share from its geometric middle; none without interval
    double target = 0;           ///< the reach that was aimed at
};

RefineOutcome outcomeOf(const MetricAnalysis& analysis, double target, std::size_t trials);

/// The share by which an interval reaches from its geometric middle: 0.1 for 10 % more and as much less.
double reachOf(double low, double high);

} // namespace crossover
