// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Analyses as JSON, schema 1: one object
//
// schema   1
// groups   a list, one entry per metric of a group:
//   metric          throughput, sends or latency
//   transport       inproc, ipc or tcp
//   poll            whether sockets are polled before each call
//   release         null when the file does not name it
//   placement       where the threads ran: free, together, sides, staggered, roles or spread
//   paired          whether the arms were compared round by round
//   verdict         crossover, at_most, at_least, zero_copy_wins, copy_wins, multiple, equivalent or unresolved
//   estimate        bytes or null; uncertain when low and high are null
//   low, high       the estimate's interval, bytes or null
//   brackets        measured sizes around each crossing, [[below, above], ...], bytes
//   sentence        the verdict in words
//   recommendation  threshold in bytes, or null when the data supports none
//   check           null when no threshold was checked, otherwise:
//     threshold       bytes: the hybrid arm copied below it and sent zero-copy from it on
//     outcome         follows (the better arm, at every size), fails or too_few (rounds)
//     sentence        the outcome in words
//     sizes           size in bytes, better arm (copy or zero-copy), trials, slowdown of the hybrid arm against the
//     better
//                     one (1.1: takes 10 % longer), its bounds low and high, null when there are too few trials for
//                     them, and whether it fails there
//   sizes           size in bytes, pairs (unpaired: runs of the arm with fewer), speedup of zero-copy and its bounds
//                   low and high, null when there are too few pairs for them

#include <span>
#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

std::string jsonOf(std::span<const MetricAnalysis> analyses);

/// One entry of groups, without a line end.
std::string jsonOf(const MetricAnalysis& analysis);

} // namespace crossover
