// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_files.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "ui/settings/window_settings.h"

namespace crossover {
namespace {

class RecentFilesTest : public testing::Test {
protected:
    RecentFilesTest() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }

    QTemporaryDir m_folder;
};

TEST_F(RecentFilesTest, NewestFirstEachOnceAndRemembered)
{
    RecentFiles files;
    QSignalSpy changed(&files, &RecentFiles::changed);
    files.add(QStringLiteral("/data/a.zxo"));
    files.add(QStringLiteral("/data/b.zxo"));
    files.add(QStringLiteral("/data/a.zxo"));
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(RecentFiles().paths(), QStringList({"/data/a.zxo", "/data/b.zxo"}));
}

TEST_F(RecentFilesTest, RelativePathsAreMadeAbsolute)
{
    RecentFiles files;
    files.add(QStringLiteral("a.csv"));
    EXPECT_EQ(files.paths(), QStringList(QDir::current().absoluteFilePath("a.csv")));
    files.remove(QStringLiteral("a.csv"));
    EXPECT_TRUE(files.paths().isEmpty());
}

TEST_F(RecentFilesTest, KeepsTheLastTenOnly)
{
    RecentFiles files;
    for (int at = 0; at < 15; ++at)
        files.add(QStringLiteral("/data/%1.csv").arg(at));
    EXPECT_EQ(files.paths().size(), RecentFiles::most);
    EXPECT_EQ(files.paths().first(), "/data/14.csv");
    files.clear();
    EXPECT_TRUE(files.paths().isEmpty());
}

TEST_F(RecentFilesTest, DamagedSettingsAreNoFiles)
{
    windowSettings().setValue(settingNames::recentFiles, QStringList({"", "/ok.zxo", "nonsense", "/ok.zxo"}));
    EXPECT_EQ(RecentFiles().paths(), QStringList("/ok.zxo"));
    windowSettings().setValue(settingNames::recentFiles, QByteArray("\xff\x00", 2));
    EXPECT_TRUE(RecentFiles().paths().isEmpty());
}

} // namespace
} // namespace crossover
