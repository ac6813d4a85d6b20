// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/session_comparison.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/ui/chart/chart_fixture.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

const Combination ipc{Transport::Ipc, Wait::Block, Release::Shared};

/// The hand-made sweep with every rate this many times as high.
Session session(const char* title, double faster)
{
    Session made;
    made.title = title;
    made.samples = charttest::sweepData(9).samples;
    for (auto& sample : made.samples) {
        if (sample.throughput) *sample.throughput *= faster;
        if (sample.sendRate) *sample.sendRate *= faster;
    }
    return made;
}

const ChangeCurve* curveOf(const ChartData& data, const QString& name, Metric metric, Arm arm)
{
    for (const auto& curve : data.changeCurves) {
        if (curve.name == name && curve.metric == metric && curve.arm == arm) return &curve;
    }
    return nullptr;
}

class SessionComparisonTest : public testing::Test {
protected:
    SessionComparisonTest() { document.replace(session("now", 1.5)); }

    ChartData laidOver()
    {
        ChartData data;
        compared.layOver(data, ipc, &document);
        return data;
    }

    Document document;
    ComparedSessions sessions;
    SessionComparison compared{&document, &sessions};
};

TEST_F(SessionComparisonTest, TellsHowManyTimesFasterTheDocumentIs)
{
    sessions.add(session("before", 1));
    const auto data = laidOver();
    EXPECT_EQ(data.baseline, QStringLiteral("before"));
    EXPECT_EQ(data.overlays.size(), 1U);
    for (const auto arm : comparedArms) {
        const auto* const curve = curveOf(data, QStringLiteral("now"), Metric::Throughput, arm);
        ASSERT_NE(curve, nullptr);
        EXPECT_TRUE(curve->ofSamples);
        for (const auto& change : curve->sizes) {
            EXPECT_NEAR(change.speedup(), 1.5, 1e-6);
            EXPECT_TRUE(change.significant) << "nine trials of each that do not overlap";
            EXPECT_LE(change.logLow, change.logMedian);
        }
    }
    EXPECT_NEAR(curveOf(data, QStringLiteral("now"), Metric::Latency, Arm::Copy)->sizes.front().speedup(), 1, 1e-6);
}

TEST_F(SessionComparisonTest, TheDocumentCanBeTheBaseline)
{
    sessions.add(session("other", 3));
    sessions.setBaseline(std::nullopt);
    const auto data = laidOver();
    EXPECT_EQ(data.baseline, QStringLiteral("now"));
    EXPECT_NEAR(curveOf(data, QStringLiteral("other"), Metric::SendRate, Arm::Copy)->sizes.front().speedup(), 2, 1e-6);
    EXPECT_EQ(curveOf(data, QStringLiteral("now"), Metric::SendRate, Arm::Copy), nullptr);
}

TEST_F(SessionComparisonTest, LeavesOutWhatIsSwitchedOffOrMeasuredOtherwise)
{
    sessions.add(session("before", 1));
    auto tcp = session("tcp", 1);
    for (auto& sample : tcp.samples)
        sample.group.transport = Transport::Tcp;
    sessions.add(tcp);
    sessions.add(session("off", 1));
    sessions.setVisible(2, false);
    const auto data = laidOver();
    EXPECT_EQ(curveOf(data, QStringLiteral("tcp"), Metric::Throughput, Arm::Copy), nullptr);
    EXPECT_EQ(curveOf(data, QStringLiteral("off"), Metric::Throughput, Arm::Copy), nullptr);
    EXPECT_NE(curveOf(data, QStringLiteral("now"), Metric::Throughput, Arm::Copy), nullptr);
}

TEST_F(SessionComparisonTest, WaitsUntilASweepHasEnded)
{
    sessions.add(session("before", 1));
    QSignalSpy changed(&compared, &SessionComparison::changed);
    compared.setMeasuring(true);
    EXPECT_TRUE(compared.all().empty());
    EXPECT_EQ(laidOver().overlays.size(), 1U) << "its curves stay";
    compared.setMeasuring(false);
    EXPECT_EQ(compared.all().size(), 1U);
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(SessionComparisonTest, FollowsWhatTheDocumentHoldsAndIsCalled)
{
    sessions.add(session("before", 1));
    EXPECT_EQ(compared.all().front().name, QStringLiteral("now"));
    document.setWords(QStringLiteral("tuned"), {});
    EXPECT_EQ(compared.all().front().name, QStringLiteral("tuned"));
    document.replace({});
    EXPECT_TRUE(compared.all().empty());
    Document recording;
    ChartData data;
    compared.layOver(data, ipc, &recording);
    EXPECT_TRUE(data.changeCurves.empty()) << "a recording that is played is not the document";
}

TEST_F(SessionComparisonTest, BelongsToTheSamplesOfTheDocumentAndTheBaselineOfNow)
{
    sessions.add(session("before", 1));
    sessions.add(session("third", 3));
    const auto speedup = [&] { return compared.all().front().changes.front().copy.front().speedup(); };
    EXPECT_NEAR(speedup(), 1.5, 1e-6);
    sessions.setBaseline(1);
    EXPECT_NEAR(speedup(), 0.5, 1e-6);
    sessions.setBaseline(0);
    EXPECT_NEAR(speedup(), 1.5, 1e-6) << "as it was";
    document.replace(session("now", 6));
    EXPECT_NEAR(speedup(), 6, 1e-6);
    sessions.setBaseline(1);
    EXPECT_NEAR(speedup(), 2, 1e-6) << "nothing of the samples before is left";
    sessions.remove(1);
    sessions.add(session("fourth", 12));
    sessions.setBaseline(1);
    EXPECT_NEAR(speedup(), 0.5, 1e-6);
    document.truncate(1);
    EXPECT_TRUE(compared.all().front().changes.front().zeroCopy.empty()) << "one row has one arm";
}

TEST_F(SessionComparisonTest, LaysOverAnewInsteadOfOnTop)
{
    sessions.add(session("before", 1));
    auto data = laidOver();
    const auto curves = data.changeCurves.size();
    ASSERT_GT(curves, 0U);
    compared.layOver(data, ipc, &document);
    EXPECT_EQ(data.changeCurves.size(), curves);
    EXPECT_EQ(data.overlays.size(), 1U);
}

} // namespace
} // namespace crossover
