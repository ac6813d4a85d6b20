// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a message costs as a straight line over its size. Pure functions: any thread may call them.

#include <span>

namespace crossover {

/// The cost of a message of one size.
struct CostPoint {
    double bytes = 0;
    double ns = 0;     ///< above 0
    double weight = 1; ///< above 0
};

/// A fixed cost, and one for every byte.
struct CostLine {
    double fixedNs = 0;
    double perByteNs = 0;
    [[nodiscard]] double at(double bytes) const { return fixedNs + perByteNs * bytes; }
};

/// The line with the least sum of weighted deviations, each as a share of its point: a point that is far off does not
/// pull it. `points`: two sizes or more. Source: Wesolowsky, A new descent algorithm for the least absolute value
/// regression problem, Communications in Statistics B 10, 1981: through a point, the best slope is a weighted median.
CostLine fitLine(std::span<const CostPoint> points);

/// The same without a cost for bytes: the weighted median. One point or more.
CostLine fitLevel(std::span<const CostPoint> points);

} // namespace crossover
