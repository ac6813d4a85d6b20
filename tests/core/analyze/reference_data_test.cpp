// SPDX-License-Identifier: GPL-3.0-or-later

// The rows published with pyzmq's performance notebook, and what they say about the crossover.

#include <fstream>

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "core/analyze/summary.h"
#include "core/report/verdict_words.h"
#include "core/store/csv_reader.h"

namespace crossover {
namespace {

std::vector<Sample> referenceRows()
{
    std::ifstream file(CROSSOVER_TEST_DATA "/pyzmq-17-throughput.csv");
    auto rows = readCsv(file);
    EXPECT_TRUE(rows) << rows.error().message;
    return rows.value_or(std::vector<Sample>());
}

TEST(ReferenceData, IsReadWhole)
{
    const auto samples = referenceRows();
    EXPECT_EQ(samples.size(), 85U);
    EXPECT_EQ(groupsOf(samples).size(), 1U);
    EXPECT_EQ(analyzeAll(samples).size(), 2U);
}

// Three runs of a size prove nothing; those of all sizes together do.
TEST(ReferenceData, BoundsTheCrossoverOfTheSendRateFromAbove)
{
    const auto samples = referenceRows();
    const auto analysis = analyze(samples, samples.front().group, Metric::SendRate);
    EXPECT_FALSE(analysis.paired);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::AtMost);
    EXPECT_TRUE(analysis.evidence.all(Standing::Unknown));
    EXPECT_EQ(analysis.verdict.high, 215'443);
    ASSERT_TRUE(analysis.verdict.estimate);
    EXPECT_GT(*analysis.verdict.estimate, 10'000);
    EXPECT_LT(*analysis.verdict.estimate, 14'677);
    EXPECT_FALSE(analysis.verdict.low);
    EXPECT_EQ(headlineOf(analysis), "Faster from 210 KiB or smaller");
    EXPECT_EQ(
        verdictSentence(analysis),
        "Send zero-copy from 12 KiB. Zero-copy loses 89 % at 100 B and is 46 times as fast at 977 KiB. Zero-copy is "
        "faster from 210 KiB, perhaps from smaller sizes; copying is proven faster nowhere. The curves cross near "
        "12 KiB (uncertain).");
}

TEST(ReferenceData, BoundsTheCrossoverOfThroughputFromBelow)
{
    const auto samples = referenceRows();
    const auto analysis = analyze(samples, samples.front().group, Metric::Throughput);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::AtLeast);
    EXPECT_EQ(analysis.verdict.low, 31'622);
    EXPECT_FALSE(analysis.verdict.estimate); // only the last size leans to zero-copy, and only within its scatter
    EXPECT_EQ(headlineOf(analysis), "Copying is faster up to 30.9 KiB");
}

TEST(ReferenceData, GivesTheNotebooksFigures)
{
    const auto samples = referenceRows();
    const auto summary = summarize(samples, samples.front().group);
    EXPECT_NEAR(*summary.maxCopyRate, 1.63e6, 0.01e6);
    EXPECT_EQ(summary.smallSize, 100U);
    EXPECT_NEAR(*summary.smallCopyUs, 0.61, 0.01);
    EXPECT_EQ(summary.largeSize, 1'000'000U);
    EXPECT_NEAR(*summary.largeCopyUs, 254, 1);
    EXPECT_LT(*summary.zeroCopyLowUs, 5.4);
    EXPECT_GT(*summary.zeroCopyHighUs, 5.4);
}

} // namespace
} // namespace crossover
