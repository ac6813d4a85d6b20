// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// Whether the rows of a file can be those of one sweep. Fails for a row that is there twice, which would count as
/// twice the evidence, and for rows of two sweeps, which their seeds tell apart; the message has the place of both
/// rows. `placeOf` tells where a row stands, by its index: "line 12".
///
/// Rows without trial and round, as other programs write them, are not looked at. A threshold check has seeds of its
/// own. Checks that older versions repeated have the same numbers each time: their rows are the same only if all of
/// their values are.
Result<void> checkRows(std::span<const Sample> samples, const std::function<std::string(std::size_t row)>& placeOf);

} // namespace crossover
