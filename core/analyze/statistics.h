// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The small statistics of one sample. Pure functions without state: any thread may call them.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace crossover {

/// One-sided p-values of a test of "no difference".
struct OneSided {
    double greater = 1; ///< for "the first is greater"
    double less = 1;    ///< for "the first is less"
};

/// Lower and upper bound of a location.
struct Bounds {
    double low = 0;
    double high = 0;
};

/// How far into the tail a discrete test may reach at a level, and the level it really has there.
struct Reach {
    double statistic = 0; ///< largest value whose lower tail is not above the level
    double attained = 0;  ///< probability of that tail, at most the level
};

/// Exact sign test: `positive` of `count` differences are above zero, none is zero (ties are dropped before).
/// Source: Conover, Practical Nonparametric Statistics, 3rd ed., section 3.4.
OneSided signTest(std::size_t positive, std::size_t count);

/// Reach of the sign test with `count` differences, or nothing when even all of one sign proves nothing at `level`.
std::optional<Reach> signTestReach(std::size_t count, double level);

/// 0 for sums of logarithms that cancel but for their rounding, so that no sign is read from its last bit.
double withoutRounding(double logarithm);

/// Median; the mean of the middle two for an even count. NaN when there are no values.
double median(std::vector<double> values);

/// Same, for ascending values.
double medianOfSorted(std::span<const double> ascending);

/// Bounds of the median, each wrong with probability `level` at most; nothing below the count that supports them.
/// Source: Conover, Practical Nonparametric Statistics, 3rd ed., section 3.2 (order statistics k and n + 1 - k).
std::optional<Bounds> medianBounds(std::span<const double> ascending, double level);

/// Non-decreasing fit with the least weighted squares; weights are positive.
/// Source: Barlow et al., Statistical Inference under Order Restrictions, 1972 (pool adjacent violators).
std::vector<double> isotonicFit(std::span<const double> values, std::span<const double> weights);

/// p-values adjusted so that the chance of any false claim among them all is kept.
/// Source: Holm, A simple sequentially rejective multiple test procedure, Scand. J. Statist. 6, 1979.
std::vector<double> holmAdjusted(std::span<const double> p);

/// One-sided p for "the tests lean to greater as a whole": Stouffer's mean of normal scores over mid-p-values.
/// Sources: Stouffer et al., The American Soldier, 1949; Lancaster, Significance tests in discrete distributions, 1961.
double combinedP(std::span<const OneSided> tests);

} // namespace crossover
