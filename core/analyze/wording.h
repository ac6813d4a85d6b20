// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A verdict in words. Only numbers that the data supports are printed; one without an interval is called a guess.

#include <string>

#include "core/analyze/analysis.h"
#include "core/analyze/evidence.h"

namespace crossover {

/// What the words of one verdict draw on: its kind and numbers (not its texts), and what they rest on.
struct Findings {
    const Verdict& verdict;
    const Evidence& evidence;
    const MetricAnalysis& analysis;
    const AnalysisOptions& options;

    /// Bytes of a tested size.
    [[nodiscard]] double tested(std::size_t index) const { return static_cast<double>(evidence.tested[index].size); }
    [[nodiscard]] double smallest() const { return tested(0); }
    [[nodiscard]] double largest() const { return tested(evidence.tested.size() - 1); }
};

/// Short, for the strip above the charts: about 45 characters at most.
std::string headlineOf(const Findings& findings);

/// Whole and quotable, the metric's title in front.
std::string sentenceOf(const Findings& findings);

} // namespace crossover
