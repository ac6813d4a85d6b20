// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/sample_links.h"

#include <set>

#include <gtest/gtest.h>

#include "tests/ui/chart/chart_fixture.h"
#include "tests/ui/recorded_samples.h"
#include "ui/chart/inspector.h"
#include "ui/results/results_view.h"
#include "ui/results/samples_view.h"
#include "ui/session/document.h"
#include "ui/session/samples_model.h"

namespace crossover {
namespace {

/// Two combinations, their trials by turns, as a sweep delivers them.
class SampleLinksTest : public testing::Test {
protected:
    SampleLinksTest()
    {
        std::vector<Sample> samples;
        for (const std::uint64_t size : {64U, 4096U}) {
            for (const auto transport : {Transport::Ipc, Transport::Tcp}) {
                for (auto& row : charttest::trial(crossover::Test::Throughput, size, 1)) {
                    row.group.transport = transport;
                    samples.push_back(row);
                }
            }
        }
        document.replace(sessionOf(samples));
    }

    Inspector& inspector() { return results.charts()->inspector(); }

    Document document;
    SamplesView table{&document};
    ResultsView results{&document};
    SampleLinks* links = new SampleLinks(&document, &table, &results); // lives as long as the results
};

TEST_F(SampleLinksTest, PickedPointsSelectTheirRowsOfTheCombinationInView)
{
    emit inspector().picked({2, 3}); // in the charts: 4096 B over ipc
    EXPECT_EQ(table.selectedRows(), (std::vector<int>{4, 5}));
    table.sortByColumn(SamplesModel::Size, Qt::DescendingOrder);
    emit inspector().picked({0});
    EXPECT_EQ(table.selectedRows(), (std::vector<int>{0})) << "whatever the order";
    emit inspector().picked({});
    EXPECT_TRUE(table.selectedRows().empty());
}

TEST_F(SampleLinksTest, SelectedRowsAreMarkedInTheChartsThatShowThem)
{
    table.selectRows({5, 6});
    ASSERT_EQ(inspector().overlay(0).selected.size(), 1U) << "row 6 is of the other combination";
    EXPECT_EQ(inspector().overlay(0).selected[0].x(), 4096);
    document.replace({});
    EXPECT_TRUE(inspector().overlay(0).selected.empty());
}

TEST_F(SampleLinksTest, AReplayInTheChartsLeavesTheTableAlone)
{
    Document replayed;
    replayed.replace(sessionOf(document.samples()));
    results.setDocument(&replayed);
    emit inspector().picked({0});
    EXPECT_TRUE(table.selectedRows().empty());
    results.setDocument(&document);
    emit inspector().picked({0});
    EXPECT_EQ(table.selectedRows(), (std::vector<int>{0}));
}

TEST_F(SampleLinksTest, TheSizeBeingReadIsTintedInTheTable)
{
    table.resize(900, 300);
    const QImage before = table.grab().toImage();
    emit inspector().sizeHighlighted(4096);
    const QImage tinted = table.grab().toImage();
    EXPECT_NE(tinted, before);
    emit inspector().sizeHighlighted(std::nullopt);
    EXPECT_EQ(table.grab().toImage(), before);
}

} // namespace
} // namespace crossover
