// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the rows that pyzmq's executed performance notebook (perf.ipynb) has inside its charts: Altair keeps the data
// of a Vega-Lite chart beside it, as a chart of its own format or inside HTML. Several charts of the same data give its
// rows once. Pictures and text of a notebook have no rows.

#include <string_view>
#include <vector>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

bool isNotebook(std::string_view text);

/// All rows, at least one. Fails with what was expected, and without such charts with what to do.
Result<std::vector<Sample>> readNotebook(std::string_view text);

} // namespace crossover
