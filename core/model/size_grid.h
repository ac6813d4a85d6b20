// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The message sizes that sweeps measure: powers of two and even parts between them, so that coarse grids are parts of
// fine ones. Bytes. Pure functions: any thread may call them.

#include <cstdint>
#include <vector>

namespace crossover {

/// Sizes from `min` to `max`, ascending: powers of two and `parts` steps from each to the next (1, 2, 4 or 8), rounded
/// to bytes. `gridSizes(16, 64, 2)`: 16, 24, 32, 48, 64.
std::vector<std::uint64_t> gridSizes(std::uint64_t min, std::uint64_t max, unsigned parts);

/// The one of all such sizes that is nearest, as a ratio.
std::uint64_t nearestGridSize(double bytes, unsigned parts);

} // namespace crossover
