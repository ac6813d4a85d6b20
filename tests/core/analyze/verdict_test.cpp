// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/verdict.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::verdictOn;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::Pair;

constexpr double undecided = 0.2; // a spread that hides a small median

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
    EXPECT_EQ(verdict.headline, "128 B [64 – 256 B]");
    EXPECT_EQ(verdict.sentence, "Throughput: zero-copy pays from 128 B (95 %: 64 to 256 B).");
}

TEST_P(Verdicts, CrossoverBetweenUndecidedSizesIsInterpolatedBesideItsStep)
{
    const auto verdict =
        verdictOn({{16, -0.4}, {64, -0.02, undecided}, {256, -0.01, undecided}, {1024, 0.4}, {4096, 0.5}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(16, 1024)));
    EXPECT_GT(*verdict.estimate, 256); // just beyond 256, where the median is -0.01
    EXPECT_LT(*verdict.estimate, 270);
    EXPECT_GT(*verdict.low, 16); // the estimate is elsewhere: interpolated
    EXPECT_LT(*verdict.low, 64);
    EXPECT_EQ(*verdict.high, 1024); // the step of the estimate: whole
}

TEST_P(Verdicts, AtMost)
{
    const auto verdict = verdictOn({{16, 0.0, undecided}, {64, 0.3}, {256, 0.4}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::AtMost);
    EXPECT_EQ(verdict.headline, "at most 64 B");
    EXPECT_EQ(verdict.sentence,
              "Throughput: zero-copy pays from at most 64 B; no size where copying is better was found.");
    EXPECT_FALSE(verdict.estimate);
    EXPECT_FALSE(verdict.low);
}

TEST_P(Verdicts, AtLeast)
{
    const auto verdict = verdictOn({{16, -0.4}, {64, -0.3}, {256, 0.0, undecided}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::AtLeast);
    EXPECT_EQ(verdict.headline, "at least 64 B");
    EXPECT_EQ(verdict.sentence, "Throughput: copying is better up to 64 B; no size where zero-copy pays was found.");
}

TEST_P(Verdicts, ZeroCopyWins)
{
    const auto verdict = verdictOn({{16, 0.2}, {64, 0.3}, {256, 0.2}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::ZeroCopyWins);
    EXPECT_EQ(verdict.headline, "zero-copy wins from 16 B");
    EXPECT_EQ(verdict.sentence, "Throughput: zero-copy is better at every size from 16 B.");
    EXPECT_FALSE(verdict.estimate);
}

TEST_P(Verdicts, CopyWins)
{
    const auto verdict = verdictOn({{16, -0.2}, {64, -0.3}, {262144, -0.2}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::CopyWins);
    EXPECT_EQ(verdict.headline, "copying wins up to 256 KiB");
    EXPECT_EQ(verdict.sentence, "Throughput: copying is better at every size up to 256 KiB.");
}

TEST_P(Verdicts, MultipleListsEveryChange)
{
    const auto verdict =
        verdictOn({{16, 0.3}, {64, -0.3}, {256, -0.2}, {1024, 0.0, undecided}, {4096, 0.4}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Multiple);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(16, 64), Pair(256, 4096)));
    EXPECT_EQ(verdict.headline, "no single crossover: 2 crossings");
    EXPECT_EQ(verdict.sentence,
              "Throughput: no single crossover: zero-copy is better at 16 B, copying from 64 to 256 B, "
              "zero-copy at 4 KiB.");
    EXPECT_FALSE(verdict.estimate);
}

TEST_P(Verdicts, MultipleWithOneChangeIsAReversal)
{
    const auto verdict = verdictOn({{16, 0.3}, {64, 0.2}, {256, -0.2}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Multiple);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(64, 256)));
    EXPECT_EQ(verdict.headline, "reversed at 64 – 256 B");
    EXPECT_EQ(verdict.sentence, "Throughput: the reverse of a crossover: zero-copy is better from 16 to 64 B, copying "
                                "at 256 B.");
}

TEST_P(Verdicts, Equivalent)
{
    const auto verdict = verdictOn({{16, 0.0}, {64, 0.0}, {262144, 0.0}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Equivalent);
    EXPECT_EQ(verdict.headline, "no difference above 5 %");
    EXPECT_EQ(verdict.sentence, "Throughput: no difference above 5 % at any size from 16 B to 256 KiB.");
}

TEST_P(Verdicts, UnresolvedWhenTheScatterHidesEverything)
{
    const auto verdict = verdictOn({{16, 0.0, undecided}, {64, 0.0, undecided}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
    EXPECT_FALSE(verdict.estimate);
    EXPECT_THAT(verdict.brackets, IsEmpty());
    EXPECT_EQ(verdict.headline, GetParam() ? "not resolved yet" : "not resolved");
    EXPECT_EQ(verdict.sentence, GetParam() ? "Throughput: not resolved yet: nothing is sure at the smallest and the "
                                             "largest size; the arms are too alike there to name a number of rounds."
                                           : "Throughput: not resolved: nothing is sure at the smallest and the "
                                             "largest size; more runs of each arm are needed.");
}

TEST_P(Verdicts, OneSizeIsEnoughForAWinner)
{
    EXPECT_EQ(verdictOn({{64, 0.2}}, GetParam()).sentence,
              "Throughput: zero-copy is better at 64 B, the only size tested.");
    EXPECT_EQ(verdictOn({{64, -0.2}}, GetParam()).headline, "copying wins at 64 B");
    EXPECT_EQ(verdictOn({{64, 0.0}}, GetParam()).sentence,
              "Throughput: no difference above 5 % at 64 B, the only size tested.");
    EXPECT_EQ(verdictOn({{64, 0.0, undecided}}, GetParam()).kind, VerdictKind::Unresolved);
}

TEST_P(Verdicts, SaysSoWhenAllDifferencesAreTiny)
{
    const auto verdict = verdictOn({{16, -0.02}, {64, 0.02}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_THAT(verdict.sentence, HasSubstr("no difference is above 5 %"));
}

TEST_P(Verdicts, OneUnsureEndDoesNotHideTheCrossing)
{
    const auto verdict = verdictOn(
        {{16, 0.0, undecided}, {64, -0.3}, {256, -0.2}, {1024, 0.2}, {4096, 0.3}, {16384, 0.0, undecided}}, GetParam());
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(256, 1024)));
    EXPECT_THAT(verdict.sentence, HasSubstr("below 64 B no difference is sure; above 4 KiB no difference is sure"));
}

TEST(Verdict, NamesWhatIsAheadWhereTooFewRoundsProveIt)
{
    const auto verdict =
        verdictOn({{16, -0.3, 0.01, 6}, {64, -0.2, 0.01, 6}, {256, 0.3, 0.01, 6}, {1024, 0.0, 0.2, 6}});
    EXPECT_EQ(verdict.kind, VerdictKind::AtLeast);
    EXPECT_THAT(verdict.sentence, HasSubstr("zero-copy is ahead at 1 size, though not surely"));
}

TEST(Verdict, CountsTheRoundsThatAreMissing)
{
    const auto verdict =
        verdictOn({{16, -0.3, 0.01, 3}, {64, -0.2, 0.01, 3}, {256, 0.3, 0.01, 3}, {1024, 0.3, 0.01, 3}});
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
    EXPECT_EQ(verdict.headline, "not resolved yet, a guess: 110 B");
    EXPECT_EQ(verdict.sentence,
              "Throughput: not resolved yet: 3 rounds are too few for any claim, at least 3 more are needed. "
              "A guess at the crossing, without an interval: about 110 B.");
    EXPECT_FALSE(verdict.low);
}

TEST(Verdict, GivesNoGuessFromOneRoundOfTwoSizes)
{
    const auto verdict = verdictOn({{16, -0.3, 0, 1}, {64, 0.3, 0, 1}});
    EXPECT_FALSE(verdict.estimate);
    EXPECT_EQ(verdict.sentence,
              "Throughput: not resolved yet: 1 round is too few for any claim, at least 5 more are needed.");
}

TEST(Verdict, ForecastsRoundsFromTheShareOfWins)
{
    // 9 of 12 wins at the largest size: leaning, not proven.
    const auto verdict = verdictOn({{16, 0.0, undecided}, {64, 0.1, undecided}});
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
    EXPECT_THAT(verdict.sentence, HasSubstr("more rounds may resolve it"));
}

TEST(Verdict, SkipsSizesWithTooFewRounds)
{
    const auto verdict = verdictOn({{16, -0.4}, {64, -0.3}, {128, 0.1, 0.01, 2}, {256, 0.3}, {1024, 0.4, 0.01, 3}});
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_THAT(verdict.brackets, ElementsAre(Pair(64, 256)));
    EXPECT_THAT(verdict.sentence, HasSubstr("(95 %: 64 to 256 B); 3 of 5 sizes have enough rounds."));
}

TEST(Verdict, OfNothing)
{
    const auto verdict = verdictOn({});
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
    EXPECT_EQ(verdict.headline, "no data yet");
    EXPECT_EQ(verdict.sentence, "Throughput: no data yet.");
}

TEST(Verdict, OfOneArmAlone)
{
    auto samples = curves::rows({{16, 0.1}, {64, 0.1}});
    std::erase_if(samples, [](const Sample& sample) { return sample.arm == Arm::ZeroCopy; });
    const auto analysis = curves::analysed(samples);
    EXPECT_EQ(analysis.copy.size(), 2U);
    EXPECT_EQ(analysis.verdict.headline, "only copying measured");
    EXPECT_EQ(analysis.verdict.sentence, "Throughput: only copying was measured, so there is nothing to compare.");
}

TEST(Verdict, OfTheOtherArmAlone)
{
    auto samples = curves::rows({{16, 0.1}});
    std::erase_if(samples, [](const Sample& sample) { return sample.arm == Arm::Copy; });
    EXPECT_EQ(curves::analysed(samples).verdict.sentence,
              "Throughput: only zero-copy was measured, so there is nothing to compare.");
}

TEST(Verdict, NamesWhatIsSureOnTheOtherSide)
{
    const auto atLeast = verdictOn({{16, -0.4, 0.01, 9}, {64, 0.3, 0.01, 9}, {256, 0.0, undecided, 9}});
    EXPECT_EQ(atLeast.kind, VerdictKind::AtLeast);
    EXPECT_THAT(atLeast.sentence, HasSubstr("copying is better up to 16 B; zero-copy is better at 64 B."));
    const auto atMost = verdictOn({{16, 0.0, undecided, 9}, {64, -0.3, 0.01, 9}, {256, 0.4, 0.01, 9}});
    EXPECT_EQ(atMost.kind, VerdictKind::AtMost);
    EXPECT_THAT(atMost.sentence, HasSubstr("zero-copy pays from at most 256 B; copying is better at 64 B."));
}

TEST_P(Verdicts, OneSizeOfManyWithEnoughValues)
{
    EXPECT_EQ(verdictOn({{16, 0.2, 0.01, 3}, {64, 0.2}}, GetParam()).sentence,
              fmt::format("Throughput: zero-copy is better at 64 B, the only size tested; 1 of 2 sizes has enough {}.",
                          GetParam() ? "rounds" : "runs"));
}

TEST(Verdict, OfUnequalRepeats)
{
    auto samples = curves::rows({{16, -0.3, 0.01, 9}, {64, -0.2, 0.01, 7}, {256, 0.2, 0.01, 5}, {1024, 0.3}}, false);
    samples.pop_back(); // one zero-copy row less
    const auto analysis = curves::analysed(samples);
    EXPECT_FALSE(analysis.paired);
    EXPECT_EQ(analysis.verdict.sentence, "Throughput: zero-copy pays from 128 B (95 %: 64 to 256 B).");
}

TEST(Verdict, OfRoundsThatLackSomeCells)
{
    auto samples = curves::rows({{16, -0.3}, {64, -0.2}, {256, 0.2}, {1024, 0.3}});
    std::erase_if(samples, [](const Sample& sample) { return (*sample.round * 7 + sample.size) % 5 == 0; });
    const auto analysis = curves::analysed(samples);
    EXPECT_TRUE(analysis.paired);
    EXPECT_NE(analysis.sizes[0].pairs, analysis.sizes[1].pairs);
    EXPECT_THAT(analysis.verdict.sentence, HasSubstr("(95 %: 64 to 256 B)."));
}

TEST(Verdict, OfArmsThatNeverMeet)
{
    auto samples = curves::rows({{16, 0.1}, {64, 0.1}});
    std::erase_if(samples, [](const Sample& sample) { return (sample.arm == Arm::ZeroCopy) == (sample.size == 16); });
    EXPECT_THAT(curves::analysed(samples).verdict.sentence, HasSubstr("no size was measured with both arms"));
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
    EXPECT_EQ(verdictOn({{16, 0, 0}, {64, 0, 0}}).sentence, "Throughput: no difference above 5 % at any size from 16 "
                                                            "to 64 B.");
    EXPECT_EQ(verdictOn({{16, 0, 0, 4}, {64, 0, 0, 4}}).sentence,
              "Throughput: not resolved yet: 4 rounds are too few for any claim, at least 2 more are needed.");
    EXPECT_EQ(verdictOn({{16, 0, 0}, {64, 0, 0}}, false).kind, VerdictKind::Equivalent);
}

TEST(Verdict, TiesInTheMiddlePutTheCrossingThere)
{
    const auto verdict = verdictOn({{16, -0.3}, {64, 0, 0}, {256, 0, 0}, {1024, 0.3}});
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_NEAR(*verdict.estimate, 128, 1e-6);
    EXPECT_LE(*verdict.low, *verdict.estimate);
    EXPECT_GE(*verdict.high, *verdict.estimate);
}

TEST(Verdict, TwoRepeatsProveNothing)
{
    const auto verdict = verdictOn({{16, -0.4, 0.01, 2}, {64, 0.4, 0.01, 3}}, false);
    EXPECT_EQ(verdict.kind, VerdictKind::Unresolved);
    EXPECT_THAT(verdict.sentence,
                HasSubstr("3 runs of an arm, unpaired, cannot prove any difference; it takes 4 of each"));
    EXPECT_THAT(verdict.sentence, Not(HasSubstr("yet")));
}

TEST(Verdict, LatencyPaysWhereItIsLower)
{
    auto samples = curves::rows({{16, -0.3}, {64, -0.2}, {256, 0.3}, {1024, 0.3}});
    for (auto& sample : samples) {
        sample.group.test = crossover::Test::Latency;
        sample.latencyUs = 1e6 / *sample.throughput;
        sample.throughput.reset();
    }
    const auto verdict = analyze(samples, samples.front().group, Metric::Latency).verdict;
    EXPECT_EQ(verdict.kind, VerdictKind::Crossover);
    EXPECT_THAT(verdict.sentence, HasSubstr("Latency: zero-copy pays from 111 B (95 %: 64 to 256 B)"));
}

TEST(Verdict, NamesItsConfidence)
{
    const auto samples = curves::rows({{16, -0.3}, {64, 0.3}});
    EXPECT_THAT(curves::analysed(samples, {.alpha = 0.01}).verdict.sentence, HasSubstr("(99 %: 16 to 64 B)"));
    EXPECT_EQ(curves::analysed(curves::rows({{16, 0.0}}), {.delta = 0.02}).verdict.headline, "no difference above 2 %");
}

TEST(Verdict, GivesCloseSizesToTheByte)
{
    const auto verdict = verdictOn({{16374, -0.3}, {16375, 0.3}});
    EXPECT_EQ(verdict.headline, "16\u202f374 B [16\u202f374 – 16\u202f375 B]");
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

TEST(Verdict, OfCopyAgainstCopyTellsTheNoiseFloor)
{
    auto samples = curves::rows({{64, 0.001, 0.02}, {256, -0.03, 0.04}, {1024, 0.002, 0.02}});
    for (auto& sample : samples)
        sample.group.release = Release::Copied;
    const auto sentence = analyze(samples, samples.front().group, Metric::Throughput).verdict.sentence;
    EXPECT_THAT(sentence, HasSubstr("Throughput, copy against copy: "));
    EXPECT_THAT(sentence, HasSubstr("Noise floor: medians differ by up to 3.05 % (at 256 B)"));
}

} // namespace
} // namespace crossover
