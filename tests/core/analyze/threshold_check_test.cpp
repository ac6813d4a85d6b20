// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/threshold_check.h"

#include <cmath>

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Outcome = ThresholdCheck::Outcome;

/// Rounds of a check with `threshold`: zero-copy pays from 4096 B on, by a factor of e^0.3, and the hybrid does what it
/// says, up to a little noise that differs from round to round.
std::vector<Sample> checked(std::uint64_t threshold, unsigned rounds = 12, std::uint64_t seed = 1)
{
    std::vector<Sample> samples;
    for (const std::uint64_t size : {256U, 1024U, 4096U, 16'384U}) {
        for (unsigned round = 1; round <= rounds; ++round) {
            const double zeroCopy = 1000 * std::exp(size >= 4096 ? 0.3 : -0.3);
            const double noise = 1 + 0.001 * (round % 5 - 2.0);
            for (const auto& [arm, rate] : {std::pair(Arm::Copy, 1000.0), std::pair(Arm::ZeroCopy, zeroCopy),
                                            std::pair(Arm::Hybrid, (size < threshold ? 1000 : zeroCopy) * noise)}) {
                samples.push_back(curves::throughputRow(arm, size, rate, round));
                samples.back().phase = Phase::Check;
                samples.back().seed = seed;
                if (arm == Arm::Hybrid) samples.back().threshold = threshold;
            }
        }
    }
    return samples;
}

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
    EXPECT_THAT(check.sentence,
                HasSubstr("Throughput, threshold 4 KiB checked: at none of 4 sizes is the hybrid proven "
                          "slower than the better arm by more than 5 %; a loss of 0.1 % cannot be "
                          "excluded (at "));
}

TEST(CheckThreshold, FailsWhereTheThresholdIsWrong)
{
    const auto check = checkOn(checked(65'536));
    EXPECT_EQ(check.outcome, Outcome::Fails);
    EXPECT_NEAR(check.sizes[3].logLoss, 0.3, 0.01);
    EXPECT_LT(check.sizes[3].slowerP, 0.025);
    EXPECT_GT(check.sizes[0].slowerP, 0.9);
    EXPECT_THAT(check.sentence, HasSubstr("at 2 of 4 sizes the hybrid is slower than the better arm by more than 5 %"));
    EXPECT_THAT(check.sentence, HasSubstr("which it copies: 1.35 times as long as zero-copy (95 %: 1.35 to 1.35)"));
}

TEST(CheckThreshold, NamesTheOtherMistakeToo)
{
    EXPECT_THAT(checkOn(checked(64)).sentence, HasSubstr("which it sends zero-copy: 1.35 times as long as copying"));
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
    EXPECT_EQ(check.outcome, Outcome::TooFew);
    EXPECT_THAT(check.sentence, HasSubstr("too few rounds"));
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
    EXPECT_EQ(after.verdict.sentence, before.verdict.sentence) << "a check does not change what it checks";
    EXPECT_THAT(after.thresholdCheck, HasSubstr("threshold 64 KiB checked"));
    EXPECT_THAT(after.hybrid, SizeIs(4));
    EXPECT_THAT(before.thresholdCheck, IsEmpty());
}

TEST(ChecksAfter, MeasureEachRecommendationWithItsOwnThreshold)
{
    SweepConfig config;
    config.transports = {Transport::Inproc, Transport::Tcp};
    config.sizes = {256, 1024, 4096, 16'384};
    config.seed = 7;
    auto samples = curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}});
    for (auto& sample : samples)
        sample.group.transport = Transport::Inproc;
    auto none = curves::rows({{256, -0.3}, {1024, -0.3}});
    samples.insert(samples.end(), none.begin(), none.end());
    const auto checks = checksAfter(config, analyzeAll(samples));
    ASSERT_THAT(checks, SizeIs(1)) << "copying always wins over ipc";
    EXPECT_THAT(checks[0].transports, ElementsAre(Transport::Inproc));
    EXPECT_EQ(checks[0].threshold, 4096U);
    EXPECT_EQ(checks[0].sizes, config.sizes) << "the threshold is among them already";
    EXPECT_NE(checks[0].seed, config.seed);
    EXPECT_TRUE(validate(checks[0]));
}

TEST(ChecksAfter, AddTheThresholdToTheSizes)
{
    SweepConfig config;
    config.sizes = {256, 1000, 5000, 16'384};
    const auto checks =
        checksAfter(config, analyzeAll(curves::rows({{256, -0.3}, {1000, -0.3}, {5000, 0.3}, {16'384, 0.3}})));
    ASSERT_THAT(checks, SizeIs(1));
    EXPECT_THAT(checks[0].sizes, testing::Contains(*checks[0].threshold));
    EXPECT_THAT(checks[0].sizes, SizeIs(5));
}

} // namespace
} // namespace crossover
