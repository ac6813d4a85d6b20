// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/threshold_check.h"

#include <algorithm>
#include <utility>

#include <gmock/gmock.h>

#include "core/report/verdict_words.h"
#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::checked;
using ::testing::Each;
using ::testing::Field;
using ::testing::SizeIs;
using Outcome = ThresholdCheck::Outcome;

ThresholdCheck checkOn(const std::vector<Sample>& samples)
{
    return checkThreshold(samples, GroupKey{}, Metric::Throughput).value();
}

TEST(CheckThreshold, FollowsTheBetterArmWhenTheThresholdIsRight)
{
    const auto check = checkOn(checked(4096));
    EXPECT_EQ(check.outcome, Outcome::Follows);
    EXPECT_EQ(check.threshold, 4096U);
    ASSERT_THAT(check.sizes, SizeIs(4));
    EXPECT_EQ(check.sizes[1].better, Arm::Copy);
    EXPECT_EQ(check.sizes[2].better, Arm::ZeroCopy);
    EXPECT_NEAR(check.sizes[2].logLoss, 0, 0.01);
    EXPECT_NEAR(check.sizes[2].logLossHigh, 0.001, 2e-4);
    EXPECT_THAT(check.sizes, Each(Field(&CheckedSize::fails, false)));
}

TEST(CheckThreshold, FailsWhereTheThresholdIsWrong)
{
    const auto check = checkOn(checked(65'536));
    EXPECT_EQ(check.outcome, Outcome::Fails);
    EXPECT_NEAR(check.sizes[3].logLoss, 0.3, 0.01);
    EXPECT_LT(check.sizes[3].slowerP, 0.025);
    EXPECT_GT(check.sizes[0].slowerP, 0.9);
    EXPECT_EQ(std::ranges::count_if(check.sizes, &CheckedSize::fails), 2);
    EXPECT_EQ(check.sizes[3].better, Arm::ZeroCopy);
}

TEST(CheckThreshold, FailsBelowTheCrossoverToo)
{
    const auto check = checkOn(checked(64));
    EXPECT_EQ(check.outcome, Outcome::Fails);
    EXPECT_TRUE(check.sizes[0].fails && check.sizes[1].fails);
    EXPECT_EQ(check.sizes[0].better, Arm::Copy);
    EXPECT_NEAR(check.sizes[0].logLoss, 0.3, 0.01);
}

TEST(CheckThreshold, TurnsRatesAndTimesTheRightWay)
{
    auto samples = checked(65'536);
    for (auto& sample : samples) {
        sample.group.test = crossover::Test::Latency;
        sample.latencyUs = 1e6 / *std::exchange(sample.throughput, std::nullopt);
    }
    const auto check = checkThreshold(samples, samples.front().group, Metric::Latency);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->outcome, Outcome::Fails);
    EXPECT_NEAR(check->sizes[3].logLoss, 0.3, 0.01);
}

TEST(CheckThreshold, ClaimsNothingOfFewRounds)
{
    const auto check = checkOn(checked(65'536, 5));
    EXPECT_EQ(check.outcome, Outcome::Unclear);
    EXPECT_THAT(check.sizes, Each(Field(&CheckedSize::fails, false)));
}

/// A check whose hybrid arm is slower at 1 KiB by this factor in every other round: as noise would have it.
std::vector<Sample> noisyAt1KiB(double factor)
{
    auto samples = checked(4096);
    for (auto& sample : samples) {
        const bool slow = sample.arm == Arm::Hybrid && sample.size == 1024 && *sample.round % 2 == 0;
        if (slow) *sample.throughput /= factor;
    }
    return samples;
}

TEST(CheckThreshold, IsUnclearWhereNoiseLeavesALargerLossPossibleAtAnySize)
{
    EXPECT_EQ(checkOn(noisyAt1KiB(1.3)).outcome, Outcome::Unclear);
    EXPECT_EQ(checkOn(noisyAt1KiB(1.02)).outcome, Outcome::Follows) << "within the margin";
}

TEST(CheckThreshold, IsUnclearWhileOneSizeHasTooFewTrials)
{
    auto samples = checked(4096);
    std::erase_if(samples, [](const Sample& s) { return s.size == 256 && s.round > 5U; });
    EXPECT_EQ(checkOn(samples).outcome, Outcome::Unclear);
}

TEST(CheckThreshold, AddsUpTheChecksOfOneThreshold)
{
    auto samples = checked(4096, 5);
    const auto more = checked(4096, 5, 2);
    samples.insert(samples.end(), more.begin(), more.end());
    EXPECT_EQ(checkOn(samples).sizes[0].trials, 10U);
    EXPECT_EQ(checkOn(samples).outcome, Outcome::Follows);
}

TEST(CheckThreshold, TakesTheThresholdCheckedLast)
{
    auto samples = checked(65'536);
    const auto later = checked(4096, 12, 2);
    samples.insert(samples.end(), later.begin(), later.end());
    const auto check = checkOn(samples);
    EXPECT_EQ(check.threshold, 4096U);
    EXPECT_EQ(check.sizes[0].trials, 12U);
    EXPECT_EQ(check.outcome, Outcome::Follows);
}

TEST(CheckThreshold, IsNothingWithoutAHybridArm)
{
    EXPECT_FALSE(checkThreshold(curves::rows({{64, -0.3}, {256, 0.3}}), GroupKey{}, Metric::Throughput));
    EXPECT_FALSE(checkThreshold(checked(4096), GroupKey{}, Metric::SendRate)) << "not measured";
}

TEST(CheckThreshold, LeavesOutTrialsWithoutAllArms)
{
    auto samples = checked(4096);
    std::erase_if(samples, [](const Sample& s) { return s.arm == Arm::Copy && s.size == 256 && s.round == 1; });
    EXPECT_EQ(checkOn(samples).sizes[0].trials, 11U);
}

TEST(CheckThreshold, StandsInTheAnalysis)
{
    auto samples = curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}});
    const auto before = curves::analysed(samples);
    const auto rows = checked(65'536);
    samples.insert(samples.end(), rows.begin(), rows.end());
    const auto after = curves::analysed(samples);
    EXPECT_EQ(verdictSentence(after), verdictSentence(before)) << "a check does not change what it checks";
    ASSERT_TRUE(after.check);
    EXPECT_EQ(after.check->threshold, 65'536U);
    EXPECT_THAT(after.hybrid, SizeIs(4));
    EXPECT_FALSE(before.check);
}

} // namespace
} // namespace crossover
