// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"

#include <set>

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "core/sweep/local_source.h"
#include "tests/core/sweep/sweeps.h"

namespace crossover {
namespace {

using namespace sweeps;

TEST(Sweep, MeasuresEverySizeOfEveryGroupInEveryRound)
{
    Recorder recorder;
    const auto config = tinySweep();
    auto source = knownCurve();
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    EXPECT_EQ(end->progress.trialsDone, config.trials());
    EXPECT_EQ(source.trials, config.trials());
    EXPECT_EQ(recorder.begun, config.trials());
    EXPECT_EQ(recorder.rows.size(), 2 * config.trials());
    std::set<std::tuple<GroupKey, std::uint32_t, std::uint64_t, Arm>> cells;
    for (const auto& row : recorder.rows)
        cells.insert({row.group, *row.round, row.size, row.arm});
    EXPECT_EQ(cells.size(), recorder.rows.size());
    EXPECT_DOUBLE_EQ(recorder.last.secondsLeft, 0);
    EXPECT_DOUBLE_EQ(recorder.last.share, 1);
}

TEST(Sweep, MeasuresForReal)
{
    Recorder recorder;
    const auto config = tinySweep();
    LocalSource source;
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    EXPECT_EQ(recorder.rows.size(), 2 * config.trials());
    EXPECT_GT(recorder.last.elapsedSeconds, 0);
    for (std::size_t row = 0; row < recorder.rows.size(); row += 2) {
        EXPECT_EQ(recorder.rows[row].trial, row / 2 + 1);
        EXPECT_EQ(recorder.rows[row].trial, recorder.rows[row + 1].trial);
        EXPECT_EQ(recorder.rows[row].covariates, recorder.rows[row + 1].covariates);
        EXPECT_TRUE(recorder.rows[row].disturbed.has_value());
    }
}

TEST(Sweep, MeasuresTheWholeCurveOfTheFirstMetricFirst)
{
    Recorder recorder;
    auto source = knownCurve();
    ASSERT_TRUE(Sweep(source).run(tinySweep(), recorder, {}));
    for (std::size_t row = 0; row < 8; ++row) {
        EXPECT_EQ(recorder.rows[row].group.test, crossover::Test::Throughput);
        EXPECT_EQ(recorder.rows[row].round, 1U);
    }
}

TEST(Sweep, OrdersSizesBySeedAnewInEveryRound)
{
    auto config = tinySweep();
    config.sizes = {16, 17, 18, 19, 20, 21, 22, 23};
    config.tests = {crossover::Test::Throughput};
    const auto order = [&](std::uint64_t seed) {
        Recorder recorder;
        auto source = knownCurve();
        config.seed = seed;
        EXPECT_TRUE(Sweep(source).run(config, recorder, {}));
        return std::vector{recorder.sizesOfRound(1), recorder.sizesOfRound(2)};
    };
    const auto first = order(1);
    EXPECT_EQ(first, order(1));
    EXPECT_NE(first, order(2));
    EXPECT_NE(first[0], first[1]);
}

TEST(Sweep, ChecksAThresholdWithAHybridArm)
{
    auto config = tinySweep();
    config.refine = true; // ignored with a threshold
    config.threshold = 256;
    Recorder recorder;
    LocalSource source;
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    EXPECT_TRUE(end->refined.empty());
    EXPECT_EQ(recorder.rows.size(), 3 * config.trials());
    for (const auto& row : recorder.rows) {
        EXPECT_EQ(row.phase, Phase::Check);
        EXPECT_EQ(row.threshold.has_value(), row.arm == Arm::Hybrid);
    }
}

TEST(Sweep, RefusesAConfigurationThatCannotWork)
{
    Recorder recorder;
    auto config = tinySweep();
    config.sizes = {};
    auto source = knownCurve();
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Usage);
    EXPECT_EQ(source.trials, 0U);
}

TEST(Sweep, EndsWithTheErrorOfItsSource)
{
    Recorder recorder;
    sources::FailingSource source(5);
    const auto end = Sweep(source).run(tinySweep(), recorder, {});
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Failed);
    EXPECT_EQ(end.error().message, "no socket is left; close other programs");
    EXPECT_EQ(recorder.rows.size(), 2 * 5U);
}

TEST(Sweep, FailsWhenATrialTakesNoTime)
{
    for (const double seconds : {0.0, -1.0, std::nan("")}) {
        auto config = tinySweep();
        config.refine = true;
        Recorder recorder;
        auto source = sources::CurveSource::jumpAt(300, seconds);
        const auto end = Sweep(source).run(config, recorder, {});
        ASSERT_FALSE(end) << "the budget would never be used up";
        EXPECT_THAT(end.error().message, testing::HasSubstr("a trial took"));
        EXPECT_EQ(source.trials, 1U);
    }
}

TEST(Sweep, OfCopyAgainstCopyClaimsNoCrossover)
{
    auto config = tinySweep();
    config.releases = {Release::Copied};
    config.rounds = 12;
    Recorder recorder;
    LocalSource source;
    ASSERT_TRUE(Sweep(source).run(config, recorder, {}));
    for (const auto& analysis : analyzeAll(recorder.rows)) {
        EXPECT_NE(analysis.verdict.kind, VerdictKind::Crossover);
        EXPECT_NE(analysis.verdict.kind, VerdictKind::Multiple);
    }
}

} // namespace
} // namespace crossover
