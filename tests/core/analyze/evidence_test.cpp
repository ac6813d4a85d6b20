// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/evidence.h"

#include <cmath>

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {

bool operator==(const Region& a, const Region& b)
{
    return a.standing == b.standing && a.first == b.first && a.last == b.last;
}

namespace {

using curves::undecided;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Evidence evidenceOn(const std::vector<curves::Point>& points)
{
    return curves::analysed(curves::rows(points)).evidence;
}

/// A size of which only d is known.
SizeSpeedup speedupWith(std::vector<double> logs)
{
    SizeSpeedup size;
    size.size = 64;
    size.logs = std::move(logs);
    return size;
}

TEST(Evidence, TellsWhereEachArmIsFasterAlikeOrNotKnownToBe)
{
    const auto evidence =
        evidenceOn({{16, -0.4}, {32, -0.3}, {64, 0.0}, {128, 0.0, undecided}, {256, 0.035}, {512, 0.045}, {1024, 0.3}});
    EXPECT_THAT(evidence.regions, ElementsAre(Region{Standing::CopyFaster, 0, 1}, Region{Standing::Alike, 2, 2},
                                              Region{Standing::Unknown, 3, 4}, Region{Standing::ZeroCopyFaster, 5, 6}));
    EXPECT_FALSE(evidence.reversed);
    EXPECT_TRUE(evidence.any(Standing::Alike));
    EXPECT_FALSE(evidence.all(Standing::Alike));
}

TEST(Evidence, HasSizeBoundsOfEverySize)
{
    // 12 trials and 2 sizes: the least and the greatest.
    const auto evidence = evidenceOn({{16, -0.4, 0.1}, {64, 0.2, 0.05}});
    ASSERT_EQ(evidence.bounds.size(), 2U);
    EXPECT_NEAR(evidence.bounds[0].low, -0.5, 1e-9);
    EXPECT_NEAR(evidence.bounds[0].high, -0.3, 1e-9);
    EXPECT_NEAR(evidence.bounds[1].low, 0.15, 1e-9);
    EXPECT_NEAR(evidence.bounds[1].high, 0.25, 1e-9);
}

TEST(Evidence, HasNoBoundsOfTooFewTrials)
{
    // The capital after 9 wins is 102, and two sizes need 80 but three need 120.
    EXPECT_TRUE(std::isfinite(evidenceOn({{16, 0.3, 0.01, 9}, {64, 0.3, 0.01, 9}}).bounds[0].low));
    const auto evidence = evidenceOn({{16, 0.3, 0.01, 9}, {64, 0.3, 0.01, 9}, {256, 0.3, 0.01, 9}});
    EXPECT_EQ(evidence.bounds[0].low, -std::numeric_limits<double>::infinity());
    EXPECT_EQ(evidence.bounds[0].high, std::numeric_limits<double>::infinity());
    EXPECT_TRUE(evidence.all(Standing::Unknown));
    EXPECT_EQ(evidence.crossing.high, 0U) << "together they prove it all the same";
}

TEST(Evidence, OfAReversalBeyondTheMarginIsReversed)
{
    const auto evidence = evidenceOn({{16, 0.3}, {64, -0.3}});
    EXPECT_TRUE(evidence.reversed);
    EXPECT_TRUE(evidence.reversedInRegions());
    EXPECT_TRUE(evidence.crossing.contradictory());
}

TEST(Evidence, LetsDifferencesWithinTheMarginCountAsNone)
{
    // Zero-copy is ahead by 1.5 % at 64 B and behind by 1.5 % at 256 B, both proven: no single crossing is left.
    const auto evidence = evidenceOn({{16, -0.3}, {64, 0.015}, {256, -0.015}, {1024, 0.3}});
    EXPECT_TRUE(evidence.tolerant);
    EXPECT_FALSE(evidence.reversed);
    EXPECT_EQ(evidence.crossing.low, 0U);
    EXPECT_EQ(evidence.crossing.high, 3U);
}

TEST(Evidence, MayBeReversedByManySizesOfWhichNoneIsProven)
{
    // Six trials at each of five neighbours prove nothing alone, thirty together do.
    const auto evidence = evidenceOn({{16, -0.4},
                                      {64, 0.4, 0.01, 24},
                                      {1024, -0.1, 0.01, 6},
                                      {1200, -0.1, 0.01, 6},
                                      {1400, -0.1, 0.01, 6},
                                      {1700, -0.1, 0.01, 6},
                                      {2000, -0.1, 0.01, 6}});
    EXPECT_TRUE(evidence.tolerant);
    EXPECT_TRUE(evidence.reversed);
    EXPECT_FALSE(evidence.reversedInRegions());
    EXPECT_EQ(evidence.crossing.high, 1U);
    ASSERT_TRUE(evidence.crossing.low);
    EXPECT_GE(*evidence.crossing.low, 2U);
}

TEST(Evidence, OfNothingIsEmpty)
{
    const auto evidence = weigh({}, {});
    EXPECT_THAT(evidence.bounds, IsEmpty());
    EXPECT_THAT(evidence.regions, IsEmpty());
    EXPECT_FALSE(evidence.crossing.low || evidence.crossing.high || evidence.reversed || evidence.tolerant);
    EXPECT_FALSE(evidence.all(Standing::Unknown));
}

TEST(CountWins, LeavesTiesAndValuesOnTheMarginOut)
{
    const std::vector sizes{speedupWith({-0.1, -0.1, 0, 0, 0.1})};
    const auto expectCount = [&](double margin, std::size_t wins, std::size_t losses) {
        const auto count = countWins(sizes, margin).at(0);
        EXPECT_EQ(count.size, 64U);
        EXPECT_EQ(count.wins, wins);
        EXPECT_EQ(count.losses, losses);
    };
    expectCount(0, 1, 2);
    expectCount(0.1, 0, 4);
    expectCount(-0.1, 3, 0);
}

TEST(Standing, HasItsJsonName)
{
    EXPECT_EQ(nameOf(Standing::Unknown), "unknown");
    EXPECT_EQ(nameOf(Standing::CopyFaster), "copy_faster");
    EXPECT_EQ(nameOf(Standing::Alike), "alike");
    EXPECT_EQ(nameOf(Standing::ZeroCopyFaster), "zero_copy_faster");
}

} // namespace
} // namespace crossover
