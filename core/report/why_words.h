// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why curves are as they are, in words. Any thread.

#include <string>
#include <vector>

#include "core/analyze/explanation.h"
#include "core/report/report_block.h"

namespace crossover {

/// Whole sentences, without the metric's name: "From 34 B to 8 KiB, zero-copy adds 85 ns (70 to 100 ns) to each
/// message, and copying costs 1 ns for every 11 bytes (10 to 12). ...".
std::string whySentences(const MetricAnalysis& analysis, const Explanation& explanation);

/// The same as parts of a report, with a table of what each arm costs and one of the crossovers.
std::vector<ReportBlock> whyBlocks(const MetricAnalysis& analysis, const Explanation& explanation);
std::string whyMarkdown(const MetricAnalysis& analysis, const Explanation& explanation);

/// How fast the machine copies, or that it is not known. `environment`: as sessions have it.
std::vector<ReportBlock> copySpeedBlocks(const std::optional<Environment>& environment);
std::string copySpeedMarkdown(const std::optional<Environment>& environment);

} // namespace crossover
