// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A history for other programs, as JSON and as CSV. The JSON, schema 1, is one object:
//
// schema     1
// alpha      for each series, the probability of a change claimed where nothing changed
// sessions   the number of sessions in the series
// series     a list, one entry per machine, combination and metric:
//   machine               CPU, cores and CPU quota
//   metric, unit          of the medians
//   transport, poll, release, placement, security, sender, receiver   as in analysis_json.h
//   points                a list of sessions in order of time: file, measured, verdict, headline; estimate, low and
//   high
//                         of the crossover in bytes, each null where there is none; threshold (recommended, bytes or
//                         null), disturbed (share of the trials), program, libzmq, and medians, a list of sizes with
//                         copy and zero_copy, each null where the arm was not measured
//   changes               a list: point (index of the first one after the change), file, measured, before and after
//                         (crossovers in bytes, medians), p, and facts about machine and programs that changed with it:
//                         name, before, after
// left_out   a list of files with the reason
//
// The CSV has a row for each point, without its medians; its names are the same. `change_p` stands in the first row
// after a change.

#include <string>

#include "core/history/history.h"

namespace crossover {

std::string historyJson(const History& history, double alpha);
std::string historyCsv(const History& history);

} // namespace crossover
