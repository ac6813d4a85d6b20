// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Analyses as JSON, schema 1: one object
//
// schema   1
// groups   a list, one entry per metric of a group:
//   metric          throughput, sends or latency
//   transport       inproc, ipc or tcp
//   poll            whether sockets are polled before each call
//   release         null when the file does not say it
//   paired          whether the arms were compared round by round
//   verdict         crossover, at_most, at_least, zero_copy_wins, copy_wins, multiple, equivalent or unresolved
//   estimate        bytes or null; a guess when low and high are null
//   low, high       the estimate's interval, bytes or null
//   brackets        measured sizes around each crossing, [[below, above], ...], bytes
//   sentence        the verdict in words
//   recommendation  threshold in bytes, or null when the data supports none
//   sizes           size in bytes, pairs (unpaired: runs of the arm with fewer), speedup of zero-copy and its bounds
//                   low and high, null when there are too few pairs for them

#include <span>
#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

std::string jsonOf(std::span<const MetricAnalysis> analyses, const AnalysisOptions& options);

/// One entry of groups, without a line end.
std::string jsonOf(const MetricAnalysis& analysis, const AnalysisOptions& options);

} // namespace crossover
