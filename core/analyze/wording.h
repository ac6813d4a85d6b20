// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A verdict in words. Only numbers that the data supports are printed; one without an interval is called a guess.

#include <string>

#include "core/analyze/analysis.h"
#include "core/analyze/evidence.h"

namespace crossover {

/// Short, for the strip above the charts: about 45 characters at most.
std::string headlineFor(const Verdict& verdict, const Evidence& evidence, const MetricAnalysis& analysis,
                        const AnalysisOptions& options);

/// Whole and quotable, the metric's title in front.
std::string sentenceFor(const Verdict& verdict, const Evidence& evidence, const MetricAnalysis& analysis,
                        const AnalysisOptions& options);

/// "4.1 to 6.3 KiB", "96 B to 1.5 KiB"; to the byte when three digits cannot tell the ends apart.
std::string formatSizeRange(double low, double high, std::string_view separator = " to ");

} // namespace crossover
