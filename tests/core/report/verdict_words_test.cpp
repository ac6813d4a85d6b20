// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_words.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::Point;
using curves::undecided;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string headlineOn(const std::vector<Point>& points, bool paired = true)
{
    return headlineOf(curves::analysed(curves::rows(points, paired)));
}

std::string sentenceOn(const std::vector<Point>& points, bool paired = true)
{
    return verdictSentence(curves::analysed(curves::rows(points, paired)));
}

std::string sentenceOf(const std::vector<Sample>& samples, const AnalysisOptions& options = {})
{
    return verdictSentence(curves::analysed(samples, options));
}

/// Paired and unpaired rows give the same words, but where they say what more data is needed.
class VerdictWords : public ::testing::TestWithParam<bool> {
protected:
    /// Headline and sentence.
    static void expectWords(const std::vector<Point>& points, const std::string& headline, const std::string& sentence)
    {
        EXPECT_EQ(headlineOn(points, GetParam()), headline);
        EXPECT_EQ(sentenceOn(points, GetParam()), sentence);
    }
};
INSTANTIATE_TEST_SUITE_P(UnpairedAndPaired, VerdictWords, ::testing::Bool());

TEST_P(VerdictWords, OfACrossover)
{
    expectWords({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}}, "128 B [64 – 256 B]",
                "Zero-copy becomes faster somewhere between 64 and 256 B (95 % confidence), most likely near 128 B.");
}

TEST_P(VerdictWords, OfAtMost)
{
    expectWords({{16, 0.0, undecided}, {64, 0.3}, {256, 0.4}}, "Faster from 64 B or smaller",
                "Zero-copy is faster from 64 B, perhaps from smaller sizes. There is no size where copying is "
                "significantly faster.");
}

TEST_P(VerdictWords, OfAtLeast)
{
    expectWords({{16, -0.4}, {64, -0.3}, {256, 0.0, undecided}}, "Copying is faster up to 64 B",
                "Copying is faster up to 64 B. There is no size where zero-copy is significantly faster.");
}

TEST_P(VerdictWords, OfOneWinner)
{
    expectWords({{16, 0.2}, {64, 0.3}, {256, 0.2}}, "Zero-copy is faster from 16 B",
                "Zero-copy is faster at every size from 16 B.");
    expectWords({{16, -0.2}, {64, -0.3}, {262144, -0.2}}, "Copying is faster up to 256 KiB",
                "Copying is faster at every size up to 256 KiB.");
}

TEST_P(VerdictWords, OfMultipleCrossingsListEveryChange)
{
    expectWords({{16, 0.3}, {64, -0.3}, {256, -0.2}, {1024, 0.0, undecided}, {4096, 0.4}},
                "No single crossover: 2 crossings",
                "There is no single crossover: zero-copy is faster at 16 B, copying from 64 to 256 B, zero-copy at "
                "4 KiB.");
}

TEST_P(VerdictWords, OfAReversal)
{
    expectWords({{16, 0.3}, {64, 0.2}, {256, -0.2}}, "Zero-copy up to 64 B, copying from 256 B",
                "The crossover is reversed: zero-copy is faster from 16 to 64 B, copying at 256 B.");
}

TEST_P(VerdictWords, OfEquivalentArms)
{
    expectWords({{16, 0.0}, {64, 0.0}, {262144, 0.0}}, "No difference above 5 %",
                "Copying and zero-copy differ by at most 5 % at every size from 16 B to 256 KiB.");
}

TEST_P(VerdictWords, OfScatterThatHidesEverything)
{
    expectWords({{16, 0.0, undecided}, {64, 0.0, undecided}}, "No clear answer",
                std::string("No clear answer: neither is significantly faster at either end of the range. ") +
                    (GetParam() ? "Copying and zero-copy are too similar to predict how many more rounds are needed."
                                : "More runs of each arm are needed."));
}

TEST_P(VerdictWords, OfOneSize)
{
    EXPECT_EQ(sentenceOn({{64, 0.2}}, GetParam()), "Zero-copy is faster at 64 B, the only size tested.");
    EXPECT_EQ(headlineOn({{64, -0.2}}, GetParam()), "Copying is faster at 64 B");
    EXPECT_EQ(sentenceOn({{64, 0.0}}, GetParam()),
              "Copying and zero-copy differ by at most 5 % at 64 B, the only size tested.");
    EXPECT_THAT(sentenceOn({{64, 0.0, undecided}}, GetParam()),
                StartsWith("No clear answer: neither is significantly faster at the only size tested."));
}

TEST_P(VerdictWords, SayWhenAllDifferencesAreTiny)
{
    EXPECT_THAT(sentenceOn({{16, -0.02}, {64, 0.02}}, GetParam()),
                EndsWith(" The difference is at most 5 % at every size."));
}

TEST_P(VerdictWords, SayWhereTheDifferenceIsNotSignificant)
{
    EXPECT_THAT(
        sentenceOn({{16, 0.0, undecided}, {64, -0.3}, {256, -0.2}, {1024, 0.2}, {4096, 0.3}, {16384, 0.0, undecided}},
                   GetParam()),
        EndsWith(" Below 64 B the difference is not statistically significant. Above 4 KiB the difference is not "
                 "statistically significant."));
}

TEST_P(VerdictWords, CountTheSizesWithEnoughValues)
{
    EXPECT_EQ(sentenceOn({{16, 0.2, 0.01, 3}, {64, 0.2}}, GetParam()),
              fmt::format("Zero-copy is faster at 64 B, the only size tested. Only 1 of 2 sizes has enough {}.",
                          GetParam() ? "rounds" : "runs"));
    EXPECT_THAT(sentenceOn({{16, -0.4}, {64, -0.3}, {128, 0.1, 0.01, 2}, {256, 0.3}, {1024, 0.4, 0.01, 3}}),
                HasSubstr("between 64 and 256 B (95 % confidence), most likely near 128 B. Only 3 of 5 sizes have "
                          "enough rounds."));
}

TEST(VerdictSentence, NamesWhatLeadsWhereTooFewRoundsProveIt)
{
    EXPECT_THAT(sentenceOn({{16, -0.3, 0.01, 6}, {64, -0.2, 0.01, 6}, {256, 0.3, 0.01, 6}, {1024, 0.0, 0.2, 6}}),
                HasSubstr("Copying is faster up to 64 B. Zero-copy leads at 1 size, which may be chance."));
}

TEST(VerdictSentence, CountsTheRoundsThatAreMissing)
{
    const std::vector<Point> few{{16, -0.3, 0.01, 3}, {64, -0.2, 0.01, 3}, {256, 0.3, 0.01, 3}, {1024, 0.3, 0.01, 3}};
    EXPECT_EQ(headlineOn(few), "No clear answer, perhaps 110 B");
    EXPECT_EQ(sentenceOn(few), "No clear answer: 3 rounds are too few, at least 3 more are needed. "
                               "The curves cross near 110 B (uncertain).");
    EXPECT_EQ(sentenceOn({{16, -0.3, 0, 1}, {64, 0.3, 0, 1}}),
              "No clear answer: 1 round is too few, at least 5 more are needed.");
    EXPECT_EQ(sentenceOn({{16, 0, 0, 4}, {64, 0, 0, 4}}),
              "No clear answer: 4 rounds are too few, at least 2 more are needed.");
}

TEST(VerdictSentence, CountsTheUnpairedRunsThatAreNeeded)
{
    EXPECT_THAT(
        sentenceOn({{16, -0.4, 0.01, 2}, {64, 0.4, 0.01, 3}}, false),
        StartsWith(
            "No clear answer: 3 runs of each arm, unpaired, cannot prove any difference; at least 4 are needed."));
}

TEST(VerdictSentence, PredictsRoundsFromTheShareOfWins)
{
    EXPECT_THAT(sentenceOn({{16, 0.0, undecided}, {64, 0.1, undecided}}), EndsWith(" more rounds may be enough."));
}

TEST(VerdictSentence, SaysWhenThereIsNothingToCompare)
{
    EXPECT_EQ(headlineOn({}), "No data yet");
    EXPECT_EQ(sentenceOn({}), "No data yet.");

    auto copyOnly = curves::rows({{16, 0.1}, {64, 0.1}});
    std::erase_if(copyOnly, [](const Sample& sample) { return sample.arm == Arm::ZeroCopy; });
    EXPECT_EQ(headlineOf(curves::analysed(copyOnly)), "Only copying measured");
    EXPECT_EQ(sentenceOf(copyOnly), "Only copying was measured, so there is nothing to compare.");

    auto zeroCopyOnly = curves::rows({{16, 0.1}});
    std::erase_if(zeroCopyOnly, [](const Sample& sample) { return sample.arm == Arm::Copy; });
    EXPECT_EQ(headlineOf(curves::analysed(zeroCopyOnly)), "Only zero-copy measured");
    EXPECT_EQ(sentenceOf(zeroCopyOnly), "Only zero-copy was measured, so there is nothing to compare.");

    auto apart = curves::rows({{16, 0.1}, {64, 0.1}});
    std::erase_if(apart, [](const Sample& sample) { return (sample.arm == Arm::ZeroCopy) == (sample.size == 16); });
    EXPECT_EQ(headlineOf(curves::analysed(apart)), "Nothing to compare");
    EXPECT_THAT(sentenceOf(apart), HasSubstr("No size was measured with both arms"));
}

TEST(VerdictSentence, NamesWhatIsSignificantOnTheOtherSide)
{
    EXPECT_THAT(sentenceOn({{16, -0.4, 0.01, 9}, {64, 0.3, 0.01, 9}, {256, 0.0, undecided, 9}}),
                HasSubstr("Copying is faster up to 16 B. Zero-copy is faster at 64 B."));
    EXPECT_THAT(sentenceOn({{16, 0.0, undecided, 9}, {64, -0.3, 0.01, 9}, {256, 0.4, 0.01, 9}}),
                HasSubstr("Zero-copy is faster from 256 B, perhaps from smaller sizes. Copying is faster at 64 B."));
}

TEST(VerdictSentence, NamesItsConfidence)
{
    EXPECT_THAT(sentenceOf(curves::rows({{16, -0.3}, {64, 0.3}}), {.alpha = 0.01}),
                HasSubstr("between 16 and 64 B (99 % confidence)"));
    EXPECT_EQ(headlineOf(curves::analysed(curves::rows({{16, 0.0}}), {.delta = 0.02})), "No difference above 2 %");
}

TEST(VerdictSentence, GivesCloseSizesToTheByte)
{
    const std::vector<Point> close{{16374, -0.3}, {16375, 0.3}};
    EXPECT_EQ(headlineOn(close), "16\u202f374 B [16\u202f374 – 16\u202f375 B]");
    EXPECT_THAT(sentenceOn(close), HasSubstr("between 16\u202f374 and 16\u202f375 B"));
}

TEST(VerdictSentence, OfCopyAgainstCopyEndsWithTheNoiseFloor)
{
    auto samples = curves::rows({{64, 0.001, 0.02}, {256, -0.03, 0.04}, {1024, 0.002, 0.02}});
    for (auto& sample : samples)
        sample.group.release = Release::Copied;
    const auto sentence = verdictSentence(analyze(samples, samples.front().group, Metric::Throughput));
    EXPECT_THAT(sentence, HasSubstr(" Noise floor: medians differ by up to 3 % (at 256 B); at a typical size, "
                                    "differences below "));
    EXPECT_THAT(sentence, EndsWith(" would go unnoticed."));
}

} // namespace
} // namespace crossover
