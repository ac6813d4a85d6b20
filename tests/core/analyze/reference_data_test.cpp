// SPDX-License-Identifier: GPL-3.0-or-later

// The rows published with pyzmq's performance notebook, and what they say about the crossover.

#include <charconv>
#include <fstream>
#include <sstream>
#include <string>

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "core/analyze/summary.h"

namespace crossover {
namespace {

using ::testing::HasSubstr;

double number(const std::string& field)
{
    double value = 0;
    std::from_chars(field.data(), field.data() + field.size(), value);
    return value;
}

std::vector<Sample> referenceRows()
{
    std::ifstream file(CROSSOVER_TEST_DATA "/pyzmq-17-throughput.csv");
    std::string line;
    std::getline(file, line); // size,count,copy,poll,transport,sends,throughput
    std::vector<Sample> samples;
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::vector<std::string> row;
        for (std::string field; std::getline(fields, field, ',');)
            row.push_back(field);
        if (row.size() != 7) continue;
        Sample sample;
        sample.group = {Test::Throughput, Transport::Ipc, row[3] == "True" ? Wait::Poll : Wait::Block, std::nullopt};
        sample.arm = row[2] == "True" ? Arm::Copy : Arm::ZeroCopy;
        sample.size = static_cast<std::uint64_t>(number(row[0]));
        sample.count = static_cast<std::uint64_t>(number(row[1]));
        sample.sendRate = number(row[5]);
        sample.throughput = number(row[6]);
        samples.push_back(sample);
    }
    return samples;
}

TEST(ReferenceData, IsReadWhole)
{
    const auto samples = referenceRows();
    EXPECT_EQ(samples.size(), 85U);
    EXPECT_EQ(groupsOf(samples).size(), 1U);
    EXPECT_EQ(analyzeAll(samples).size(), 2U);
}

TEST(ReferenceData, LeavesTheSendRateUnresolvedWithAGuess)
{
    const auto samples = referenceRows();
    const auto analysis = analyze(samples, samples.front().group, Metric::SendRate);
    EXPECT_FALSE(analysis.paired);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::Unresolved);
    ASSERT_TRUE(analysis.verdict.estimate);
    EXPECT_GT(*analysis.verdict.estimate, 10'000);
    EXPECT_LT(*analysis.verdict.estimate, 14'677);
    EXPECT_FALSE(analysis.verdict.low);
    EXPECT_THAT(analysis.verdict.headline, HasSubstr("a guess"));
    EXPECT_THAT(analysis.verdict.sentence, HasSubstr("3 runs of an arm, unpaired, cannot prove any difference"));
    EXPECT_THAT(analysis.verdict.sentence, HasSubstr("A guess"));
}

TEST(ReferenceData, ResolvesNothingAboutThroughput)
{
    const auto samples = referenceRows();
    const auto analysis = analyze(samples, samples.front().group, Metric::Throughput);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::Unresolved);
    EXPECT_FALSE(analysis.verdict.estimate); // only the last size leans to zero-copy, and only within its scatter
    EXPECT_EQ(analysis.verdict.headline, "not resolved");
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
    EXPECT_EQ(summary.zeroCopyUs->sizes, 16U);
    EXPECT_NEAR(summary.zeroCopyUs->mean, 5.4, 0.3);
}

} // namespace
} // namespace crossover
