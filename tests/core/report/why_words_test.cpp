// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/why_words.h"

#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/model/copy_speed.h"
#include "core/store/open.h"
#include "tests/core/analyze/costs.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Estimate boundedBy(double low, double value, double high)
{
    return {value, Bounds{low, high}};
}

/// Inline messages, and a line above them; costs as they might have been measured.
Explanation plantedCosts()
{
    ExplainedStretch inlined;
    inlined.shape = StretchShape::Level;
    inlined.from = 16;
    inlined.to = 33;
    inlined.sizes = 3;
    inlined.trials = 30;
    inlined.copy.fixedNs = boundedBy(390, 400, 410);
    inlined.zeroCopy.fixedNs = boundedBy(550, 560, 570);
    inlined.surplusNs = boundedBy(140, 160, 180);
    ExplainedStretch line;
    line.from = 34;
    line.to = 8192;
    line.sizes = 9;
    line.trials = 90;
    line.copy = {boundedBy(490, 500, 510), boundedBy(0.08, 0.09, 0.1), 0.04};
    line.zeroCopy = {boundedBy(575, 585, 595), boundedBy(-0.001, 0.0005, 0.002), 0.03};
    line.surplusNs = boundedBy(70, 85, 100);
    line.savedNs = boundedBy(1 / 12.0, 1 / 11.0, 0.1);
    Explanation explanation;
    explanation.stretches = {inlined, line};
    explanation.steps = {{libzmqSizes().front(), boundedBy(90, 103, 120), boundedBy(-5, 25, 50)}};
    explanation.meeting = Meeting::Once;
    explanation.predicted = boundedBy(800, 935, 1100);
    explanation.main = 1;
    return explanation;
}

MetricAnalysis measuredBetween(double low, double high)
{
    MetricAnalysis analysis;
    analysis.verdict = {VerdictKind::Crossover, (low + high) / 2, low, high, {}};
    return analysis;
}

TEST(WhyWords, SayWhatMessagesAndBytesCost)
{
    EXPECT_EQ(
        whySentences(measuredBetween(768, 1024), plantedCosts()),
        "Up to 33 B, where libzmq stores a copy inside the message, zero-copy adds 160 ns (140 to 180 ns) to each "
        "message. From 34 B to 8 KiB, zero-copy adds 85 ns (70 to 100 ns) to each message, and copying costs 1 ns "
        "for every 11 bytes (10 to 12). From 33 B to 34 B, copying costs 100 ns (90 to 120 ns) more: above it, "
        "libzmq stops copying small messages inline. By these costs, zero-copy becomes faster between 800 B and "
        "1.07 KiB, most likely near 935 B. This agrees with the measured crossover (768 B to 1 KiB).");
}

TEST(WhyWords, AdmitWhatTheyDoNotExplain)
{
    auto explanation = plantedCosts();
    explanation.sendShare = 0.45;
    EXPECT_THAT(whySentences(measuredBetween(80, 96), explanation),
                AllOf(HasSubstr("This does not explain the measured crossover (80 to 96 B). The send loop takes only "
                                "45 % of a message's time there."),
                      Not(HasSubstr("Single sizes"))));
    explanation.stretches[1].copy.misfit = 0.22;
    EXPECT_THAT(whySentences(measuredBetween(80, 96), explanation),
                HasSubstr("Single sizes are up to 22 % away from the lines, so something else matters, too."));
    explanation.sendShare = 0.9;
    EXPECT_THAT(whySentences(measuredBetween(80, 96), explanation), Not(HasSubstr("send loop")));
}

TEST(WhyWords, AdmitWhatIsNotMeasurable)
{
    auto explanation = plantedCosts();
    explanation.stretches[1].surplusNs = boundedBy(-20, 10, 40);
    explanation.stretches[1].savedNs = boundedBy(-0.01, 0.02, 0.05);
    explanation.steps.front().copyNs = boundedBy(-10, 20, 60);
    EXPECT_THAT(whySentences(measuredBetween(80, 96), explanation),
                AllOf(HasSubstr("what zero-copy adds to each message is not measurable here (-20 to 40 ns), and what "
                                "copying costs for each byte is not measurable here (-0.01 to 0.05 ns)."),
                      Not(HasSubstr("inline."))));
    explanation.stretches[1].surplusNs.bounds.reset();
    EXPECT_THAT(whySentences(measuredBetween(80, 96), explanation),
                HasSubstr("There are too few trials from 34 B to 8 KiB to tell what each message and each byte cost."));
}

TEST(WhyWords, SayWhenZeroCopyCostsLess)
{
    auto explanation = plantedCosts();
    explanation.stretches[1].surplusNs = boundedBy(-100, -85, -70);
    explanation.stretches[1].savedNs = boundedBy(1.1, 1.2, 1.3);
    explanation.meeting = Meeting::ZeroCopyCheaper;
    explanation.predicted.reset();
    EXPECT_THAT(whySentences(measuredBetween(80, 96), explanation),
                AllOf(HasSubstr("zero-copy takes 85 ns (70 to 100 ns) less for each message, and copying "
                                "costs 1.2 ns (1.1 to 1.3 ns) for each byte."),
                      HasSubstr("By these costs, zero-copy is faster at every size. This does not explain")));
    MetricAnalysis faster;
    faster.verdict.kind = VerdictKind::ZeroCopyWins;
    EXPECT_THAT(whySentences(faster, explanation), HasSubstr("This agrees with what was measured."));
    EXPECT_THAT(whySentences({}, explanation), HasSubstr("There is no measured crossover to compare this with."));
    explanation.meeting = Meeting::Several;
    EXPECT_THAT(whySentences(faster, explanation), HasSubstr("These costs cross more than once"));
}

TEST(WhyWords, SayHowFarAPredictionReaches)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    auto explanation = plantedCosts();
    const auto sentences = [&](const Estimate& predicted) {
        explanation.predicted = predicted;
        return whySentences(measuredBetween(800, 900), explanation);
    };
    EXPECT_THAT(sentences(boundedBy(700, 935, infinity)),
                HasSubstr("faster from 700 B on, most likely near 940 B. This agrees"));
    EXPECT_THAT(sentences(boundedBy(0, 935, 1024)), HasSubstr("faster up to 1 KiB, most likely near 940 B."));
    EXPECT_THAT(sentences(boundedBy(0, 935, infinity)), HasSubstr("near 940 B, but the bounds include every size."));
    EXPECT_THAT(sentences({935, {}}), HasSubstr("near 940 B (too few trials for bounds). Compare the measured"));
    EXPECT_THAT(sentences(boundedBy(34, 34, 34)), HasSubstr("faster at 34 B. This does not explain"));
}

TEST(WhyWords, NameTheCrossoverOfMemcpyAlone)
{
    auto explanation = plantedCosts();
    explanation.byMemory = 1024;
    explanation.byCache = 2048;
    EXPECT_THAT(whyMarkdown(measuredBetween(80, 96), explanation),
                AllOf(HasSubstr("If a copy cost nothing but its memcpy, the crossover would be at 1 to 2 KiB."),
                      HasSubstr("| if a copy cost its memcpy alone | 1 to 2 KiB |")));
    explanation.byCache.reset();
    EXPECT_THAT(whySentences(measuredBetween(80, 96), explanation), HasSubstr("the crossover would be near 1 KiB."));
}

TEST(WhyWords, HaveTablesOfCostsAndCrossovers)
{
    EXPECT_THAT(whyMarkdown(measuredBetween(80, 96), plantedCosts()),
                AllOf(HasSubstr("| copy | 16 to 33 B | 400 ns (390 to 410 ns) | – | 0 % | 30 |\n"),
                      HasSubstr("| zero-copy | 34 B to 8 KiB | 590 ns (580 to 600 ns) | not measurable here (-0.001 to "
                                "0.002 ns) | 3 % | 90 |\n"),
                      HasSubstr("| measured | 80 to 96 B |\n| by the costs above | between 800 B and 1.07 KiB, most "
                                "likely near 935 B |\n| if a copy cost its memcpy alone | – |\n")));
}

TEST(WhyWords, OfOneArmSayThatThereIsNothingToExplain)
{
    EXPECT_EQ(whyMarkdown({}, {}), "No size was measured with both arms, so there is nothing to explain.\n");
}

TEST(WhyWords, TellHowFastTheMachineCopiesOrThatNobodyKnows)
{
    Environment environment;
    EXPECT_THAT(copySpeedMarkdown(std::nullopt), HasSubstr("is not known"));
    EXPECT_THAT(copySpeedMarkdown(environment), HasSubstr("is not known"));
    addFacts(environment, {{{64, 2, 8}, {4096, 160, 400}}});
    EXPECT_THAT(copySpeedMarkdown(environment), AllOf(HasSubstr("| 64 B | 2 ns (32 GB/s) | 8 ns (8 GB/s) |\n"),
                                                      HasSubstr("| 4 KiB | 160 ns (25.6 GB/s)")));
}

/// Of every metric of the files that hold recorded sweeps: whole sentences, nothing left open.
TEST(WhyWords, AreSentencesForEveryRecordedSweep)
{
    for (const auto* name : {"recorded-default-1.csv.gz", "recorded-inproc.csv", "recorded-ipc.csv",
                             "pyzmq-17-throughput.csv", "pyzmq-latency.csv", "session-v3.zxo"}) {
        const auto session = openSession(sessions::testData(name)).value();
        for (const auto& analysis : analyzeAll(session.samples, optionsOf(session.config))) {
            const auto text = whySentences(analysis, explain(analysis, session.samples, session.environment));
            EXPECT_TRUE(text.ends_with('.')) << text;
            for (const auto* wrong : {"nan", "inf ", "  ", "{", "- ", ".."})
                EXPECT_THAT(text, Not(HasSubstr(wrong))) << name;
        }
    }
}

TEST(WhyWords, OfARecordedSweepNameTheInlineStep)
{
    const auto session = openSession(sessions::testData("recorded-default-1.csv.gz")).value();
    const auto analysis = analyze(session.samples, session.samples.front().group, Metric::SendRate);
    EXPECT_THAT(whySentences(analysis, explain(analysis, session.samples, {})),
                HasSubstr("more: above it, libzmq stops copying small messages inline."));
}

} // namespace
} // namespace crossover
