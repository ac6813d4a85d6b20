// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_links.h"

#include <set>

#include <gtest/gtest.h>

#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/inspector.h"
#include "ui/results_view.h"
#include "ui/samples_model.h"
#include "ui/samples_view.h"

namespace crossover {
namespace {

/// Two comparisons, their trials by turns, as a sweep delivers them.
class SampleLinksTest : public testing::Test {
protected:
    SampleLinksTest()
    {
        std::vector<Sample> samples;
        for (const std::uint64_t size : {64, 4096}) {
            for (const auto transport : {Transport::Ipc, Transport::Tcp}) {
                for (auto& row : charttest::trial(crossover::Test::Throughput, size, 1)) {
                    row.group.transport = transport;
                    samples.push_back(row);
                }
            }
        }
        model.setSamples(samples);
        results.setComparisons(comparisonsOf(groupsOf(samples)));
        results.showData(chartDataOf(samples, {Transport::Ipc, Wait::Block, Release::Shared}, {}), false);
    }

    Inspector& inspector() { return results.charts()->inspector(); }

    SamplesModel model;
    SamplesView table{&model};
    ResultsView results;
    SampleLinks links{&model, &table, &results};
};

TEST_F(SampleLinksTest, PickedPointsSelectTheirRowsOfTheComparisonInView)
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
    ASSERT_EQ(inspector().overlay(0).selected.size(), 1U) << "row 6 is of the other comparison";
    EXPECT_EQ(inspector().overlay(0).selected[0].x(), 4096);
    model.setSamples({});
    EXPECT_TRUE(inspector().overlay(0).selected.empty());
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
