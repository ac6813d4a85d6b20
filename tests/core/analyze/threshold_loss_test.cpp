// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/threshold_loss.h"

#include <cmath>
#include <limits>

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr double unbounded = std::numeric_limits<double>::infinity();

// Points have 12 trials, 0.01 to either side of the median: the second and the second to last are their bounds.
constexpr double reach = 0.01 * 9 / 11;

/// Sizes two octaves apart have medians of their own.
LossCurve curveOf(const std::vector<curves::Point>& points)
{
    return curves::analysed(curves::rows(points)).losses;
}

void expectLoss(const ThresholdLoss& loss, double logLoss, std::uint64_t worst)
{
    EXPECT_NEAR(loss.logLoss, logLoss, 1e-9) << "from " << loss.threshold;
    EXPECT_EQ(loss.worst, worst) << "from " << loss.threshold;
}

const std::vector<curves::Point> valley{{16, -0.3}, {64, -0.1}, {256, 0.1}, {1024, 0.5}};

TEST(LossCurve, IsAValley)
{
    const auto curve = curveOf(valley);
    expectLoss(curve.at(1), 0.3, 16); // all are sent zero-copy
    expectLoss(curve.at(16), 0.3, 16);
    expectLoss(curve.at(64), 0.1, 64);
    EXPECT_NEAR(curve.at(128).logLoss, 0, 1e-9); // the medians cross there
    expectLoss(curve.at(1025), 0.5, 1024);
    expectLoss(curve.at(never), 0.5, 1024); // all are copied
}

TEST(LossCurve, IsInterpolatedOnBothSidesOfTheThreshold)
{
    const auto curve = curveOf(valley);
    // Half way from 64 to 128 B: messages of that size would be copied faster by 0.05.
    expectLoss(curve.at(91), (1 - std::log2(91.0 / 64)) * 0.1, 91);
    // From 181 B on: those of 180 B are copied.
    expectLoss(curve.at(181), (std::log2(180.0 / 64) - 1) * 0.1, 180);
}

TEST(LossCurve, OfAJumpBetweenNeighboursLosesNothingThere)
{
    const auto curve = curveOf({{16, -0.3}, {33, -0.3}, {34, 0.3}, {64, 0.3}});
    expectLoss(curve.at(34), 0, 16);
    expectLoss(curve.at(33), 0.3, 33);
    expectLoss(curve.at(35), 0.3, 34);
}

TEST(LossCurve, BoundsTheLossAtEveryMeasuredSize)
{
    const auto curve = curveOf(valley);
    const auto expectBound = [&](std::uint64_t threshold, double bound, std::uint64_t binding) {
        EXPECT_NEAR(curve.at(threshold).logBound, bound, 1e-9) << threshold;
        EXPECT_EQ(curve.at(threshold).binding, binding) << threshold;
    };
    expectBound(16, 0.3 + reach, 16);
    expectBound(64, 0.1 + reach, 64);
    expectBound(65, 0, 16);
    expectBound(256, 0, 16);
    expectBound(257, 0.1 + reach, 256);
    expectBound(never, 0.5 + reach, 1024);
}

TEST(LossCurve, HasNoBoundOfTooFewTrials)
{
    const auto curve = curveOf({{16, -0.3}, {64, 0.1, 0.01, 2}, {1024, 0.3}});
    EXPECT_EQ(curve.at(64).logBound, unbounded);
    EXPECT_EQ(curve.at(64).binding, 64U);
}

TEST(LossCurve, TakesASizeWithTooFewTrialsToLieBetweenItsNeighbours)
{
    const auto curve = curveOf({{64, 0.3}, {80, 0.1, 0.01, 2}, {96, 0.1, 0.01, 2}, {128, 0.2}, {180, 0.1, 0.01, 2}});
    for (const std::size_t at : {1U, 2U}) {
        EXPECT_NEAR(curve.points()[at].bounds.low, 0.2 - reach, 1e-9) << "of 128 B";
        EXPECT_NEAR(curve.points()[at].bounds.high, 0.3 + reach, 1e-9) << "of 64 B";
    }
    EXPECT_EQ(curve.points()[4].bounds.low, -unbounded) << "one neighbour is not enough";
}

TEST(LossCurve, LeavesGapsOfMoreThanAnOctaveAndThoseAtASizeOfLibzmq)
{
    EXPECT_EQ(curveOf({{64, 0.3}, {80, 0.1, 0.01, 2}, {129, 0.2}}).points()[1].bounds.low, -unbounded);
    EXPECT_EQ(curveOf({{32, -0.3}, {33, -0.2, 0.01, 2}, {34, 0.2}}).points()[1].bounds.low, -unbounded);
}

TEST(LossCurve, NeedsFewerTrialsThanBoundsOfAllSizesTogether)
{
    // Seven wins in a row refute a half at 5 %; three sizes together need ten.
    const auto analysis =
        curves::analysed(curves::rows({{16, -0.3, 0.01, 7}, {64, 0.1, 0.01, 7}, {1024, 0.3, 0.01, 7}}));
    EXPECT_EQ(analysis.evidence.bounds[1].low, -unbounded);
    EXPECT_NEAR(analysis.losses.points()[1].bounds.low, 0.09, 1e-9);
}

TEST(LossCurve, PoolsMediansOfNeighboursByTheirTrials)
{
    const auto curve = curveOf({{64, 0.1, 0.01, 12}, {72, 0.3, 0.01, 4}, {128, 0.5}});
    EXPECT_NEAR(curve.points()[0].logMedian, (12 * 0.1 + 4 * 0.3) / 16, 1e-9);
    EXPECT_NEAR(curve.points()[1].logMedian, (12 * 0.1 + 4 * 0.3) / 16, 1e-9);
    EXPECT_NEAR(curve.points()[2].logMedian, 0.5, 1e-9);
}

TEST(LossCurve, PoolsNothingAcrossASizeOfLibzmq)
{
    const auto curve = curveOf({{32, -0.3}, {33, -0.2}, {34, 0.2}, {36, 0.3}});
    EXPECT_NEAR(curve.points()[1].logMedian, -0.25, 1e-9);
    EXPECT_NEAR(curve.points()[2].logMedian, 0.25, 1e-9);
}

TEST(LossCurve, OfASingleSizeHasTwoThresholds)
{
    const auto curve = curveOf({{64, 0.2}});
    EXPECT_THAT(curve.candidates(), ElementsAre(64, never));
    expectLoss(curve.at(64), 0, 64);
    expectLoss(curve.at(65), 0.2, 64);
    EXPECT_EQ(leastWorstLoss(std::vector{curve}), 64U);
    EXPECT_EQ(leastWorstLoss(std::vector{curveOf({{64, -0.2}})}), never);
}

TEST(LossCurve, OfNothingIsEmpty)
{
    const LossCurve curve;
    EXPECT_TRUE(curve.isEmpty());
    EXPECT_THAT(curve.candidates(), IsEmpty());
    EXPECT_EQ(curve.at(64).logLoss, 0);
    EXPECT_EQ(leastWorstLoss(std::vector{curve}), std::nullopt);
    EXPECT_EQ(leastWorstLoss({}), std::nullopt);
}

TEST(LossCurve, OffersEighthsOfOctavesAndBothSidesOfEachSize)
{
    EXPECT_THAT(curveOf({{64, -0.1}, {90, 0.1}}).candidates(), ElementsAre(64, 65, 72, 80, 88, 90, never));
}

TEST(LeastWorstLoss, IsTheMiddleOfThresholdsThatAreAsGood)
{
    // Alike from 64 to 1024 B: every threshold in between costs nothing, and 256 B is their middle.
    EXPECT_EQ(leastWorstLoss(std::vector{curveOf({{16, -0.4}, {64, 0, 0}, {1024, 0, 0}, {4096, 0.4}})}), 256U);
}

TEST(LeastWorstLoss, IsASizeOfTheGridWhereThatCostsNoMoreThanOnePercent)
{
    // The best threshold is 34 B, and 36 B copies what zero-copy sends faster by 0.8 or by 22 %.
    EXPECT_EQ(leastWorstLoss(std::vector{curveOf({{20, -0.3}, {33, -0.3}, {34, 0.008, 0}, {60, 0.009, 0}})}), 36U);
    EXPECT_EQ(leastWorstLoss(std::vector{curveOf({{20, -0.3}, {33, -0.3}, {34, 0.2, 0}, {60, 0.2}})}), 34U);
}

TEST(LeastWorstLoss, IsNeverWhereCopyingEverythingIsAmongTheBest)
{
    EXPECT_EQ(leastWorstLoss(std::vector{curveOf({{16, -0.4}, {64, -0.2}, {256, 0.004, 0}})}), never);
    EXPECT_EQ(leastWorstLoss(std::vector{curveOf({{16, -0.4}, {64, -0.2}})}), never);
}

TEST(LeastWorstLoss, OfSeveralCurvesWeighsThemAgainstEachOther)
{
    // One crosses at 64 B and the other at 1 KiB, with the same slope: half way between, both lose alike.
    const std::vector several{curveOf({{16, -0.2}, {64, 0}, {256, 0.2}, {1024, 0.4}, {4096, 0.6}}),
                              curveOf({{16, -0.6}, {64, -0.4}, {256, -0.2}, {1024, 0}, {4096, 0.2}})};
    EXPECT_EQ(leastWorstLoss(several), 256U);
    const auto loss = worstLoss(several, 256);
    EXPECT_EQ(loss.threshold, 256U);
    EXPECT_NEAR(loss.logLoss, 0.2, 1e-9);
    EXPECT_NEAR(loss.logBound, 0.2 + reach, 1e-9);
    EXPECT_EQ(loss.binding, 256U);
}

TEST(WorstLoss, LeavesEmptyCurvesOut)
{
    const std::vector several{LossCurve(), curveOf(valley)};
    expectLoss(worstLoss(several, never), 0.5, 1024);
    EXPECT_EQ(worstLoss({}, 64).logLoss, 0);
    EXPECT_EQ(leastWorstLoss(several), 128U);
}

} // namespace
} // namespace crossover
