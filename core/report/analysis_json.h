// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Analyses as JSON, schema 2: one object
//
// schema   2
// groups   a list, one entry per metric of a group:
//   metric          throughput, sends, latency or cpu
//   transport       inproc, ipc or tcp
//   poll            whether sockets are polled before each call
//   release         null when the file does not name it
//   placement       where the threads ran: free, together, sides, staggered, roles or spread
//   paired          whether the arms were compared round by round
//   verdict         crossover, at_most, at_least, zero_copy_wins, copy_wins, multiple, equivalent or unresolved
//   estimate        bytes or null; uncertain unless low and high are both given
//   low, high       the ends of its interval, bytes or null; at_most has high alone, at_least low
//   brackets        measured sizes around each crossing, [[below, above], ...], bytes
//   sentence        the verdict in words
//   tolerant        whether differences within delta had to count as none for a single crossover to fit
//   disturbed       the share of trials during which other programs disturbed the machine
//   delta           the margin: differences up to this share are of no practical use
//   regions         neighbouring sizes of which the same is known, ascending: standing (unknown, copy_faster, alike or
//                   zero_copy_faster, by more than delta), and the sizes from and to, bytes
//   recommendation  threshold in bytes, or null when the data supports none
//   recommendation_loss  null, or what that threshold costs at its worst size: threshold (null: copy everything), loss
//                   (0.1: takes 10 % longer), bound (at most this at any size tested; null when there are too few
//                   trials) and worst_size
//   safe_thresholds null, or [lowest, highest] of the thresholds around it that cost at most delta at any size tested
//   usual_loss      the same as recommendation_loss for 64 KiB, null where that costs no more than delta
//   check           null when no threshold was checked, otherwise:
//     threshold       bytes: the hybrid arm copied below it and sent zero-copy from it on
//     outcome         follows (within delta of the better arm, at every size), fails or unclear (noise leaves a loss
//                     beyond delta possible, or there are too few rounds)
//     sentence        the outcome in words
//     sizes           size in bytes, better arm (copy or zero-copy), trials, slowdown of the hybrid arm against the
//                     better one (1.1: takes 10 % longer), its bounds low and high, null when there are too few trials
//                     for them, and whether it fails there
//   sizes           size in bytes, pairs (unpaired: runs of the arm with fewer), speedup of zero-copy and its bounds
//                   low and high, null when there are too few pairs for them; joint_low and joint_high hold for all
//                   sizes together
// common_threshold  null for a single combination; else the threshold that costs least over all of them: its loss as
//                   above, combinations (how many), worst (the one where it loses most) and a sentence

#include <span>
#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

std::string jsonOf(std::span<const MetricAnalysis> analyses);

/// One entry of groups, without a line end.
std::string jsonOf(const MetricAnalysis& analysis);

} // namespace crossover
