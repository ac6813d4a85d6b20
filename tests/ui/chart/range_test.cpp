// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/range.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(Range, HoldsNothingUntilSomethingIsIncluded)
{
    Range range;
    EXPECT_TRUE(range.empty());
    range.include(3);
    EXPECT_FALSE(range.empty());
    EXPECT_EQ(united(range, {}), (Range{3, 3}));
    EXPECT_EQ(united(range, {1, 2}), (Range{1, 3}));
}

TEST(Range, PaddingKeepsTheDataInsideOnRoundEnds)
{
    for (const Range& data : {Range{4870, 2.6e6}, Range{19.1, 540}, Range{7, 7}, Range{1, 10}, Range{999, 1001}}) {
        const Range padded = paddedLogRange(data, 2);
        EXPECT_LE(padded.min, data.min);
        EXPECT_GE(padded.max, data.max);
        EXPECT_GE(padded.max / padded.min, 1.99);
    }
    EXPECT_TRUE(paddedLogRange({}, 2).empty());
    const Range linear = paddedLinearRange({0.7, 1.9}, 0.4);
    EXPECT_LE(linear.min, 0.7);
    EXPECT_GE(linear.max, 1.9);
}

TEST(Range, APaddedRangeThatGrowsNeverShrinks)
{
    Range data;
    Range shown;
    for (const double value : {5e4, 6e4, 3e3, 2e6, 2.1e6, 2.9e6, 100.0}) {
        data.include(value);
        const Range next = united(shown, paddedLogRange(data, 2.5));
        if (!shown.empty()) {
            EXPECT_LE(next.min, shown.min);
            EXPECT_GE(next.max, shown.max);
        }
        shown = next;
    }
}

TEST(Range, ALinearAxisFromZeroEndsOnARoundNumberAboveTheData)
{
    EXPECT_EQ(paddedFromZero({3e4, 2.44e6}), (Range{0, 3e6}));
    EXPECT_TRUE(paddedFromZero({}).empty());
}

} // namespace
} // namespace crossover
