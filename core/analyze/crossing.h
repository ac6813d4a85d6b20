// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the crossing of one comparison lies, by evidence of all its sizes. Pure functions: any thread may call them.

#include <optional>
#include <span>

#include "core/analyze/evidence.h"

namespace crossover {

/// Where the isotonic fit to the medians changes its sign, in bytes, linear in log2(size); nothing if it does not.
std::optional<double> isotonicCrossing(std::span<const SizeSpeedup> sizes);

/// That crossing if the sizes below it, taken together, lean to copying and those above to zero-copy (each p <= 0.1).
/// Without that the change of sign may as well be scatter and deserves no number.
std::optional<double> supportedGuess(std::span<const SizeSpeedup> sizes);

/// A crossing in bytes, low <= estimate <= high.
struct Crossing {
    double estimate = 0;
    double low = 0;
    double high = 0;
};

/// The crossing between the runs of `evidence`, which has both. With paired data each walk first goes on from its run,
/// by a test that lets a size and its neighbours speak together (pooledSignTest). The interval ends on the sizes
/// reached; or between such a size and the next one where the median's bound crosses 0, linear in log2(size), but only
/// if the next size leans the same way (p <= 0.4). If it does not, the crossing may be a jump within that very step,
/// which interpolation would cut off.
Crossing crossingOf(const Evidence& evidence, bool paired, const AnalysisOptions& options);

} // namespace crossover
