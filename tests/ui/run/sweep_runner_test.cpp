// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/sweep_runner.h"

#include <memory>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "tests/core/sweep/sources.h"
#include "tests/ui/small_sweep.h"

namespace crossover {
namespace {

Session sessionOf(const SweepConfig& config)
{
    Session session;
    session.config = config;
    return session;
}

class SweepRunnerTest : public testing::Test {
protected:
    QTemporaryDir m_folder;
    JournalKeeper m_journal{m_folder.path().toStdString()};
};

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

TEST_F(SweepRunnerTest, BringsEverySampleInTheOrderOfMeasuring)
{
    SweepRunner runner(m_journal);
    Listener listener(runner);
    const auto config = smallSweep();
    runner.start(sessionOf(config));
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

TEST_F(SweepRunnerTest, GoesOnWhenNobodyPaints)
{
    SweepRunner runner(m_journal);
    Listener listener(runner);
    listener.paints = false;
    runner.start(sessionOf(smallSweep()));
    ASSERT_TRUE(listener.ended.wait(30'000));
    EXPECT_EQ(listener.samples.size(), 2 * smallSweep().trials());
}

TEST_F(SweepRunnerTest, PausesBetweenTrialsAndGoesOn)
{
    SweepRunner runner(m_journal);
    Listener listener(runner);
    QSignalSpy arrived(&runner, &SweepRunner::samplesArrived);
    runner.start(sessionOf(longSweep()));
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

TEST_F(SweepRunnerTest, StopKeepsWhatWasMeasured)
{
    SweepRunner runner(m_journal);
    Listener listener(runner);
    runner.start(sessionOf(longSweep()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return listener.samples.size() >= 4; }, 30'000));
    runner.stop();
    EXPECT_EQ(runner.state(), SweepState::Stopping);
    ASSERT_TRUE(listener.ended.wait(30'000));
    ASSERT_TRUE(listener.error);
    EXPECT_EQ(listener.error->kind, Error::Kind::Stopped);
    EXPECT_EQ(listener.samples.size(), 2 * listener.last.trialsDone);
}

TEST_F(SweepRunnerTest, StopsWhilePaused)
{
    SweepRunner runner(m_journal);
    Listener listener(runner);
    runner.start(sessionOf(longSweep()));
    runner.pause();
    runner.stop();
    EXPECT_TRUE(listener.ended.wait(30'000));
}

TEST_F(SweepRunnerTest, RefusesAConfigurationThatCannotWork)
{
    SweepRunner runner(m_journal);
    Listener listener(runner);
    auto config = smallSweep();
    config.sizes = {}; // the form would not let this through
    runner.start(sessionOf(config));
    ASSERT_TRUE(listener.ended.wait(30'000));
    ASSERT_TRUE(listener.error);
    EXPECT_EQ(listener.error->kind, Error::Kind::Usage);
    EXPECT_FALSE(listener.error->message.empty());
}

TEST_F(SweepRunnerTest, ReportsAFailureInTheMiddle)
{
    SweepRunner runner(m_journal);
    runner.setSource(std::make_unique<sources::FailingSource>(4));
    Listener listener(runner);
    runner.start(sessionOf(smallSweep()));
    ASSERT_TRUE(listener.ended.wait(30'000));
    ASSERT_TRUE(listener.error);
    EXPECT_EQ(listener.error->message, "no socket is left; close other programs");
    EXPECT_EQ(listener.samples.size(), 2 * 4U);
    EXPECT_EQ(runner.end().how, Ending::Failed);
    EXPECT_EQ(runner.state(), SweepState::Idle);
}

TEST_F(SweepRunnerTest, StopsATrialThatNeverEnds)
{
    SweepRunner runner(m_journal);
    auto source = std::make_unique<sources::StalledSource>();
    auto* const stalled = source.get();
    runner.setSource(std::move(source));
    Listener listener(runner);
    runner.start(sessionOf(smallSweep()));
    stalled->waitUntilReached();
    runner.stop();
    ASSERT_TRUE(listener.ended.wait(30'000));
    EXPECT_TRUE(listener.samples.empty());
    EXPECT_EQ(runner.end().how, Ending::Stopped);
}

TEST_F(SweepRunnerTest, SaysThatTheJournalCannotBeWritten)
{
    JournalKeeper nowhere("/dev/null/journals");
    SweepRunner runner(nowhere);
    QSignalSpy failed(&runner, &SweepRunner::journalFailed);
    Listener listener(runner);
    runner.start(sessionOf(smallSweep()));
    ASSERT_TRUE(listener.ended.wait(30'000));
    EXPECT_FALSE(listener.error);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(listener.samples.size(), 2 * smallSweep().trials());
}

TEST_F(SweepRunnerTest, SaysThatStrangersWereTurnedAway)
{
    SweepRunner runner(m_journal);
    runner.setSource(std::make_unique<sources::VisitedSource>());
    QSignalSpy turnedAway(&runner, &SweepRunner::strangersTurnedAway);
    Listener listener(runner);
    runner.start(sessionOf(smallSweep()));
    ASSERT_TRUE(listener.ended.wait(30'000));
    ASSERT_EQ(turnedAway.count(), 1);
    EXPECT_EQ(turnedAway.front().front().toULongLong(), smallSweep().trials());
}

TEST_F(SweepRunnerTest, RunsAgainAfterTheEnd)
{
    SweepRunner runner(m_journal);
    Listener listener(runner);
    runner.start(sessionOf(longSweep()));
    runner.stop();
    ASSERT_TRUE(listener.ended.wait(30'000));
    listener.samples.clear();
    runner.start(sessionOf(smallSweep()));
    ASSERT_TRUE(listener.ended.wait(30'000));
    EXPECT_EQ(listener.samples.size(), 2 * smallSweep().trials());
}

TEST_F(SweepRunnerTest, IgnoresCommandsThatDoNotApply)
{
    SweepRunner runner(m_journal);
    runner.pause();
    runner.resume();
    runner.stop();
    runner.painted();
    EXPECT_EQ(runner.state(), SweepState::Idle);
}

TEST_F(SweepRunnerTest, MayBeDestroyedWhileRunning)
{
    auto runner = std::make_unique<SweepRunner>(m_journal);
    QSignalSpy arrived(runner.get(), &SweepRunner::samplesArrived);
    runner->start(sessionOf(longSweep()));
    ASSERT_TRUE(arrived.wait(30'000));
    runner.reset();
    QCoreApplication::processEvents(); // whatever the thread queued last must not find a dead receiver
}

TEST_F(SweepRunnerTest, MayBeDestroyedWhilePaused)
{
    auto runner = std::make_unique<SweepRunner>(m_journal);
    runner->start(sessionOf(longSweep()));
    runner->pause();
    runner.reset();
}

} // namespace
} // namespace crossover
