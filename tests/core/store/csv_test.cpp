// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv.h"

#include <locale>

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Sample throughputRow()
{
    Sample sample;
    sample.group = {{Transport::Tcp, Wait::Poll, Release::Pooled, Placement::Roles}, crossover::Test::Throughput};
    sample.arm = Arm::ZeroCopy;
    sample.size = 1024;
    sample.count = 5000;
    sample.sendRate = 1618700.5118922223;
    sample.throughput = 0.1;
    sample.round = 3;
    sample.burst = 500;
    return sample;
}

TEST(Csv, BeginsWithThePyzmqColumns)
{
    EXPECT_THAT(csvHeader(),
                StartsWith("size,count,copy,poll,transport,sends,throughput,latency,release,round,burst,"));
}

TEST(Csv, WritesFullPrecisionAndEmptyCells)
{
    EXPECT_THAT(csvRow(throughputRow()),
                AllOf(StartsWith("1024,5000,False,True,tcp,1618700.5118922223,0.1,,pooled,3,500,"),
                      EndsWith(",roles,thread,thread,plain,,,,,,")));
}

TEST(Csv, HasACellForEveryColumn)
{
    const auto commas = [](const std::string& line) { return std::ranges::count(line, ','); };
    auto full = throughputRow();
    full.covariates = Covariates{1, 2, 3, 0.25, 0.5};
    full.disturbed = true;
    full.repeats = 1;
    full.trial = 7;
    full.seed = 99;
    EXPECT_EQ(commas(csvRow(throughputRow())), commas(csvHeader()));
    EXPECT_EQ(commas(csvRow(full)), commas(csvHeader()));
    EXPECT_THAT(csvRow(full), HasSubstr(",7,99,1,True,1,2,3,0.25,0.5"));
}

/// A locale as in Germany, whatever is installed: decimal comma, grouped digits.
struct CommaDecimals : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(Csv, KnowsNoLocale)
{
    const std::locale german(std::locale::classic(), new CommaDecimals);
    const auto before = std::locale::global(german);
    const auto row = throughputRow();
    const auto written = csvText(std::span(&row, 1));
    std::locale::global(before);
    EXPECT_THAT(written, HasSubstr("\n1024,5000,False,True,tcp,1618700.5118922223,0.1,,pooled,3,500,"));
}

} // namespace
} // namespace crossover
