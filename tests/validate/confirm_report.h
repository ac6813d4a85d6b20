// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace crossover::validation {

/// Simulates `sweeps` of each shape, scatter and spread with and without refine rounds and prints a table in Markdown.
/// False when the confirmed intervals of a shape hold the truth less often than `promised`.
bool printConfirmed(std::size_t sweeps, const std::vector<double>& spreads, double promised);

} // namespace crossover::validation
