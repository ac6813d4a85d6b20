// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_words.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/history/history_files.h"
#include "tests/core/history/nights.h"

namespace crossover {
namespace {

using namespace nights;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

TEST(HistoryWords, SayWhatChangedWhenAndWithWhat)
{
    const auto history = historyOf(entriesWithStep(7, 6), {{"bad\x1b.zxo", "it is damaged"}});
    const auto& series = history.series.at(0);
    EXPECT_THAT(changeSentence(series, series.changes.at(0)),
                AllOf(HasSubstr("with the session of 2026-11-08 03:00, night-08.zxo (p = 0.00"),
                      EndsWith("libzmq was 4.3.4, without draft API and is 4.3.5, without draft API.")));
    EXPECT_EQ(historySentence(history), "13 sessions, 1 file left out: 1 change of a crossover.");
    const auto text = historyText(history, historyAlpha);
    EXPECT_THAT(text, AllOf(HasSubstr("== AMD EPYC, 2 cores ==\n\nThroughput: ipc, shared release, blocking calls"),
                            HasSubstr("\n  measured          crossover (95 %)"), HasSubstr("1 change found."),
                            HasSubstr("Left out:\n  bad\ufffd.zxo: it is damaged\n")));
    EXPECT_LT(text.find("night-07.zxo\n"), text.find("  --- "));
    EXPECT_LT(text.find("  --- "), text.find("night-08.zxo\n"));
    EXPECT_EQ(std::ranges::count(text, '\x1b'), 0);
}

TEST(HistoryWords, SayWhenThereAreTooFewSessions)
{
    const auto few = historyOf(entriesWithStep(2, 1), {});
    EXPECT_EQ(seriesSentence(few.series.at(0), 0.01),
              "A change takes at least 10 sessions with an answer to be shown; there are 3.");
    auto entries = entriesWithStep(12, 0);
    add(entries, copyingAlone(night(13, 4096)), fileOf(13));
    const auto enough = historyOf(entries, {});
    EXPECT_EQ(seriesSentence(enough.series.at(0), 0.01),
              "No change found. 1 session without an answer has no part in that.");
    EXPECT_THAT(historyText(enough, 0.01), AllOf(StartsWith("13 sessions: no change"), Not(HasSubstr("p:"))));
}

TEST(HistoryFiles, HaveEveryPointAndChange)
{
    const auto history = historyOf(entriesWithStep(7, 6), {{"bad.zxo", "it is damaged"}});
    const auto json = nlohmann::json::parse(historyJson(history, historyAlpha));
    EXPECT_EQ(json["schema"], 1);
    EXPECT_EQ(json["sessions"], 13);
    EXPECT_EQ(json["left_out"][0]["reason"], "it is damaged");
    const auto& series = json["series"].at(0);
    EXPECT_EQ(series["machine"], "AMD EPYC, 2 cores");
    EXPECT_EQ(series["metric"], "throughput");
    EXPECT_EQ(series["transport"], "ipc");
    ASSERT_EQ(series["points"].size(), 13U);
    const auto& point = history.series[0].points[2];
    EXPECT_EQ(series["points"][2]["verdict"], "crossover");
    EXPECT_DOUBLE_EQ(series["points"][2]["estimate"], *point.crossover());
    EXPECT_DOUBLE_EQ(series["points"][2]["medians"][0]["copy"], *point.medians[0].copy);
    ASSERT_EQ(series["changes"].size(), 1U);
    EXPECT_EQ(series["changes"][0]["point"], 7);
    EXPECT_EQ(series["changes"][0]["file"], fileOf(8));
    EXPECT_EQ(series["changes"][0]["facts"][1]["name"], "libzmq");
}

TEST(HistoryFiles, HaveACsvRowForEachPoint)
{
    auto entries = entriesWithStep(7, 6);
    add(entries, night(20, 1024), "with, comma.zxo");
    const auto csv = historyCsv(historyOf(entries, {}));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 15);
    EXPECT_THAT(csv,
                AllOf(StartsWith("machine,metric,transport,"), HasSubstr("\n\"AMD EPYC, 2 cores\",throughput,ipc,"),
                      HasSubstr(",\"with, comma.zxo\",2026-11-20T03:00:00+01:00,crossover,")));
}

} // namespace
} // namespace crossover
