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

TEST(FriendlySize, IsOneOrOneAndAHalfTimesAPowerOfTwo)
{
    EXPECT_EQ(friendlySize(0), 1U);
    EXPECT_EQ(friendlySize(1), 1U);
    EXPECT_EQ(friendlySize(1.5), 2U);
    EXPECT_EQ(friendlySize(2.5), 3U);
    EXPECT_EQ(friendlySize(3.5), 4U);
    EXPECT_EQ(friendlySize(5), 6U);
    EXPECT_EQ(friendlySize(6.1), 8U);
    EXPECT_EQ(friendlySize(4097), 6144U);
    EXPECT_EQ(friendlySize(6145), 8192U);
    EXPECT_EQ(friendlySize(1e6), 1U << 20);
    EXPECT_EQ(friendlySize(std::exp2(40)), std::uint64_t{1} << 40);
}

TEST(FriendlySize, StaysAtAFriendlySizeDespiteRounding)
{
    for (std::uint64_t size = 2; size < 1 << 24; size *= 2) {
        EXPECT_EQ(friendlySize(std::exp2(std::log2(static_cast<double>(size)))), size);
        const auto between = size / 2 * 3;
        EXPECT_EQ(friendlySize(std::nextafter(static_cast<double>(between), 1e9)), between);
    }
}

TEST(Recommendation, OfACrossoverIsTheUpperEndOfItsInterval)
{
    const auto recommendation = recommendOn({{16, -0.4}, {64, -0.2}, {1000, 0.2}, {4000, 0.4}});
    EXPECT_EQ(recommendation.threshold, 1024U); // the interval ends at 1000 B
}

TEST(Recommendation, OfAtMostIsTheSmallestSignificantSize)
{
    const auto recommendation = recommendOn({{16, 0.0, undecided}, {100, 0.3}, {256, 0.4}});
    EXPECT_EQ(recommendation.threshold, 128U);
}

TEST(Recommendation, MayBeAboveEverythingTested)
{
    EXPECT_TRUE(recommendOn({{16, -0.4}, {1000, 0.3}}).aboveAllSizes);
    EXPECT_FALSE(recommendOn({{16, -0.4}, {1024, 0.3}}).aboveAllSizes);
}

TEST(Recommendation, OfZeroCopyAlwaysIsTheSmallestSizeTested)
{
    const auto recommendation = recommendOn({{10, 0.2, 0.01, 3}, {100, 0.2}, {256, 0.3}});
    EXPECT_EQ(recommendation.threshold, 100U); // as it is, and 10 B has too few rounds
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
    EXPECT_FALSE(analysis.recommendation.usualCost);
}

INSTANTIATE_TEST_SUITE_P(
    Verdicts, RecommendsNothing,
    ::testing::Values(None{"copyWins", {{16, -0.2}, {1024, -0.3}}, VerdictKind::CopyWins},
                      None{"atLeast", {{16, -0.4}, {64, -0.3}, {256, 0.0, undecided}}, VerdictKind::AtLeast},
                      None{"multiple", {{16, 0.3}, {64, -0.3}, {256, 0.3}}, VerdictKind::Multiple},
                      None{"equivalent", {{16, 0.0}, {64, 0.0}}, VerdictKind::Equivalent},
                      None{"unresolved", {{16, 0.0, undecided}, {64, 0.0, undecided}}, VerdictKind::Unresolved},
                      None{"guess", {{16, -0.3, 0.01, 3}, {64, 0.3, 0.01, 3}}, VerdictKind::Unresolved},
                      None{"noData", {}, VerdictKind::Unresolved}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(UsualThreshold, CostsMostAtTheWorstSizeItCopies)
{
    const auto recommendation =
        recommendOn({{64, -0.3}, {1024, 0.1}, {16384, 0.7}, {32768, 0.5}, {65536, 0.9}, {131072, 1.5}});
    ASSERT_TRUE(recommendation.usualCost);
    EXPECT_EQ(recommendation.usualCost->size, 16384U); // at 64 KiB and above it agrees
    EXPECT_TRUE(recommendation.usualCost->copies);
    EXPECT_NEAR(recommendation.usualCost->slowdown, std::exp(0.7), 0.01);
    EXPECT_LT(recommendation.usualCost->low, recommendation.usualCost->slowdown);
    EXPECT_GT(recommendation.usualCost->high, recommendation.usualCost->slowdown);
}

TEST(UsualThreshold, CostsMostAtTheWorstSizeItDoesNotCopy)
{
    const auto recommendation = recommendOn({{64, -2.0}, {65536, -0.2}, {131072, -0.5}, {1 << 20, 0.4}});
    EXPECT_EQ(recommendation.threshold, 1U << 20);
    ASSERT_TRUE(recommendation.usualCost);
    EXPECT_EQ(recommendation.usualCost->size, 131072U);
    EXPECT_FALSE(recommendation.usualCost->copies);
    EXPECT_NEAR(recommendation.usualCost->slowdown, std::exp(0.5), 0.01);
    EXPECT_LT(recommendation.usualCost->low, recommendation.usualCost->high);
}

TEST(UsualThreshold, CostsWhereCopyingIsBetterThroughout)
{
    const auto recommendation = recommendOn({{64, -0.3}, {100'000, -0.2}, {1'000'000, -0.4}});
    EXPECT_FALSE(recommendation.threshold);
    ASSERT_TRUE(recommendation.usualCost);
    EXPECT_EQ(recommendation.usualCost->size, 1'000'000U);
}

TEST(UsualThreshold, CostsNothingWhereNoSizeLiesBetween)
{
    EXPECT_FALSE(recommendOn({{16, -0.3}, {32768, -0.2}, {65536, 0.3}}).usualCost);
    EXPECT_FALSE(recommendOn({{16, -0.3}, {64, 0.3, 0.01, 3}, {131072, 0.3}}).usualCost);
}

TEST(UsualThreshold, CostsNothingThatIsNotSignificant)
{
    const auto recommendation =
        recommendOn({{16, -0.3}, {64, -0.2}, {30'000, 0.1, undecided}, {90'000, 0.3}, {131072, 0.3}});
    EXPECT_TRUE(recommendation.threshold);
    EXPECT_FALSE(recommendation.usualCost);
}

} // namespace
} // namespace crossover
