// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/mann_whitney.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gmock/gmock.h>

namespace crossover {
namespace {

std::vector<double> ascending(std::vector<double> values)
{
    std::ranges::sort(values);
    return values;
}

/// Permeability of membranes, Hollander and Wolfe, Nonparametric Statistical Methods, 1973, p. 69.
const auto term40 = ascending({0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46});
const auto early = ascending({1.15, 0.88, 0.90, 0.74, 1.21});

double pairsAbove(const std::vector<double>& first, const std::vector<double>& second)
{
    double above = 0;
    for (const double x : first) {
        for (const double y : second)
            above += x > y ? 1 : x == y ? 0.5 : 0;
    }
    return above;
}

/// Both tails by trying every way to deal the values to the samples.
OneSided byEnumeration(const std::vector<double>& first, const std::vector<double>& second)
{
    std::vector<double> all = first;
    all.insert(all.end(), second.begin(), second.end());
    std::vector<int> dealt(all.size(), 1);
    std::fill_n(dealt.begin(), first.size(), 0);
    const double observed = pairsAbove(first, second);
    double total = 0;
    double greater = 0;
    double less = 0;
    do {
        std::vector<double> a;
        std::vector<double> b;
        for (std::size_t i = 0; i < all.size(); ++i)
            (dealt[i] == 0 ? a : b).push_back(all[i]);
        const double above = pairsAbove(a, b);
        ++total;
        greater += above >= observed ? 1 : 0;
        less += above <= observed ? 1 : 0;
    } while (std::ranges::next_permutation(dealt).found);
    return {greater / total, less / total};
}

// wilcox.test(x, y, alternative = "g") in R: W = 35, p = 0.1272.
TEST(MannWhitney, GivesTheTextbookValue)
{
    const auto test = mannWhitney(term40, early);
    EXPECT_TRUE(test.exact);
    EXPECT_NEAR(test.p.greater, 0.1272061272, 1e-10);
}

TEST(MannWhitney, MatchesEnumerationWithAndWithoutTies)
{
    const std::vector<std::pair<std::vector<double>, std::vector<double>>> cases{
        {{1, 2, 3}, {4, 5, 6}}, {{1, 5, 6, 9}, {2, 3, 4}},       {{1, 2, 2, 3}, {2, 3, 3, 4, 5}},
        {{1, 1, 1}, {1, 1}},    {{1, 2, 2, 2, 7, 8}, {2, 2, 9}}, {{3}, {1, 2, 3, 4}},
    };
    for (const auto& [first, second] : cases) {
        const auto expected = byEnumeration(first, second);
        const auto test = mannWhitney(first, second);
        EXPECT_TRUE(test.exact);
        EXPECT_NEAR(test.p.greater, expected.greater, 1e-12);
        EXPECT_NEAR(test.p.less, expected.less, 1e-12);
    }
}

TEST(MannWhitney, TurnsAroundWithItsSamples)
{
    const auto there = mannWhitney(term40, early).p;
    const auto back = mannWhitney(early, term40).p;
    EXPECT_DOUBLE_EQ(there.greater, back.less);
    EXPECT_DOUBLE_EQ(there.less, back.greater);
}

TEST(MannWhitney, ApproximatesManyValuesAndSaysSo)
{
    std::mt19937_64 random(5);
    std::normal_distribution<double> normal;
    std::vector<double> first(100);
    std::vector<double> second(101);
    for (auto& value : first)
        value = normal(random) + 0.25;
    for (auto& value : second)
        value = normal(random);
    first = ascending(first);
    second = ascending(second);
    const auto approximate = mannWhitney(first, second);
    const auto exact = mannWhitney(first, std::span(second).first(100));
    EXPECT_FALSE(approximate.exact);
    EXPECT_TRUE(exact.exact);
    EXPECT_NEAR(approximate.p.greater, exact.p.greater, 0.02); // one value more, the same story
}

TEST(MannWhitney, CallsAllEqualValuesNoDifference)
{
    const std::vector<double> same(2000, 7);
    const auto test = mannWhitney(same, same);
    EXPECT_EQ(test.p.greater, 1);
    EXPECT_EQ(test.p.less, 1);
}

// Tails of the Gaussian binomial in exact integers (Python), the largest within 1/40.
TEST(MannWhitneyReach, HasTheExactCriticalValues)
{
    EXPECT_FALSE(mannWhitneyReach(3, 3, 0.025)); // 1 / 20
    EXPECT_FALSE(mannWhitneyReach(0, 9, 0.025));
    EXPECT_EQ(mannWhitneyReach(4, 4, 0.025)->statistic, 0);
    EXPECT_NEAR(mannWhitneyReach(4, 4, 0.025)->attained, 1.0 / 70, 1e-15);
    EXPECT_EQ(mannWhitneyReach(12, 12, 0.025)->statistic, 37);
    EXPECT_EQ(mannWhitneyReach(3, 40, 0.025)->statistic, 18);
    EXPECT_EQ(mannWhitneyReach(40, 3, 0.025)->statistic, 18);
    EXPECT_NEAR(mannWhitneyReach(50, 50, 0.025)->attained, 0.02477386179942317, 1e-12);
    EXPECT_EQ(mannWhitneyReach(100, 100, 0.025)->statistic, 4197);
    EXPECT_NEAR(mannWhitneyReach(100, 100, 0.025)->attained, 0.024876720209529756, 1e-12);
}

TEST(MannWhitneyReach, IsContinuedByTheApproximation)
{
    EXPECT_NEAR(mannWhitneyReach(101, 100, 0.025)->statistic, 4197 + 42, 3); // grows by about 42 with each value
    EXPECT_NEAR(mannWhitneyReach(101, 100, 0.025)->attained, 0.025, 2e-4);
}

// R: difference in location 0.305; bounds are the 9th and the 42nd of the 50 differences.
TEST(HodgesLehmann, GivesTheTextbookValue)
{
    const auto shift = hodgesLehmann(term40, early, 0.025);
    EXPECT_NEAR(shift.shift, 0.305, 1e-12);
    ASSERT_TRUE(shift.bounds);
    EXPECT_NEAR(shift.bounds->low, -0.15, 1e-12);
    EXPECT_NEAR(shift.bounds->high, 0.76, 1e-12);
    EXPECT_NEAR(shift.attained, 0.01998, 1e-5);
}

TEST(HodgesLehmann, HasNoBoundsForThreeAgainstThree)
{
    const auto shift = hodgesLehmann(std::vector{4.0, 5.0, 6.0}, std::vector{1.0, 2.0, 3.0}, 0.025);
    EXPECT_EQ(shift.shift, 3);
    EXPECT_FALSE(shift.bounds);
}

TEST(DifferenceOfRank, FindsTheSameAsSortingThemAll)
{
    std::mt19937_64 random(11);
    std::lognormal_distribution<double> skewed(0, 2);
    std::vector<double> first(301);
    std::vector<double> second(517);
    for (auto& value : first)
        value = std::floor(8 * skewed(random)) / 8; // coarse, so that many differences are equal
    for (auto& value : second)
        value = skewed(random);
    first = ascending(first);
    second = ascending(second);
    std::vector<double> all;
    for (const double x : first) {
        for (const double y : second)
            all.push_back(x - y);
    }
    all = ascending(all);
    for (std::size_t rank = 0; rank < all.size(); rank += 977) {
        EXPECT_EQ(differenceOfRank(first, second, rank), all[rank]) << rank;
    }
    EXPECT_EQ(differenceOfRank(first, second, all.size() - 1), all.back());
}

TEST(DifferenceOfRank, EndsWhenAllDifferencesAreEqual)
{
    const std::vector<double> first(3000, 2.5);
    const std::vector<double> second(3000, 1.25);
    EXPECT_EQ(differenceOfRank(first, second, 0), 1.25);
    EXPECT_EQ(differenceOfRank(first, second, 8'999'999), 1.25);
}

} // namespace
} // namespace crossover
