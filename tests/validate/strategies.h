// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ways to put an interval around a crossing, the program's own among them, to be compared on the same sweeps.

#include <string>
#include <vector>

#include "core/analyze/analysis.h"
#include "tests/validate/simulated_sweep.h"

namespace crossover::validation {

/// A sweep with the program's verdict.
struct Judged {
    const Differences& sweep;
    MetricAnalysis analysis;
};

Judged judged(const Differences& sweep);

/// In bytes.
struct Interval {
    double low = 0;
    double high = 0;
};

/// How a strategy finds the interval of a sweep whose verdict is a crossover.
struct Strategy {
    std::string name;
    Interval (*interval)(const Judged& judged);
};

/// The program's own comes first, then what it did before, then the others.
const std::vector<Strategy>& strategies();

} // namespace crossover::validation
