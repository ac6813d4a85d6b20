// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session.h"

#include <clocale>

#include <gmock/gmock.h>

#include "core/report/verdict_words.h"
#include "core/store/atomic_file.h"
#include "core/store/gzip.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

std::string complaintOnSession(const std::string& text)
{
    const auto session = readSession(text);
    EXPECT_FALSE(session) << "was read: " << text.substr(0, 300);
    return session ? std::string() : session.error().message;
}

TEST(Session, ReadsBackWhatWasWritten)
{
    const auto session = fullSession();
    const auto read = readSession(sessionText(session));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, session);
}

TEST(Session, KeepsTwoQuotesInARow)
{
    auto session = fullSession();
    session.samples[0].group.sender = Who::named("sh -c \"\" \"\"\"").value();
    const auto read = readSession(sessionText(session));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->samples, session.samples);
}

TEST(Session, ReadsBackWhatATableDoesNotTell)
{
    Session session;
    session.samples = fullSession().samples;
    const auto read = readSession(sessionText(session));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, session);
    Session empty;
    EXPECT_EQ(readSession(sessionText(empty)).value(), empty);
}

TEST(Session, EveryVersionThatEverWasIsRead)
{
    const auto first = readSession(contentOf(testData("session-v1.zxo")));
    ASSERT_TRUE(first) << first.error().message;
    EXPECT_EQ(*first, fullSessionOfVersion1());
    const auto second = readSession(contentOf(testData("session-v2.zxo")));
    ASSERT_TRUE(second) << second.error().message;
    EXPECT_EQ(*second, fullSessionOfVersion2());
    const auto third = readSession(contentOf(testData("session-v3.zxo")));
    ASSERT_TRUE(third) << third.error().message;
    EXPECT_EQ(*third, fullSessionOfVersion3());
    const auto fourth = readSession(contentOf(testData("session-v4.zxo")));
    ASSERT_TRUE(fourth) << fourth.error().message;
    EXPECT_EQ(*fourth, fullSessionOfVersion4());
    const auto fifth = readSession(contentOf(testData("session-v5.zxo")));
    ASSERT_TRUE(fifth) << fifth.error().message;
    EXPECT_EQ(*fifth, fullSessionOfVersion5());
    const auto text = contentOf(testData("session-v6.zxo"));
    const auto sixth = readSession(text);
    ASSERT_TRUE(sixth) << sixth.error().message;
    EXPECT_EQ(*sixth, fullSession());
    EXPECT_EQ(sessionText(*sixth), text) << "the format has changed: it wants a new version";
}

TEST(Session, CallsRecycledWhatVersion1CalledShared)
{
    auto text = replaced(contentOf(testData("session-v1.zxo")), "\"pooled\"", "\"shared\"");
    text = replaced(text, "null,\"notified\"", "null,\"shared\"");
    const auto read = readSession(text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->config->releases, (std::vector{Release::Recycled, Release::Notified}));
    EXPECT_EQ(read->samples[0].group.release, Release::Recycled);
    EXPECT_EQ(read->samples[1].group.release, Release::Notified);
    EXPECT_FALSE(read->samples[2].group.release);
    EXPECT_EQ(readSession(sessionText(*read)).value(), *read) << "converted once and for all";
}

TEST(Session, GivesTheSameVerdictsAfterwards)
{
    std::ifstream file(testData("recorded-ipc.csv"));
    Session session;
    session.samples = readCsv(file).value();
    const auto read = readSession(sessionText(session)).value();
    const auto before = analyzeAll(session.samples);
    const auto after = analyzeAll(read.samples);
    ASSERT_EQ(before.size(), 3);
    ASSERT_EQ(after.size(), before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(verdictSentence(after[i]), verdictSentence(before[i]));
        EXPECT_EQ(after[i].verdict.low, before[i].verdict.low);
        EXPECT_EQ(after[i].verdict.estimate, before[i].verdict.estimate);
        ASSERT_EQ(after[i].sizes.size(), before[i].sizes.size());
        for (std::size_t k = 0; k < before[i].sizes.size(); ++k)
            EXPECT_EQ(after[i].sizes[k].logMedian, before[i].sizes[k].logMedian);
    }
}

TEST(Session, IgnoresTheLocale)
{
    const auto text = sessionText(fullSession());
    const std::string before = std::setlocale(LC_ALL, nullptr);
    if (!std::setlocale(LC_ALL, "de_DE.UTF-8")) GTEST_SKIP() << "no locale with a decimal comma is installed";
    const auto written = sessionText(fullSession());
    const auto read = readSession(text);
    std::setlocale(LC_ALL, before.c_str());
    EXPECT_EQ(written, text);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, fullSession());
}

TEST(Session, IsPackedWhenItsNameSaysSo)
{
    const Folder folder;
    const auto plain = folder.file("a.zxo");
    const auto packed = folder.file("a.zxo.gz");
    ASSERT_TRUE(saveSession(fullSession(), plain));
    ASSERT_TRUE(saveSession(fullSession(), packed));
    EXPECT_EQ(contentOf(plain), sessionText(fullSession()));
    const auto bytes = contentOf(packed);
    EXPECT_LT(bytes.size(), contentOf(plain).size());
    EXPECT_EQ(gunzipped(bytes).value(), contentOf(plain));
}

TEST(Session, RefusesANewerVersionWhateverElseItHolds)
{
    const auto newer = replaced(sessionText(fullSession()), "\"version\": 6", "\"version\": 7");
    EXPECT_THAT(complaintOnSession(newer), AllOf(HasSubstr("version 7"), HasSubstr("newer ZeroMQ Crossover")));
    EXPECT_THAT(complaintOnSession(replaced(newer, "\"burst\"", "\"brust\"")), HasSubstr("newer ZeroMQ Crossover"));
    EXPECT_THAT(complaintOnSession(replaced(newer, "\"notes\"", "\"remarks\"")), HasSubstr("newer ZeroMQ Crossover"));
}

TEST(Session, ConvertsOlderVersionsStepByStep)
{
    // As if version 1 had called the title a name, and version 2 had written it in capitals.
    const std::vector<SessionUpgrade> upgrades{[](JsonValue& root) {
                                                   for (auto& member : std::get<JsonValue::Object>(root.content)) {
                                                       if (member.name == "name") member.name = "title";
                                                   }
                                               },
                                               [](JsonValue& root) {
                                                   for (auto& member : std::get<JsonValue::Object>(root.content)) {
                                                       if (member.name == "title")
                                                           std::get<std::string>(member.value.content) +=
                                                               " (converted)";
                                                   }
                                               }};
    auto session = fullSession();
    session.title = "old";
    const auto text = replaced(sessionText(session), "\"version\": 6", "\"version\": 1");
    session.title = "old (converted)";
    EXPECT_EQ(readSession(replaced(text, "\"title\"", "\"name\""), {}, upgrades).value(), session);
    EXPECT_EQ(readSession(replaced(text, "\"version\": 1", "\"version\": 2"), {}, upgrades).value(), session);
    EXPECT_EQ(readSession(replaced(text, "\"version\": 1", "\"version\": 3"), {}, upgrades).value().title, "old");
    EXPECT_FALSE(readSession(replaced(text, "\"version\": 1", "\"version\": 4"), {}, upgrades));
}

TEST(Session, SaysWhereItIsWrong)
{
    const auto text = sessionText(fullSession());
    EXPECT_THAT(complaintOnSession(replaced(text, "\"wait\": \"poll\"", "\"wait\": \"doze\"")),
                AllOf(StartsWith("line "), HasSubstr(", at config.wait: one of \"block\", \"poll\" is expected")));
    const auto complaint =
        complaintOnSession("{\n \"format\": \"zmq-crossover session\", \"version\": 1,\n  \"title\": 5}");
    EXPECT_THAT(complaint, StartsWith("line 3, column 12, at title: text is expected"));
    EXPECT_THAT(complaintOnSession("{\n \"format\": nil}"), StartsWith("line 2, column 13: this is not valid JSON: "));
    EXPECT_THAT(complaintOnSession(""), StartsWith("line 1, column 1: this is not valid JSON: "));
    EXPECT_THAT(complaintOnSession("{}"), HasSubstr("not a session"));
    EXPECT_THAT(complaintOnSession("[1]"), HasSubstr("not a session"));
    EXPECT_THAT(complaintOnSession("3"), HasSubstr("not a session"));
}

TEST(Session, NamesTheRowAndColumnThatIsWrong)
{
    const auto text = sessionText(fullSession());
    const auto rows = text.find("\"rows\": [");
    const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(rows), '\n') + 3;
    // The second row's size, 16375, is the first cell of its line.
    const auto second = text.find("[16375", text.find("[16375") + 1);
    auto wrong = text;
    wrong.replace(second, 6, "[-5");
    EXPECT_EQ(complaintOnSession(wrong),
              fmt::format("line {}, column 8, at samples.rows[1]: column 'size': '-5' where a "
                          "whole number of bytes from 1 to 2^40 is expected",
                          line));
    wrong = text;
    wrong.replace(second, 6, "[\"16375\"");
    EXPECT_THAT(complaintOnSession(wrong), HasSubstr("samples.rows[1]: column 'size': a whole number of bytes"));
    wrong = text;
    wrong.replace(second, 7, "[");
    EXPECT_THAT(complaintOnSession(wrong), HasSubstr("34 cells, but 35 columns are named"));
}

struct DamagedText {
    const char* what;
    const char* with;
    const char* complaint;
};

class WrongSession : public ::testing::TestWithParam<DamagedText> {};

TEST_P(WrongSession, IsRefusedWithAReason)
{
    const auto& [what, with, complaint] = GetParam();
    EXPECT_THAT(complaintOnSession(replaced(sessionText(fullSession()), what, with)), HasSubstr(complaint));
}

INSTANTIATE_TEST_SUITE_P(
    Session, WrongSession,
    ::testing::Values(
        DamagedText{"\"notes\"", "\"remarks\"", "at remarks: 'remarks' is not known here"},
        DamagedText{"\"notes\": \"with", "\"notes\": \"a\", \"notes\": \"with", "'notes' appears twice"},
        DamagedText{"2026-11-22T", "2026-11-22 ", "at measured: a date and time"},
        DamagedText{"\"rounds\": 12", "\"rounds\": 0", "rounds must be between 1 and 10000"},
        DamagedText{"\"rounds\": 12", "\"rounds\": -1", "at config.rounds: a whole number"},
        DamagedText{"\"rounds\": 12", "\"rounds\": 1e9", "at config.rounds: a whole number"},
        DamagedText{"\"rounds\": 12", "\"rounds\": 4294967296", "at config.rounds: a whole number"},
        DamagedText{"\"trial_us\": 50000", "\"trial_us\": 99999999999999999", "at config.trial_us"},
        DamagedText{"\"refine\": true", "\"refine\": \"yes\"", "at config.refine: true or false"},
        DamagedText{"\"target\": 0.3", "\"target\": 1e999, \"x\": 0.3", "line "},
        DamagedText{"\"target\": 0.3", "\"target\": null, \"x\": 0.3", "line "},
        DamagedText{"\"threshold\": 12279", "\"threshold\": 0", "threshold of the hybrid arm"},
        DamagedText{"\"throughput\",\n      \"latency\"", "\"throughput\",\n      \"delay\"",
                    "at config.tests[1]: one of \"throughput\", \"latency\" is expected"},
        DamagedText{"\"roles\",", "\"anywhere\",", "at config.placements[0]: one of \"free\", "},
        DamagedText{"\"cores\": [", "\"cores\": [ [],", "a core has at least one CPU"},
        DamagedText{"\"cores\": [", "\"cores\": [ 7,", "at config.cores[0]: a list is expected"},
        DamagedText{"\"cores\": [", "\"cores\": [ [65536],", "at config.cores[0][0]: a whole number"},
        DamagedText{"\"roles\",", "\"spread\",", "the placement spread needs 4 physical cores"},
        DamagedText{"\"how\": \"stopped\"", "\"how\": \"tired\"", "at end.how: one of \"finished\""},
        DamagedText{"\"name\": \"CPU\"", "\"name\": 7", "at environment.facts[0].name: text is expected"},
        DamagedText{"\"columns\": [\"size\"", "\"columns\": [\"seize\"", "'seize' is not the name of a column"},
        DamagedText{"\"columns\": [\"size\"", "\"columns\": [\"count\"", "column 'count' appears twice"},
        DamagedText{"\"columns\"", "\"column\"", "'columns' must come before 'rows'"},
        DamagedText{"inproc\"", "outproc\"", "column 'transport': 'outproc'"},
        DamagedText{"1e-09", "-1", "column 'throughput': '-1' where a positive number (1e-9 to 1e15) is expected"},
        DamagedText{"1e-09", "1e999", "not valid JSON"}));

TEST(Session, TellsTheTimeAsItReadsIt)
{
    Session session;
    session.measured = presentMoment();
    EXPECT_EQ(session.measured.size(), 25U);
    const auto read = readSession(sessionText(session));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, session);
}

TEST(Session, EndsOnHostileFiles)
{
    EXPECT_THAT(complaintOnSession(std::string(1'000'000, '[')), HasSubstr("more than 16 nested levels"));
    std::string wide = "[1";
    for (int i = 0; i < 200'000; ++i)
        wide += ",1";
    EXPECT_THAT(complaintOnSession(wide + "]"), HasSubstr("too many values for a file"));
    std::string members = "{\"a0\":1";
    for (int i = 1; i < 2000; ++i)
        members += fmt::format(",\"a{}\":1", i);
    EXPECT_THAT(complaintOnSession(members + "}"), HasSubstr("too many members"));
    std::string nul = sessionText(fullSession());
    nul[nul.size() / 2] = '\0';
    EXPECT_THAT(complaintOnSession(nul), StartsWith("line "));
    EXPECT_THAT(complaintOnSession("{\"\xff\": 1}"), HasSubstr("not valid JSON"));
}

TEST(Session, RefusesWhatIsCutOffAnywhere)
{
    const auto text = sessionText(fullSession());
    for (std::size_t length = 0; length + 2 < text.size(); length += 7)
        EXPECT_FALSE(readSession(text.substr(0, length))) << length;
}

} // namespace
} // namespace crossover
