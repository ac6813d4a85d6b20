// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/verdict.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::undecided;
using curves::verdictOn;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;

/// Every kind must come out of paired and of unpaired rows alike.
class Verdicts : public ::testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(UnpairedAndPaired, Verdicts, ::testing::Bool());

TEST_P(Verdicts, CrossoverWithinOneStepIsThatStep)
{
    const auto verdict = verdictOn({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(64, 256)));
    EXPECT_NEAR(*verdict.estimate, 128, 1e-3);
    EXPECT_EQ(verdict.low, 64);
    EXPECT_EQ(verdict.high, 256);
}

TEST_P(Verdicts, CrossoverBetweenUndecidedSizesReachesAcrossThem)
{
    const auto verdict =
        verdictOn({{16, -0.4}, {64, -0.02, undecided}, {256, -0.01, undecided}, {1024, 0.4}, {4096, 0.5}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(16, 1024)));
    EXPECT_GT(*verdict.estimate, 256); // just beyond 256, where the median is -0.01
    EXPECT_LT(*verdict.estimate, 270);
    EXPECT_EQ(verdict.low, 16);
    EXPECT_EQ(verdict.high, 1024);
}

TEST_P(Verdicts, AtMost)
{
    const auto verdict = verdictOn({{16, 0.0, undecided}, {64, 0.3}, {256, 0.4}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::AtMost);
    EXPECT_FALSE(verdict.estimate);
    EXPECT_FALSE(verdict.low);
    EXPECT_EQ(verdict.high, 64);
    EXPECT_THAT(verdict.brackets, IsEmpty());
}

TEST_P(Verdicts, AtLeast)
{
    const auto verdict = verdictOn({{16, -0.4}, {64, -0.3}, {256, 0.0, undecided}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::AtLeast);
    EXPECT_EQ(verdict.low, 64);
    EXPECT_FALSE(verdict.high);
    EXPECT_THAT(verdict.brackets, IsEmpty());
}

TEST_P(Verdicts, ZeroCopyWins)
{
    const auto verdict = verdictOn({{16, 0.2}, {64, 0.3}, {256, 0.2}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::ZeroCopyWins);
    EXPECT_FALSE(verdict.estimate);
}

TEST_P(Verdicts, CopyWins)
{
    const auto verdict = verdictOn({{16, -0.2}, {64, -0.3}, {262144, -0.2}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::CopyWins);
}

TEST_P(Verdicts, MultipleListsEveryChange)
{
    const auto verdict =
        verdictOn({{16, 0.3}, {64, -0.3}, {256, -0.2}, {1024, 0.0, undecided}, {4096, 0.4}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Multiple);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(16, 64), Pair(256, 4096)));
    EXPECT_FALSE(verdict.estimate);
}

TEST_P(Verdicts, MultipleWithOneChangeIsAReversal)
{
    const auto verdict = verdictOn({{16, 0.3}, {64, 0.2}, {256, -0.2}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Multiple);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(64, 256)));
}

TEST_P(Verdicts, Equivalent)
{
    const auto verdict = verdictOn({{16, 0.0}, {64, 0.0}, {262144, 0.0}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Equivalent);
}

TEST_P(Verdicts, UnresolvedWhenTheScatterHidesEverything)
{
    const auto verdict = verdictOn({{16, 0.0, undecided}, {64, 0.0, undecided}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
    EXPECT_FALSE(verdict.estimate);
    EXPECT_THAT(verdict.brackets, IsEmpty());
}

TEST_P(Verdicts, OneSizeIsEnoughForAWinner)
{
    EXPECT_EQ(verdictOn({{64, 0.2}}, GetParam()).kind, VerdictKind::ZeroCopyWins);
    EXPECT_EQ(verdictOn({{64, -0.2}}, GetParam()).kind, VerdictKind::CopyWins);
    EXPECT_EQ(verdictOn({{64, 0.0}}, GetParam()).kind, VerdictKind::Equivalent);
    EXPECT_EQ(verdictOn({{64, 0.0, undecided}}, GetParam()).kind, VerdictKind::Unresolved);
}

TEST_P(Verdicts, ACrossoverWithinTheMarginIsNone)
{
    EXPECT_EQ(verdictOn({{16, -0.015}, {64, 0.015}}, GetParam()).kind, VerdictKind::Equivalent);
    EXPECT_EQ(verdictOn({{16, -0.04}, {64, 0.04}}, GetParam()).kind, VerdictKind::Crossover);
}

TEST_P(Verdicts, AReversalWithinTheMarginLeavesACrossover)
{
    const auto analysis =
        curves::analysed(curves::rows({{16, -0.3}, {64, 0.015}, {256, -0.015}, {1024, 0.3}}, GetParam()));
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::Crossover);
    EXPECT_TRUE(analysis.evidence.tolerant);
    EXPECT_EQ(analysis.verdict.low, 16);
    EXPECT_EQ(analysis.verdict.high, 1024);
}

TEST_P(Verdicts, MultipleMayBeProvenByNoSizeAlone)
{
    const auto verdict = verdictOn({{16, -0.4},
                                    {64, 0.4, 0.01, 24},
                                    {1024, -0.1, 0.01, 6},
                                    {1200, -0.1, 0.01, 6},
                                    {1400, -0.1, 0.01, 6},
                                    {1700, -0.1, 0.01, 6},
                                    {2000, -0.1, 0.01, 6}},
                                   GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Multiple);
    ASSERT_THAT(verdict.brackets, SizeIs(1)) << "the reversal, not the crossing from 16 to 64 B";
    EXPECT_EQ(verdict.brackets[0].first, 64);
    EXPECT_GE(verdict.brackets[0].second, 1024);
}

TEST_P(Verdicts, OneNoisyEndDoesNotHideTheCrossing)
{
    const auto verdict = verdictOn(
        {{16, 0.0, undecided}, {64, -0.3}, {256, -0.2}, {1024, 0.2}, {4096, 0.3}, {16384, 0.0, undecided}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(256, 1024)));
}

TEST(Verdict, OfTooFewRoundsForAnySizeByItself)
{
    const auto analysis = curves::analysed(
        curves::rows({{16, -0.3, 0.01, 6}, {64, -0.2, 0.01, 6}, {256, 0.3, 0.01, 6}, {1024, 0.0, 0.2, 6}}));
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::AtLeast);
    EXPECT_EQ(analysis.verdict.low, 16);
    EXPECT_TRUE(analysis.evidence.all(Standing::Unknown));
}

TEST(Verdict, OfThreeRoundsMayHaveAGuess)
{
    const auto verdict =
        verdictOn({{16, -0.3, 0.01, 3}, {64, -0.2, 0.01, 3}, {256, 0.3, 0.01, 3}, {1024, 0.3, 0.01, 3}});
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
    ASSERT_TRUE(verdict.estimate);
    EXPECT_NEAR(*verdict.estimate, 110, 5);
    EXPECT_FALSE(verdict.low);
}

TEST(Verdict, GivesNoGuessFromOneRoundOfTwoSizes)
{
    const auto verdict = verdictOn({{16, -0.3, 0, 1}, {64, 0.3, 0, 1}});
    EXPECT_FALSE(verdict.estimate);
}

TEST(Verdict, RestsOnEverySizeHoweverFewItsTrials)
{
    const auto verdict = verdictOn({{16, -0.4}, {64, -0.3}, {128, 0.1, 0.01, 2}, {256, 0.3}, {1024, 0.4, 0.01, 3}});
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_EQ(verdict.low, 64);
    EXPECT_EQ(verdict.high, 256);
}

TEST(Verdict, OfNothing)
{
    const auto verdict = verdictOn({});
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
}

TEST(Verdict, OfOneArmAlone)
{
    auto samples = curves::rows({{16, 0.1}, {64, 0.1}});
    std::erase_if(samples, [](const Sample& sample) { return sample.arm == Arm::ZeroCopy; });
    const auto analysis = curves::analysed(samples);
    EXPECT_EQ(analysis.copy.size(), 2U);
    EXPECT_THAT(analysis.sizes, IsEmpty());
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::Unresolved);
}

TEST(Verdict, OfTheOtherArmAlone)
{
    auto samples = curves::rows({{16, 0.1}});
    std::erase_if(samples, [](const Sample& sample) { return sample.arm == Arm::Copy; });
    const auto analysis = curves::analysed(samples);
    EXPECT_EQ(analysis.zeroCopy.size(), 1U);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::Unresolved);
}

// Sizes are refuted from the far end on, and what is proven at one of many may be too little for that.
TEST(Verdict, OfOneSideMayHaveProvenSizesOnTheOther)
{
    const auto on = [](const std::vector<curves::Point>& points) { return curves::analysed(curves::rows(points)); };
    const auto atLeast =
        on({{16, -0.4}, {64, 0.3}, {256, 0.0, undecided}, {1024, 0.0, undecided}, {4096, 0.0, undecided}});
    EXPECT_EQ(atLeast.verdict.kind, VerdictKind::AtLeast);
    EXPECT_EQ(atLeast.verdict.low, 16);
    EXPECT_TRUE(atLeast.evidence.any(Standing::ZeroCopyFaster));
    const auto atMost =
        on({{16, 0.0, undecided}, {64, 0.0, undecided}, {256, 0.0, undecided}, {1024, -0.3}, {4096, 0.4}});
    EXPECT_EQ(atMost.verdict.kind, VerdictKind::AtMost);
    EXPECT_EQ(atMost.verdict.high, 4096);
    EXPECT_TRUE(atMost.evidence.any(Standing::CopyFaster));
}

TEST_P(Verdicts, ASizeOfFewTrialsIsLeftOpen)
{
    const auto verdict = verdictOn({{16, 0.2, 0.01, 3}, {64, 0.2}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::AtMost);
    EXPECT_EQ(verdict.high, 64);
}

TEST(Verdict, OfUnequalRepeats)
{
    auto samples = curves::rows({{16, -0.3, 0.01, 9}, {64, -0.2, 0.01, 7}, {256, 0.2, 0.01, 5}, {1024, 0.3}}, false);
    samples.pop_back(); // one zero-copy row less
    const auto analysis = curves::analysed(samples);
    EXPECT_FALSE(analysis.paired);
    EXPECT_EQ(analysis.sizes.back().logs.size(), 11U);
    EXPECT_NEAR(*analysis.verdict.estimate, 128, 1e-3);
    EXPECT_EQ(analysis.verdict.low, 16); // 7 and 5 runs at 64 and 256 B prove nothing alone
    EXPECT_EQ(analysis.verdict.high, 1024);
}

TEST(Verdict, OfRoundsThatLackSomeCells)
{
    auto samples = curves::rows({{16, -0.3}, {64, -0.2}, {256, 0.2}, {1024, 0.3}});
    std::erase_if(samples, [](const Sample& sample) { return (*sample.round * 7 + sample.size) % 5 == 0; });
    const auto analysis = curves::analysed(samples);
    EXPECT_TRUE(analysis.paired);
    EXPECT_NE(analysis.sizes[0].pairs, analysis.sizes[1].pairs);
    EXPECT_EQ(analysis.verdict.low, 64);
    EXPECT_EQ(analysis.verdict.high, 256);
}

TEST(Verdict, OfArmsThatNeverMeet)
{
    auto samples = curves::rows({{16, 0.1}, {64, 0.1}});
    std::erase_if(samples, [](const Sample& sample) { return (sample.arm == Arm::ZeroCopy) == (sample.size == 16); });
    const auto analysis = curves::analysed(samples);
    EXPECT_THAT(analysis.sizes, IsEmpty());
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::Unresolved);
}

TEST(Verdict, LeavesOutSizesWithOneArm)
{
    auto samples = curves::rows({{16, -0.3}, {64, -0.2}, {256, 0.3}, {1024, 0.3}});
    std::erase_if(samples, [](const Sample& sample) { return sample.arm == Arm::Copy && sample.size == 256; });
    const auto analysis = curves::analysed(samples);
    EXPECT_EQ(analysis.sizes.size(), 3U);
    EXPECT_EQ(analysis.zeroCopy.size(), 4U);
    EXPECT_THAT(analysis.verdict.brackets, ElementsAre(Pair(64, 1024)));
}

TEST(Verdict, TiesAloneAreNoDifference)
{
    EXPECT_EQ(verdictOn({{16, 0, 0}, {64, 0, 0}}).kind, VerdictKind::Equivalent);
    EXPECT_EQ(verdictOn({{16, 0, 0, 4}, {64, 0, 0, 4}}).kind, VerdictKind::Unresolved);
    EXPECT_EQ(verdictOn({{16, 0, 0}, {64, 0, 0}}, false).kind, VerdictKind::Equivalent);
}

TEST(Verdict, TiesInTheMiddlePutTheCrossingThere)
{
    const auto verdict = verdictOn({{16, -0.3}, {64, 0, 0}, {256, 0, 0}, {1024, 0.3}});
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_NEAR(*verdict.estimate, 128, 1e-6);
    EXPECT_EQ(verdict.low, 16);
    EXPECT_EQ(verdict.high, 1024);
}

TEST(Verdict, TwoRepeatsProveNothing)
{
    const auto verdict = verdictOn({{16, -0.4, 0.01, 2}, {64, 0.4, 0.01, 3}}, false);
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
}

TEST(Verdict, ALowerLatencyIsFaster)
{
    auto samples = curves::rows({{16, -0.3}, {64, -0.2}, {256, 0.3}, {1024, 0.3}});
    for (auto& sample : samples) {
        sample.group.test = crossover::Test::Latency;
        sample.latencyUs = 1e6 / *sample.throughput;
        sample.throughput.reset();
    }
    const auto verdict = analyze(samples, samples.front().group, Metric::Latency).verdict;
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_NEAR(*verdict.estimate, 111, 0.5);
    EXPECT_EQ(verdict.low, 64);
    EXPECT_EQ(verdict.high, 256);
}

TEST(Verdict, DependsOnTheLevelsAskedFor)
{
    const auto crossing = curves::analysed(curves::rows({{16, -0.3}, {64, 0.3}}), {.alpha = 0.01}).verdict;
    EXPECT_EQ(crossing.kind, VerdictKind::Crossover);
    EXPECT_EQ(crossing.low, 16);
    EXPECT_EQ(crossing.high, 64);
    EXPECT_EQ(curves::analysed(curves::rows({{16, 0.0}}), {.delta = 0.02}).verdict.kind, VerdictKind::Equivalent);
    EXPECT_EQ(curves::analysed(curves::rows({{16, 0.03}}), {.delta = 0.02}).verdict.kind, VerdictKind::ZeroCopyWins);
}

TEST(Verdict, TellsNeighbouringBytesApart)
{
    const auto verdict = verdictOn({{16374, -0.3}, {16375, 0.3}});
    EXPECT_EQ(verdict.low, 16374);
    EXPECT_EQ(verdict.high, 16375);
}

TEST(VerdictKind, HasItsJsonName)
{
    EXPECT_EQ(nameOf(VerdictKind::Crossover), "crossover");
    EXPECT_EQ(nameOf(VerdictKind::AtMost), "at_most");
    EXPECT_EQ(nameOf(VerdictKind::AtLeast), "at_least");
    EXPECT_EQ(nameOf(VerdictKind::ZeroCopyWins), "zero_copy_wins");
    EXPECT_EQ(nameOf(VerdictKind::CopyWins), "copy_wins");
    EXPECT_EQ(nameOf(VerdictKind::Multiple), "multiple");
    EXPECT_EQ(nameOf(VerdictKind::Equivalent), "equivalent");
    EXPECT_EQ(nameOf(VerdictKind::Unresolved), "unresolved");
}

} // namespace
} // namespace crossover
