// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the medians of one comparison cross: a number without a promise. one_crossing.h has the interval. Pure
// functions: any thread may call them.

#include <optional>
#include <span>

#include "core/analyze/speedup.h"

namespace crossover {

/// Where the isotonic fit to the medians changes its sign, in bytes, linear in log2(size); nothing if it does not.
std::optional<double> isotonicCrossing(std::span<const SizeSpeedup> sizes);

/// That crossing if the sizes below it, taken together, lean to copying and those above to zero-copy (each p <= 0.1).
/// Without that the change of sign may as well be scatter and deserves no number.
std::optional<double> supportedGuess(std::span<const SizeSpeedup> sizes);

} // namespace crossover
