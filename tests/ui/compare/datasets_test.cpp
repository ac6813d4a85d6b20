// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/datasets.h"

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

TEST(Datasets, TheFirstIsTheBaselineUntilAnotherIs)
{
    Datasets datasets;
    EXPECT_EQ(datasets.baseline(), nullptr);
    for (const auto* title : {"a", "b", "c"})
        EXPECT_TRUE(datasets.add(session(title)));
    EXPECT_EQ(datasets.baseline()->name, QStringLiteral("a"));
    datasets.setBaseline(2);
    EXPECT_EQ(datasets.baseline()->name, QStringLiteral("c"));
    datasets.remove(0);
    EXPECT_EQ(datasets.baseline()->name, QStringLiteral("c")) << "another one's removal does not change it";
    datasets.remove(1);
    EXPECT_EQ(datasets.baseline()->name, QStringLiteral("b"));
    datasets.remove(0);
    EXPECT_EQ(datasets.baseline(), nullptr);
    datasets.remove(0); // nothing left: nothing happens
}

TEST(Datasets, EachHasAColourOfItsOwnAndThereIsAnEnd)
{
    Datasets datasets;
    for (std::size_t i = 0; i < Datasets::most; ++i)
        EXPECT_TRUE(datasets.add(session("x")));
    EXPECT_FALSE(datasets.add(session("one too many")));
    datasets.remove(1);
    EXPECT_TRUE(datasets.add(session("again")));
    std::set<QRgb> colours;
    for (const auto& entry : datasets.entries())
        colours.insert(entry.color.rgb());
    EXPECT_EQ(colours.size(), Datasets::most);
}

TEST(Datasets, LaysOverWhatMeasuredTheSame)
{
    Datasets datasets;
    datasets.add(session("ipc"));
    datasets.add(session("tcp", Transport::Tcp));
    auto untold = session("untold");
    for (auto& sample : untold.samples)
        sample.group.release.reset();
    datasets.add(untold);
    const Combination ipc{Transport::Ipc, Wait::Block, Release::Shared};
    auto overlays = datasets.overlaysFor(ipc);
    ASSERT_EQ(overlays.size(), 2U);
    EXPECT_EQ(overlays[0].name, QStringLiteral("ipc"));
    EXPECT_EQ(overlays[1].name, QStringLiteral("untold"));
    EXPECT_EQ(overlays[0].analyses.size(), 3U);
    EXPECT_EQ(overlays[0].color, datasets.entries()[0].color);

    QSignalSpy changed(&datasets, &Datasets::changed);
    datasets.setVisible(0, false);
    datasets.setVisible(0, false);
    EXPECT_EQ(changed.size(), 1);
    overlays = datasets.overlaysFor(ipc);
    ASSERT_EQ(overlays.size(), 1U);
    EXPECT_EQ(overlays[0].name, QStringLiteral("untold"));
}

TEST(Datasets, SeveralJoinAtOnceAgainstTheDocument)
{
    Datasets datasets;
    datasets.add(session("before"));
    QSignalSpy changed(&datasets, &Datasets::changed);
    SharedSessions others;
    for (std::size_t i = 0; i < Datasets::most; ++i)
        others.push_back(std::make_shared<const Session>(session("other")));
    EXPECT_EQ(datasets.add(others, Datasets::Against::Document), Datasets::most - 1) << "there is room for no more";
    EXPECT_EQ(datasets.baseline(), nullptr);
    EXPECT_EQ(changed.size(), 1) << "whoever compares them does so once";
    EXPECT_EQ(datasets.entries().back().session, others[Datasets::most - 2]) << "shared, not copied";
}

TEST(Datasets, WhatComesIntoAFreePlaceHasCurvesOfItsOwn)
{
    const Combination ipc{Transport::Ipc, Wait::Block, Release::Shared};
    Datasets datasets;
    datasets.add(session("first"));
    const double before = datasets.overlaysFor(ipc).front().analyses.front().copy.front().median;
    datasets.remove(0);
    auto faster = session("faster");
    for (auto& sample : faster.samples) {
        if (sample.throughput) *sample.throughput *= 2;
    }
    datasets.add(faster);
    EXPECT_EQ(datasets.entries().front().place, 0U);
    EXPECT_DOUBLE_EQ(datasets.overlaysFor(ipc).front().analyses.front().copy.front().median, 2 * before);
    const Combination tcp{Transport::Tcp, Wait::Block, Release::Shared};
    EXPECT_TRUE(datasets.overlaysFor(tcp).empty()) << "of another combination, too";
}

} // namespace
} // namespace crossover
