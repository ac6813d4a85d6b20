// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/crossover_mark.h"

#include <limits>

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(CrossoverMarks, AnEstimateWithItsIntervalIsFirmAndShaded)
{
    Verdict verdict;
    verdict.kind = VerdictKind::Crossover;
    verdict.estimate = 5325;
    verdict.low = 4200;
    verdict.high = 6450;
    verdict.brackets = {{3000, 9000}};
    const auto marks = CrossoverMarks::of(verdict);
    ASSERT_EQ(marks.intervals.size(), 1U);
    EXPECT_EQ(marks.intervals[0], (CrossoverMarks::Interval{4200, 6450}));
    ASSERT_EQ(marks.lines.size(), 1U);
    EXPECT_EQ(marks.lines[0].kind, CrossoverMarks::Kind::Firm);
    EXPECT_EQ(marks.lines[0].label, "5.2 KiB");
}

TEST(CrossoverMarks, AnEstimateWithoutIntervalIsOpen)
{
    Verdict verdict;
    verdict.kind = VerdictKind::Unresolved;
    verdict.estimate = 5325;
    const auto marks = CrossoverMarks::of(verdict);
    EXPECT_TRUE(marks.intervals.empty());
    ASSERT_EQ(marks.lines.size(), 1U);
    EXPECT_EQ(marks.lines[0].kind, CrossoverMarks::Kind::Open);
    EXPECT_EQ(marks.lines[0].label, "≈ 5.2 KiB ?");
}

TEST(CrossoverMarks, SeveralCrossingsAreShadedWithoutALine)
{
    Verdict verdict;
    verdict.kind = VerdictKind::Multiple;
    verdict.brackets = {{64, 128}, {8192, 16384}};
    const auto marks = CrossoverMarks::of(verdict);
    EXPECT_EQ(marks.intervals.size(), 2U);
    ASSERT_EQ(marks.lines.size(), 2U);
    EXPECT_EQ(marks.lines[1].kind, CrossoverMarks::Kind::Bracket);
    EXPECT_EQ(marks.lines[1].label, "8 KiB – 16 KiB");
}

TEST(CrossoverMarks, NothingIsMarkedWithoutAnEstimateOrForNonsense)
{
    EXPECT_EQ(CrossoverMarks::of({}), CrossoverMarks{});
    Verdict verdict;
    verdict.estimate = std::numeric_limits<double>::quiet_NaN();
    verdict.low = 0;
    verdict.high = 10;
    EXPECT_EQ(CrossoverMarks::of(verdict), CrossoverMarks{});
}

} // namespace
} // namespace crossover
