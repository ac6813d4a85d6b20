// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_sessions.h"

#include <set>

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "core/store/open.h"
#include "tests/ui/chart/chart_fixture.h"

namespace crossover {
namespace {

Session session(const std::string& title, Transport transport = Transport::Ipc)
{
    Session made;
    made.title = title;
    made.samples = charttest::sweepData(7).samples;
    for (auto& sample : made.samples)
        sample.group.transport = transport;
    return made;
}

TEST(ComparedSessions, TheFirstIsTheBaselineUntilAnotherIs)
{
    ComparedSessions sessions;
    EXPECT_EQ(sessions.baseline(), nullptr);
    for (const auto* title : {"a", "b", "c"})
        EXPECT_TRUE(sessions.add(session(title)));
    EXPECT_EQ(sessions.baseline()->name, QStringLiteral("a"));
    sessions.setBaseline(2);
    EXPECT_EQ(sessions.baseline()->name, QStringLiteral("c"));
    sessions.remove(0);
    EXPECT_EQ(sessions.baseline()->name, QStringLiteral("c")) << "another one's removal does not change it";
    sessions.remove(1);
    EXPECT_EQ(sessions.baseline()->name, QStringLiteral("b"));
    sessions.remove(0);
    EXPECT_EQ(sessions.baseline(), nullptr);
    sessions.remove(0); // nothing left: nothing happens
}

TEST(ComparedSessions, EachHasAColourOfItsOwnAndThereIsAnEnd)
{
    ComparedSessions sessions;
    for (std::size_t i = 0; i < ComparedSessions::most; ++i)
        EXPECT_TRUE(sessions.add(session("x")));
    EXPECT_FALSE(sessions.add(session("one too many")));
    sessions.remove(1);
    EXPECT_TRUE(sessions.add(session("again")));
    std::set<QRgb> colours;
    for (const auto& entry : sessions.entries())
        colours.insert(entry.color.rgb());
    EXPECT_EQ(colours.size(), ComparedSessions::most);
}

TEST(ComparedSessions, LaysOverWhatMeasuredTheSame)
{
    ComparedSessions sessions;
    sessions.add(session("ipc"));
    sessions.add(session("tcp", Transport::Tcp));
    auto untold = session("untold");
    for (auto& sample : untold.samples)
        sample.group.release.reset();
    sessions.add(untold);
    const Combination ipc{Transport::Ipc, Wait::Block, Release::Shared};
    auto overlays = sessions.overlaysFor(ipc);
    ASSERT_EQ(overlays.size(), 2U);
    EXPECT_EQ(overlays[0].name, QStringLiteral("ipc"));
    EXPECT_EQ(overlays[1].name, QStringLiteral("untold"));
    EXPECT_EQ(overlays[0].analyses.size(), usualMetrics.size());
    EXPECT_EQ(overlays[0].color, sessions.entries()[0].color);

    QSignalSpy changed(&sessions, &ComparedSessions::changed);
    sessions.setVisible(0, false);
    sessions.setVisible(0, false);
    EXPECT_EQ(changed.size(), 1);
    overlays = sessions.overlaysFor(ipc);
    ASSERT_EQ(overlays.size(), 1U);
    EXPECT_EQ(overlays[0].name, QStringLiteral("untold"));
}

TEST(ComparedSessions, SeveralJoinAtOnceAgainstTheDocument)
{
    ComparedSessions sessions;
    sessions.add(session("before"));
    QSignalSpy changed(&sessions, &ComparedSessions::changed);
    SharedSessions others;
    for (std::size_t i = 0; i < ComparedSessions::most; ++i)
        others.push_back(std::make_shared<const Session>(session("other")));
    EXPECT_EQ(sessions.add(others, ComparedSessions::Against::Document), ComparedSessions::most - 1)
        << "there is room for no more";
    EXPECT_EQ(sessions.baseline(), nullptr);
    EXPECT_EQ(changed.size(), 1) << "sessions and baseline change at once";
    EXPECT_EQ(sessions.entries().back().session, others[ComparedSessions::most - 2]) << "shared, not copied";
}

TEST(ComparedSessions, WhatComesIntoAFreePlaceHasCurvesOfItsOwn)
{
    const Combination ipc{Transport::Ipc, Wait::Block, Release::Shared};
    ComparedSessions sessions;
    sessions.add(session("first"));
    const double before = sessions.overlaysFor(ipc).front().analyses.front().copy.front().median;
    sessions.remove(0);
    auto faster = session("faster");
    for (auto& sample : faster.samples) {
        if (sample.throughput) *sample.throughput *= 2;
    }
    sessions.add(faster);
    EXPECT_EQ(sessions.entries().front().place, 0U);
    EXPECT_DOUBLE_EQ(sessions.overlaysFor(ipc).front().analyses.front().copy.front().median, 2 * before);
    const Combination tcp{Transport::Tcp, Wait::Block, Release::Shared};
    EXPECT_TRUE(sessions.overlaysFor(tcp).empty()) << "of another combination, too";
}

} // namespace
} // namespace crossover
