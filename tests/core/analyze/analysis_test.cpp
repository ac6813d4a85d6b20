// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/analysis.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using ::testing::IsEmpty;

TEST(Analyze, GivesEachArmItsMedianAndBounds)
{
    auto samples = curves::rows({{16, 0.0, 0, 5}, {64, 0.0, 0, 12}});
    const auto analysis = curves::analysed(samples);
    ASSERT_EQ(analysis.copy.size(), 2U);
    EXPECT_EQ(analysis.copy[0].count, 5U);
    EXPECT_FALSE(analysis.copy[0].low); // below six values
    EXPECT_EQ(analysis.copy[1].count, 12U);
    EXPECT_NEAR(analysis.copy[1].median, 1000 * (1 + 5.5e-7), 1e-9);
    EXPECT_NEAR(*analysis.copy[1].low, 1000 * (1 + 2e-7), 1e-9); // the third of twelve
    EXPECT_NEAR(*analysis.copy[1].high, 1000 * (1 + 9e-7), 1e-9);
}

TEST(Analyze, CountsWinsAndTies)
{
    auto samples = curves::rows({{16, 0.3, 0.01, 7}});
    auto tie = curves::rows({{16, 0.0, 0, 1}});
    for (auto& sample : tie)
        sample.round = 8;
    samples.insert(samples.end(), tie.begin(), tie.end());
    const auto analysis = curves::analysed(samples);
    EXPECT_TRUE(analysis.paired);
    EXPECT_EQ(analysis.sizes[0].pairs, 7U);
    EXPECT_EQ(analysis.sizes[0].wins, 7U);
    EXPECT_EQ(analysis.sizes[0].ties, 1U);
    EXPECT_DOUBLE_EQ(analysis.sizes[0].winP, 1.0 / 128);
    EXPECT_DOUBLE_EQ(analysis.sizes[0].low(), 1); // the tie counts as a difference of zero
    EXPECT_NEAR(analysis.sizes[0].speedup(), std::exp(0.3), 0.01);
}

TEST(Analyze, UnequalRepeatsAreJudgedUnpaired)
{
    auto samples = curves::rows({{16, 0.3, 0.01, 9}}, false);
    samples.pop_back(); // eight zero-copy rows against nine
    const auto analysis = curves::analysed(samples);
    EXPECT_FALSE(analysis.paired);
    EXPECT_EQ(analysis.sizes[0].pairs, 8U);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::ZeroCopyWins);
}

TEST(Analyze, AFewRoundsInAnUnpairedFileDoNotMakeItPaired)
{
    auto samples = curves::rows({{16, 0.3, 0.01, 9}}, false);
    samples[0].round = 1;
    samples[1].round = 1;
    EXPECT_FALSE(curves::analysed(samples).paired);
}

TEST(Analyze, StandsTheLargestValuesOfADouble)
{
    auto samples = curves::rows({{16, 0.1}, {64, 0.1}});
    for (auto& sample : samples)
        *sample.throughput = sample.arm == Arm::Copy ? 1e-300 : 1e300;
    const auto analysis = curves::analysed(samples);
    EXPECT_NEAR(analysis.sizes[0].logMedian, 600 * std::log(10), 1e-9);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::ZeroCopyWins);
}

TEST(AnalyzeAll, JudgesTheCpuTimeOfTheSendingEndByItself)
{
    const auto plain = curves::rows({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}});
    const auto samples = curves::withCpu(plain, {{16, -0.4}, {64, 0.3}, {256, 0.3}, {1024, 0.4}});
    const auto without = analyzeAll(plain);
    const auto with = analyzeAll(samples);
    ASSERT_EQ(without.size(), 1U) << "CPU time was not measured";
    ASSERT_EQ(with.size(), 2U);
    EXPECT_EQ(with[1].metric, Metric::Cpu);
    EXPECT_EQ(with[1].verdict.kind, VerdictKind::Crossover);
    EXPECT_EQ(with[1].verdict.low, 16);
    EXPECT_EQ(with[1].verdict.high, 64);
    EXPECT_EQ(with[0].verdict.low, without[0].verdict.low);
    EXPECT_EQ(with[0].recommendation.threshold, without[0].recommendation.threshold);
    const auto chosen = decisive(with);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0]->metric, Metric::Throughput);
}

TEST(AnalyzeAll, ChecksNoThresholdByCpuTime)
{
    auto samples = curves::checked(4096);
    for (auto& sample : samples)
        sample.cpuSenderUs = 1;
    const auto all = analyzeAll(samples);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_TRUE(all[0].check);
    EXPECT_FALSE(all[1].check);
}

TEST(AnalyzeAll, TakesEveryMetricThatHasData)
{
    auto samples = curves::rows({{16, 0.1}});
    for (auto& sample : samples)
        sample.sendRate = sample.throughput;
    Sample latency = samples.front();
    latency.group.test = crossover::Test::Latency;
    latency.latencyUs = 7;
    samples.push_back(latency);
    Sample empty;
    empty.group.transport = Transport::Tcp;
    samples.push_back(empty);
    const auto all = analyzeAll(samples);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].metric, Metric::Throughput);
    EXPECT_EQ(all[1].metric, Metric::SendRate);
    EXPECT_EQ(all[2].metric, Metric::Latency);
    EXPECT_TRUE(all[2].zeroCopy.empty());
    EXPECT_THAT(analyzeAll({}), IsEmpty());
}

} // namespace
} // namespace crossover
