// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/metric_words.h"

#include <cmath>

#include <gmock/gmock.h>

#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

TEST(MetricWords, CountWhatCpuTimeCosts)
{
    EXPECT_EQ(effectWords(Metric::Throughput, std::log(1.5)), "gains 50 %");
    EXPECT_EQ(effectWords(Metric::Throughput, std::log(0.8)), "loses 20 %");
    EXPECT_EQ(effectWords(Metric::Latency, std::log(3)), "is 3 times as fast");
    EXPECT_EQ(effectWords(Metric::Cpu, std::log(1.5)), "saves 33 %");
    EXPECT_EQ(effectWords(Metric::Cpu, std::log(4)), "saves 75 %");
    EXPECT_EQ(effectWords(Metric::Cpu, std::log(0.8)), "costs 25 % more");
    EXPECT_EQ(worseBy(Metric::Throughput, 1.15), "15 % slower");
    EXPECT_EQ(worseBy(Metric::Cpu, 1.15), "15 % more expensive");
    EXPECT_EQ(worseBy(Metric::Cpu, 2.5), "150 % more expensive");
    EXPECT_EQ(betterBy(Metric::Throughput, 1.25), "25 % faster");
    EXPECT_EQ(betterBy(Metric::Cpu, 1.25), "20 % cheaper") << "the share that is saved";
}

TEST(MetricWords, CountWhatMemoryIsNeeded)
{
    EXPECT_EQ(measuredText(64 * 1024, Metric::Memory), "64 KiB");
    EXPECT_EQ(effectWords(Metric::Memory, std::log(10)), "saves 90 %");
    EXPECT_EQ(effectWords(Metric::Memory, std::log(0.8)), "needs 25 % more");
    EXPECT_EQ(effectWords(Metric::Memory, std::log(0.25)), "needs 4 times as much");
    EXPECT_EQ(worseBy(Metric::Memory, 1.15), "15 % heavier");
    EXPECT_EQ(worseBy(Metric::Memory, 3), "3 times as heavy");
    EXPECT_EQ(betterBy(Metric::Memory, 2), "50 % lighter");
}

TEST(MetricWords, SayOneVerbForTwoGainsOrTwoLosses)
{
    const auto words = [](Metric metric, double first, double last) {
        return effectsSentence(metric, {16, std::log(first)}, {1024, std::log(last)});
    };
    EXPECT_EQ(words(Metric::Throughput, 0.5, 0.7), "Zero-copy loses 50 % at 16 B and 30 % at 1 KiB");
    EXPECT_EQ(words(Metric::Throughput, 1.1, 1.5), "Zero-copy gains 10 % at 16 B and 50 % at 1 KiB");
    EXPECT_EQ(words(Metric::Latency, 3, 61), "Zero-copy is 3 times as fast at 16 B and 61 times at 1 KiB");
    EXPECT_EQ(words(Metric::Cpu, 1.5, 4), "Zero-copy saves 33 % at 16 B and 75 % at 1 KiB");
    EXPECT_EQ(words(Metric::Cpu, 0.5, 0.8), "Zero-copy costs 100 % more at 16 B and 25 % more at 1 KiB");
    EXPECT_EQ(words(Metric::SendRate, 0.5, 1.5), "Zero-copy loses 50 % at 16 B and gains 50 % at 1 KiB");
    EXPECT_EQ(words(Metric::SendRate, 1.5, 3), "Zero-copy gains 50 % at 16 B and is 3 times as fast at 1 KiB");
}

/// The CPU time of a sweep that has only that much to say.
MetricAnalysis cpuOn(const std::vector<curves::Point>& points)
{
    return analyze(curves::withCpu(curves::rows(points), points), GroupKey{}, Metric::Cpu);
}

MetricAnalysis memoryOn(const std::vector<curves::Point>& points)
{
    return analyze(curves::withMemory(curves::rows(points), points), GroupKey{}, Metric::Memory);
}

TEST(MetricWords, NoVerdictOfWhatMessagesCostSaysFaster)
{
    using curves::undecided;
    for (const auto& points : std::vector<std::vector<curves::Point>>{
             {{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}},         // crossover
             {{16, 0.0, undecided}, {64, 0.2}, {256, 0.3}},             // at most
             {{16, -0.4}, {64, -0.3}, {256, 0.0, undecided}},           // at least
             {{16, 0.2}, {1024, 0.3}},                                  // zero-copy wins
             {{16, -0.2}, {1024, -0.3}},                                // copy wins
             {{16, 0.3}, {64, -0.3}, {256, 0.3}},                       // multiple
             {{16, 0.0}, {64, 0.0}},                                    // equivalent
             {{16, 0.0, undecided}, {64, 0.0, undecided}},              // unresolved
             {{16, -0.3, 0.01, 3}, {64, 0.3, 0.01, 3}},                 // a guess
             {{16, -0.4}, {256, 0.2}, {40'000, 0.3}, {90'000, 0.3}}}) { // beyond 64 KiB
        for (const auto& analysis : {cpuOn(points), memoryOn(points)}) {
            const bool memory = analysis.metric == Metric::Memory;
            for (const auto& words : {verdictSentence(analysis), headlineOf(analysis), recommendationSentence(analysis),
                                      usualThresholdSentence(analysis)}) {
                EXPECT_THAT(words, Not(HasSubstr("fast")));
                EXPECT_THAT(words, Not(HasSubstr("Fast")));
                EXPECT_THAT(words, Not(HasSubstr("slow")));
                EXPECT_THAT(words, Not(HasSubstr(memory ? "cheap" : "light")));
                EXPECT_THAT(words, Not(HasSubstr(memory ? "expensive" : "heav")));
            }
        }
    }
}

TEST(MetricWords, SayWhatZeroCopySaves)
{
    const auto analysis = cpuOn({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}});
    EXPECT_EQ(headlineOf(analysis), "128 B [64 – 256 B]");
    EXPECT_THAT(titled(analysis, verdictSentence(analysis)),
                StartsWith("CPU time: send zero-copy from 128 B. Zero-copy costs 49 % more at 16 B and saves 33 % at "
                           "1 KiB. Zero-copy becomes cheaper somewhere between 64 and 256 B (95 % confidence)"));
    const auto memory = memoryOn({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}});
    EXPECT_THAT(
        titled(memory, verdictSentence(memory)),
        StartsWith("Peak memory: send zero-copy from 128 B. Zero-copy needs 49 % more at 16 B and saves 33 % at "
                   "1 KiB. Zero-copy becomes lighter somewhere between 64 and 256 B (95 % confidence)"));
}

} // namespace
} // namespace crossover
