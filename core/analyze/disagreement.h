// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where threads run can change the answer. Pure functions: any thread may call them.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/model/placement.h"
#include "core/model/terms.h"

namespace crossover {

struct MetricAnalysis;

/// Another placement of the same test, whose answer contradicts this one.
struct Disagreement {
    /// A size at which each placement proves another arm faster.
    struct Winner {
        std::uint64_t size = 0;
        double logHere = 0; ///< median of d (speedup.h)
        double logThere = 0;
    };
    Placement placement = Placement::Free;
    std::optional<Winner> winner; ///< the one with the largest difference; nothing if only the intervals contradict
    double low = 0;               ///< the other interval of the crossover, which does not overlap; 0 for none
    double high = 0;
};

/// With each other placement among `all` that differs from `analysis` in nothing else.
std::vector<Disagreement> disagreementsOf(const MetricAnalysis& analysis, std::span<const MetricAnalysis> all);

} // namespace crossover
