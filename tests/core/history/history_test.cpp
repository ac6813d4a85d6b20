// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include <gmock/gmock.h>

#include "tests/core/history/nights.h"

namespace crossover {
namespace {

using namespace nights;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> filesOf(const HistorySeries& series)
{
    std::vector<std::string> files;
    for (const auto& point : series.points)
        files.push_back(point.session->file);
    return files;
}

TEST(History, FindsTheNightOnWhichTheCrossoverMoved)
{
    const auto history = historyOf(entriesWithStep(7, 6), {});
    ASSERT_EQ(history.series.size(), 1U);
    EXPECT_EQ(history.sessions, 13U);
    const auto& series = history.series[0];
    EXPECT_EQ(series.key.machine, "AMD EPYC, 2 cores");
    EXPECT_EQ(series.levels(), 13U);
    ASSERT_EQ(series.changes.size(), 1U);
    const auto& change = series.changes[0];
    EXPECT_EQ(series.points[change.at].session->file, fileOf(8));
    EXPECT_NEAR(change.before, 4096, 400);
    EXPECT_NEAR(change.after, 1024, 100);
    EXPECT_LE(change.p, historyAlpha);
    ASSERT_EQ(change.facts.size(), 2U);
    EXPECT_EQ(change.facts[1].name, "libzmq");
    EXPECT_EQ(change.facts[1].before, "4.3.4, without draft API");
    EXPECT_EQ(change.facts[1].after, "4.3.5, without draft API");
}

TEST(History, ClaimsNothingWhereNothingChanged)
{
    EXPECT_EQ(historyOf(entriesWithStep(14, 0), {}).changes(), 0U);
}

TEST(History, OrdersSessionsByTimeWhateverTheirNamesAndClocks)
{
    std::vector<HistoryEntry> entries;
    auto east = night(2, 4096);
    east.measured = "2026-11-02T01:00:00+05:30"; // the first of November, half past seven in the evening
    auto west = night(3, 4096);
    west.measured = "2026-11-01T12:00:00-08:00"; // eight
    auto plain = night(4, 4096);
    plain.measured = "2026-11-01T19:45:00Z";
    add(entries, west, "a.zxo");
    add(entries, plain, "b.zxo");
    add(entries, east, "c.zxo");
    EXPECT_THAT(filesOf(historyOf(entries, {}).series.at(0)), ElementsAre("c.zxo", "b.zxo", "a.zxo"));
}

TEST(History, KeepsMachinesAndCombinationsApart)
{
    std::vector<HistoryEntry> entries;
    add(entries, night(1, 4096), "a.zxo");
    add(entries, withFact(night(2, 4096), "CPU", "Arm"), "b.zxo");
    add(entries, withFact(night(3, 4096), "CPU quota", "1.5 CPUs"), "c.zxo");
    auto pooled = night(4, 4096);
    for (auto& sample : pooled.samples)
        sample.group.release = Release::Pooled;
    add(entries, pooled, "d.zxo");
    add(entries, withFact(night(5, 4096), "Kernel", "Linux 7"), "e.zxo");
    const auto history = historyOf(entries, {});
    ASSERT_EQ(history.series.size(), 4U);
    EXPECT_THAT(filesOf(history.series[0]), ElementsAre("a.zxo", "e.zxo"));
    EXPECT_THAT(filesOf(history.series[1]), ElementsAre("d.zxo"));
    EXPECT_EQ(history.series[2].key.machine, "AMD EPYC, 2 cores, CPU quota 1.5 CPUs");
    EXPECT_EQ(history.series[3].key.machine, "Arm, 2 cores");
}

TEST(History, LeavesAGapWhereASessionHasNoAnswer)
{
    std::vector<HistoryEntry> entries;
    for (unsigned day = 1; day <= 16; ++day) {
        const auto session = night(day, day < 9 ? 4096 : 1024);
        add(entries, day == 4 || day == 9 ? copyingAlone(session) : session, fileOf(day));
    }
    const auto history = historyOf(entries, {});
    const auto& series = history.series.at(0);
    ASSERT_EQ(series.points.size(), 16U);
    EXPECT_EQ(series.levels(), 14U);
    EXPECT_FALSE(series.points[3].level());
    EXPECT_THAT(series.points[3].headline, HasSubstr("Only copying"));
    ASSERT_EQ(series.changes.size(), 1U);
    EXPECT_EQ(series.points[series.changes[0].at].session->file, fileOf(10));
}

TEST(History, FindsAChangeDespiteSessionsWithAnOpenEnd)
{
    std::vector<HistoryEntry> entries;
    for (unsigned day = 1; day <= 16; ++day) {
        const auto session = night(day, day < 9 ? 4096 : 512);
        add(entries, day == 4 || day == 12 ? cutShort(session) : session, fileOf(day));
    }
    const auto series = historyOf(entries, {}).series.at(0);
    for (const std::size_t open : {3U, 11U}) {
        EXPECT_FALSE(series.points[open].crossover());
        ASSERT_TRUE(series.points[open].level());
        EXPECT_GE(*series.points[open].level(), series.points[open].ends.low.value_or(0));
    }
    ASSERT_EQ(series.changes.size(), 1U);
    EXPECT_EQ(series.points[series.changes[0].at].session->file, fileOf(9));
}

TEST(History, FindsTheNightFromWhichZeroCopyIsNowhereFaster)
{
    std::vector<HistoryEntry> entries;
    for (unsigned day = 1; day <= 13; ++day)
        add(entries, night(day, day <= 7 ? 4096 : 1e12), fileOf(day));
    const auto series = historyOf(entries, {}).series.at(0);
    EXPECT_FALSE(series.points[7].crossover());
    EXPECT_EQ(series.points[7].level(), 1 << 20) << "the largest size";
    ASSERT_EQ(series.changes.size(), 1U);
    EXPECT_EQ(series.points[series.changes[0].at].session->file, fileOf(8));
}

TEST(History, CountsAMeasurementInTwoFilesOnce)
{
    std::vector<HistoryEntry> entries;
    auto shorter = night(1, 4096);
    shorter.samples.resize(shorter.samples.size() / 2);
    add(entries, shorter, "begun.zxo");
    add(entries, night(1, 4096), "continued.zxo");
    add(entries, night(2, 4096), "next.zxo");
    const auto history = historyOf(entries, {{"damaged.zxo", "it is damaged"}});
    EXPECT_THAT(filesOf(history.series.at(0)), ElementsAre("continued.zxo", "next.zxo"));
    EXPECT_EQ(history.sessions, 2U);
    ASSERT_EQ(history.leftOut.size(), 2U);
    EXPECT_EQ(history.leftOut[1].file, "begun.zxo");
    EXPECT_EQ(history.leftOut[1].reason, "it is the same measurement as continued.zxo");
}

TEST(History, RefusesSessionsWithoutDateMachineOrValues)
{
    const auto refusal = [](const Session& session) {
        const auto entries = historyEntries(session, "a.zxo", throughputAlone);
        return entries ? "" : entries.error().message;
    };
    auto session = night(1, 4096);
    session.measured.clear();
    EXPECT_THAT(refusal(session), HasSubstr("when"));
    session.measured = "2026-13-41T03:00:00Z";
    EXPECT_THAT(refusal(session), HasSubstr("when"));
    session = night(1, 4096);
    session.environment.reset();
    EXPECT_THAT(refusal(session), HasSubstr("machine"));
    session = night(1, 4096);
    session.samples.clear();
    EXPECT_THAT(refusal(session), HasSubstr("nothing to show"));
}

TEST(History, ShowsMediansAtSizesThatAllSessionsHave)
{
    std::vector<HistoryEntry> entries;
    add(entries, night(1, 4096), "a.zxo");
    auto fewer = night(2, 4096);
    std::erase_if(fewer.samples, [](const Sample& sample) { return sample.size < 100 || sample.size > 5000; });
    add(entries, fewer, "b.zxo");
    const auto series = historyOf(entries, {}).series.at(0);
    EXPECT_THAT(series.commonSizes(), ElementsAre(128U, 1024U, 4096U));
    EXPECT_TRUE(series.points[0].medians.front().copy);
    EXPECT_TRUE(series.points[0].medians.front().zeroCopy);
    EXPECT_THAT(HistorySeries().commonSizes(), IsEmpty());
}

} // namespace
} // namespace crossover
