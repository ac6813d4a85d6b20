// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/summary.h"

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
    EXPECT_DOUBLE_EQ(*summary.zeroCopyLowUs, 2);
    EXPECT_DOUBLE_EQ(*summary.zeroCopyHighUs, 4);
    ASSERT_TRUE(summary.penaltyNs);
    EXPECT_NEAR(summary.penaltyNs->value, 1600, 1e-6);
    EXPECT_FALSE(summary.penaltyNs->bounds) << "too few trials";
}

TEST(Summarize, LeavesOutWhatOneArmAloneCannotSay)
{
    const std::vector samples{row(Arm::ZeroCopy, 16, 5e5)};
    const auto summary = summarize(samples, samples.front().group);
    EXPECT_FALSE(summary.maxCopyRate);
    EXPECT_FALSE(summary.smallCopyUs);
    EXPECT_FALSE(summary.penaltyNs);
    EXPECT_FALSE(summary.largeCopyUs);
    EXPECT_DOUBLE_EQ(*summary.zeroCopyLowUs, 2);
}

TEST(Summarize, BoundsThePenaltyWhereThereAreTrialsEnough)
{
    std::vector<Sample> samples;
    for (const std::uint64_t size : {16U, 32U, 33U}) {
        for (std::uint32_t round = 1; round <= 8; ++round) {
            const double noise = 1 + 0.01 * (round % 5);
            samples.push_back(row(Arm::Copy, size, 1e9 / (150 * noise)));
            samples.push_back(row(Arm::ZeroCopy, size, 1e9 / (235 * noise)));
            samples[samples.size() - 2].round = samples.back().round = round;
        }
    }
    const auto penalty = summarize(samples, samples.front().group).penaltyNs;
    ASSERT_TRUE(penalty && penalty->bounds);
    EXPECT_TRUE(penalty->measurable());
    EXPECT_LE(penalty->bounds->low, 85 * 1.02);
    EXPECT_GE(penalty->bounds->high, 85 * 1.01);
}

TEST(Summarize, OfNothingIsEmpty)
{
    const auto summary = summarize({}, GroupKey{});
    EXPECT_FALSE(summary.maxCopyRate);
    EXPECT_FALSE(summary.zeroCopyLowUs);
    EXPECT_FALSE(summary.penaltyNs);
}

} // namespace
} // namespace crossover
