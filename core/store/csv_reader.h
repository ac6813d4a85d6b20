// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the CSV of samples (csv.h) and the files of pyzmq's performance scripts, as pandas writes them.
//
// Columns are found by name, in any order; columns with other names, such as the nameless index of pandas, are ignored.
// size, count, copy, poll and transport must be there and filled, and sends, throughput or latency; a row has either
// rates or a latency, since it tells of one test. All else may be missing or empty: without a release the group's
// release is unknown, without rounds the rows are not paired. Covariates are taken when all of them are there.
// True and False may be true, false, 1 or 0; a whole number may have a fraction of zeros ("3.0"), as pandas writes
// them when cells of the column are empty. Cells may be quoted, but end on their line. Blank lines are skipped.

#include <istream>
#include <vector>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// All rows, at least one. Fails with line, column and what was expected there; nothing of a wrong file is kept.
/// Takes about a second per million rows, five million at most. Ignores every locale.
Result<std::vector<Sample>> readCsv(std::istream& in);

} // namespace crossover
