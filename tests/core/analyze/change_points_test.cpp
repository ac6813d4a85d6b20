// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/change_points.h"

#include <algorithm>
#include <random>
#include <ranges>

#include <gtest/gtest.h>

#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

constexpr double usual = 0.01;

/// Values around a level for each stretch, all stretches of the same length.
std::vector<double> steps(const std::vector<double>& levels, std::size_t length, double noise, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> scatter(0, noise);
    std::vector<double> values;
    for (const double level : levels) {
        for (std::size_t i = 0; i < length; ++i)
            values.push_back(level + scatter(random));
    }
    return values;
}

TEST(ChangePoints, AreFoundWhereTheLevelChanges)
{
    const auto changes = changePoints(steps({12, 11, 12.5}, 12, 0.1, 1), usual);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].at, 12U);
    EXPECT_NEAR(changes[0].before, 12, 0.1);
    EXPECT_NEAR(changes[0].after, 11, 0.1);
    EXPECT_EQ(changes[1].at, 24U);
    EXPECT_NEAR(changes[1].before, 11, 0.1);
    EXPECT_NEAR(changes[1].after, 12.5, 0.1);
    for (const auto& change : changes) {
        EXPECT_GE(change.p, 0.001);
        EXPECT_LE(change.p, usual);
    }
}

TEST(ChangePoints, GiveTheExactPValueOfASmallSample)
{
    // Five equal values, then five others: 2 of the 252 ways to place them are cut as well.
    const std::vector<double> values{1, 1, 1, 1, 1, 2, 2, 2, 2, 2};
    const auto changes = changePoints(values, 0.05);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].at, 5U);
    EXPECT_NEAR(changes[0].p, 2.0 / 252, 0.006);
}

TEST(ChangePoints, NeedEnoughValues)
{
    for (std::size_t length = 0; length < 2 * fewestBetweenChanges; ++length)
        EXPECT_TRUE(changePoints(std::vector<double>(length, 1.0), 0.5).empty()) << length;
    // Three and three can be placed in 20 ways, 2 of which are cut as well: no proof at 5 %.
    EXPECT_TRUE(changePoints(std::vector<double>{1, 1, 1, 9, 9, 9}, 0.05).empty());
}

TEST(ChangePoints, SayHowManyValuesAProofTakes)
{
    EXPECT_EQ(fewestForChanges(0.5), 6U);
    EXPECT_EQ(fewestForChanges(0.05), 8U);  // 2 of 70
    EXPECT_EQ(fewestForChanges(0.01), 10U); // 2 of 252
}

TEST(ChangePoints, AreNotSeenInConstantValuesNorInOneOutlier)
{
    std::vector<double> values(40, 12.0);
    EXPECT_TRUE(changePoints(values, 0.05).empty());
    values[20] = 20;
    EXPECT_TRUE(changePoints(values, 0.05).empty());
    values = steps({12}, 40, 0.1, 3);
    values.back() = 20;
    EXPECT_TRUE(changePoints(values, usual).empty());
}

TEST(ChangePoints, AreTheSameEveryTimeAndForMirroredValues)
{
    const auto values = steps({3, 4}, 15, 0.3, 4);
    auto mirrored = values;
    for (double& value : mirrored)
        value = 10 - value;
    const auto once = changePoints(values, usual);
    const auto again = changePoints(values, usual);
    const auto other = changePoints(mirrored, usual);
    ASSERT_EQ(once.size(), 1U);
    ASSERT_EQ(again.size(), 1U);
    ASSERT_EQ(other.size(), 1U);
    EXPECT_EQ(again[0].p, once[0].p);
    EXPECT_EQ(other[0].at, once[0].at);
    EXPECT_DOUBLE_EQ(other[0].before, 10 - once[0].before);
}

/// How many of `count` series have a change claimed at `alpha`.
template <class Series>
unsigned claims(unsigned count, double alpha, const Series& series)
{
    return static_cast<unsigned>(std::ranges::count_if(
        std::views::iota(1U, count + 1), [&](unsigned seed) { return !changePoints(series(seed), alpha).empty(); }));
}

TEST(ChangePoints, AreClaimedFalselyNoMoreOftenThanPromised)
{
    constexpr unsigned count = 400;
    const auto normal = [](unsigned seed) { return steps({12}, 30, 0.2, seed); };
    const auto longTail = [](unsigned seed) {
        std::mt19937_64 random(seed);
        std::vector<double> values(30);
        std::ranges::generate(values, [&] { return std::exp(2 * synthetic::skewed(random)); });
        return values;
    };
    // Most crossovers are the same one or two sizes of the sweep.
    const auto coarse = [](unsigned seed) {
        std::mt19937_64 random(seed);
        std::vector<double> values(30);
        std::ranges::generate(values, [&] { return random() % 5 == 0 ? 7.0 : 6.5; });
        return values;
    };
    EXPECT_LE(claims(count, 0.05, normal), synthetic::binomialLimit(count, 0.05));
    EXPECT_LE(claims(count, 0.05, longTail), synthetic::binomialLimit(count, 0.05));
    EXPECT_LE(claims(count, 0.05, coarse), synthetic::binomialLimit(count, 0.05));
}

TEST(ChangePoints, OfTwoNoisesAreFoundMostly)
{
    const auto shifted = [](unsigned seed) { return steps({12, 12.4}, 12, 0.2, seed); };
    EXPECT_GE(claims(100, usual, shifted), 75U);
}

} // namespace
} // namespace crossover
