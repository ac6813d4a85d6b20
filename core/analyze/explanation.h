// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why the curves of one metric are as they are: what a message of each arm costs, and where that says the arms meet.
// Costs in nanoseconds, sizes in bytes. Pure functions: any thread may call them.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analyze/analysis.h"
#include "core/analyze/fitted_costs.h"
#include "core/model/copy_speed.h"

namespace crossover {

/// A message costs a fixed time and a time for every byte. A level stretch has no cost for bytes, a single size
/// neither.
struct ArmCost {
    Estimate fixedNs;
    Estimate perByteNs;
    double misfit = 0; ///< largest distance of a size's median from the line, as a share of the line
};

struct ExplainedStretch {
    StretchShape shape = StretchShape::Line;
    std::uint64_t from = 0; ///< smallest and largest size measured
    std::uint64_t to = 0;
    std::size_t sizes = 0;
    std::size_t trials = 0;
    ArmCost copy;
    ArmCost zeroCopy;
    Estimate surplusNs; ///< fixed cost that zero-copy adds
    Estimate savedNs;   ///< cost of each byte that zero-copy saves
};

/// By how much both costs rise where libzmq works differently from there on.
struct Step {
    StructuralSize at;
    Estimate copyNs;
    Estimate zeroCopyNs;
};

/// Where the lines of the arms meet.
enum class Meeting { Once, ZeroCopyCheaper, CopyCheaper, Several };

struct Explanation {
    std::vector<ExplainedStretch> stretches; ///< by ascending size; empty without sizes that have both arms
    std::vector<Step> steps;
    Meeting meeting = Meeting::Several;
    std::optional<Estimate> predicted; ///< crossover where they meet once; its bounds may be 0 or infinite
    std::optional<std::size_t> main;   ///< the stretch with a line in which the crossover is, or the first one
    /// Crossover if a copy cost nothing but its memcpy: from memory and in cache, in this order.
    std::optional<double> byMemory;
    std::optional<double> byCache;
    std::optional<double> sendShare; ///< throughput: of the time of a copied message, how much the send loop takes
};

/// Explains an analysis of these samples. `environment`: of the machine that measured, if it is known.
Explanation explain(const MetricAnalysis& analysis, std::span<const Sample> samples,
                    const std::optional<Environment>& environment);

/// What zero-copy adds to a message of the smallest size, in nanoseconds, by the lines of its stretch. Nothing without
/// a size that has both arms.
std::optional<Estimate> smallPenalty(std::span<const SizeData> data, Metric metric, const AnalysisOptions& options);

} // namespace crossover
