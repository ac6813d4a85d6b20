// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_words.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"
#include "tests/core/model/latency_rows.h"

namespace crossover {
namespace {

using curves::Point;
using curves::undecided;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
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
                "Send zero-copy from 128 B. Zero-copy loses 33 % at 16 B and gains 49 % at 1 KiB. Zero-copy becomes "
                "faster somewhere between 64 and 256 B (95 % confidence), most likely near 128 B.");
}

TEST_P(VerdictWords, OfACrossoverWithAPlateau)
{
    // From 1 to 4 KiB both are alike, with bounds from 0.7 % slower to 2.7 % faster.
    expectWords(
        {{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.01, 0.017}, {4096, 0.01, 0.017}, {16384, 0.1}},
        "176 B [64 – 256 B]",
        "Send zero-copy from 128 B. Zero-copy loses 33 % at 16 B and gains 11 % at 16 KiB; at best, at 256 B, it gains "
        "22 %. Zero-copy becomes faster somewhere between 64 and 256 B (95 % confidence), most likely near 176 B. "
        "From 256 B on it is nowhere slower by more than 0.39 %. No difference above 3 % from 1 to 4 KiB.");
}

TEST_P(VerdictWords, OfACrossoverThatLetsSmallReversalsPass)
{
    expectWords({{16, -0.3}, {64, 0.014}, {256, -0.015}, {1024, 0.3}}, "257 B [16 B – 1 KiB]",
                "Send zero-copy from 128 B. Zero-copy loses 26 % at 16 B and gains 35 % at 1 KiB. Zero-copy becomes "
                "faster somewhere between 16 B and 1 KiB (95 % confidence), most likely near 257 B; this lets "
                "differences up to 3 % count as none, because without that no single crossover fits. No difference "
                "above 3 % from 64 to 256 B.");
}

TEST_P(VerdictWords, OfAtMost)
{
    expectWords({{16, 0.002, undecided}, {64, 0.3}, {256, 0.4}}, "Faster from 64 B or smaller",
                "Send zero-copy from 16 B. Zero-copy gains 0.2 % at 16 B and 49 % at 256 B. Zero-copy is faster from "
                "64 B, perhaps from smaller sizes; copying is proven faster nowhere.");
}

TEST_P(VerdictWords, OfAtLeast)
{
    expectWords({{16, -0.4}, {64, -0.3}, {256, 0.002, undecided}}, "Copying is faster up to 64 B",
                "Keep copying. Zero-copy loses 33 % at 16 B and gains 0.2 % at 256 B. Copying is faster up to 64 B, "
                "perhaps up to larger sizes; zero-copy is proven faster nowhere.");
}

TEST_P(VerdictWords, OfOneWinner)
{
    expectWords({{16, 0.2}, {64, 0.3}, {256, 0.2}}, "Zero-copy is faster from 16 B",
                "Send zero-copy from 16 B. Zero-copy gains 22 % at 16 B and 22 % at 256 B; at best, at 64 B, it gains "
                "35 %. Zero-copy is faster from 16 B, the smallest size tested.");
    expectWords({{16, -0.2}, {64, -0.3}, {262144, -0.2}}, "Copying is faster up to 256 KiB",
                "Keep copying. Zero-copy loses 18 % at 16 B and 18 % at 256 KiB. Copying is faster up to "
                "256 KiB, the largest size tested.");
}

TEST_P(VerdictWords, OfMultipleCrossingsListEveryChange)
{
    expectWords({{16, 0.3},
                 {64, -0.3},
                 {256, -0.2},
                 {1024, 0.0, undecided},
                 {4096, 0.4},
                 {16384, 0.01},
                 {32768, 0.01},
                 {65536, 0.5}},
                "No single crossover: 2 crossings",
                "Send zero-copy from 208 B. Zero-copy gains 35 % at 16 B and 65 % at 64 KiB. There is no single "
                "crossover: zero-copy is faster at 16 B, copying from 64 to 256 B, zero-copy at 4 KiB and at 64 KiB. "
                "No difference above 3 % from 16 to 32 KiB.");
}

TEST_P(VerdictWords, OfAReversal)
{
    expectWords({{16, 0.3}, {64, 0.2}, {256, -0.2}}, "Zero-copy up to 64 B, copying from 256 B",
                "Send zero-copy from 16 B. Zero-copy gains 35 % at 16 B and loses 18 % at 256 B. There is no single "
                "crossover: zero-copy is faster from 16 to 64 B, copying at 256 B.");
}

TEST_P(VerdictWords, OfAReversalThatNoSizeProvesAlone)
{
    const std::vector<Point> points{{16, -0.4},
                                    {64, 0.4, 0.01, 24},
                                    {1024, -0.1, 0.01, 6},
                                    {1200, -0.1, 0.01, 6},
                                    {1400, -0.1, 0.01, 6},
                                    {1700, -0.1, 0.01, 6},
                                    {2000, -0.1, 0.01, 6}};
    EXPECT_THAT(headlineOn(points, GetParam()), StartsWith("Zero-copy up to 64 B, copying from 1."));
    EXPECT_THAT(sentenceOn(points, GetParam()),
                HasSubstr("There is no single crossover: zero-copy is faster somewhere up to 64 B, copying somewhere "
                          "from 1."));
}

TEST_P(VerdictWords, OfEquivalentArms)
{
    expectWords({{16, 0.0}, {64, 0.0}, {262144, 0.0}}, "No difference above 3 %",
                "Keep copying. Copying and zero-copy differ by at most 3 % at every size from 16 B to 256 KiB.");
}

TEST_P(VerdictWords, OfScatterThatHidesEverything)
{
    expectWords({{16, 0.0, undecided}, {64, 0.0, undecided}}, "No clear answer",
                fmt::format("Measure more. No clear answer: with 12 {} per size, neither is proven faster anywhere.",
                            GetParam() ? "trials" : "runs"));
}

TEST_P(VerdictWords, OfOneSize)
{
    EXPECT_EQ(sentenceOn({{64, 0.2}}, GetParam()),
              "Send zero-copy from 64 B. Zero-copy is faster at 64 B, the only size tested.");
    EXPECT_EQ(headlineOn({{64, -0.2}}, GetParam()), "Copying is faster at 64 B");
    EXPECT_EQ(sentenceOn({{64, 0.0}}, GetParam()),
              "Keep copying. Copying and zero-copy differ by at most 3 % at 64 B, the only size tested.");
    EXPECT_EQ(headlineOn({{64, 0.0, undecided}}, GetParam()), "No clear answer");
}

TEST_P(VerdictWords, DoNotDenyWhatIsProvenAtSingleSizes)
{
    EXPECT_THAT(sentenceOn({{16, -0.4}, {64, 0.3}, {256, 0, undecided}, {1024, 0, undecided}, {4096, 0, undecided}},
                           GetParam()),
                HasSubstr("Copying is faster up to 16 B, perhaps up to larger sizes; zero-copy is faster at 64 B."));
    EXPECT_THAT(sentenceOn({{16, 0, undecided}, {64, 0, undecided}, {256, 0, undecided}, {1024, -0.3}, {4096, 0.4}},
                           GetParam()),
                HasSubstr("Zero-copy is faster from 4 KiB, perhaps from smaller sizes; copying is faster at 1 KiB."));
    // One size among many: nothing follows for the ends.
    EXPECT_THAT(
        sentenceOn({{16, 0, undecided},
                    {64, 0, undecided},
                    {256, 0, undecided},
                    {1024, 0, undecided},
                    {4096, 0, undecided},
                    {16384, 0.3},
                    {65536, 0, undecided},
                    {1 << 18, 0, undecided},
                    {1 << 20, 0, undecided},
                    {1 << 22, 0, undecided}},
                   GetParam()),
        StartsWith("Measure more. No clear answer: zero-copy is faster at 16 KiB, but it is not proven on which "
                   "side the crossover lies."));
}

TEST(VerdictSentence, CountsTheTrialsThatWereTooFew)
{
    const std::vector<Point> few{{16, -0.3, 0.01, 3}, {64, -0.2, 0.01, 3}, {256, 0.3, 0.01, 3}, {1024, 0.3, 0.01, 3}};
    EXPECT_EQ(headlineOn(few), "No clear answer, perhaps 110 B");
    EXPECT_EQ(sentenceOn(few), "Measure more. No clear answer: with 3 trials per size, neither is proven faster "
                               "anywhere. The curves cross near 110 B (uncertain).");
    EXPECT_EQ(sentenceOn({{16, -0.3, 0, 1}, {64, 0.3, 0, 1}}),
              "Measure more. No clear answer: with 1 trial per size, neither is proven faster anywhere.");
    EXPECT_EQ(
        sentenceOn({{16, -0.4, 0.01, 2}, {64, 0.4, 0.01, 3}}, false),
        "Measure more. No clear answer: with 3 runs per size, neither is proven faster anywhere. The curves cross "
        "near 32 B (uncertain).");
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

TEST(VerdictSentence, SaysWhenManyTrialsWereDisturbed)
{
    auto samples = curves::rows({{64, -0.3}, {256, 0.3}});
    for (std::size_t row = 0; row < samples.size(); ++row)
        samples[row].disturbed = row % 8 == 0; // one in eight
    EXPECT_THAT(sentenceOf(samples), Not(HasSubstr("disturbed")));
    EXPECT_EQ(disturbanceNote(curves::analysed(samples)), "");
    for (std::size_t row = 0; row < samples.size(); ++row)
        samples[row].disturbed = row % 8 < 3;
    EXPECT_THAT(sentenceOf(samples), HasSubstr(" Other programs disturbed 38 % of the trials, which can move the "
                                               "answer: measure again when the machine is quiet. "));
    EXPECT_EQ(disturbanceNote(curves::analysed(samples)), "38 % of the trials disturbed");
}

TEST(VerdictAdvice, SaysWhatToDoThenWhatThatBringsThenHowCertainItIs)
{
    const auto crossing = curves::analysed(curves::rows({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}}));
    EXPECT_EQ(adviceOf(crossing), "Send zero-copy from 128 B");
    EXPECT_EQ(reasonsOf(crossing),
              "Zero-copy loses 33 % at 16 B and gains 49 % at 1 KiB. Zero-copy becomes faster somewhere between 64 and "
              "256 B (95 % confidence), most likely near 128 B.");
    const auto adviceOn = [](const std::vector<Point>& points) {
        return adviceOf(curves::analysed(curves::rows(points)));
    };
    EXPECT_EQ(adviceOn({{16, 0.2}, {64, 0.3}}), "Send zero-copy from 16 B");
    EXPECT_EQ(adviceOn({{16, -0.2}, {64, -0.3}}), "Keep copying");
    EXPECT_EQ(adviceOn({{16, 0.0}, {64, 0.0}}), "Keep copying") << "the simpler choice";
    EXPECT_EQ(adviceOn({{16, 0.0, undecided}, {64, 0.0, undecided}}), "Measure more");
    EXPECT_EQ(adviceOn({}), "No data yet");
    auto same = curves::rows({{16, 0.0}, {64, 0.0}});
    for (auto& sample : same)
        sample.group.release = Release::Copied;
    EXPECT_EQ(adviceOf(analyze(same, same.front().group, Metric::Throughput)), "Nothing to choose: both arms copy");
}

TEST(VerdictWordsOfPercentiles, CountValuesThatMayBeOfSeveralTrials)
{
    const auto samples = latencyRows(4, 300);
    const auto sentence = verdictSentence(analyze(samples, samples.front().group, Metric::LatencyP99));
    EXPECT_THAT(sentence, HasSubstr("with 2 values per size")) << "of two trials each";
}

} // namespace
} // namespace crossover
