// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/clip.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

const QRectF plot(10, 10, 100, 50);

TEST(Clip, CutsALineAtTheEdges)
{
    EXPECT_EQ(clipped({0, 30, 200, 30}, plot), QLineF(10, 30, 110, 30));
    EXPECT_EQ(clipped({50, 0, 50, 100}, plot), QLineF(50, 10, 50, 60));
    EXPECT_EQ(clipped({20, 20, 30, 30}, plot), QLineF(20, 20, 30, 30));
    EXPECT_EQ(clipped({0, 0, 60, 60}, plot), QLineF(10, 10, 60, 60));
}

TEST(Clip, LeavesNothingOfALineOutside)
{
    EXPECT_FALSE(clipped({0, 0, 5, 100}, plot));
    EXPECT_FALSE(clipped({0, 5, 200, 5}, plot));
    EXPECT_FALSE(clipped({0, 40, 40, 200}, plot)) << "past the corner";
}

TEST(Clip, APolylineThatLeavesAndReturnsHasTwoParts)
{
    const auto parts = clippedPolyline({{20, 20}, {40, 20}, {60, 200}, {80, 20}, {90, 20}}, plot);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].first(), QPointF(20, 20));
    EXPECT_DOUBLE_EQ(parts[0].last().y(), 60);
    EXPECT_DOUBLE_EQ(parts[1].first().y(), 60);
    EXPECT_EQ(parts[1].size(), 3);
}

TEST(Clip, APolygonEndsAtTheEdges)
{
    const QPolygonF wide{{0, 20}, {300, 20}, {300, 40}, {0, 40}};
    EXPECT_EQ(clippedPolygon(wide, plot).boundingRect(), QRectF(10, 20, 100, 20));
}

} // namespace
} // namespace crossover
