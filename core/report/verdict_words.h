// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A verdict in words. Only numbers that the data supports are printed; one without an interval is called uncertain.
// Any thread.

#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

/// Short, for cards and titles, without a full stop: "5.2 KiB [4.1 – 6.3 KiB]".
std::string headlineOf(const MetricAnalysis& analysis);

/// What the reader should do, short, without a full stop: "Send zero-copy from 88 B", "Keep copying", "Measure more".
std::string adviceOf(const MetricAnalysis& analysis);

/// What stands beneath that advice: how much zero-copy gains and loses, then how certain the answer is.
std::string reasonsOf(const MetricAnalysis& analysis);

/// "38 % of the trials disturbed" where other programs disturbed so many that the answer may have moved, or empty.
std::string disturbanceNote(const MetricAnalysis& analysis);

/// Both as whole sentences to quote: "Send zero-copy from 88 B. Zero-copy loses ...". Without the metric's name.
std::string verdictSentence(const MetricAnalysis& analysis);

} // namespace crossover
