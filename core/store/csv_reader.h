// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the CSV of samples (csv.h) and the files of pyzmq's performance scripts, as pandas writes them.
//
// Columns are found by name, in any order; unknown columns, such as the unnamed index of pandas, are ignored. size,
// count, copy, poll and transport are required and must be filled, and also sends, throughput or latency; a row has
// either rates or a latency, because it belongs to one test. Everything else may be missing or empty: without a release
// the group's release is unknown, without a placement it is free, without rounds the rows are not paired. Covariates
// are used only if all are present. True and False may be true, false, 1 or 0; a whole number may have a fraction of
// zeros ("3.0"), as pandas writes it if a column has empty cells. Cells may be quoted, but must end on their line.
// Blank lines are skipped. A file holds one sweep, and each row once (sweep_rows.h).

#include <istream>
#include <vector>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// All rows, at least one. Fails with line, column and what was expected there; a wrong file gives no rows. Takes about
/// a second per million rows, at most five million. `expected`: about how many rows there are, if that is known; less
/// memory is needed then. Does not depend on the locale.
Result<std::vector<Sample>> readCsv(std::istream& in, std::size_t expected = 0);

} // namespace crossover
