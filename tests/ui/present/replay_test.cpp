// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/replay.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "tests/ui/recorded_samples.h"

namespace crossover {
namespace {

using Seconds = Replay::Seconds;

/// Three trials: 10 messages an arm at 10, 20 and 40 a second, so 2 s, 1 s and 0.5 s.
class ReplayTest : public testing::Test {
protected:
    ReplayTest()
    {
        auto monday = sessionOf(recordedSamples(3));
        monday.title = "monday";
        m_recorded.replace(monday);
        m_replay.start(m_recorded);
        m_replay.setPaused(true); // the tests move the clock
        while (m_replay.speed() > 1)
            m_replay.changeSpeed(-1);
    }

    [[nodiscard]] std::size_t shown() const { return m_replay.document()->samples().size(); }

    Document m_recorded;
    Replay m_replay;
};

TEST_F(ReplayTest, ShowsTrialsInTheTimeTheirMessagesTook)
{
    EXPECT_NEAR(m_replay.duration().count(), 3.5, 1e-9);
    EXPECT_EQ(shown(), 0U);
    m_replay.advance(Seconds(1.9));
    EXPECT_EQ(shown(), 0U);
    m_replay.advance(Seconds(0.2));
    EXPECT_EQ(shown(), 2U) << "both arms of the trial together";
    m_replay.advance(Seconds(1));
    EXPECT_EQ(shown(), 4U);
    m_replay.advance(Seconds(100));
    EXPECT_EQ(shown(), 6U);
    EXPECT_TRUE(m_replay.isAtEnd());
    EXPECT_EQ(m_replay.document()->samples(), m_recorded.samples());
    EXPECT_EQ(m_replay.document()->title(), QStringLiteral("monday"));
}

TEST_F(ReplayTest, LastsAsLongAsTheSweepWhereItsConfigurationIsKnown)
{
    SweepConfig config;
    config.rounds = 3;
    config.sizes = {64};
    config.tests = {crossover::Test::Throughput};
    auto known = sessionOf(recordedSamples(3));
    known.config = config;
    m_recorded.replace(known);
    m_replay.start(m_recorded);
    EXPECT_NEAR(m_replay.duration().count(), estimatedSeconds(config), 1e-9);
}

TEST_F(ReplayTest, RunsAtOneToTwentyTimesThePace)
{
    std::vector<int> speeds;
    for (int at = 0; at < 7; ++at, m_replay.changeSpeed(1))
        speeds.push_back(m_replay.speed());
    EXPECT_EQ(speeds, (std::vector{1, 2, 5, 10, 20, 20, 20}));
    m_replay.advance(Seconds(0.11)); // 2.2 s of the recording
    EXPECT_EQ(shown(), 2U);
}

TEST_F(ReplayTest, SeeksBothWays)
{
    m_replay.seek(Seconds(3.1));
    EXPECT_EQ(shown(), 4U);
    m_replay.seek(Seconds(2.5));
    EXPECT_EQ(shown(), 2U);
    EXPECT_EQ(m_replay.document()->samples().front(), m_recorded.samples().front());
    m_replay.seek(Seconds(-1));
    EXPECT_EQ(shown(), 0U);
    m_replay.seek(Seconds(99));
    EXPECT_EQ(shown(), 6U);
}

TEST_F(ReplayTest, GoingOnAfterTheEndBeginsAgain)
{
    m_replay.seek(m_replay.duration());
    m_replay.setPaused(false);
    EXPECT_EQ(m_replay.position(), Seconds(0));
    EXPECT_FALSE(m_replay.isPaused());
}

TEST_F(ReplayTest, RunsByItself)
{
    while (m_replay.speed() < 20)
        m_replay.changeSpeed(1);
    m_replay.setPaused(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_replay.isAtEnd(); }, 20'000));
    EXPECT_EQ(shown(), 6U);
    EXPECT_TRUE(m_replay.isPaused());
}

TEST_F(ReplayTest, OwesNothingToTheRecordedDocument)
{
    m_recorded.replace({});
    m_replay.seek(m_replay.duration());
    EXPECT_EQ(shown(), 6U);
    QSignalSpy changed(&m_replay, &Replay::changed);
    m_replay.end();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(m_replay.isActive());
    EXPECT_TRUE(m_replay.document()->isEmpty());
    m_replay.advance(Seconds(1));
    m_replay.seek(Seconds(1));
    EXPECT_TRUE(m_replay.document()->isEmpty());
}

TEST(Replay, ShowsRowsOneByOneWhereTrialsAreUnknown)
{
    auto samples = recordedSamples(1);
    for (auto& sample : samples)
        sample.trial.reset();
    Document recorded;
    recorded.replace(sessionOf(samples));
    Replay replay;
    replay.start(recorded);
    replay.seek(Seconds(1.5));
    EXPECT_EQ(replay.document()->samples().size(), 1U);
}

TEST(Replay, RowsWithoutTimesAreShownAtOnce)
{
    Document recorded;
    recorded.replace(sessionOf(std::vector<Sample>(4)));
    Replay replay;
    replay.start(recorded);
    replay.advance(Seconds(0.01));
    EXPECT_EQ(replay.document()->samples().size(), 4U);
    EXPECT_TRUE(replay.isAtEnd());
}

} // namespace
} // namespace crossover
