// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_folder.h"

#include <filesystem>

#include <gmock/gmock.h>

#include "core/store/session.h"
#include "tests/core/history/nights.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace nights;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;

class HistoryOfAFolder : public testing::Test {
protected:
    void save(const Session& session, const std::string& name)
    {
        const auto path = m_folder.file(name);
        std::filesystem::create_directories(std::filesystem::path(path).parent_path());
        ASSERT_TRUE(saveSession(session, path));
    }

    /// The history, and how many files it opened.
    std::pair<History, std::size_t> read(HistoryFolder& folder)
    {
        std::size_t opened = 0;
        auto history = folder.read({}, [&](std::size_t, std::size_t all) { opened = all; });
        EXPECT_TRUE(history) << (history ? "" : history.error().message);
        return {history.value_or(History()), opened};
    }

    sessions::Folder m_folder;
};

TEST_F(HistoryOfAFolder, HasItsSessionsAndNamesWhatItLeavesOut)
{
    save(night(2, 4096), "b.zxo");
    save(night(1, 4096), "c.zxo.gz");
    save(night(3, 4096), "within/d.zxo");
    sessions::write(m_folder.file("damaged.zxo"), R"({"version": 1, "samples": )");
    sessions::write(m_folder.file("empty.zxo"), "");
    sessions::write(m_folder.file("report.md"), "# Not a session\n");
    std::filesystem::create_directory(m_folder.file("folder.zxo"));
    HistoryFolder folder(m_folder.path());
    const auto history = read(folder).first;
    ASSERT_EQ(history.series.size(), 1U);
    EXPECT_EQ(history.series[0].points[0].session->file, "c.zxo.gz");
    EXPECT_EQ(history.series[0].points[1].session->file, "b.zxo");
    ASSERT_EQ(history.leftOut.size(), 2U);
    EXPECT_EQ(history.leftOut[0].file, "damaged.zxo");
    EXPECT_EQ(history.leftOut[1].file, "empty.zxo");
    EXPECT_FALSE(history.leftOut[0].reason.empty());
    EXPECT_EQ(folder.files(), 4U);
}

TEST_F(HistoryOfAFolder, HasTheFoldersWithinOnRequest)
{
    save(night(1, 4096), "a.zxo");
    save(night(2, 4096), "within/b.zxo");
    HistoryOptions options;
    options.recursive = true;
    HistoryFolder folder(m_folder.path(), options);
    const auto history = read(folder).first;
    ASSERT_EQ(history.sessions, 2U);
    EXPECT_EQ(history.series[0].points[1].session->file, "within/b.zxo");
}

TEST_F(HistoryOfAFolder, OpensOnlyNewAndChangedFilesAgain)
{
    save(night(1, 4096), "a.zxo");
    save(night(2, 4096), "b.zxo");
    sessions::write(m_folder.file("damaged.zxo"), "{");
    HistoryFolder folder(m_folder.path());
    EXPECT_EQ(read(folder).second, 3U);
    EXPECT_EQ(read(folder).second, 0U);
    save(night(3, 4096), "c.zxo");
    save(night(4, 1024), "b.zxo");
    std::filesystem::last_write_time(m_folder.file("b.zxo"), std::filesystem::file_time_type::clock::now() +
                                                                 std::chrono::hours(1)); // whatever a tick is
    std::filesystem::remove(m_folder.file("a.zxo"));
    const auto [history, opened] = read(folder);
    EXPECT_EQ(opened, 2U);
    ASSERT_EQ(history.series.at(0).points.size(), 2U);
    EXPECT_EQ(history.series[0].points[0].session->file, "c.zxo");
    EXPECT_EQ(history.series[0].points[1].session->measured, night(4, 1024).measured);
    EXPECT_EQ(history.leftOut.size(), 1U);
}

TEST_F(HistoryOfAFolder, ReadsOnAfterAStop)
{
    save(night(1, 4096), "a.zxo");
    save(night(2, 4096), "b.zxo");
    HistoryFolder folder(m_folder.path());
    std::stop_source stop;
    const auto given = folder.read(stop.get_token(), [&](std::size_t done, std::size_t) {
        if (done == 1) stop.request_stop();
    });
    ASSERT_FALSE(given);
    EXPECT_EQ(given.error().kind, Error::Kind::Stopped);
    const auto [history, opened] = read(folder);
    EXPECT_EQ(opened, 1U);
    EXPECT_EQ(history.sessions, 2U);
}

TEST_F(HistoryOfAFolder, FailsWhereThereIsNoFolder)
{
    sessions::write(m_folder.file("file"), "");
    for (const auto* name : {"nowhere", "file"}) {
        const auto history = HistoryFolder(m_folder.file(name)).read();
        ASSERT_FALSE(history);
        EXPECT_THAT(history.error().message, HasSubstr(name));
    }
}

TEST_F(HistoryOfAFolder, ReadsTheSessionsOfOlderVersions)
{
    HistoryFolder folder(CROSSOVER_TEST_DATA);
    const auto history = read(folder).first;
    EXPECT_GT(history.sessions, 1U);
}

} // namespace
} // namespace crossover
