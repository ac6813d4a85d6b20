// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/disagreement.h"

#include <gmock/gmock.h>

#include "core/report/verdict_words.h"
#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<Sample> placed(Placement placement, const std::vector<curves::Point>& points)
{
    auto rows = curves::rows(points);
    for (auto& row : rows)
        row.group.placement = placement;
    return rows;
}

std::vector<MetricAnalysis> bothOf(std::vector<Sample> rows, const std::vector<Sample>& more)
{
    rows.insert(rows.end(), more.begin(), more.end());
    return analyzeAll(rows);
}

TEST(Disagreement, NamesTheSizeWhereWinnersDifferMost)
{
    const auto both = bothOf(placed(Placement::Roles, {{16, -0.3}, {1024, -0.05}, {4096, -0.1}, {65536, 0.3}}),
                             placed(Placement::Sides, {{16, -0.3}, {1024, 0.1}, {4096, 0.35}, {65536, 0.5}}));
    ASSERT_EQ(both.size(), 2U);
    ASSERT_EQ(both[0].disagreements.size(), 1U);
    const auto& other = both[0].disagreements[0];
    EXPECT_EQ(other.placement, Placement::Sides);
    ASSERT_TRUE(other.winner);
    EXPECT_EQ(other.winner->size, 4096U);
    EXPECT_NEAR(other.winner->logHere, -0.1, 0.01);
    EXPECT_NEAR(other.winner->logThere, 0.35, 0.01);
    EXPECT_THAT(
        verdictSentence(both[0]),
        HasSubstr("The answer depends on where threads run: with sides placement, zero-copy gains 42 % at 4 KiB, "
                  "where it loses 9.5 % here."));
    EXPECT_EQ(both[1].disagreements.at(0).placement, Placement::Roles);
}

TEST(Disagreement, MayBeIntervalsApartWithoutAContradictingSize)
{
    const auto both = bothOf(placed(Placement::Roles, {{16, -0.3}, {64, -0.3}, {128, 0.3}, {4096, 0.3}}),
                             placed(Placement::Sides, {{16, -0.3}, {256, -0.3}, {1024, 0.3}, {4096, 0.3}}));
    ASSERT_EQ(both.at(0).disagreements.size(), 1U);
    const auto& other = both[0].disagreements[0];
    EXPECT_FALSE(other.winner) << "no size was measured with both that proves two winners";
    EXPECT_EQ(other.low, 256);
    EXPECT_EQ(other.high, 1024);
    EXPECT_THAT(verdictSentence(both[0]),
                HasSubstr("with sides placement, it becomes faster between 256 B and 1 KiB."));
}

TEST(Disagreement, IsNoneBetweenPlacementsThatAgreeOrProveNothing)
{
    const std::vector<curves::Point> curve{{16, -0.3}, {64, 0.3}};
    for (const auto& analysis : bothOf(placed(Placement::Roles, curve), placed(Placement::Sides, curve)))
        EXPECT_THAT(analysis.disagreements, IsEmpty());
    const auto noisy = placed(Placement::Sides, {{16, 0.1, curves::undecided}, {64, 0.1, curves::undecided}});
    for (const auto& analysis : bothOf(placed(Placement::Roles, curve), noisy)) {
        EXPECT_THAT(analysis.disagreements, IsEmpty());
        EXPECT_THAT(verdictSentence(analysis), Not(HasSubstr("depends on where")));
    }
}

TEST(Disagreement, ComparesNothingThatDiffersInMoreThanThePlacement)
{
    auto sides = placed(Placement::Sides, {{16, 0.3}, {64, -0.3}});
    for (auto& row : sides)
        row.group.transport = Transport::Tcp;
    for (const auto& analysis : bothOf(placed(Placement::Roles, {{16, -0.3}, {64, 0.3}}), sides))
        EXPECT_THAT(analysis.disagreements, IsEmpty());
}

} // namespace
} // namespace crossover
