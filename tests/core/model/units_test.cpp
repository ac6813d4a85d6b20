// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/units.h"

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::HasSubstr;

TEST(ParseSize, KnowsBinaryAndDecimalPrefixes)
{
    EXPECT_EQ(parseSize("64").value(), 64U);
    EXPECT_EQ(parseSize(" 64 B ").value(), 64U);
    EXPECT_EQ(parseSize("1KiB").value(), 1024U);
    EXPECT_EQ(parseSize("1kB").value(), 1000U);
    EXPECT_EQ(parseSize("1MB").value(), 1'000'000U);
    EXPECT_EQ(parseSize("1.5 mib").value(), 1'572'864U);
    EXPECT_EQ(parseSize("1GiB").value(), 1U << 30);
}

TEST(ParseSize, RefusesWhatIsNoSize)
{
    for (const auto* text : {"", "B", "abc", "-1", "1e30", "nan", "inf", "0.5", "1.0001KiB", "64 parsecs", "1,5MiB"}) {
        EXPECT_FALSE(parseSize(text)) << text;
    }
    EXPECT_THAT(parseSize("64k").error().message, HasSubstr("ambiguous"));
}

TEST(ParseDuration, TakesUnitsAndABareNumber)
{
    EXPECT_DOUBLE_EQ(parseDuration("50ms").value(), 0.05);
    EXPECT_DOUBLE_EQ(parseDuration("50", 1e-3).value(), 0.05);
    EXPECT_DOUBLE_EQ(parseDuration("1.5 min").value(), 90);
    EXPECT_FALSE(parseDuration("0s"));
    EXPECT_FALSE(parseDuration("-3s"));
    EXPECT_FALSE(parseDuration("soon"));
}

TEST(FormatSize, UsesIecPrefixesAndThreeDigits)
{
    EXPECT_EQ(formatSize(16), "16 B");
    EXPECT_EQ(formatSize(33.4), "33.4 B");
    EXPECT_EQ(formatSize(1023), "1023 B");
    EXPECT_EQ(formatSize(1024), "1 KiB");
    EXPECT_EQ(formatSize(5325), "5.2 KiB");
    EXPECT_EQ(formatSize(65536), "64 KiB");
    EXPECT_EQ(formatSize(1'000'000), "977 KiB");
    EXPECT_EQ(formatSize(1024 * 1024 - 1), "1 MiB");
}

TEST(FormatBytes, GroupsDigits)
{
    EXPECT_EQ(formatBytes(16), "16 B");
    EXPECT_EQ(formatBytes(4641), "4\u202f641 B");
    EXPECT_EQ(formatBytes(1'000'000), "1\u202f000\u202f000 B");
}

TEST(FormatSi, UsesSiPrefixes)
{
    EXPECT_EQ(formatSi(0), "0");
    EXPECT_EQ(formatSi(950), "950");
    EXPECT_EQ(formatSi(1.2e6), "1.2 M");
    EXPECT_EQ(formatSi(999'999), "1 M");
    EXPECT_EQ(formatSi(1.2e6, "msg/s"), "1.2 Mmsg/s");
    EXPECT_EQ(formatSi(2.5e-6, "s"), "2.5 µs");
}

TEST(FormatSeconds, IsShort)
{
    EXPECT_EQ(formatSeconds(0.44), "0.4 s");
    EXPECT_EQ(formatSeconds(14.2), "14 s");
    EXPECT_EQ(formatSeconds(125), "2 min 05 s");
}

TEST(FormatPercent, HasThreeDigitsAtMostAndNoExponent)
{
    EXPECT_EQ(formatPercent(0.05), "5 %");
    EXPECT_EQ(formatPercent(0.975), "97.5 %");
    EXPECT_EQ(formatPercent(0.008137), "0.814 %");
    EXPECT_EQ(formatPercent(0.4123), "41.2 %");
    EXPECT_EQ(formatPercent(9.996), "1000 %");
    EXPECT_EQ(formatPercent(13.4), "1340 %");
    EXPECT_EQ(formatPercent(0), "0 %");
}

TEST(FormatRatio, HasThreeDigits)
{
    EXPECT_EQ(formatRatio(1.021), "1.02");
    EXPECT_EQ(formatRatio(12.34), "12.3");
    EXPECT_EQ(formatRatio(123.4), "123");
}

TEST(FormatExact, ReadsBackTheSame)
{
    for (const double value : {0.1, 1.0 / 3.0, 1618700.5118922223, 1e-300}) {
        EXPECT_EQ(std::stod(formatExact(value)), value);
    }
}

} // namespace
} // namespace crossover
