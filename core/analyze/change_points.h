// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where values that were measured one after the other change for good: E-divisive with a permutation test. Pure
// functions: any thread may call them.
// Source: Matteson and James, A nonparametric approach for multiple change point analysis of multivariate data,
// J. Amer. Statist. Assoc. 109, 2014.

#include <cstddef>
#include <span>
#include <vector>

namespace crossover {

/// No change is sought closer to an end, or to another change: what one or two values show may be chance.
inline constexpr std::size_t fewestBetweenChanges = 3;

struct ChangePoint {
    std::size_t at = 0; ///< index of the first value after the change
    double before = 0;  ///< median of the values up to it, from the change before or the first value on
    double after = 0;   ///< median of those that follow, up to the next change
    double p = 1;       ///< of the permutation test
};

/// The changes, ascending. Where nothing changed and the order of the values is chance, any is claimed with probability
/// `alpha` at most. The same values always give the same answer. The values are finite; a ratio counts alike up and
/// down if they are logarithms. Takes a time that grows with the square of their number.
std::vector<ChangePoint> changePoints(std::span<const double> values, double alpha);

/// With fewer values, even one clear step is no proof at this level: too many orders of them have such a step.
std::size_t fewestForChanges(double alpha);

} // namespace crossover
