// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The CSV of samples, version 3. One row per arm and trial. The first columns are pyzmq's, so that pandas and the code
// of pyzmq's notebook can read it.
//
// size,count        bytes; timed messages (latency: round trips)
// copy,poll         True or False: the arm (empty: the hybrid arm); whether sockets are polled before each call
// transport         inproc, ipc or tcp
// sends,throughput  messages/s of the send loop; first send to last receive (empty in latency rows)
// latency           microseconds, median of round trip / 2 (empty in throughput rows)
// release           of the group; also in copy rows, so that readers can find pairs
// round,burst       the trial's round, from 1; messages sent back to back
// latency_p90,latency_p99,latency_max   microseconds
// trial,seed                            number in the sweep; seed of the sweep's random order
// repeats,disturbed                     discarded attempts; whether covariates exceed their limits
// voluntary_switches,involuntary_switches,major_faults,steal,others   covariates of the trial; the last two are shares
// phase,threshold   explore, refine or check; bytes, of the hybrid arm (empty in all other rows)
// placement         of the group: where the threads ran
// sender,receiver,security   of the group: who sent and received; plain or curve
// acknowledgement_us         of ends with two clocks: half an empty round trip, taken off every burst, microseconds
// cpu_sender,cpu_receiver    CPU time of each end, microseconds per message (empty where it was not measured)
// latency_p999      microseconds (empty below 5000 round trips)
// round_trips       histogram of whole round trips: the index of a bucket, then how many round trips are in it and in
//                   those after it; -3: three of them are empty. Bucket i < 128 holds i ns; else, with b = i / 64 - 1,
//                   2^b ns from (i - 64 b) 2^b ns on
// peak_memory       bytes that the sending process needs for a burst (empty where it was not measured)
//
// Version 1 had no placement: the scheduler decided, so that it is read as free. What version 1 called the release
// shared is called recycled today, and is read as that; today's shared makes a new reference for each message. Its
// phase confirm is refine. Up to version 2 both ends were threads of the program, and nothing was encrypted.
// Files without CPU times or peak memory have no such metric. Up to session version 4 there were no round_trips:
// percentiles are then known only of rows with enough round trips.
//
// Numbers have full precision and '.' as decimal point in every locale. Cells that do not apply are empty. A command
// with commas or quotes stands in quotes.

#include <span>
#include <string>

#include "core/model/sample.h"

namespace crossover {

/// The names of the columns, without a line end.
std::string csvHeader();

/// One sample, without a line end.
std::string csvRow(const Sample& sample);

/// Header and all rows.
std::string csvText(std::span<const Sample> samples);

} // namespace crossover
