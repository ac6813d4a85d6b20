// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv_reader.h"

#include <cmath>
#include <cstring>
#include <fstream>
#include <locale>
#include <random>
#include <sstream>

#include <gtest/gtest.h>

#include "core/model/size_data.h"
#include "core/store/csv_cells.h"
#include "tests/core/store/csv_text.h"

namespace crossover {
namespace {

using csv_text::fullSample;
using csv_text::header;
using csv_text::rowsOf;

std::vector<Sample> rowsOfFile(const std::string& name)
{
    std::ifstream in(CROSSOVER_TEST_DATA "/" + name);
    auto rows = readCsv(in);
    EXPECT_TRUE(rows) << rows.error().message;
    return rows.value_or(std::vector<Sample>());
}

TEST(CsvReader, ReadsBackExactlyWhatWasWritten)
{
    auto plain = fullSample(crossover::Test::Throughput);
    plain.group.release.reset();
    plain.sendRate.reset();
    plain.round.reset();
    plain.disturbed.reset();
    plain.covariates.reset();
    const std::vector<Sample> samples{fullSample(crossover::Test::Throughput), fullSample(crossover::Test::Latency),
                                      plain};
    EXPECT_EQ(rowsOf(csvText(samples)), samples);
}

TEST(CsvReader, ReadsBackEveryTerm)
{
    std::vector<Sample> samples;
    for (const auto& release : releases) {
        for (const auto& transport : transports) {
            for (const auto& arm : arms) {
                auto sample = fullSample(crossover::Test::Throughput);
                sample.group.placement = placements[samples.size() % placements.size()].id;
                sample.group.release = release.id;
                sample.group.transport = transport.id;
                sample.arm = arm.id;
                if (arm.id == Arm::Hybrid) sample.threshold = 1;
                samples.push_back(sample);
            }
        }
    }
    EXPECT_EQ(rowsOf(csvText(samples)), samples);
}

TEST(CsvReader, ReadsBackAnyNumber)
{
    std::mt19937_64 random(1);
    std::vector<Sample> samples;
    while (samples.size() < 5000) {
        // Any bits of the fraction, and any exponent that a sweep can measure.
        auto exponent = std::uniform_int_distribution(std::ilogb(leastMeasured) + 1, std::ilogb(mostMeasured) - 1);
        const auto fraction = static_cast<double>(random() >> 11) / 9007199254740992.0;
        const double value = std::ldexp(1 + fraction, exponent(random));
        auto sample = fullSample(crossover::Test::Throughput);
        sample.throughput = value;
        sample.trial = static_cast<std::uint32_t>(samples.size() + 1);
        sample.count = std::max<std::uint64_t>(1, random());
        samples.push_back(sample);
    }
    EXPECT_EQ(rowsOf(csvText(samples)), samples);
}

TEST(CsvReader, ReadsTheKeptFileOfVersion1)
{
    const auto samples = rowsOfFile("samples-v1.csv");
    ASSERT_EQ(samples.size(), 24U);
    EXPECT_EQ(groupsOf(samples).size(), 2U);
    for (const auto& sample : samples) {
        EXPECT_TRUE(sample.round && sample.burst && sample.trial && sample.seed && sample.repeats && sample.disturbed);
        EXPECT_TRUE(sample.covariates);
        EXPECT_EQ(sample.group.release, Release::Recycled) << "what version 1 called shared";
        EXPECT_EQ(sample.group.placement, Placement::Free);
    }
    EXPECT_EQ(rowsOf(csvText(samples)), samples);
}

TEST(CsvReader, TakesWordsForWhatTheirVersionMeant)
{
    const std::string columns = "size,count,copy,poll,transport,throughput,release";
    const auto old = rowsOf(columns + "\n64,10,True,False,ipc,2,shared\n64,10,True,False,ipc,2,owned\n");
    EXPECT_EQ(old[0].group.release, Release::Recycled);
    EXPECT_EQ(old[1].group.release, Release::Owned);
    const auto rows = rowsOf(columns + ",placement\n64,10,True,False,ipc,2,shared,roles\n"
                                       "64,10,True,False,ipc,2,shared,\n");
    EXPECT_EQ(rows[0].group, (GroupKey{{Transport::Ipc, Wait::Block, Release::Shared, Placement::Roles}}));
    EXPECT_EQ(rows[1].group, (GroupKey{{Transport::Ipc, Wait::Block, Release::Shared, Placement::Free}}));
}

TEST(CsvReader, ReadsPyzmqsThroughput)
{
    const auto samples = rowsOf(header + "100,655360,True,False,ipc,1618700.5118922223,412531.6094729082\n"
                                         "46415,20480,False,True,tcp,250000.0,1e5\n");
    ASSERT_EQ(samples.size(), 2U);
    Sample first;
    first.group = {{Transport::Ipc, Wait::Block, std::nullopt}, crossover::Test::Throughput};
    first.size = 100;
    first.count = 655360;
    first.sendRate = 1618700.5118922223;
    first.throughput = 412531.6094729082;
    EXPECT_EQ(samples[0], first);
    EXPECT_EQ(samples[1].arm, Arm::ZeroCopy);
    EXPECT_EQ(samples[1].group.wait, Wait::Poll);
    EXPECT_EQ(samples[1].group.transport, Transport::Tcp);
    EXPECT_EQ(samples[1].throughput, 100'000);
}

TEST(CsvReader, ReadsPyzmqsLatencyWithPandasIndex)
{
    const auto samples = rowsOf(",size,count,copy,poll,transport,latency\n0,100,2000,True,False,ipc,52.25\n");
    ASSERT_EQ(samples.size(), 1U);
    EXPECT_EQ(samples[0].group.test, crossover::Test::Latency);
    EXPECT_EQ(samples[0].latencyUs, 52.25);
    EXPECT_FALSE(samples[0].round);
}

TEST(CsvReader, ReadsBothTestsOfOneFile)
{
    const auto samples = rowsOf("size,count,copy,poll,transport,sends,throughput,latency\n"
                                "100,2000,True,False,ipc,,,52.25\n100,2000,True,False,ipc,,7.5,\n");
    ASSERT_EQ(samples.size(), 2U);
    EXPECT_EQ(samples[0].group.test, crossover::Test::Latency);
    EXPECT_EQ(samples[1].group.test, crossover::Test::Throughput);
    EXPECT_FALSE(samples[1].sendRate);
}

TEST(CsvReader, FindsColumnsByNameAndLeavesOthersAlone)
{
    const auto samples = rowsOf("note,throughput,transport,poll,Unnamed: 0,copy,count,size\n"
                                "\"one, two \"\" three\",2.5,ipc,0,,1,10,64\n");
    ASSERT_EQ(samples.size(), 1U);
    EXPECT_EQ(samples[0].size, 64U);
    EXPECT_EQ(samples[0].throughput, 2.5);
    EXPECT_EQ(samples[0].arm, Arm::Copy);
}

TEST(CsvReader, TakesWholeNumbersWithAFractionOfZeros)
{
    const auto samples = rowsOf("size,count,copy,poll,transport,throughput,round,seed,repeats\n"
                                "64.0,10.00,True,False,ipc,2,3.0,4711.0,\n");
    ASSERT_EQ(samples.size(), 1U);
    EXPECT_EQ(samples[0].size, 64U);
    EXPECT_EQ(samples[0].round, 3U);
    EXPECT_EQ(samples[0].seed, 4711U);
    EXPECT_FALSE(samples[0].repeats);
}

TEST(CsvReader, TakesCovariatesOnlyWhole)
{
    const std::string part = "size,count,copy,poll,transport,throughput,voluntary_switches,steal\n"
                             "64,10,True,False,ipc,2,17,0.5\n";
    EXPECT_FALSE(rowsOf(part).at(0).covariates);
}

struct Dressed {
    const char* name;
    std::string text;
};

/// One and the same row in other clothes.
class CsvReaderAccepts : public ::testing::TestWithParam<Dressed> {};

TEST_P(CsvReaderAccepts, TheSameRow)
{
    const auto plain = rowsOf(header + "64,10,True,False,ipc,3.5,2.5\n");
    EXPECT_EQ(rowsOf(GetParam().text), plain);
}

INSTANTIATE_TEST_SUITE_P(
    Clothes, CsvReaderAccepts,
    ::testing::Values(Dressed{"noLastLineEnd", header + "64,10,True,False,ipc,3.5,2.5"},
                      Dressed{"crlf",
                              "size,count,copy,poll,transport,sends,throughput\r\n64,10,True,False,ipc,3.5,2.5\r\n"},
                      Dressed{"byteOrderMark", "\xef\xbb\xbf" + header + "64,10,True,False,ipc,3.5,2.5\n"},
                      Dressed{"blankLines", "\n\r\n" + header + "  \n64,10,True,False,ipc,3.5,2.5\n\n\n"},
                      Dressed{"lowerCaseFlags", header + "64,10,true,false,ipc,3.5,2.5\n"},
                      Dressed{"numberFlags", header + "64,10,1,0,ipc,3.5,2.5\n"},
                      Dressed{"quotes", "\"size\",\"count\",copy,poll,transport,sends,throughput\n"
                                        "\"64\",10,\"True\",False,\"ipc\",3.5,\"2.5\"\n"},
                      Dressed{"blanks", "size, count, copy, poll, transport, sends, throughput\n"
                                        "64, 10, True,\tFalse, ipc , \"3.5\" ,2.5 \n"},
                      Dressed{"exponents", header + "64,10,True,False,ipc,35e-1,0.025E+2\n"}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(CsvReader, ReadsAcrossBlocks)
{
    std::string text = header;
    const std::size_t rows = 60'000; // some megabytes
    for (std::size_t i = 1; i <= rows; ++i)
        text += std::to_string(i) + ",10,True,False,ipc,3.5,2.5\r\n";
    const auto samples = rowsOf(text);
    ASSERT_EQ(samples.size(), rows);
    for (std::size_t i = 0; i < rows; ++i)
        ASSERT_EQ(samples[i].size, i + 1);
}

struct CommaNumbers : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(CsvReader, KnowsNoLocale)
{
    const std::locale german(std::locale::classic(), new CommaNumbers);
    const auto before = std::locale::global(german);
    std::istringstream in(header + "640000,10,True,False,ipc,3.5,2.5\n");
    in.imbue(german);
    const auto rows = readCsv(in);
    std::locale::global(before);
    ASSERT_TRUE(rows) << rows.error().message;
    EXPECT_EQ(rows->front().size, 640'000U);
    EXPECT_EQ(rows->front().throughput, 2.5);
}

} // namespace
} // namespace crossover
