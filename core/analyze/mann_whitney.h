// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two unpaired samples. All samples are given in ascending order. Any thread may call these functions.

#include <cstdint>
#include <optional>
#include <span>

#include "core/analyze/statistics.h"

namespace crossover {

/// Mann-Whitney test of "the first sample tends to greater values"; both samples have at least one value.
/// Exact (permutation) without ties up to 100 against 100 values (smaller^2 * larger <= 10^6), and with ties (midranks)
/// up to 26 against 26 (smaller * all <= 1400). Beyond that the normal approximation, with tie and continuity
/// correction. Sources: Mann and Whitney, Ann. Math. Statist. 18, 1947; Harding, Appl. Statist. 33, 1984 (the
/// distribution); Lehmann, Nonparametrics: Statistical Methods Based on Ranks, section 1.4 (ties).
struct RankTest {
    OneSided p;
    bool exact = true;
};
RankTest mannWhitney(std::span<const double> first, std::span<const double> second);

/// Reach of the test for samples without ties, counted in pairs of values in the wrong order; nothing when even
/// complete separation proves nothing at `level` (3 against 3 at 0.025).
std::optional<Reach> mannWhitneyReach(std::size_t first, std::size_t second, double level);

/// By how much the first sample lies above the second, with bounds that are each wrong with probability `level` at
/// most.
struct Shift {
    double shift = 0;             ///< median of all differences (first - second)
    std::optional<Bounds> bounds; ///< nothing when the samples are too small for them
    double attained = 0;          ///< the level the bounds really have; 0 without bounds
};

/// Source: Hodges and Lehmann, Estimates of location based on rank tests, Ann. Math. Statist. 34, 1963;
/// bounds: Moses, in Lehmann, section 2.6. Exact for any count, in memory of the order of the samples, not their
/// product.
Shift hodgesLehmann(std::span<const double> first, std::span<const double> second, double level);

/// The difference (first - second) with `rank` others below it, counted from 0, of all first.size() * second.size().
double differenceOfRank(std::span<const double> first, std::span<const double> second, std::uint64_t rank);

} // namespace crossover
