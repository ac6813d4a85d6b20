// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A verdict in words. Only numbers that the data supports are printed; one without an interval is called uncertain.
// Any thread.

#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

/// Short, for cards and titles, without a full stop: "5.2 KiB [4.1 – 6.3 KiB]".
std::string headlineOf(const MetricAnalysis& analysis);

/// Whole sentences to quote: "Zero-copy becomes faster somewhere between ...". Without the metric's name.
std::string verdictSentence(const MetricAnalysis& analysis);

} // namespace crossover
