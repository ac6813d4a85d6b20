// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_words.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(NumberWords, SayTheUnitOfARangeOnce)
{
    EXPECT_EQ(formatSizeRange(64, 256), "64 to 256 B");
    EXPECT_EQ(formatSizeRange(51, 16'384, RangeStyle::And), "51 B and 16 KiB");
    EXPECT_EQ(formatSizeRange(16'374, 16'375), "16\u202f374 to 16\u202f375 B");
    EXPECT_EQ(formatSizeWithin(16'374, 16'374, 16'375), "16\u202f374 B");
}

TEST(NumberWords, RoundToTwoDigits)
{
    EXPECT_EQ(formatRoughSize(12'345), "12 KiB");
    EXPECT_EQ(formatRoughSize(1.6), "2 B");
    EXPECT_EQ(formatRoughPercent(0.266), "27 %");
    EXPECT_EQ(formatRoughPercent(0.171), "17 %");
    EXPECT_EQ(formatRoughPercent(0.0351), "3.5 %");
    EXPECT_EQ(formatRoughPercent(-0.0351), "-3.5 %");
    EXPECT_EQ(formatRoughPercent(0), "0 %");
    EXPECT_EQ(formatRoughFactor(17.9), "18");
    EXPECT_EQ(formatRoughFactor(2.54), "2.5");
    EXPECT_EQ(formatRoughFactor(151), "150");
}

TEST(NumberWords, GiveASlowdownInPercentOrInTimes)
{
    EXPECT_EQ(formatSlowdown(1.152), "15 % slower");
    EXPECT_EQ(formatSlowdownRange(1.152, 1.121, 1.18), "12 to 18 %");
    EXPECT_EQ(formatSlowdown(2.51), "2.5 times as slow");
    EXPECT_EQ(formatSlowdownRange(2.51, 1.96, 3.04), "2 to 3 times");
    EXPECT_EQ(formatLoss(std::log(1.152)), "15 %");
    EXPECT_EQ(formatLoss(std::log(2.51)), "a factor of 2.5");
}

TEST(NumberWords, ShowAMissingBoundAsADash)
{
    EXPECT_EQ(formatBound(0), "1.00");
    EXPECT_EQ(formatBound(std::numeric_limits<double>::infinity()), "–");
    EXPECT_EQ(formatBound(-std::numeric_limits<double>::infinity()), "–");
}

TEST(NumberWords, TimesHaveTwoDigits)
{
    EXPECT_EQ(formatRoughTime(84.6), "85 ns");
    EXPECT_EQ(formatRoughTime(1234), "1.2 µs");
    EXPECT_EQ(formatRoughTime(0.0912), "0.091 ns");
    EXPECT_EQ(formatRoughTime(-372), "-370 ns");
    EXPECT_EQ(formatRoughTime(0), "0 ns");
    EXPECT_EQ(formatTimeRange(70, 100), "70 to 100 ns");
    EXPECT_EQ(formatTimeRange(900, 1200), "900 ns to 1.2 µs");
}

TEST(NumberWords, EstimatesSayWhenTheyMeanNothing)
{
    EXPECT_EQ(formatEstimate({85, Bounds{70, 100}}), "85 ns (70 to 100 ns)");
    EXPECT_EQ(formatEstimate({10, Bounds{-20, 40}}), "not measurable here (-20 to 40 ns)");
    EXPECT_EQ(formatEstimate({85, {}}), "about 85 ns (too few trials)");
}

} // namespace
} // namespace crossover
