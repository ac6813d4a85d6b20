// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/crossing.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::Point;

/// Of 12 rounds 9 point to copying at `losing`, and 9 to zero-copy at `winning`: not enough for one size alone.
constexpr double losing = -0.1;
constexpr double winning = 0.1;
constexpr double wide = 0.2;

Crossing crossingIn(const std::vector<Point>& points, bool paired = true)
{
    const auto evidence = curves::analysed(curves::rows(points)).evidence;
    EXPECT_TRUE(evidence.losing && evidence.winning);
    return crossingOf(evidence, paired, {});
}

const std::vector<Point> gentle{
    {16, -0.4},           {32, losing, wide},    {64, losing, wide},    {128, losing, wide},   {256, losing, wide},
    {512, winning, wide}, {1024, winning, wide}, {2048, winning, wide}, {4096, winning, wide}, {8192, 0.4}};

TEST(Crossing, IsNarrowedByNeighboursThatLeanAlike)
{
    const auto crossing = crossingIn(gentle);
    EXPECT_GE(crossing.low, 32);
    EXPECT_LE(crossing.high, 4096);
    EXPECT_GT(crossing.estimate, 256);
    EXPECT_LT(crossing.estimate, 512);
}

TEST(Crossing, OfUnpairedDataRestsOnEachSizeAlone)
{
    const auto crossing = crossingIn(gentle, false);
    EXPECT_LT(crossing.low, 32);
    EXPECT_GT(crossing.high, 4096);
}

// A run that starts beyond the end of the grid has used up what the neighbours' test would need.
TEST(Crossing, IsNotNarrowedOnASideWhoseEndIsUnsure)
{
    auto points = gentle;
    points.insert(points.begin(), {8, 0.0, wide});
    points[1].d = -0.5;
    const auto crossing = crossingIn(points);
    EXPECT_LT(crossing.low, 32);
    EXPECT_LE(crossing.high, 4096);
}

TEST(Crossing, OfAJumpIsTheWholeStep)
{
    const auto crossing = crossingIn({{16, -0.3}, {32, -0.3}, {64, -0.3}, {128, 0.3}, {256, 0.3}, {512, 0.3}});
    EXPECT_EQ(crossing.low, 64);
    EXPECT_EQ(crossing.high, 128);
}

TEST(Crossing, IsInterpolatedOnlyTowardsASizeThatLeansThere)
{
    const auto leaning = crossingIn({{16, -0.4}, {64, -0.05, wide}, {256, 0.4}, {1024, 0.4}});
    EXPECT_GT(leaning.low, 16);
    EXPECT_LT(leaning.low, 64);
    EXPECT_EQ(leaning.high, 256);

    const auto even = crossingIn({{16, -0.4}, {64, 0.0, wide}, {256, 0.4}, {1024, 0.4}});
    EXPECT_EQ(even.low, 16);
    EXPECT_EQ(even.high, 256);
}

TEST(IsotonicCrossing, IsNothingWithoutAChangeOfSign)
{
    const auto analysis = curves::analysed(curves::rows({{16, 0.1}, {64, 0.2}}));
    EXPECT_FALSE(isotonicCrossing(analysis.sizes));
    EXPECT_FALSE(isotonicCrossing({}));
    EXPECT_FALSE(supportedGuess(analysis.sizes));
}

} // namespace
} // namespace crossover
