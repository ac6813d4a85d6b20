// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Analyses as JSON, schema 2: one object
//
// schema   2
// groups   a list, one entry per metric of a group:
//   metric          throughput, sends, latency or cpu; on request latency_p90, latency_p99, latency_p999 or memory
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
//   why             why the curves are as they are (explanation.h): a cost is {value, low, high}, bounds null when
//   there
//                   are too few trials
//     sentence        in words
//     stretches       sizes between structural sizes, ascending: from and to, sizes and trials (how many), copy and
//                     zero_copy (fixed_ns: for each message; per_byte_ns: for each byte; misfit: largest distance of a
//                     size's median from that line, as a share), surplus_ns (fixed cost that zero-copy adds) and
//                     saved_per_byte_ns; null where a stretch cannot tell
//     steps           above a size in bytes, with a name: by how much copy_ns and zero_copy_ns rise there
//     meeting         once, several, zero_copy_cheaper or copy_cheaper: how often the lines of both arms meet
//     predicted       crossover in bytes where they meet once; null as a bound: at any larger size. Else null
//     by_memory, by_cache  null, or the crossover if a copy cost its memcpy alone, from memory or in cache
//     send_share      of the time of a copied message, how much the send loop takes; null but for throughput
// common_threshold  null for a single combination; else the threshold that costs least over all of them: its loss as
//                   above, combinations (how many), worst (the one where it loses most) and a sentence
// memcpy   null, or how long the machine's memcpy took: a list of size, in_cache_ns and from_memory_ns

#include <span>
#include <string>

#include "core/analyze/analysis.h"
#include "core/model/session.h"

namespace crossover {

/// Of the samples of a session.
std::string jsonOf(std::span<const MetricAnalysis> analyses, const Session& session);

/// One entry of groups without `why`, without a line end.
std::string jsonOf(const MetricAnalysis& analysis);

} // namespace crossover
