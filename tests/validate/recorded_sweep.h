// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sweeps of a real machine (tests/data/README.md). Nobody knows their truth, but parts of one can be held against the
// whole.

#include <string>
#include <vector>

#include "tests/validate/strategies.h"

namespace crossover::validation {

struct RecordedSweep {
    std::string name; ///< "ipc throughput"
    Differences differences;
};

/// Every recorded group and metric. Ends the program with a message when a file is missing or damaged.
std::vector<RecordedSweep> recordedSweeps();

/// How one strategy does on parts of a recorded sweep.
struct Agreement {
    std::size_t parts = 0;      ///< that had a crossover for a verdict
    std::size_t holding = 0;    ///< of those, intervals that hold the estimate of the whole sweep
    std::vector<double> widths; ///< octaves
};

/// Of each strategy, over `parts` draws of `rounds` rounds without replacement. The whole sweep has a crossover.
std::vector<Agreement> agreements(const Differences& whole, std::size_t rounds, std::size_t parts);

/// How far the rows are from independent, which every test here takes them for: mean correlations of the signs of
/// deviations from the median of their size.
struct Dependence {
    double ofSizes = 0;  ///< in one round
    double ofRounds = 0; ///< neighbours, at one size
};

Dependence dependenceOf(const Differences& sweep);

} // namespace crossover::validation
