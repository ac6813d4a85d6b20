// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are wrong, and what the reader says about them.

#include <random>
#include <stdexcept>

#include <gmock/gmock.h>

#include "tests/core/store/csv_text.h"

namespace crossover {
namespace {

using csv_text::complaintOn;
using csv_text::fullSample;
using csv_text::header;
using csv_text::readText;
using csv_text::rowsOf;
using ::testing::HasSubstr;
using ::testing::Not;

struct Wrong {
    const char* name;
    std::string text;
    std::string says;
};

class CsvReaderRefuses : public ::testing::TestWithParam<Wrong> {};

TEST_P(CsvReaderRefuses, AndSaysWhereAndWhy)
{
    EXPECT_THAT(complaintOn(GetParam().text), HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Files, CsvReaderRefuses,
    ::testing::Values(
        Wrong{"empty", "", "the file is empty"}, Wrong{"blank", "\n \n\r\n", "the file is empty"},
        Wrong{"onlyAMark", "\xef\xbb\xbf", "the file is empty"},
        Wrong{"onlyAHeader", header, "no rows after the header"},
        Wrong{"pickle", std::string("\x80\x04\x95\0\0", 5), "pd.read_pickle('thr.pickle').to_csv("},
        Wrong{"gzip", "\x1f\x8b\x08", "unpack it first"}, Wrong{"utf16", std::string("\xff\xfes\0i\0", 6), "UTF-16"},
        Wrong{"nul", header + std::string("64,\0,", 5), "NUL"}, Wrong{"binary", std::string(100, '\0'), "NUL"},
        Wrong{"endlessLine", std::string(1'000'000, 'x'), "line 1 is longer than 64 KiB"},
        Wrong{"longLine", header + std::string(70'000, '1') + "\n", "line 2 is longer than 64 KiB"},
        Wrong{"semicolons", "size;count;copy;poll;transport;sends;throughput\n1;2;3;4;5;6;7\n", "semicolons"}),
    [](const auto& testCase) { return testCase.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Headers, CsvReaderRefuses,
    ::testing::Values(
        Wrong{"missing", "size,count,poll,transport,sends\n", "line 1: missing columns: 'copy'"},
        Wrong{"missingTwo", "size,count,transport,sends\n", "missing columns: 'copy', 'poll'"},
        Wrong{"noHeader", "64,10,True,False,ipc,3.5,2.5\n", "line 1: missing columns: 'size', 'count'"},
        Wrong{"noResults", "size,count,copy,poll,transport\n1,1,True,True,ipc\n", "sends, throughput or latency"},
        Wrong{"twice", "size,size,count,copy,poll,transport,sends\n", "line 1: column 'size' appears twice"},
        Wrong{"openQuote", "size,\"count\n", "line 1: a quoted cell has no closing quote"}),
    [](const auto& testCase) { return testCase.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Rows, CsvReaderRefuses,
    ::testing::Values(
        Wrong{"fewCells", header + "64,10,True\n64,10,True,False,ipc,3.5,2.5\n", "line 2: 3 cells, but the header "},
        Wrong{"manyCells", header + "64,10,True,False,ipc,3.5,2.5,9\n", "line 2: 8 cells, but the header names 7"},
        Wrong{"cutOff", header + "64,10,True,False,ipc,3.5,2.5\n64,10,True,Fa", "seems to be cut off here"},
        Wrong{"countsBlankLines", "\n\n" + header + "\n64\n", "line 5: 1 cells"},
        Wrong{"openQuote", header + "64,10,True,False,\"ipc,3.5,2.5\n", "line 2: a quoted cell has no closing quote"},
        Wrong{"behindTheQuote", header + "64,10,True,False,\"ipc\"x,3.5,2.5\n", "column 'transport'"},
        Wrong{"neither", header + "64,10,True,False,ipc,,\n", "one of them must be filled"},
        Wrong{"both", "size,count,copy,poll,transport,throughput,latency\n64,1,True,True,ipc,2,3\n", "one test"},
        Wrong{"secondHeader", header + header, "line 2: a second header"}),
    [](const auto& testCase) { return testCase.param.name; });

std::string rowWith(const std::string& column, const std::string& cell)
{
    std::string names;
    std::string cells;
    for (const auto& [name, usual] : std::vector<std::pair<std::string, std::string>>{{"size", "64"},
                                                                                      {"count", "10"},
                                                                                      {"copy", "True"},
                                                                                      {"poll", "False"},
                                                                                      {"transport", "ipc"},
                                                                                      {"throughput", "2.5"},
                                                                                      {"release", ""},
                                                                                      {"placement", ""},
                                                                                      {"round", ""},
                                                                                      {"latency_p90", ""},
                                                                                      {"disturbed", ""},
                                                                                      {"steal", ""},
                                                                                      {"others", ""},
                                                                                      {"latency_max", ""}}) {
        names += name + ",";
        cells += (name == column ? cell : usual) + ",";
    }
    return names + "\n" + cells + "\n";
}

TEST(CsvReader, RefusesMoreColumnsThanATableOfSamplesHas)
{
    std::string text = csv_text::header;
    text.insert(text.size() - 1, std::string(1000, ','));
    EXPECT_THAT(complaintOn(text), HasSubstr("1007 columns; a table of samples has at most 1000"));
}

struct WrongCell {
    const char* column;
    const char* cell;
    const char* expected;
};

TEST(CsvReader, NamesLineColumnAndWhatIsExpected)
{
    const char* bytes = "a whole number of bytes from 1 to 2^40";
    const char* positive = "a positive number (1e-9 to 1e15)";
    const char* share = "a number from 0 to 1000";
    const WrongCell cases[] = {
        {"size", "0", bytes},
        {"size", "-5", bytes},
        {"size", "", bytes},
        {"size", "64.5", bytes},
        {"size", "1KiB", bytes},
        {"size", "1099511627777", bytes},
        {"size", "99999999999999999999999", bytes},
        {"count", "0", "a whole number from 1"},
        {"copy", "yes", "True or False"},
        {"copy", "", "True or False"},
        {"poll", "2", "True or False"},
        {"transport", "udp", "one of inproc, ipc, tcp"},
        {"transport", "", "one of inproc, ipc, tcp"},
        {"throughput", "0", positive},
        {"throughput", "-1.5", positive},
        {"throughput", "nan", positive},
        {"throughput", "inf", positive},
        {"throughput", "1e999", positive},
        {"throughput", "1e-999", positive},
        {"throughput", "2.5 k", positive},
        {"throughput", "0x10", positive},
        {"latency_p90", "-0.0", positive},
        {"throughput", "1e308", positive},
        {"throughput", "9e-10", positive},
        {"latency_max", "1.01e15", positive},
        {"release", "gc", "one of constant, shared, recycled, pooled, owned, notified, copied"},
        {"placement", "moon", "one of free, together, sides, staggered, roles, spread"},
        {"round", "-1", "a whole number"},
        {"round", "4294967296", "a whole number"},
        {"disturbed", "maybe", "True or False"},
        {"steal", "-0.1", share},
        {"others", "1e300", share},
    };
    EXPECT_TRUE(readText(rowWith("", "")));
    for (const auto& [column, cell, expected] : cases) {
        EXPECT_EQ(complaintOn(rowWith(column, cell)),
                  "line 2: column '" + std::string(column) + "': '" + cell + "' where " + expected + " is expected");
    }
}

TEST(CsvReader, DoesNotRepeatLongOrStrangeCells)
{
    const auto message = complaintOn(rowWith("size", "\x1b[31m" + std::string(1000, 'x')));
    EXPECT_LT(message.size(), 150U);
    EXPECT_THAT(message, Not(HasSubstr("\x1b")));
    EXPECT_THAT(message, HasSubstr("'?[31mxxx"));
}

/// A stream that breaks down in the middle, as a disk or a network share may.
class BrokenBuffer : public std::streambuf {
    int_type underflow() override { throw std::runtime_error("read error"); }
};

TEST(CsvReader, SaysWhenTheStreamFails)
{
    BrokenBuffer buffer;
    std::istream in(&buffer);
    const auto rows = readCsv(in);
    ASSERT_FALSE(rows);
    EXPECT_THAT(rows.error().message, HasSubstr("reading failed before the end"));
}

TEST(CsvReader, SurvivesEveryCutAndEveryFlippedByte)
{
    const std::string text = csvText(std::vector{fullSample(crossover::Test::Throughput)});
    for (std::size_t length = 0; length < text.size(); ++length)
        readText(text.substr(0, length));
    std::mt19937_64 random(2);
    for (int i = 0; i < 20'000; ++i) {
        auto broken = text;
        broken[random() % broken.size()] = static_cast<char>(random());
        readText(broken);
    }
}

TEST(CsvReader, RefusesRoundTripsThatAreNotThoseOfTheirRow)
{
    const std::string head = "size,count,copy,poll,transport,latency,throughput,round_trips\n";
    EXPECT_EQ(rowsOf(head + "64,3,True,False,ipc,1.5,,930 1 -3 2\n").at(0).roundTrips.count(), 3U);
    EXPECT_THAT(complaintOn(head + "64,4,True,False,ipc,1.5,,930 1 -3 2\n"),
                HasSubstr("column 'round_trips': 3 round trips in a row of 4 round trips"));
    EXPECT_THAT(complaintOn(head + "64,3,True,False,ipc,,1.5,930 1 -3 2\n"), HasSubstr("in a row of 3 messages"));
    EXPECT_THAT(complaintOn(head + "64,3,True,False,ipc,1.5,,930 1 -3\n"), HasSubstr("a histogram such as"));
}

} // namespace
} // namespace crossover
