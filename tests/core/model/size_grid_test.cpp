// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/size_grid.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "core/model/sweep_config.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(GridSizes, ArePowersOfTwoAndEvenPartsBetweenThem)
{
    EXPECT_THAT(gridSizes(16, 64, 1), ElementsAre(16, 32, 64));
    EXPECT_THAT(gridSizes(16, 64, 2), ElementsAre(16, 24, 32, 48, 64));
    EXPECT_THAT(gridSizes(16, 64, 4), ElementsAre(16, 20, 24, 28, 32, 40, 48, 56, 64));
}

TEST(GridSizes, NameEverySizeOnceWhereTheyAreFinerThanBytes)
{
    EXPECT_THAT(gridSizes(1, 8, 8), ElementsAre(1, 2, 3, 4, 5, 6, 7, 8));
    EXPECT_THAT(gridSizes(0, 2, 1), ElementsAre(1, 2));
}

TEST(GridSizes, KeepWithinTheirEnds)
{
    EXPECT_THAT(gridSizes(17, 63, 2), ElementsAre(24, 32, 48));
    EXPECT_THAT(gridSizes(17, 18, 1), IsEmpty());
}

TEST(GridSizes, OfMorePartsHoldThoseOfFewer)
{
    for (const unsigned parts : {1U, 2U, 4U})
        EXPECT_TRUE(std::ranges::includes(gridSizes(1, 1 << 20, 2 * parts), gridSizes(1, 1 << 20, parts))) << parts;
}

TEST(GridSizes, AreNestedFromPresetToPreset)
{
    const auto quick = presetConfig(Preset::Quick).sizes;
    const auto usual = presetConfig(Preset::Default).sizes;
    const auto thorough = presetConfig(Preset::Thorough).sizes;
    EXPECT_TRUE(std::ranges::includes(usual, quick));
    EXPECT_TRUE(std::ranges::includes(thorough, usual));
    EXPECT_EQ(quick.size(), 9U);
    EXPECT_EQ(usual.size(), 19U);
    EXPECT_EQ(thorough.size(), 35U);
}

TEST(NearestGridSize, IsNearestAsARatio)
{
    EXPECT_EQ(nearestGridSize(100, 1), 128U);
    EXPECT_EQ(nearestGridSize(90, 1), 64U);
    EXPECT_EQ(nearestGridSize(91, 1), 128U);
    EXPECT_EQ(nearestGridSize(100, 2), 96U);
    EXPECT_EQ(nearestGridSize(100, 8), 104U);
    EXPECT_EQ(nearestGridSize(0, 8), 1U);
    EXPECT_EQ(nearestGridSize(1.4, 8), 1U);
    EXPECT_EQ(nearestGridSize(1e12, 1), std::uint64_t{1} << 40);
}

TEST(SweepSizes, HoldTheirEndsAndBothSidesOfInlineMessages)
{
    EXPECT_THAT(sweepSizes(16, 64, 1), ElementsAre(16, 32, 33, 34, 64));
    EXPECT_THAT(sweepSizes(10, 100, 1), ElementsAre(10, 16, 32, 33, 34, 64, 100));
    EXPECT_THAT(sweepSizes(34, 64, 1), ElementsAre(34, 64));
    EXPECT_THAT(sweepSizes(16, 33, 1), ElementsAre(16, 32, 33));
    EXPECT_THAT(sweepSizes(100, 100, 1), ElementsAre(100));
}

} // namespace
} // namespace crossover
