// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/one_crossing.h"

#include <limits>
#include <random>

#include <gmock/gmock.h>

#include "core/analyze/betting.h"

namespace crossover {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr double level = 0.025; // 1 / level = 40

CrossingBounds boundsOf(const std::vector<WinCount>& counts)
{
    return boundCrossing(counts, counts, level);
}

void expectBounds(const CrossingBounds& bounds, std::optional<std::size_t> low, std::optional<std::size_t> high)
{
    EXPECT_EQ(bounds.low, low);
    EXPECT_EQ(bounds.high, high);
}

/// Powers of two from 16, each with up to 12 trials.
std::vector<WinCount> anyCounts(std::mt19937_64& random)
{
    std::vector<WinCount> counts;
    for (std::uint64_t size = 16; size <= 65'536; size *= 2)
        counts.push_back({size, random() % 7, random() % 7});
    return counts;
}

TEST(Capitals, OfOneSizeAreThoseOfItsOwnTrials)
{
    const std::vector<WinCount> counts{{64, 8, 0}};
    EXPECT_THAT(capitalsUpwards(counts), ElementsAre(DoubleNear(511.0 / 9, 1e-9)));
    EXPECT_THAT(capitalsDownwards(counts), ElementsAre(DoubleNear(1.0 / 9, 1e-12)));
    EXPECT_THAT(capitalsUpwards({}), IsEmpty());
}

TEST(Capitals, KeepAQuarterOfTheStakeForSmallerSizes)
{
    const std::vector<WinCount> counts{{16, 3, 0}, {1024, 0, 1}}; // six octaves apart: no window holds both
    EXPECT_THAT(capitalsUpwards(counts),
                ElementsAre(DoubleNear(15.0 / 4, 1e-12), DoubleNear(0.75 * 0.5 + 0.25 * 15 / 4, 1e-12)));
    EXPECT_THAT(capitalsDownwards(counts),
                ElementsAre(DoubleNear(0.75 / 4 + 0.25 * 1.5, 1e-12), DoubleNear(1.5, 1e-12)));
}

TEST(Capitals, AreMeansOverWindowsOfZeroToFourOctaves)
{
    // One octave apart: two windows hold 32 B alone, three hold both. 3 wins: 15/4, 3 wins and 3 losses: 16/35.
    const std::vector<WinCount> counts{{16, 0, 3}, {32, 3, 0}};
    const double local = (2 * 15.0 / 4 + 3 * 16.0 / 35) / 5;
    EXPECT_THAT(capitalsUpwards(counts),
                ElementsAre(DoubleNear(0.25, 1e-12), DoubleNear(0.75 * local + 0.25 * 0.25, 1e-12)));
}

TEST(Capitals, PoolNeighboursLikeTrialsOfOneSize)
{
    // 1.5 is a little more than half an octave and counts as that: four of five windows.
    const std::vector<WinCount> apart{{16, 2, 1}, {24, 3, 0}};
    const double local = (capitalAfter(3, 0) + 4 * capitalAfter(5, 1)) / 5;
    EXPECT_DOUBLE_EQ(capitalsUpwards(apart)[1], 0.75 * local + 0.25 * capitalAfter(2, 1));
}

TEST(Capitals, DoNotChangeWithSizesThatWereNotMeasured)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 50; ++i) {
        auto counts = anyCounts(random);
        std::erase_if(counts, [](const WinCount& count) { return count.wins + count.losses == 0; });
        auto more = counts;
        for (const auto& count : counts)
            more.push_back({count.size + count.size / 2, 0, 0});
        more.insert(more.begin(), {8, 0, 0});
        std::ranges::sort(more, {}, &WinCount::size);
        const auto up = capitalsUpwards(counts);
        const auto down = capitalsDownwards(counts);
        const auto moreUp = capitalsUpwards(more);
        const auto moreDown = capitalsDownwards(more);
        for (std::size_t at = 0; at < counts.size(); ++at) {
            const auto among =
                static_cast<std::size_t>(std::ranges::find(more, counts[at].size, &WinCount::size) - more.begin());
            EXPECT_DOUBLE_EQ(moreUp[among], up[at]);
            EXPECT_DOUBLE_EQ(moreDown[among], down[at]);
        }
    }
}

TEST(Capitals, DownwardsAreThoseUpwardsInAMirror)
{
    std::mt19937_64 random(2);
    for (int i = 0; i < 50; ++i) {
        const auto counts = anyCounts(random);
        auto mirror = counts;
        std::ranges::reverse(mirror);
        for (auto& count : mirror)
            count = {(std::uint64_t{1} << 20) / count.size, count.losses, count.wins};
        auto expected = capitalsUpwards(mirror);
        std::ranges::reverse(expected);
        EXPECT_EQ(capitalsDownwards(counts), expected);
    }
}

// One size has an infinite capital, the mean of the smaller ones is finite.
TEST(Capitals, MayBeInfinite)
{
    const std::vector<WinCount> counts{{16, 0, 5}, {64, 10'000, 0}, {256, 3, 0}};
    const auto up = capitalsUpwards(counts);
    EXPECT_EQ(up[1], std::numeric_limits<double>::infinity());
    EXPECT_EQ(up[2], std::numeric_limits<double>::infinity());
    expectBounds(boundsOf(counts), {}, 1);
    expectBounds(boundsOf({{16, 0, 10'000}, {64, 10'000, 0}}), 0, 1);
}

TEST(BoundCrossing, OfNothingKnowsNothing)
{
    expectBounds(boundsOf({}), {}, {});
    expectBounds(boundsOf({{16, 0, 0}, {64, 0, 0}}), {}, {});
}

// Two octaves apart, so that three of five windows hold one size. After 8 trials alike its capital is 511 / 9 and
// 0.75 * 3 / 5 * 511 / 9 = 25.6; after 9 it is 1023 / 10 and 46.
TEST(BoundCrossing, NeedsNineTrialsAlikeOnEitherSideOfAJump)
{
    expectBounds(boundsOf({{16, 0, 8}, {64, 0, 8}, {256, 8, 0}, {1024, 8, 0}}), 0, 3);
    expectBounds(boundsOf({{16, 0, 9}, {64, 0, 9}, {256, 9, 0}, {1024, 9, 0}}), 1, 2);
}

TEST(BoundCrossing, TellsNeighbouringBytesApart)
{
    expectBounds(boundsOf({{33, 0, 12}, {34, 12, 0}}), 0, 1);
}

TEST(BoundCrossing, UsesEvidenceFromBeyondAnUndecidedStretch)
{
    // A plateau from 256 B on, where the arms win in turns: what is proven at 64 B holds for all of it.
    expectBounds(boundsOf({{16, 0, 20}, {64, 20, 0}, {256, 5, 5}, {1024, 5, 5}, {4096, 5, 5}}), 0, 1);
}

TEST(BoundCrossing, EndsAtTheFirstSizeThatIsNotRefuted)
{
    // 64 B alone says zero-copy, but too weakly for the sizes above it.
    expectBounds(boundsOf({{16, 0, 12}, {64, 12, 0}, {256, 6, 6}, {1024, 6, 6}, {4096, 6, 6}}), 0, {});
}

TEST(BoundCrossing, IsContradictoryWhereTheArmsAreReversed)
{
    const auto bounds = boundsOf({{16, 20, 0}, {1024, 0, 20}});
    expectBounds(bounds, 1, 0);
    EXPECT_TRUE(bounds.contradictory());
}

TEST(BoundCrossing, IsContradictoryAtOneAndTheSameSize)
{
    EXPECT_TRUE((CrossingBounds{2, 1}.contradictory()));
    EXPECT_TRUE((CrossingBounds{1, 1}.contradictory()));
    EXPECT_FALSE((CrossingBounds{0, 1}.contradictory()));
    EXPECT_FALSE((CrossingBounds{{}, 0}.contradictory()));
    EXPECT_FALSE((CrossingBounds{0, {}}.contradictory()));
}

TEST(BoundCrossing, TakesTheCountsOfEitherEndFromItsOwnSide)
{
    const std::vector<WinCount> below{{16, 0, 12}, {64, 0, 12}};
    const std::vector<WinCount> above{{16, 12, 0}, {64, 12, 0}};
    expectBounds(boundCrossing(below, above, level), 1, 0);
    expectBounds(boundCrossing(above, below, level), {}, {});
}

} // namespace
} // namespace crossover
