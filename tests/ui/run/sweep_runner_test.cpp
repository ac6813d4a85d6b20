// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/sweep_runner.h"

#include <memory>

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "tests/ui/small_sweep.h"

namespace crossover {
namespace {

/// Keeps what a runner reports.
struct Listener {
    explicit Listener(SweepRunner& runner) : ended(&runner, &SweepRunner::ended)
    {
        QObject::connect(&runner, &SweepRunner::samplesArrived, &runner,
                         [this, &runner](const std::vector<Sample>& rows, const SweepProgress& progress) {
                             samples.insert(samples.end(), rows.begin(), rows.end());
                             last = progress;
                             if (paints) runner.painted();
                         });
        QObject::connect(&runner, &SweepRunner::ended, &runner,
                         [this](const std::optional<Error>& reason) { error = reason; });
    }

    QSignalSpy ended;
    std::vector<Sample> samples;
    SweepProgress last;
    std::optional<Error> error;
    bool paints = true;
};

TEST(SweepRunner, BringsEverySampleInTheOrderOfMeasuring)
{
    SweepRunner runner;
    Listener listener(runner);
    const auto config = smallSweep();
    runner.start(config);
    EXPECT_EQ(runner.state(), SweepState::Running);
    ASSERT_TRUE(listener.ended.wait(30'000));

    ASSERT_FALSE(listener.error) << listener.error->message;
    EXPECT_EQ(runner.state(), SweepState::Idle);
    ASSERT_EQ(listener.samples.size(), 2 * config.trials());
    for (std::size_t at = 0; at < listener.samples.size(); ++at) {
        EXPECT_EQ(listener.samples[at].trial, at / 2 + 1);
    }
    EXPECT_EQ(listener.last.trialsDone, config.trials());
}

TEST(SweepRunner, GoesOnWhenNobodyPaints)
{
    SweepRunner runner;
    Listener listener(runner);
    listener.paints = false;
    runner.start(smallSweep());
    ASSERT_TRUE(listener.ended.wait(30'000));
    EXPECT_EQ(listener.samples.size(), 2 * smallSweep().trials());
}

TEST(SweepRunner, PausesBetweenTrialsAndGoesOn)
{
    SweepRunner runner;
    Listener listener(runner);
    QSignalSpy arrived(&runner, &SweepRunner::samplesArrived);
    runner.start(longSweep());
    ASSERT_TRUE(arrived.wait(30'000));
    runner.pause();
    EXPECT_EQ(runner.state(), SweepState::Paused);

    // The trial under way still ends; the next one begins only after resume().
    int trialsAfterPause = 0;
    while (trialsAfterPause <= 1 && arrived.wait(300))
        ++trialsAfterPause;
    EXPECT_LE(trialsAfterPause, 1);

    runner.resume();
    EXPECT_EQ(runner.state(), SweepState::Running);
    EXPECT_TRUE(arrived.wait(30'000));
    runner.stop();
    ASSERT_TRUE(listener.ended.wait(30'000));
}

TEST(SweepRunner, StopKeepsWhatWasMeasured)
{
    SweepRunner runner;
    Listener listener(runner);
    runner.start(longSweep());
    QTRY_VERIFY_WITH_TIMEOUT(listener.samples.size() >= 4, 30'000);
    runner.stop();
    EXPECT_EQ(runner.state(), SweepState::Stopping);
    ASSERT_TRUE(listener.ended.wait(30'000));
    ASSERT_TRUE(listener.error);
    EXPECT_EQ(listener.error->kind, Error::Kind::Stopped);
    EXPECT_EQ(listener.samples.size(), 2 * listener.last.trialsDone);
}

TEST(SweepRunner, StopsWhilePaused)
{
    SweepRunner runner;
    Listener listener(runner);
    runner.start(longSweep());
    runner.pause();
    runner.stop();
    EXPECT_TRUE(listener.ended.wait(30'000));
}

TEST(SweepRunner, ReportsFailure)
{
    SweepRunner runner;
    Listener listener(runner);
    auto config = smallSweep();
    config.sizes = {}; // the form would not let this through
    runner.start(config);
    ASSERT_TRUE(listener.ended.wait(30'000));
    ASSERT_TRUE(listener.error);
    EXPECT_EQ(listener.error->kind, Error::Kind::Usage);
    EXPECT_FALSE(listener.error->message.empty());
}

TEST(SweepRunner, RunsAgainAfterTheEnd)
{
    SweepRunner runner;
    Listener listener(runner);
    runner.start(longSweep());
    runner.stop();
    ASSERT_TRUE(listener.ended.wait(30'000));
    listener.samples.clear();
    runner.start(smallSweep());
    ASSERT_TRUE(listener.ended.wait(30'000));
    EXPECT_EQ(listener.samples.size(), 2 * smallSweep().trials());
}

TEST(SweepRunner, IgnoresCommandsThatDoNotApply)
{
    SweepRunner runner;
    runner.pause();
    runner.resume();
    runner.stop();
    runner.painted();
    EXPECT_EQ(runner.state(), SweepState::Idle);
}

TEST(SweepRunner, MayBeDestroyedWhileRunning)
{
    auto runner = std::make_unique<SweepRunner>();
    QSignalSpy arrived(runner.get(), &SweepRunner::samplesArrived);
    runner->start(longSweep());
    ASSERT_TRUE(arrived.wait(30'000));
    runner.reset();
    QCoreApplication::processEvents(); // whatever the thread queued last must not find a dead receiver
}

TEST(SweepRunner, MayBeDestroyedWhilePaused)
{
    auto runner = std::make_unique<SweepRunner>();
    runner->start(longSweep());
    runner->pause();
    runner.reset();
}

} // namespace
} // namespace crossover
