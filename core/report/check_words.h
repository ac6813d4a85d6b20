// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a threshold check showed, in words. Any thread.

#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

/// Short, for a card: "4 KiB checked: holds", "4 KiB checked: fails at 2 of 4 sizes", "4 KiB checked: unclear"; empty
/// without a check.
std::string checkHeadline(const MetricAnalysis& analysis);

/// Whole sentences to quote, without the metric's name; empty without a check.
std::string checkSentence(const MetricAnalysis& analysis);

} // namespace crossover
