// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A recommended threshold in words: first what to do, then why. Any thread.

#include <span>
#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

/// "Send zero-copy from 64 B: it costs at most 9 % at any size tested." or "Keep copying: ...". Without the metric's
/// name.
std::string recommendationSentence(const MetricAnalysis& analysis);

/// "The usual threshold of 64 KiB (pyzmq's default) would make messages of 96 B 18 % slower.", or nothing where it
/// costs no more than the margin.
std::string usualThresholdSentence(const MetricAnalysis& analysis);

/// Both sentences, as far as there are two: what the chart of costs says.
std::string costSentence(const MetricAnalysis& analysis);

/// "By the sender's CPU time, zero-copy is cheaper already from 256 B to 1 KiB.": where CPU time speaks against a
/// decisive recommendation, by the analysis of it for the same combination; empty where it does not.
std::string cpuSentence(const MetricAnalysis& chosen, std::span<const MetricAnalysis> analyses);

/// "One threshold for all 3 combinations: send zero-copy from 128 B; ..."; empty for fewer than two combinations.
std::string commonThresholdSentence(std::span<const MetricAnalysis> analyses);

/// What a threshold is: "the one that costs least at its worst size, about 2 %; ...". There must be one.
std::string thresholdReason(const MetricAnalysis& analysis);

} // namespace crossover
