// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

/// How far a guessed crossover, in bytes, is from the measured one: "Your guess of 16 KiB is twice the measured
/// crossover of 8 KiB." Without the metric's name. Any thread.
std::string guessSentence(const MetricAnalysis& analysis, double guess);

} // namespace crossover
