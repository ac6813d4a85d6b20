// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"

#include <atomic>
#include <functional>
#include <set>
#include <thread>

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "core/sweep/local_source.h"
#include "tests/core/sweep/sources.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using sources::CurveSource;

SweepConfig tinySweep()
{
    SweepConfig config;
    config.transports = {Transport::Inproc};
    config.sizes = {16, 64, 256, 1024};
    config.rounds = 3;
    config.trialTime = 1ms;
    config.burstTime = 200us;
    config.refine = false;
    return config;
}

class Recorder final : public SweepObserver {
public:
    void trialStarting(const SweepProgress& /*progress*/) override { ++begun; }
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override
    {
        rows.insert(rows.end(), samples.begin(), samples.end());
        last = progress;
        if (onFinish) onFinish(progress);
    }
    [[nodiscard]] std::vector<std::uint64_t> sizesOfRound(std::uint32_t round) const
    {
        std::vector<std::uint64_t> sizes;
        for (const auto& row : rows) {
            if (row.round == round && row.arm == Arm::Copy && row.group.test == crossover::Test::Throughput) {
                sizes.push_back(row.size);
            }
        }
        return sizes;
    }

    std::vector<Sample> rows;
    SweepProgress last;
    std::atomic<std::size_t> begun = 0; ///< trials; other threads read it, too
    std::function<void(const SweepProgress&)> onFinish;
};

/// A curve with its crossing between 256 B and 1 KiB.
CurveSource knownCurve()
{
    return CurveSource::jumpAt(300);
}

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

/// Explores a jump at 300 B and then measures near it.
SweepConfig confirmingSweep()
{
    auto config = tinySweep();
    config.tests = {crossover::Test::Throughput};
    config.rounds = 8;
    config.refine = true;
    return config;
}

TEST(Sweep, ConfirmsNearTheCrossoverUntilTheTargetIsReached)
{
    auto config = confirmingSweep();
    config.target = 0.3;
    Recorder recorder;
    auto source = knownCurve();
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    ASSERT_EQ(end->refined.size(), 1U);
    const auto& outcome = end->refined.front();
    EXPECT_EQ(outcome.end, RefineEnd::NarrowEnough);
    EXPECT_EQ(outcome.rounds, 8U) << "a known curve needs no more than the first look";

    bool refining = false;
    std::size_t explored = 0;
    for (const auto& row : recorder.rows) {
        refining = refining || row.phase == Phase::Refine;
        EXPECT_EQ(row.phase, refining ? Phase::Refine : Phase::Explore);
        explored += row.phase == Phase::Explore ? 1 : 0;
    }
    EXPECT_EQ(explored, 2 * config.trials());
    EXPECT_EQ(recorder.last.phase, Phase::Refine);
    EXPECT_EQ(recorder.last.round, 8U);

    const auto judged = analyzeAll(recorder.rows);
    ASSERT_EQ(judged.size(), 1U);
    ASSERT_TRUE(judged.front().verdict.low && judged.front().verdict.high);
    EXPECT_LE(*judged.front().verdict.low, 300);
    EXPECT_GE(*judged.front().verdict.high, 300);
    EXPECT_LE(reachOf(*judged.front().verdict.low, *judged.front().verdict.high), config.target);
}

TEST(Sweep, StopsConfirmingWhenItsTimeIsUp)
{
    auto config = confirmingSweep();
    config.target = 0.005; // no grid of sizes is that fine
    config.budget = 1s;
    Recorder recorder;
    auto source = CurveSource(
        [](const TrialPlan& plan) {
            // Around the crossover the arms are alike, so that no round resolves it.
            const auto size = static_cast<double>(plan.size);
            return size < 64 ? -0.3 : size > 600 ? 0.3 : plan.seed % 2 == 0 ? 0.01 : -0.01;
        },
        0.0625);
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    ASSERT_EQ(end->refined.size(), 1U);
    EXPECT_EQ(end->refined.front().end, RefineEnd::BudgetSpent);
    EXPECT_EQ(recorder.last.trialsDone, config.trials() + 16) << "16 trials of 1/16 s are the whole second";
    EXPECT_DOUBLE_EQ(recorder.last.share, 1);
    EXPECT_DOUBLE_EQ(recorder.last.secondsLeft, 0);
}

TEST(Sweep, ConfirmsNothingWithoutACrossover)
{
    const auto config = confirmingSweep();
    Recorder recorder;
    auto source = CurveSource([](const TrialPlan&) { return 0.3; });
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    ASSERT_EQ(end->refined.size(), 1U);
    EXPECT_EQ(end->refined.front().end, RefineEnd::NothingToConfirm);
    EXPECT_EQ(source.trials, config.trials());
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

TEST(Sweep, MeasuresDisturbedTrialsAgainButOnlyATenthOfThem)
{
    auto config = tinySweep();
    config.tests = {crossover::Test::Throughput};
    config.rounds = 5; // 20 trials, 2 of which may be repeated
    class Disturbed final : public TrialSource {
    public:
        Result<Trial> measure(const TrialPlan& plan, const std::stop_token&) override
        {
            ++attempts;
            auto trial = sources::trialOf(plan, 0.1, 0.5);
            for (auto& sample : trial.samples)
                sample.disturbed = true;
            return trial;
        }
        std::size_t attempts = 0;
    } source;
    Recorder recorder;
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    EXPECT_EQ(source.attempts, 22U);
    EXPECT_EQ(end->progress.repeats, 2U);
    EXPECT_EQ(recorder.rows.front().repeats, 1U);
    EXPECT_EQ(recorder.rows.back().repeats, 0U);
    EXPECT_DOUBLE_EQ(end->progress.elapsedSeconds, 11) << "attempts that are thrown away take time, too";
}

TEST(Sweep, StopsBetweenTrialsAndKeepsWhatItGaveAway)
{
    Recorder recorder;
    std::stop_source stop;
    recorder.onFinish = [&](const SweepProgress& progress) {
        if (progress.trialsDone == 3) stop.request_stop();
    };
    auto source = knownCurve();
    const auto end = Sweep(source).run(tinySweep(), recorder, stop.get_token());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Stopped);
    EXPECT_EQ(recorder.rows.size(), 6U);
    EXPECT_EQ(source.trials, 3U);
}

TEST(Sweep, StopsInTheMiddleOfATrial)
{
    Recorder recorder;
    sources::StalledSource source;
    std::stop_source stop;
    std::jthread stopper([&] {
        source.waitUntilReached();
        stop.request_stop();
    });
    const auto end = Sweep(source).run(tinySweep(), recorder, stop.get_token());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Stopped);
    EXPECT_TRUE(recorder.rows.empty());
}

TEST(Sweep, StopsWhilePaused)
{
    Recorder recorder;
    auto source = knownCurve();
    Sweep sweep(source);
    std::stop_source stop;
    sweep.pause();
    std::jthread runner([&] { EXPECT_FALSE(sweep.run(tinySweep(), recorder, stop.get_token())); });
    stop.request_stop();
    runner.join();
    EXPECT_EQ(source.trials, 0U);
}

TEST(Sweep, MeasuresNothingWhilePaused)
{
    Recorder recorder;
    auto source = knownCurve();
    Sweep sweep(source);
    sweep.pause();
    std::jthread runner([&] { EXPECT_TRUE(sweep.run(tinySweep(), recorder, {})); });
    // Whatever the runner does until then, it may not begin a trial.
    for (int turn = 0; turn < 1000; ++turn) {
        ASSERT_TRUE(sweep.paused());
        ASSERT_EQ(recorder.begun.load(), 0U);
        std::this_thread::yield();
    }
    sweep.resume();
    runner.join();
    EXPECT_EQ(source.trials, tinySweep().trials());
}

TEST(Sweep, PausesAfterTheTrialUnderWay)
{
    Recorder recorder;
    auto source = knownCurve();
    Sweep sweep(source);
    std::size_t trialsAtResume = 0;
    std::jthread resumer;
    recorder.onFinish = [&](const SweepProgress& progress) {
        if (progress.trialsDone != 2) return;
        sweep.pause();
        resumer = std::jthread([&] {
            trialsAtResume = recorder.begun;
            sweep.resume();
        });
    };
    ASSERT_TRUE(sweep.run(tinySweep(), recorder, {}));
    resumer.join();
    EXPECT_EQ(trialsAtResume, 2U);
    EXPECT_FALSE(sweep.paused());
    EXPECT_EQ(recorder.rows.size(), 2 * tinySweep().trials());
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
