// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A recommended threshold in words: first what to do, then why. Any thread.

#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

/// "Send zero-copy from 4 KiB (...)." or "Keep copying: ...". Without the metric's name.
std::string recommendationSentence(const MetricAnalysis& analysis);

/// "pyzmq's default of 64 KiB would make 53.4 KiB messages 15 % slower ...", or nothing where no size proves a loss.
std::string usualThresholdSentence(const MetricAnalysis& analysis);

/// What a threshold is: "the upper end of the 95 % interval, rounded up". There must be one.
std::string thresholdReason(const MetricAnalysis& analysis);

} // namespace crossover
