// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/gate.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/synthetic.h"
#include "tests/core/model/latency_rows.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::vector<GateCriterion> everything{{GateTerm::Threshold, 0.05},
                                            {GateTerm::Crossover, 0.25},
                                            {GateTerm::Throughput, 0.05},
                                            {GateTerm::SendRate, 0.05},
                                            {GateTerm::Cpu, 0.05}};

Environment machine(const char* cpu = "a CPU", const char* libzmq = "4.3.4")
{
    return {{{"CPU", cpu}, {"Cores", "4"}, {"libzmq", libzmq}}, cpu, {}};
}

Session sessionOf(std::vector<Sample> samples)
{
    Session session;
    session.environment = machine();
    session.samples = std::move(samples);
    return session;
}

/// What a default sweep measures at least: three rounds. All values scatter on their own, by about 5 %.
Session threeRounds(std::uint64_t seed, double copySlower = 1, double zeroCopySlower = 1)
{
    std::mt19937_64 random(seed);
    std::vector<Sample> samples;
    for (const auto size : synthetic::defaultSizes()) {
        const double bytes = static_cast<double>(size);
        for (std::uint32_t round = 1; round <= 3; ++round) {
            for (const auto arm : comparedArms) {
                const double d = arm == Arm::ZeroCopy ? 0.4 * std::log2(bytes / 2048) / 3 : 0;
                const double slower = arm == Arm::ZeroCopy ? zeroCopySlower : copySlower;
                const double rate = 1e6 * 500 / (bytes + 500) * std::exp(d + 0.05 * synthetic::skewed(random)) / slower;
                auto row = curves::throughputRow(arm, size, rate, round);
                row.sendRate = rate * std::exp(0.05 * synthetic::skewed(random));
                row.cpuSenderUs = 1e6 / rate * std::exp(0.05 * synthetic::skewed(random));
                samples.push_back(row);
            }
        }
    }
    return sessionOf(std::move(samples));
}

GateOutcome outcomeOf(const Session& before, const Session& now, const std::vector<GateCriterion>& criteria)
{
    GateOptions options;
    options.criteria = criteria;
    return checkAgainst(before, now, options).outcome();
}

TEST(Gate, PassesWhenNothingChanged)
{
    int passed = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        passed += outcomeOf(threeRounds(2 * seed), threeRounds(2 * seed + 1), everything) == GateOutcome::Unchanged;
    EXPECT_GE(passed, 95);
}

TEST(Gate, FailsWhenAnArmIsTenPercentSlowerAtAllSizes)
{
    const std::vector<GateCriterion> criteria{{GateTerm::Throughput, 0.05}};
    int failed = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        failed += outcomeOf(threeRounds(2 * seed), threeRounds(2 * seed + 1, 1, 1.1), criteria) == GateOutcome::Changed;
    EXPECT_GE(failed, 95);
}

TEST(Gate, AChangeWithinTheShareDoesNotFail)
{
    const std::vector<GateCriterion> criteria{{GateTerm::Throughput, 0.05}};
    int passed = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        passed +=
            outcomeOf(threeRounds(2 * seed), threeRounds(2 * seed + 1, 1.05, 1.05), criteria) == GateOutcome::Unchanged;
    EXPECT_GE(passed, 95);
}

TEST(Gate, SaysWhichArmByHowMuchAndHowSure)
{
    GateOptions options;
    options.criteria = {{GateTerm::Throughput, 0.05}};
    const auto report = checkAgainst(threeRounds(1), threeRounds(2, 1, 1.2), options);
    ASSERT_THAT(report.cases, SizeIs(1));
    ASSERT_THAT(report.cases[0].rates, SizeIs(1)) << "three trials of one size prove nothing alone";
    const auto& rate = report.cases[0].rates[0];
    EXPECT_EQ(rate.arm, Arm::ZeroCopy);
    EXPECT_FALSE(rate.size);
    EXPECT_NEAR(rate.slowdown, 1.2, 0.04);
    EXPECT_NEAR(rate.before / rate.after, rate.slowdown, 1e-9);
    EXPECT_LE(rate.p, 0.05);
    EXPECT_THAT(report.drifts, IsEmpty());
}

TEST(Gate, FindsASingleSizeThatBecameSlower)
{
    const auto before = sessionOf(synthetic::sweepCrossingAt(2048, 1));
    auto now = sessionOf(synthetic::sweepCrossingAt(2048, 2));
    for (auto& sample : now.samples) {
        if (sample.size == 4096 && sample.arm == Arm::Copy) *sample.throughput /= 3;
    }
    GateOptions options;
    options.criteria = {{GateTerm::Throughput, 0.05}};
    const auto report = checkAgainst(before, now, options);
    ASSERT_EQ(report.outcome(), GateOutcome::Changed);
    ASSERT_THAT(report.cases[0].rates, SizeIs(1));
    EXPECT_EQ(report.cases[0].rates[0].size, 4096U);
    EXPECT_EQ(report.cases[0].rates[0].arm, Arm::Copy);
}

TEST(Gate, NamesADriftOfBothArms)
{
    GateOptions options;
    options.criteria = {{GateTerm::Throughput, 0.05}};
    const auto report = checkAgainst(threeRounds(1), threeRounds(2, 1.3, 1.3), options);
    EXPECT_EQ(report.outcome(), GateOutcome::Changed);
    ASSERT_FALSE(report.drifts.empty());
    EXPECT_NEAR(report.drifts[0].slowdown, 1.3, 0.04);
    EXPECT_EQ(outcomeOf(threeRounds(1), threeRounds(2, 1.3, 1.3), usualCriteria()), GateOutcome::Unchanged)
        << "it moves neither threshold nor crossover";
}

TEST(Gate, WhatIsFasterPasses)
{
    GateOptions options;
    options.criteria = {{GateTerm::Throughput, 0.05}, {GateTerm::Cpu, 0.05}};
    const auto report = checkAgainst(threeRounds(1), threeRounds(2, 1 / 1.3, 1 / 1.3), options);
    EXPECT_EQ(report.outcome(), GateOutcome::Unchanged);
    for (const auto& each : report.cases) {
        EXPECT_EQ(each.finding, Finding::Better);
        EXPECT_LT(each.rates.at(0).slowdown, 1);
    }
}

TEST(Gate, FailsWhenTheThresholdCostsMuchNow)
{
    const auto before = sessionOf(synthetic::sweepCrossingAt(512, 1));
    const auto now = sessionOf(synthetic::sweepCrossingAt(65'536, 2));
    const auto report = checkAgainst(before, now);
    ASSERT_THAT(report.cases, SizeIs(2));
    const auto& threshold = report.cases[0];
    EXPECT_EQ(threshold.finding, Finding::Changed);
    ASSERT_TRUE(threshold.cost);
    EXPECT_GE(threshold.cost->size, *threshold.threshold) << "zero-copy is slower there now";
    EXPECT_LT(threshold.cost->size, 65'536U);
    EXPECT_GT(threshold.cost->logLossLow, std::log(1.05));
    EXPECT_GE(threshold.cost->logLoss, threshold.cost->logLossLow);
    EXPECT_EQ(report.cases[1].finding, Finding::Changed) << "and the crossover moved";
    EXPECT_EQ(checkAgainst(before, before).outcome(), GateOutcome::Unchanged);
}

TEST(Gate, ACrossoverThatLeftTheSizesHasMoved)
{
    const auto before = sessionOf(synthetic::sweepCrossingAt(2048, 1));
    for (const double beyondTheSizes : {1.0, 1e9}) {
        const auto now = sessionOf(synthetic::sweepCrossingAt(beyondTheSizes, 2));
        EXPECT_EQ(outcomeOf(before, now, {{GateTerm::Crossover, 0.25}}), GateOutcome::Changed) << beyondTheSizes;
        EXPECT_EQ(outcomeOf(before, now, {{GateTerm::Threshold, 0.05}}), GateOutcome::Changed) << beyondTheSizes;
    }
}

TEST(Gate, DoesNotJudgeAcrossMachinesUnlessAsked)
{
    const auto before = sessionOf(synthetic::sweepCrossingAt(2048, 1));
    auto now = before;
    now.environment = machine("another CPU");
    const auto report = checkAgainst(before, now);
    EXPECT_EQ(report.outcome(), GateOutcome::NotComparable);
    EXPECT_THAT(report.apart.value_or(""), testing::HasSubstr("CPU was a CPU and is another CPU"));
    EXPECT_THAT(report.cases, IsEmpty());
    GateOptions across;
    across.acrossMachines = true;
    EXPECT_EQ(checkAgainst(before, now, across).outcome(), GateOutcome::Unchanged);
    now.environment.reset();
    EXPECT_EQ(checkAgainst(before, now).outcome(), GateOutcome::NotComparable) << "who knows where";

    now.environment = machine("a CPU", "4.3.5");
    const auto updated = checkAgainst(before, now);
    EXPECT_EQ(updated.outcome(), GateOutcome::Unchanged) << "another library is what one wants to test";
    ASSERT_THAT(updated.facts, SizeIs(1));
    EXPECT_EQ(updated.facts[0].after, "4.3.5");
}

TEST(Gate, DoesNotJudgeDisturbedTrialsUnlessAsked)
{
    const auto before = sessionOf(synthetic::sweepCrossingAt(512, 1));
    auto now = sessionOf(synthetic::sweepCrossingAt(65'536, 2));
    for (auto& sample : now.samples)
        sample.disturbed = sample.round.value_or(0) % 4 == 0;
    const auto report = checkAgainst(before, now);
    EXPECT_EQ(report.outcome(), GateOutcome::NotComparable);
    for (const auto& each : report.cases)
        EXPECT_EQ(each.finding, Finding::Disturbed);
    GateOptions despite;
    despite.despiteDisturbance = true;
    EXPECT_EQ(checkAgainst(before, now, despite).outcome(), GateOutcome::Changed);
}

TEST(Gate, JudgesWhatBothHaveAndNamesTheRest)
{
    auto before = sessionOf(synthetic::sweepCrossingAt(2048, 1));
    const auto now = before;
    auto tcp = before.samples;
    for (auto& sample : tcp)
        sample.group.transport = Transport::Tcp;
    before.samples.insert(before.samples.end(), tcp.begin(), tcp.end());
    const auto report = checkAgainst(before, now);
    EXPECT_EQ(report.outcome(), GateOutcome::Unchanged);
    ASSERT_THAT(report.onlyBefore, SizeIs(1));
    EXPECT_EQ(report.onlyBefore[0].transport, Transport::Tcp);
    EXPECT_THAT(report.onlyAfter, IsEmpty());

    EXPECT_EQ(checkAgainst(sessionOf(tcp), now).outcome(), GateOutcome::NotComparable);
    auto otherSizes = now;
    for (auto& sample : otherSizes.samples)
        sample.size += 7;
    EXPECT_EQ(checkAgainst(now, otherSizes).outcome(), GateOutcome::NotComparable);
    EXPECT_EQ(outcomeOf(now, now, {{GateTerm::Latency, 0.05}}), GateOutcome::NotComparable) << "neither has one";
}

TEST(Gate, JudgesPercentilesOfLatencyOnRequest)
{
    const auto before = sessionOf(latencyRows(12, 100));
    auto now = before;
    for (auto& sample : now.samples)
        *sample.latencyP90Us *= 1.5;
    EXPECT_EQ(outcomeOf(before, now, {{GateTerm::Latency, 0.05}}), GateOutcome::Unchanged);
    EXPECT_EQ(outcomeOf(before, now, {{GateTerm::LatencyP90, 0.1}}), GateOutcome::Changed);
    GateOptions options;
    options.criteria = {{GateTerm::Latency, 0.05}, {GateTerm::LatencyP90, 0.1}, {GateTerm::LatencyP999, 0.1}};
    EXPECT_THAT(checkAgainst(before, now, options).uncompared, ElementsAre(Metric::LatencyP999))
        << "1200 round trips are too few";
}

TEST(Gate, ComparesMemoryOnRequestAndSaysWhereItIsMissing)
{
    const std::vector<curves::Point> points{{64, 0.1}, {1024, 0.2}, {16'384, 0.3}};
    const auto before = sessionOf(curves::withMemory(curves::rows(points), points));
    auto now = before;
    for (auto& sample : now.samples) {
        if (sample.arm == Arm::ZeroCopy) *sample.peakMemory *= 2;
    }
    EXPECT_EQ(outcomeOf(before, now, {{GateTerm::Throughput, 0.05}}), GateOutcome::Unchanged);
    EXPECT_EQ(outcomeOf(before, now, {{GateTerm::Memory, 0.1}}), GateOutcome::Changed);
    EXPECT_EQ(outcomeOf(now, before, {{GateTerm::Memory, 0.1}}), GateOutcome::Unchanged) << "less is no failure";
    now.samples = curves::rows(points);
    GateOptions options;
    options.criteria = {{GateTerm::Throughput, 0.05}, {GateTerm::Memory, 0.1}};
    EXPECT_THAT(checkAgainst(before, now, options).uncompared, ElementsAre(Metric::Memory));
}

} // namespace
} // namespace crossover
