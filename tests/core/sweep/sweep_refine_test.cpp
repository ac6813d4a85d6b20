// SPDX-License-Identifier: GPL-3.0-or-later

// The refine rounds of a sweep: where they measure, when they stop, and what they leave to read.

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "tests/core/sweep/sweeps.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using namespace sweeps;
using sources::CurveSource;
using ::testing::Contains;
using ::testing::Each;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Explores a jump at 300 B, three rounds of four sizes, and refines. Trials take 1/16 s on its clock.
SweepConfig refiningSweep()
{
    auto config = tinySweep();
    config.tests = {crossover::Test::Throughput};
    config.refine = true;
    return config;
}

CurveSource jump()
{
    return CurveSource::jumpAt(300, 0.0625);
}

SweepEnd run(TrialSource& source, const SweepConfig& config, Recorder& recorder)
{
    const auto end = Sweep(source).run(config, recorder, {});
    EXPECT_TRUE(end) << end.error().message;
    return end.value_or(SweepEnd());
}

TEST(SweepRefine, MeasuresMemoryInTheFirstRoundsOfThroughputAlone)
{
    auto config = refiningSweep();
    config.tests = {crossover::Test::Throughput, crossover::Test::Latency};
    config.rounds = 8;
    std::vector<TrialPlan> plans;
    CurveSource source(
        [&](const TrialPlan& plan) {
            plans.push_back(plan);
            return plan.size < 300 ? -0.3 : 0.3;
        },
        0.0625);
    Recorder recorder;
    run(source, config, recorder);
    ASSERT_GT(plans.size(), config.trials()) << "some of them refine";
    const auto measured = std::ranges::count(plans, true, &TrialPlan::memory);
    EXPECT_EQ(measured, std::ptrdiff_t(6 * config.sizes.size())) << "as many as a confidence interval needs";
    const auto late = std::span(plans).subspan(6 * 2 * config.sizes.size());
    EXPECT_EQ(std::ranges::count(late, true, &TrialPlan::memory), 0);
    const auto ofLatency = [](const TrialPlan& plan) {
        return plan.memory && plan.group.test == crossover::Test::Latency;
    };
    EXPECT_TRUE(std::ranges::none_of(plans, ofLatency));
}

TEST(SweepRefine, MeasuresNearTheCrossoverUntilTheTargetIsReached)
{
    auto config = refiningSweep();
    config.target = 0.06;
    Recorder recorder;
    auto source = jump();
    const auto end = run(source, config, recorder);
    ASSERT_THAT(end.refined, SizeIs(1));
    EXPECT_EQ(end.refined[0].end, RefineEnd::NarrowEnough);
    EXPECT_EQ(end.refined[0].target, 0.06);
    EXPECT_EQ(end.refined[0].trials, source.trials - config.trials());

    const auto judged = analyzeAll(recorder.rows);
    ASSERT_THAT(judged, SizeIs(1));
    EXPECT_EQ(judged[0].verdict.low, 288);
    EXPECT_EQ(judged[0].verdict.high, 320);
    EXPECT_DOUBLE_EQ(*end.refined[0].reach, reachOf(288, 320));
}

TEST(SweepRefine, EndsAtTheFinestStepOfTheGrid)
{
    auto config = refiningSweep();
    config.target = 0.05;
    Recorder recorder;
    auto source = jump();
    const auto end = run(source, config, recorder);
    ASSERT_THAT(end.refined, SizeIs(1));
    EXPECT_EQ(end.refined[0].end, RefineEnd::SingleStep) << "eighths of an octave: 288 and 320 B";
    EXPECT_LT(recorder.last.elapsedSeconds, config.budgetSeconds());
}

TEST(SweepRefine, ExploresFirstAndCountsItsStages)
{
    const auto config = refiningSweep();
    Recorder recorder;
    auto source = jump();
    run(source, config, recorder);
    std::size_t explored = 0;
    std::uint32_t stage = 0;
    for (const auto& row : recorder.rows) {
        if (row.phase == Phase::Explore) {
            ++explored;
            EXPECT_EQ(stage, 0U) << "no explore row follows a refine row";
            continue;
        }
        EXPECT_EQ(row.phase, Phase::Refine);
        EXPECT_GE(*row.round, stage);
        stage = *row.round;
    }
    EXPECT_EQ(explored, 2 * config.trials());
    EXPECT_EQ(stage, recorder.stages.size()) << "one group: every stage is announced once";
    EXPECT_EQ(recorder.last.phase, Phase::Refine);
    EXPECT_EQ(recorder.last.round, stage);
}

TEST(SweepRefine, MeasuresWhatEveryStageAnnounced)
{
    const auto config = refiningSweep();
    Recorder recorder;
    auto source = jump();
    run(source, config, recorder);
    ASSERT_FALSE(recorder.stages.empty());
    for (std::size_t stage = 0; stage < recorder.stages.size(); ++stage) {
        const auto& [group, steps] = recorder.stages[stage];
        EXPECT_EQ(group, config.groups().front());
        std::vector<std::uint64_t> announced;
        for (const auto& step : steps)
            announced.push_back(step.size);
        std::vector<std::uint64_t> measured;
        for (const auto& row : recorder.rows) {
            if (row.phase == Phase::Refine && row.round == stage + 1 && row.arm == Arm::Copy)
                measured.push_back(row.size);
        }
        EXPECT_THAT(measured, ::testing::UnorderedElementsAreArray(announced)) << stage;
    }
}

TEST(SweepRefine, StopsWhenItsTimeIsUp)
{
    auto config = refiningSweep();
    config.target = 0.005;
    config.budget = 2s;
    Recorder recorder;
    auto source = CurveSource(
        [](const TrialPlan& plan) {
            // Around the crossover the arms are alike, so that no trial resolves it.
            const auto size = static_cast<double>(plan.size);
            return size < 64 ? -0.3 : size > 600 ? 0.3 : plan.seed % 2 == 0 ? 0.01 : -0.01;
        },
        0.0625);
    const auto end = run(source, config, recorder);
    ASSERT_THAT(end.refined, SizeIs(1));
    EXPECT_EQ(end.refined[0].end, RefineEnd::BudgetSpent);
    EXPECT_EQ(source.trials, 32U) << "32 trials of 1/16 s are the whole 2 seconds, the explore rounds included";
    EXPECT_EQ(end.refined[0].trials, 20U);
    EXPECT_DOUBLE_EQ(recorder.last.share, 1);
    EXPECT_DOUBLE_EQ(recorder.last.secondsLeft, 0);
}

TEST(SweepRefine, KeepsToItsTimeInTheFirstStage)
{
    auto config = refiningSweep();
    config.budget = 1s;
    Recorder recorder;
    auto source = CurveSource::jumpAt(300, 0.08);
    run(source, config, recorder);
    ASSERT_THAT(recorder.stages, SizeIs(1));
    EXPECT_GT(recorder.stages[0].second.size(), 1U);
    EXPECT_EQ(source.trials, 13U) << "12 trials explore, and one more fits into the second";
}

TEST(SweepRefine, MeasuresTheFirstRoundWholeHoweverShortItsTime)
{
    auto config = refiningSweep();
    config.transports = {Transport::Inproc, Transport::Tcp};
    config.budget = 1s;
    Recorder recorder;
    auto source = CurveSource::jumpAt(300, 10);
    const auto end = run(source, config, recorder);
    EXPECT_EQ(source.trials, 8U) << "one round of four sizes in two groups";
    ASSERT_THAT(end.refined, SizeIs(2));
    for (const auto& outcome : end.refined) {
        EXPECT_EQ(outcome.end, RefineEnd::BudgetSpent);
        EXPECT_EQ(outcome.trials, 0U);
        EXPECT_FALSE(outcome.reach);
    }
    EXPECT_THAT(recorder.stages, IsEmpty());
}

TEST(SweepRefine, AddsNothingToAnAnswerThatStands)
{
    auto config = refiningSweep();
    config.rounds = 12;
    config.target = 1;
    config.budget = 10min;
    Recorder recorder;
    auto source = jump(); // from 256 B to 1 KiB, which is within a factor of 2 of 512 B
    const auto end = run(source, config, recorder);
    EXPECT_EQ(source.trials, config.trials());
    EXPECT_THAT(recorder.stages, IsEmpty());
    ASSERT_THAT(end.refined, SizeIs(1));
    EXPECT_EQ(end.refined[0].end, RefineEnd::NarrowEnough);
    EXPECT_EQ(end.refined[0].trials, 0U);
}

TEST(SweepRefine, EndsWhereOneArmWins)
{
    const auto config = refiningSweep();
    Recorder recorder;
    auto source = CurveSource([](const TrialPlan&) { return 0.3; });
    const auto end = run(source, config, recorder);
    ASSERT_THAT(end.refined, SizeIs(1));
    EXPECT_EQ(end.refined[0].end, RefineEnd::NoCrossing);
    EXPECT_EQ(analyzeAll(recorder.rows).at(0).verdict.kind, VerdictKind::ZeroCopyWins);
}

TEST(SweepRefine, EndsWhereBothArmsTie)
{
    const auto config = refiningSweep();
    Recorder recorder;
    auto source = CurveSource([](const TrialPlan&) { return 0.0; });
    const auto end = run(source, config, recorder);
    ASSERT_THAT(end.refined, SizeIs(1));
    EXPECT_EQ(end.refined[0].end, RefineEnd::NoCrossing);
    EXPECT_EQ(analyzeAll(recorder.rows).at(0).verdict.kind, VerdictKind::Equivalent);
}

TEST(SweepRefine, OfASingleSizeEnds)
{
    auto config = refiningSweep();
    config.sizes = {64};
    Recorder recorder;
    auto source = CurveSource([](const TrialPlan&) { return -0.3; });
    const auto end = run(source, config, recorder);
    EXPECT_EQ(source.trials, 8U) << "the capital after 8 trials alike is above 40";
    ASSERT_THAT(end.refined, SizeIs(1));
    EXPECT_EQ(end.refined[0].end, RefineEnd::NoCrossing);
}

TEST(SweepRefine, GivesEveryGroupWhatItMisses)
{
    auto config = refiningSweep();
    config.tests = {crossover::Test::Throughput, crossover::Test::Latency};
    // Latency has its jump elsewhere.
    Recorder recorder;
    auto source = CurveSource(
        [](const TrialPlan& plan) {
            const std::uint64_t crossing = plan.group.test == crossover::Test::Latency ? 40 : 300;
            return plan.size < crossing ? -0.3 : 0.3;
        },
        0.01);
    const auto end = run(source, config, recorder);
    ASSERT_THAT(end.refined, SizeIs(2)) << "the source has no send rates";
    EXPECT_EQ(end.refined[0].metric, Metric::Throughput);
    EXPECT_EQ(end.refined[1].metric, Metric::Latency);
    EXPECT_EQ(end.refined[0].end, RefineEnd::NarrowEnough);
    EXPECT_EQ(end.refined[1].end, RefineEnd::NarrowEnough);
    for (const auto& analysis : analyzeAll(recorder.rows)) {
        const double crossing = analysis.metric == Metric::Latency ? 40 : 300;
        EXPECT_LE(*analysis.verdict.low, crossing);
        EXPECT_GE(*analysis.verdict.high, crossing);
    }
}

TEST(SweepRefine, IsReproducible)
{
    auto config = refiningSweep();
    const auto rowsOf = [&] {
        Recorder recorder;
        auto source = jump();
        run(source, config, recorder);
        return recorder.rows;
    };
    EXPECT_EQ(rowsOf(), rowsOf());
}

} // namespace
} // namespace crossover
