// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/analysis.h"

#include <algorithm>
#include <random>

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"
#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

using ::testing::IsEmpty;

std::vector<Sample> noisySweep(bool paired)
{
    std::mt19937_64 random(3);
    auto samples = synthetic::sweep(random, synthetic::defaultSizes(), 9, synthetic::smooth(3000), 0.4);
    for (auto& sample : samples) {
        if (!paired) sample.round.reset();
    }
    return samples;
}

void expectSame(const MetricAnalysis& a, const MetricAnalysis& b)
{
    EXPECT_EQ(a.verdict.kind, b.verdict.kind);
    EXPECT_EQ(a.verdict.sentence, b.verdict.sentence);
    EXPECT_EQ(a.verdict.headline, b.verdict.headline);
    ASSERT_EQ(a.sizes.size(), b.sizes.size());
    for (std::size_t i = 0; i < a.sizes.size(); ++i) {
        EXPECT_NEAR(a.sizes[i].logMedian, b.sizes[i].logMedian, 1e-12);
        EXPECT_NEAR(a.sizes[i].logLow, b.sizes[i].logLow, 1e-12);
        EXPECT_DOUBLE_EQ(a.sizes[i].winP, b.sizes[i].winP);
    }
}

class Invariance : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(UnpairedAndPaired, Invariance, ::testing::Bool());

TEST_P(Invariance, OfTheOrderOfRows)
{
    auto samples = noisySweep(GetParam());
    const auto before = curves::analysed(samples);
    std::ranges::shuffle(samples, std::mt19937_64(9));
    expectSame(before, curves::analysed(samples));
}

TEST_P(Invariance, OfTheUnit)
{
    auto samples = noisySweep(GetParam());
    const auto before = curves::analysed(samples);
    for (auto& sample : samples)
        *sample.throughput *= 1234.5;
    expectSame(before, curves::analysed(samples));
}

TEST_P(Invariance, OfRateOrTime)
{
    auto samples = noisySweep(GetParam());
    const auto before = curves::analysed(samples);
    for (auto& sample : samples)
        sample.latencyUs = 1e6 / *sample.throughput;
    const auto after = analyze(samples, GroupKey{}, Metric::Latency);
    EXPECT_EQ(after.verdict.kind, before.verdict.kind);
    EXPECT_EQ(after.verdict.headline, before.verdict.headline);
}

TEST_P(Invariance, SwappedArmsFlipTheSign)
{
    auto samples = noisySweep(GetParam());
    const auto before = curves::analysed(samples);
    for (auto& sample : samples)
        sample.arm = sample.arm == Arm::Copy ? Arm::ZeroCopy : Arm::Copy;
    const auto after = curves::analysed(samples);
    for (std::size_t i = 0; i < before.sizes.size(); ++i) {
        EXPECT_NEAR(after.sizes[i].logMedian, -before.sizes[i].logMedian, 1e-12);
        EXPECT_NEAR(after.sizes[i].logLow, -before.sizes[i].logHigh, 1e-12);
        EXPECT_DOUBLE_EQ(after.sizes[i].winP, before.sizes[i].loseP);
    }
}

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
    auto samples = curves::rows({{16, 0.1, 0.01, 6}, {64, 0.1, 0.01, 6}});
    for (auto& sample : samples)
        *sample.throughput = sample.arm == Arm::Copy ? 1e-300 : 1e300;
    const auto analysis = curves::analysed(samples);
    EXPECT_NEAR(analysis.sizes[0].logMedian, 600 * std::log(10), 1e-9);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::ZeroCopyWins);
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
    EXPECT_EQ(all[2].verdict.headline, "only copying measured");
    EXPECT_THAT(analyzeAll({}), IsEmpty());
}

} // namespace
} // namespace crossover
