// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open.h"

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "core/store/gzip.h"
#include "core/store/journal.h"
#include "core/store/png_session.h"
#include "core/store/session.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// A white pixel.
std::string sessionPicture()
{
    return contentOf(testData("sessionPicture.png"));
}

std::string complaintOnFile(std::string_view content, std::string_view name = "file")
{
    const auto session = openSession(content, name);
    EXPECT_FALSE(session);
    return session ? std::string() : session.error().message;
}

TEST(Open, KnowsEveryKindOfFileByItsContent)
{
    const auto session = fullSession();
    const auto text = sessionText(session);
    EXPECT_EQ(openSession(text, "a.csv").value(), session);
    EXPECT_EQ(openSession("\xef\xbb\xbf \n" + text, "a").value(), session);
    EXPECT_EQ(openSession(gzipped(text), "a").value(), session);
    EXPECT_EQ(openSession(withSession(sessionPicture(), session), "a").value(), session);
    const auto table = csv_text::written(session.samples);
    EXPECT_EQ(openSession(table, "a.zxo").value().samples, session.samples);
    EXPECT_EQ(openSession(gzipped(table), "a").value().samples, session.samples);
}

TEST(Open, ATableTellsNoMoreThanItHas)
{
    const auto session = openSession(testData("pyzmq-17-throughput.csv"));
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_EQ(session->title, "pyzmq-17-throughput");
    EXPECT_FALSE(session->config);
    EXPECT_FALSE(session->environment);
    EXPECT_FALSE(session->end);
    EXPECT_EQ(session->measured, "");
    EXPECT_FALSE(session->samples.empty());
}

TEST(Open, ReadsTheLatencyTableOfPyzmqWithItsIndex)
{
    const auto session = openSession(testData("pyzmq-latency.csv"));
    ASSERT_TRUE(session) << session.error().message;
    ASSERT_EQ(session->samples.size(), 8U);
    EXPECT_EQ(session->samples[0].group.test, crossover::Test::Latency);
    EXPECT_EQ(session->samples[1].arm, Arm::ZeroCopy);
    EXPECT_EQ(session->samples[1].latencyUs, 44.875);
}

TEST(Open, ReadsAJournalThatWasMovedAway)
{
    const Folder folder;
    {
        auto journal = Journal::begin(folder.path(), fullSession()).value();
        write(folder.file("moved.txt"), contentOf(journal.path()));
    }
    const auto session = openSession(folder.file("moved.txt"));
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_EQ(session->samples, fullSession().samples);
    EXPECT_EQ(session->end->how, Ending::Lost);
}

TEST(Open, TakesLibzmqsPerfTablesForACopyingArm)
{
    for (const auto* name : {"pushpull_tcp_thr_results.csv", "reqrep_tcp_lat_results.csv"}) {
        const auto session = openSession(testData(name));
        ASSERT_TRUE(session) << session.error().message;
        for (const auto& sample : session->samples) {
            EXPECT_EQ(sample.arm, Arm::Copy);
            EXPECT_EQ(sample.group.transport, Transport::Tcp);
            EXPECT_FALSE(sample.group.release);
        }
    }
    const auto session = openSession(testData("pushpull_tcp_thr_results.csv")).value();
    ASSERT_EQ(session.samples.size(), 15U);
    EXPECT_EQ(session.samples[1].size, 16U);
    EXPECT_EQ(session.samples[1].count, 1'000'000U);
    EXPECT_EQ(session.samples[1].throughput, 5183452);
    EXPECT_THAT(session.notes, HasSubstr("libzmq's perf tools"));
    const auto analyses = analyzeAll(session.samples);
    ASSERT_EQ(analyses.size(), 1U);
    EXPECT_EQ(analyses[0].copy.size(), 15U);
    EXPECT_TRUE(analyses[0].zeroCopy.empty());
    EXPECT_EQ(openSession(testData("reqrep_tcp_lat_results.csv")).value().samples[0].latencyUs, 23.817);
}

TEST(Open, SaysWhatIsWrongWithPerfTables)
{
    const std::string header = "# message_size,message_count,latency[us]\n";
    EXPECT_THAT(complaintOnFile(header + "8,10,3\n", "results.csv"), HasSubstr("inproc, ipc or tcp"));
    EXPECT_EQ(complaintOnFile(header + "8,10,3\n\n8,10\n", "tcp"), "line 4: 2 cells, but the header names 3");
    EXPECT_EQ(complaintOnFile(header + "0,10,3\n", "tcp"), "line 2: column 'message_size': '0' where a whole number of "
                                                           "bytes is expected");
    EXPECT_THAT(complaintOnFile(header + "8,-1,3\n", "tcp"), HasSubstr("column 'message_count': '-1'"));
    EXPECT_THAT(complaintOnFile(header + "8,10,inf\n", "tcp"), HasSubstr("column 'latency[us]': 'inf'"));
    EXPECT_THAT(complaintOnFile(header, "tcp"), HasSubstr("no rows"));
    EXPECT_THAT(complaintOnFile("# message_size,message_count,speed\n8,10,3\n", "tcp"),
                HasSubstr("line 1: the columns are not"));
}

TEST(Open, RefusesWhatItCannotReadWithWhatToDoInstead)
{
    EXPECT_THAT(complaintOnFile("\x80\x04pickle"), HasSubstr("pd.read_pickle"));
    EXPECT_THAT(complaintOnFile("PK\x03\x04"), HasSubstr("spreadsheet"));
    EXPECT_THAT(complaintOnFile(""), HasSubstr("empty"));
    EXPECT_THAT(complaintOnFile("hello\nworld\n"), StartsWith("line 1: missing columns: 'size'"));
    EXPECT_THAT(complaintOnFile("{\"a\": 1}"), HasSubstr("not a session"));
    EXPECT_THAT(complaintOnFile("[1, 2]"), HasSubstr("not a session"));
    EXPECT_THAT(complaintOnFile(gzipped("{\"a\": 1}")), HasSubstr("not a session"));
    EXPECT_THAT(openSession("/nowhere/at/all").error().message, HasSubstr("No such file"));
    EXPECT_THAT(openSession("/").error().message, HasSubstr("folder"));
}

TEST(Open, SaysWhatIsWrongWithPictures)
{
    EXPECT_THAT(complaintOnFile(sessionPicture()), HasSubstr("contains no session"));
    const auto full = withSession(sessionPicture(), fullSession());
    EXPECT_GT(full.size(), sessionPicture().size() + 100);
    EXPECT_THAT(complaintOnFile(full.substr(0, full.size() / 2)), HasSubstr("damaged or cut off"));
    auto damaged = full;
    damaged[full.size() - 60] = static_cast<char>(~damaged[full.size() - 60]);
    EXPECT_THAT(complaintOnFile(damaged), HasSubstr("damaged"));
    EXPECT_EQ(withSession("no sessionPicture", fullSession()), "no sessionPicture");
}

TEST(Open, GivesUpSoonWhenItIsStopped)
{
    std::stop_source stop;
    stop.request_stop();
    const auto csv = std::string(CROSSOVER_TEST_DATA "/recorded-ipc.csv");
    const auto whole = openSession(csv);
    ASSERT_TRUE(whole);
    EXPECT_FALSE(openSession(csv, stop.get_token()));
    EXPECT_FALSE(openSession(sessionText(*whole), "x.zxo", stop.get_token()));
    EXPECT_TRUE(openSession(csv, std::stop_source().get_token()));
}

} // namespace
} // namespace crossover
