// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_places.h"

#include <gtest/gtest.h>

#include "tests/ui/chart/grid_fixture.h"

namespace crossover {
namespace {

std::vector<int> rowsOf(const std::vector<QRect>& places)
{
    std::vector<int> counts;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i == 0 || places[i].top() != places[i - 1].top()) counts.push_back(0);
        ++counts.back();
    }
    return counts;
}

TEST(ChartPlaces, FillTheRoomWithoutAGapInEveryShape)
{
    for (const auto& size : {QSize(420, 300), QSize(571, 390), QSize(1104, 490), QSize(700, 1200), QSize(3700, 1900)}) {
        for (std::size_t count = 1; count <= 6; ++count) {
            const auto places = chartPlaces(size, count, 1);
            ASSERT_EQ(places.size(), count);
            int area = 0;
            for (std::size_t i = 0; i < count; ++i) {
                area += (places[i].width() + 1) * (places[i].height() + 1);
                for (std::size_t other = 0; other < i; ++other)
                    EXPECT_FALSE(places[i].intersects(places[other]));
            }
            EXPECT_EQ(area, (size.width() + 1) * (size.height() + 1)) << size.width() << ' ' << count;
        }
    }
}

TEST(ChartPlaces, WideRoomsHaveWhatWasMeasuredAboveWhatFollows)
{
    EXPECT_EQ(rowsOf(chartPlaces({1104, 490}, 6, 1)), (std::vector<int>{3, 3}));
    EXPECT_EQ(rowsOf(chartPlaces({571, 390}, 6, 1)), (std::vector<int>{2, 2, 2}));
    EXPECT_EQ(rowsOf(chartPlaces({1104, 490}, 5, 1)), (std::vector<int>{3, 2}));
    EXPECT_EQ(rowsOf(chartPlaces({571, 390}, 5, 1)), (std::vector<int>{2, 2, 1}));
    EXPECT_EQ(rowsOf(chartPlaces({300, 900}, 5, 1)), (std::vector<int>{1, 1, 1, 1, 1}));
    EXPECT_EQ(rowsOf(chartPlaces({1000, 640}, 4, 1)), (std::vector<int>{2, 2}));
}

using ChartPlacesInTheGrid = GridTest;

TEST_F(ChartPlacesInTheGrid, SixChartsShareIt)
{
    for (const auto& size : {QSize(420, 300), QSize(500, 290), QSize(1000, 640), QSize(1900, 1000)}) {
        grid.resize(size);
        QCoreApplication::processEvents();
        const auto views = grid.findChildren<ChartView*>();
        ASSERT_EQ(views.size(), 6);
        for (const auto* view : views) {
            EXPECT_TRUE(view->isVisible());
            EXPECT_TRUE(grid.rect().contains(view->geometry())) << size.width();
            for (const auto* other : views)
                EXPECT_TRUE(view == other || !view->geometry().intersects(other->geometry())) << size.width();
        }
    }
    grid.setEnlarged(ChartSelection::Cost);
    EXPECT_EQ(viewOf(grid.costChart())->geometry(), grid.rect());
}

} // namespace
} // namespace crossover
