// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"

#include <algorithm>
#include <functional>
#include <set>
#include <thread>

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;

SweepConfig tinySweep()
{
    SweepConfig config;
    config.transports = {Transport::Inproc};
    config.sizes = {16, 64, 256, 1024};
    config.rounds = 3;
    config.trialTime = 1ms;
    config.burstTime = 200us;
    config.confirm = false;
    return config;
}

class Recorder final : public SweepObserver {
public:
    void trialStarting(const SweepProgress& progress) override
    {
        ++starts;
        if (onStart) onStart(progress);
    }
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
    std::size_t starts = 0;
    std::function<void(const SweepProgress&)> onStart;
    std::function<void(const SweepProgress&)> onFinish;
};

TEST(Sweep, MeasuresEverySizeOfEveryGroupInEveryRound)
{
    Recorder recorder;
    const auto config = tinySweep();
    Sweep sweep;
    const auto end = sweep.run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    EXPECT_EQ(end->progress.trialsDone, config.trials());
    EXPECT_EQ(recorder.starts, config.trials());
    EXPECT_EQ(recorder.rows.size(), 2 * config.trials());
    std::set<std::tuple<GroupKey, std::uint32_t, std::uint64_t, Arm>> cells;
    for (const auto& row : recorder.rows)
        cells.insert({row.group, *row.round, row.size, row.arm});
    EXPECT_EQ(cells.size(), recorder.rows.size());
    EXPECT_DOUBLE_EQ(recorder.last.secondsLeft, 0);
}

TEST(Sweep, MeasuresTheWholeCurveOfTheFirstMetricFirst)
{
    Recorder recorder;
    ASSERT_TRUE(Sweep().run(tinySweep(), recorder, {}));
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
        config.seed = seed;
        EXPECT_TRUE(Sweep().run(config, recorder, {}));
        return std::vector{recorder.sizesOfRound(1), recorder.sizesOfRound(2)};
    };
    const auto first = order(1);
    EXPECT_EQ(first, order(1));
    EXPECT_NE(first, order(2));
    EXPECT_NE(first[0], first[1]);
}

/// A sweep with a crossover beyond doubt: a note to the collector costs far more than copying some bytes, and far less
/// than copying a million.
SweepConfig sweepWithCrossover()
{
    auto config = tinySweep();
    config.tests = {crossover::Test::Throughput};
    config.releases = {Release::Notified};
    config.sizes = {16, 64, 1'048'576, 4'194'304};
    config.rounds = 8;
    config.confirm = true;
    config.target = 1; // a factor of two to both sides
    config.budget = 4s;
    return config;
}

TEST(Sweep, ConfirmsWithFreshRoundsAfterExploring)
{
    const auto config = sweepWithCrossover();
    Recorder recorder;
    Result<SweepEnd> end = failure("not run");
    // Trials of milliseconds show no crossover while other programs take the processor: then once more.
    for (int attempt = 0; attempt < 5 && recorder.last.phase != Phase::Confirm; ++attempt) {
        recorder.rows.clear();
        end = Sweep().run(config, recorder, {});
        ASSERT_TRUE(end) << end.error().message;
    }
    ASSERT_EQ(end->confirmed.size(), 2U) << "throughput and send rate";
    bool confirming = false;
    std::size_t explored = 0;
    for (const auto& row : recorder.rows) {
        confirming = confirming || row.phase == Phase::Confirm;
        EXPECT_EQ(row.phase, confirming ? Phase::Confirm : Phase::Explore);
        explored += row.phase == Phase::Explore ? 1 : 0;
    }
    EXPECT_EQ(explored, 2 * config.trials());
    ASSERT_TRUE(confirming) << "no crossing was hinted at between 64 B and 1 MiB";
    EXPECT_EQ(recorder.last.phase, Phase::Confirm);
    const auto judged = analyzeAll(recorder.rows);
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const auto& outcome = end->confirmed[i];
        SCOPED_TRACE(outcome.sentence);
        if (outcome.end == ConfirmEnd::NarrowEnough) {
            EXPECT_LE(reachOf(*judged[i].verdict.low, *judged[i].verdict.high), 1.0);
        }
        EXPECT_FALSE(outcome.sentence.empty());
    }
}

TEST(Sweep, StopsConfirmingWhenItsBudgetIsSpent)
{
    auto config = sweepWithCrossover();
    config.target = 0.005;
    config.budget = 1s;
    Recorder recorder;
    double confirming = 0;
    double explored = 0;
    recorder.onFinish = [&](const SweepProgress& progress) {
        auto& seconds = progress.phase == Phase::Confirm ? confirming : explored;
        seconds = progress.elapsedSeconds;
        EXPECT_GE(progress.share, 0);
        EXPECT_LE(progress.share, 1);
    };
    const auto end = Sweep().run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    for (const auto& outcome : end->confirmed)
        EXPECT_NE(outcome.end, ConfirmEnd::NarrowEnough);
    const auto spent = [](const ConfirmOutcome& outcome) { return outcome.end == ConfirmEnd::BudgetSpent; };
    EXPECT_TRUE(std::ranges::none_of(end->confirmed, spent) || confirming - explored >= 1.0);
}

TEST(Sweep, ChecksAThresholdWithAHybridArm)
{
    auto config = tinySweep();
    config.confirm = true; // has no say then
    config.threshold = 256;
    Recorder recorder;
    const auto end = Sweep().run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    EXPECT_TRUE(end->confirmed.empty());
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
    const auto end = Sweep().run(config, recorder, {});
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Usage);
}

TEST(Sweep, StopsBetweenTrialsAndKeepsWhatItGaveAway)
{
    Recorder recorder;
    std::stop_source stop;
    recorder.onFinish = [&](const SweepProgress& progress) {
        if (progress.trialsDone == 3) stop.request_stop();
    };
    const auto end = Sweep().run(tinySweep(), recorder, stop.get_token());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Stopped);
    EXPECT_EQ(recorder.rows.size(), 6U);
}

TEST(Sweep, StopsWhilePaused)
{
    Recorder recorder;
    Sweep sweep;
    std::stop_source stop;
    sweep.pause();
    std::jthread runner([&] { EXPECT_FALSE(sweep.run(tinySweep(), recorder, stop.get_token())); });
    stop.request_stop();
    runner.join();
    EXPECT_TRUE(recorder.rows.empty());
}

TEST(Sweep, PausesBetweenTrialsAndGoesOn)
{
    Recorder recorder;
    Sweep sweep;
    std::jthread resumer;
    recorder.onFinish = [&](const SweepProgress& progress) {
        if (progress.trialsDone != 2) return;
        sweep.pause();
        resumer = std::jthread([&] { sweep.resume(); });
    };
    ASSERT_TRUE(sweep.run(tinySweep(), recorder, {}));
    EXPECT_FALSE(sweep.paused());
    EXPECT_EQ(recorder.rows.size(), 2 * tinySweep().trials());
}

TEST(Sweep, OfCopyAgainstCopyClaimsNoCrossover)
{
    auto config = tinySweep();
    config.releases = {Release::Copied};
    config.rounds = 12;
    Recorder recorder;
    ASSERT_TRUE(Sweep().run(config, recorder, {}));
    for (const auto& analysis : analyzeAll(recorder.rows)) {
        EXPECT_NE(analysis.verdict.kind, VerdictKind::Crossover) << analysis.verdict.sentence;
        EXPECT_NE(analysis.verdict.kind, VerdictKind::Multiple) << analysis.verdict.sentence;
    }
}

TEST(Sweep, NumbersTrialsAndSharesCovariatesBetweenArms)
{
    Recorder recorder;
    ASSERT_TRUE(Sweep().run(tinySweep(), recorder, {}));
    for (std::size_t row = 0; row < recorder.rows.size(); row += 2) {
        EXPECT_EQ(recorder.rows[row].trial, row / 2 + 1);
        EXPECT_EQ(recorder.rows[row].trial, recorder.rows[row + 1].trial);
        EXPECT_EQ(recorder.rows[row].covariates, recorder.rows[row + 1].covariates);
        EXPECT_TRUE(recorder.rows[row].disturbed.has_value());
    }
}

} // namespace
} // namespace crossover
