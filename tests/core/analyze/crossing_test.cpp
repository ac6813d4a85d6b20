// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/crossing.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

std::vector<SizeSpeedup> sizesOn(const std::vector<curves::Point>& points)
{
    return curves::analysed(curves::rows(points)).sizes;
}

TEST(IsotonicCrossing, IsInterpolatedInTheLogarithmOfTheSize)
{
    EXPECT_NEAR(*isotonicCrossing(sizesOn({{16, -0.3}, {64, 0.1}})), std::exp2(5.5), 1e-6);
}

TEST(IsotonicCrossing, TakesSizesThatDescendAsOne)
{
    // 64 and 256 B descend: both become -0.1, their mean.
    EXPECT_NEAR(*isotonicCrossing(sizesOn({{16, -0.3}, {64, 0.1}, {256, -0.3}, {1024, 0.1}})), 512, 1e-3);
}

TEST(IsotonicCrossing, WeighsSizesByTheirTrials)
{
    // 12 and 4 trials: -0.1 and 0.1 over both become 0.05 rather than 0, and the crossing moves below them.
    EXPECT_NEAR(*isotonicCrossing(sizesOn({{16, -0.05}, {64, 0.1}, {256, -0.1, 0.01, 4}, {1024, 0.2}})), 32, 1e-3);
}

TEST(IsotonicCrossing, OfExactZerosIsTheirMiddle)
{
    EXPECT_NEAR(*isotonicCrossing(sizesOn({{16, -0.3}, {64, 0, 0}, {256, 0, 0}, {1024, 0.3}})), 128, 1e-9);
}

TEST(IsotonicCrossing, IsNothingWithoutAChangeOfSign)
{
    const auto sizes = sizesOn({{16, 0.1}, {64, 0.2}});
    EXPECT_FALSE(isotonicCrossing(sizes));
    EXPECT_FALSE(isotonicCrossing({}));
    EXPECT_FALSE(supportedGuess(sizes));
    EXPECT_FALSE(supportedGuess({}));
}

TEST(SupportedGuess, NeedsBothSidesToLean)
{
    EXPECT_NEAR(*supportedGuess(sizesOn({{16, -0.3, 0.01, 4}, {64, 0.3, 0.01, 4}})), 32, 1e-3);
    // Two wins of two have a chance of 1 in 4.
    EXPECT_FALSE(supportedGuess(sizesOn({{16, -0.3, 0.01, 2}, {64, 0.3, 0.01, 4}})));
    EXPECT_FALSE(supportedGuess(sizesOn({{16, -0.3, 0.01, 4}, {64, 0.3, 0.01, 2}})));
}

} // namespace
} // namespace crossover
