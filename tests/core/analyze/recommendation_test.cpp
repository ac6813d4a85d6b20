// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/recommendation.h"

#include <cmath>

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::analysed;
using curves::rows;
using curves::undecided;

Recommendation recommendOn(const std::vector<curves::Point>& points)
{
    return analysed(rows(points)).recommendation;
}

TEST(Recommendation, OfACrossoverIsTheBottomOfTheValley)
{
    const auto recommendation = recommendOn({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}});
    EXPECT_EQ(recommendation.threshold, 128U);
    ASSERT_TRUE(recommendation.loss);
    EXPECT_NEAR(recommendation.loss->logLoss, 0, 1e-9);
    EXPECT_EQ(recommendation.loss->logBound, 0);
    ASSERT_TRUE(recommendation.safe);
    EXPECT_EQ(recommendation.safe->low, 120U) << "the curve between 64 and 256 B leaves the margin here";
    EXPECT_EQ(recommendation.safe->high, 128U);
}

TEST(Recommendation, OfAMeasuredJumpIsItsUpperSide)
{
    const auto recommendation = recommendOn({{16, -0.3}, {33, -0.3}, {34, 0.3}, {64, 0.3}});
    EXPECT_EQ(recommendation.threshold, 34U);
    EXPECT_EQ(recommendation.loss->logLoss, 0);
    EXPECT_EQ(recommendation.safe->low, 34U);
    EXPECT_EQ(recommendation.safe->high, 34U);
}

TEST(Recommendation, OfAtMostMayBeTheSmallestSize)
{
    const auto recommendation = recommendOn({{16, 0.0, undecided}, {100, 0.3}, {256, 0.4}});
    EXPECT_EQ(recommendation.threshold, 16U);
    EXPECT_NEAR(recommendation.loss->logBound, 0.2 * 9 / 11, 1e-9) << "what scatter at 16 B leaves possible";
    EXPECT_EQ(recommendation.loss->binding, 16U);
    EXPECT_FALSE(recommendation.safe);
}

TEST(Recommendation, OfZeroCopyAlwaysIsTheSmallestSizeTested)
{
    EXPECT_EQ(recommendOn({{10, 0.2}, {100, 0.2}, {256, 0.3}}).threshold, 10U);
    EXPECT_EQ(recommendOn({{100, 0.2}}).threshold, 100U);
}

TEST(Recommendation, OfSeveralCrossingsLosesLeast)
{
    const auto analysis = analysed(rows({{16, 0.1}, {64, -0.1}, {256, 0.5}}));
    ASSERT_EQ(analysis.verdict.kind, VerdictKind::Multiple);
    EXPECT_EQ(analysis.recommendation.threshold, 40U); // the middle of 16 to 96 B
    EXPECT_NEAR(analysis.recommendation.loss->logLoss, 0.1, 1e-6);
    EXPECT_NEAR(analysis.recommendation.loss->logBound, 0.1 + 0.01 * 9 / 11, 1e-6);
}

struct None {
    const char* name;
    std::vector<curves::Point> points;
    VerdictKind kind;
};

class RecommendsNothing : public ::testing::TestWithParam<None> {};

TEST_P(RecommendsNothing, WithThisVerdict)
{
    const auto analysis = analysed(rows(GetParam().points));
    ASSERT_EQ(analysis.verdict.kind, GetParam().kind);
    EXPECT_FALSE(analysis.recommendation.threshold);
    EXPECT_FALSE(analysis.recommendation.loss);
    EXPECT_FALSE(analysis.recommendation.safe);
    EXPECT_FALSE(analysis.recommendation.usual);
}

INSTANTIATE_TEST_SUITE_P(
    Verdicts, RecommendsNothing,
    ::testing::Values(None{"copyWins", {{16, -0.2}, {1024, -0.3}}, VerdictKind::CopyWins},
                      None{"atLeast", {{16, -0.4}, {64, -0.3}, {256, 0.0, undecided}}, VerdictKind::AtLeast},
                      None{"equivalent", {{16, 0.0}, {64, 0.0}}, VerdictKind::Equivalent},
                      None{"unresolved", {{16, 0.0, undecided}, {64, 0.0, undecided}}, VerdictKind::Unresolved},
                      None{"guess", {{16, -0.3, 0.01, 3}, {64, 0.3, 0.01, 3}}, VerdictKind::Unresolved},
                      None{"noData", {}, VerdictKind::Unresolved}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(Recommendation, IsNoneWhereCopyingEverythingLosesNoMore)
{
    const auto analysis = analysed(rows({{16, 0.3}, {64, -0.3}, {256, 0.3}}));
    ASSERT_EQ(analysis.verdict.kind, VerdictKind::Multiple);
    EXPECT_FALSE(analysis.recommendation.threshold);
    EXPECT_FALSE(analysis.recommendation.loss);
}

TEST(UsualThreshold, CostsMostJustBelowItWhereZeroCopyGainsMore)
{
    const auto recommendation =
        recommendOn({{64, -0.3}, {1024, 0.1}, {16384, 0.7}, {32768, 0.5}, {65536, 0.9}, {131072, 1.5}});
    ASSERT_TRUE(recommendation.usual);
    EXPECT_EQ(recommendation.usual->worst, 65'535U);
    EXPECT_NEAR(recommendation.usual->logLoss, 0.9, 1e-4);
    EXPECT_EQ(recommendation.usual->binding, 16384U);
    EXPECT_NEAR(recommendation.usual->logBound, 0.7 + 0.01 * 9 / 11, 1e-9);
}

TEST(UsualThreshold, CostsMostAtTheWorstSizeItCopies)
{
    const auto recommendation = recommendOn({{64, -0.3}, {1024, 0.1}, {16384, 0.7}, {65536, 0.3}, {131072, 1.5}});
    ASSERT_TRUE(recommendation.usual);
    EXPECT_EQ(recommendation.usual->worst, 16384U);
    EXPECT_NEAR(recommendation.usual->logLoss, 0.7, 1e-6);
}

TEST(UsualThreshold, CostsMostAtTheWorstSizeItDoesNotCopy)
{
    const auto recommendation = recommendOn({{64, -2.0}, {65536, -0.2}, {131072, -0.5}, {1 << 20, 0.4}});
    EXPECT_EQ(recommendation.threshold, 425'984U); // 2^18 * 1.625, next to where the line crosses
    ASSERT_TRUE(recommendation.usual);
    EXPECT_EQ(recommendation.usual->worst, 131072U);
    EXPECT_NEAR(recommendation.usual->logLoss, 0.5, 1e-6);
}

TEST(UsualThreshold, CostsWhereCopyingIsBetterThroughout)
{
    const auto recommendation = recommendOn({{64, -0.3}, {100'000, -0.2}, {1'000'000, -0.4}});
    EXPECT_FALSE(recommendation.threshold);
    ASSERT_TRUE(recommendation.usual);
    EXPECT_EQ(recommendation.usual->worst, 1'000'000U);
}

TEST(UsualThreshold, IsNotBlamedForWhatIsWithinTheMargin)
{
    EXPECT_FALSE(recommendOn({{16, -0.3}, {64, 0.02}, {256, 0.02}, {131072, 0.02}, {1 << 20, 0.3}}).usual);
    EXPECT_FALSE(recommendOn({{16, -0.3}, {1024, -0.1}}).usual) << "it copies all of these";
}

} // namespace
} // namespace crossover
