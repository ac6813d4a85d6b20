// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/summary.h"

#include <cmath>

#include <gtest/gtest.h>

namespace crossover {
namespace {

Sample row(Arm arm, std::uint64_t size, double sends)
{
    Sample sample;
    sample.arm = arm;
    sample.size = size;
    sample.sendRate = sends;
    return sample;
}

TEST(Summarize, TakesItsFiguresFromTheMedianOfEachSize)
{
    const std::vector samples{row(Arm::Copy, 1000, 1e6),     row(Arm::Copy, 16, 2e6),
                              row(Arm::Copy, 16, 4e6),       row(Arm::Copy, 16, 2.5e6),
                              row(Arm::ZeroCopy, 16, 5e5),   row(Arm::ZeroCopy, 1000, 2.5e5),
                              row(Arm::ZeroCopy, 1000, 1e5), row(Arm::ZeroCopy, 1000, 2.6e5)};
    auto group = samples.front().group;
    group.test = crossover::Test::Latency; // ignored
    const auto summary = summarize(samples, group);
    EXPECT_DOUBLE_EQ(*summary.maxCopyRate, 2.5e6);
    EXPECT_DOUBLE_EQ(*summary.maxZeroCopyRate, 5e5);
    EXPECT_EQ(summary.smallSize, 16U);
    EXPECT_DOUBLE_EQ(*summary.smallCopyUs, 0.4);
    EXPECT_EQ(summary.largeSize, 1000U);
    EXPECT_DOUBLE_EQ(*summary.largeCopyUs, 1);
    ASSERT_TRUE(summary.zeroCopyUs);
    EXPECT_EQ(summary.zeroCopyUs->sizes, 2U);
    EXPECT_DOUBLE_EQ(summary.zeroCopyUs->mean, 3);
    EXPECT_DOUBLE_EQ(summary.zeroCopyUs->deviation, std::sqrt(2.0));
    EXPECT_DOUBLE_EQ(*summary.penaltyLowUs, 1.6);
    EXPECT_DOUBLE_EQ(*summary.penaltyHighUs, 3.6);
}

TEST(Summarize, LeavesOutWhatOneArmAloneCannotSay)
{
    const std::vector samples{row(Arm::ZeroCopy, 16, 5e5)};
    const auto summary = summarize(samples, samples.front().group);
    EXPECT_FALSE(summary.maxCopyRate);
    EXPECT_FALSE(summary.smallCopyUs);
    EXPECT_FALSE(summary.penaltyLowUs);
    EXPECT_FALSE(summary.largeCopyUs);
    EXPECT_TRUE(summary.zeroCopyUs);
    EXPECT_EQ(summary.zeroCopyUs->deviation, 0);
}

TEST(Summarize, OfNothingIsEmpty)
{
    const auto summary = summarize({}, GroupKey{});
    EXPECT_FALSE(summary.maxCopyRate);
    EXPECT_FALSE(summary.zeroCopyUs);
}

} // namespace
} // namespace crossover
