// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/betting.h"

#include <cmath>
#include <limits>
#include <numeric>

#include <gtest/gtest.h>

namespace crossover {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

void expectClose(double value, double expected, double share)
{
    EXPECT_NEAR(value / expected, 1, share) << value << " instead of " << expected;
}

/// The mean of (2q)^heads (2(1-q))^tails over q from 1/2 to 1, by Simpson's rule.
double integrated(int heads, int tails)
{
    constexpr int steps = 4000;
    double sum = 0;
    for (int i = 0; i <= steps; ++i) {
        const double u = 1 + static_cast<double>(i) / steps;
        const double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
        sum += weight * std::pow(u, heads) * std::pow(2 - u, tails);
    }
    return sum / (3.0 * steps);
}

TEST(CapitalAfter, IsOneBeforeTheFirstThrow)
{
    expectClose(capitalAfter(0, 0), 1, 1e-12);
}

TEST(CapitalAfter, OfHeadsAloneOrTailsAloneHasAFormula)
{
    for (unsigned count = 1; count <= 1000; ++count) {
        expectClose(capitalAfter(count, 0), (std::exp2(count + 1) - 1) / (count + 1), 1e-11);
        expectClose(capitalAfter(0, count), 1.0 / (count + 1), 1e-11);
    }
}

TEST(CapitalAfter, IsTheMeanOverAllChancesOfHeads)
{
    for (int heads = 0; heads <= 40; heads += 5) {
        for (int tails = 0; tails <= 40; tails += 5)
            expectClose(capitalAfter(static_cast<unsigned>(heads), static_cast<unsigned>(tails)),
                        integrated(heads, tails), 1e-9);
    }
}

TEST(CapitalAfter, IsThatOfAFairBet)
{
    const auto expectFair = [](std::size_t heads, std::size_t tails) {
        expectClose((capitalAfter(heads + 1, tails) + capitalAfter(heads, tails + 1)) / 2, capitalAfter(heads, tails),
                    1e-9);
    };
    for (std::size_t heads = 0; heads < 60; ++heads) {
        for (std::size_t tails = 0; tails < 60; ++tails)
            expectFair(heads, tails);
    }
    expectFair(5'000, 5'000);
    expectFair(5'200, 4'800);
    expectFair(4'800, 5'200);
}

TEST(CapitalAfter, IsANumberHoweverManyThrows)
{
    EXPECT_EQ(capitalAfter(10'000, 0), infinite);
    EXPECT_EQ(capitalAfter(1'000'000, 1'000), infinite);
    expectClose(capitalAfter(0, 10'000), 1.0 / 10'001, 1e-9);
    EXPECT_GT(capitalAfter(1'000, 1'000'000), 0);
    EXPECT_LT(capitalAfter(1'000, 1'000'000), 2e-6);
    // A fair coin: 2^2n B(n+1, n+1), which is nearly sqrt(pi / n) / 2.
    expectClose(capitalAfter(10'000, 10'000), std::sqrt(std::acos(-1.0) / 10'000) / 2, 1e-3);
}

TEST(CapitalAfter, IsTheRootWhereThrowsDependOnEachOther)
{
    EXPECT_DOUBLE_EQ(capitalAfter(12, 0, 2), std::sqrt(capitalAfter(12, 0)));
    EXPECT_DOUBLE_EQ(capitalAfter(3, 9, 4), std::pow(capitalAfter(3, 9), 0.25));
    EXPECT_EQ(capitalAfter(10'000, 0, 2), infinite);
}

/// The chance that the capital ever reaches 1 / level within so many throws of a fair coin: exact, path by path.
double chanceOfRuin(double level, std::size_t throws)
{
    std::vector<double> chance{1}; // of so many heads, never having reached it
    double reached = 0;
    std::size_t enough = 0; // heads that reach it
    for (std::size_t count = 1; count <= throws; ++count) {
        std::vector<double> next(count + 1);
        for (std::size_t heads = 0; heads < chance.size(); ++heads) {
            next[heads] += chance[heads] / 2;
            next[heads + 1] += chance[heads] / 2;
        }
        while (enough <= count && capitalAfter(enough, count - enough) < 1 / level)
            ++enough;
        for (std::size_t heads = enough; heads <= count; ++heads)
            reached += std::exchange(next[heads], 0);
        chance = std::move(next);
    }
    return reached;
}

TEST(CapitalAfter, RarelyReachesWhatRefutesAFairCoin)
{
    EXPECT_LE(chanceOfRuin(0.05, 2000), 0.05);
    EXPECT_LE(chanceOfRuin(0.025, 2000), 0.025);
    EXPECT_LE(chanceOfRuin(0.001, 2000), 0.001);
}

TEST(ThrowsMissing, AreNoneOnceTheCapitalIsThere)
{
    EXPECT_EQ(throwsMissing(40, 40, 0.1), 0);
    EXPECT_EQ(throwsMissing(infinite, 40, 0.1), 0);
}

TEST(ThrowsMissing, AreTheLogarithmOverItsGrowthPerThrow)
{
    EXPECT_DOUBLE_EQ(throwsMissing(1, 8, 1), 3);
    EXPECT_DOUBLE_EQ(throwsMissing(5, 40, 0.75), std::log(8) / (0.75 * std::log(1.5) + 0.25 * std::log(0.5)));
    EXPECT_EQ(throwsMissing(1, 40, 0.5), infinite);
    EXPECT_EQ(throwsMissing(1, 40, 0.2), infinite);
}

TEST(MedianBoundsAnytime, NeedEightValuesAtTheUsualLevel)
{
    const std::vector<double> values{1, 2, 3, 4, 5, 6, 7, 8};
    EXPECT_FALSE(medianBoundsAnytime(std::span(values).first(7), 0.025));
    const auto bounds = medianBoundsAnytime(values, 0.025); // the capital after 8 heads is 511 / 9 = 56.8
    ASSERT_TRUE(bounds);
    EXPECT_EQ(bounds->low, 1);
    EXPECT_EQ(bounds->high, 8);
}

TEST(MedianBoundsAnytime, LeaveOutAsManyValuesAsBetsAllow)
{
    for (const double level : {0.025, 0.00125}) {
        for (std::size_t count = 0; count <= 300; ++count) {
            std::vector<double> values(count);
            std::iota(values.begin(), values.end(), 1.0);
            std::size_t left = 0; // by trying one after the other
            while (2 * (left + 1) <= count && capitalAfter(count - left, left) >= 1 / level)
                ++left;
            const auto bounds = medianBoundsAnytime(values, level);
            ASSERT_EQ(bounds.has_value(), left > 0) << count;
            if (!bounds) continue;
            EXPECT_EQ(bounds->low, static_cast<double>(left));
            EXPECT_EQ(bounds->high, static_cast<double>(count + 1 - left));
        }
    }
}

} // namespace
} // namespace crossover
