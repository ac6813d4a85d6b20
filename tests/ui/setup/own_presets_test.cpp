// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/own_presets.h"

#include <utility>
#include <vector>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "tests/ui/small_sweep.h"
#include "ui/settings/window_settings.h"
#include "ui/setup/presets_path.h"
#include "ui/setup/saved_setup.h"
#include "ui/style/text.h"

namespace crossover {
namespace {

class OwnPresetsTest : public testing::Test {
protected:
    OwnPresetsTest() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }

    /// What another window finds in the file.
    static QStringList namesInFile()
    {
        OwnPresets read;
        read.reload();
        return read.names();
    }

    static void write(const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(toQString(presetsPath())).path());
        QFile file(toQString(presetsPath()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// As earlier versions kept them.
    static void writeFormer(const std::vector<std::pair<QString, QString>>& namesAndSetups)
    {
        auto settings = windowSettings();
        settings.beginWriteArray(settingNames::ownPresets);
        int at = 0;
        for (const auto& [name, setup] : namesAndSetups) {
            settings.setArrayIndex(at++);
            settings.setValue(QStringLiteral("name"), name);
            settings.setValue(QStringLiteral("setup"), setup);
        }
        settings.endArray();
    }

    QTemporaryDir m_folder;
};

SweepConfig overTcp()
{
    auto config = smallSweep();
    config.transports = {Transport::Tcp};
    return config;
}

TEST_F(OwnPresetsTest, AreKeptByNameAndRemembered)
{
    OwnPresets own;
    QSignalSpy changed(&own, &OwnPresets::changed);
    own.save(QStringLiteral("tcp / large & small"), overTcp());
    own.save(QStringLiteral("A small one"), smallSweep());
    EXPECT_EQ(changed.count(), 2);
    OwnPresets read;
    read.reload();
    EXPECT_EQ(read.names(), QStringList({"A small one", "tcp / large & small"}));
    EXPECT_EQ(read.config(QStringLiteral("tcp / large & small")), overTcp());
    EXPECT_EQ(read.config(QStringLiteral("another")), std::nullopt);
}

TEST_F(OwnPresetsTest, AreFoundByWhatTheySayWhateverTheSeed)
{
    OwnPresets own;
    auto config = overTcp();
    config.seed = 99;
    own.save(QStringLiteral("tcp"), config);
    config.seed = 7;
    EXPECT_EQ(own.nameOf(config), QStringLiteral("tcp"));
    config.rounds = 3;
    EXPECT_EQ(own.nameOf(config), std::nullopt);
}

TEST_F(OwnPresetsTest, SavingUnderANameAgainReplaces)
{
    OwnPresets own;
    own.save(QStringLiteral("mine"), smallSweep());
    own.save(QStringLiteral("Mine"), overTcp());
    EXPECT_EQ(own.names(), QStringList("Mine"));
    EXPECT_EQ(own.config(QStringLiteral("mine")), overTcp());
    EXPECT_EQ(namesInFile(), QStringList("Mine"));
}

TEST_F(OwnPresetsTest, CanBeRenamedAndRemoved)
{
    OwnPresets own;
    own.save(QStringLiteral("one"), smallSweep());
    own.save(QStringLiteral("two"), overTcp());
    own.rename(QStringLiteral("one"), QStringLiteral("ONE"));
    EXPECT_EQ(own.names(), QStringList({"ONE", "two"}));
    own.rename(QStringLiteral("two"), QStringLiteral("Quick"));
    EXPECT_TRUE(own.has(QStringLiteral("two"))) << "the name of a built-in preset";
    own.rename(QStringLiteral("two"), QStringLiteral("one"));
    EXPECT_EQ(own.names(), QStringList("one"));
    own.remove(QStringLiteral("one"));
    EXPECT_TRUE(namesInFile().isEmpty());
}

TEST_F(OwnPresetsTest, SomeNamesCannotBe)
{
    EXPECT_NE(OwnPresets::problemWith(QStringLiteral("default")), "");
    EXPECT_EQ(OwnPresets::problemWith(QStringLiteral("mine")), "");
    OwnPresets own;
    QSignalSpy failed(&own, &OwnPresets::failed);
    own.save(QStringLiteral("Quick"), smallSweep());
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(own.names().isEmpty());
}

TEST_F(OwnPresetsTest, FormerOnesMoveToTheFile)
{
    auto impossible = smallSweep();
    impossible.rounds = 0;
    write(R"({"presets": {"there": {"transport": "tcp"}}})");
    writeFormer({{"cut off", setupText(smallSweep()).left(100)},
                 {"Quick", setupText(smallSweep())},
                 {"impossible", setupText(impossible)},
                 {"There", setupText(smallSweep())},
                 {"good", setupText(smallSweep())}});
    OwnPresets own;
    own.reload();
    EXPECT_EQ(own.names(), QStringList({"good", "there"})) << "damaged ones are left out, others not replaced";
    EXPECT_EQ(own.config(QStringLiteral("good")), smallSweep());
    EXPECT_EQ(own.config(QStringLiteral("there"))->transports, std::vector{Transport::Tcp});
    EXPECT_FALSE(windowSettings().contains(settingNames::ownPresets + QStringLiteral("/size")));
    own.remove(QStringLiteral("good"));
    EXPECT_EQ(namesInFile(), QStringList("there")) << "and not moved again";
}

TEST_F(OwnPresetsTest, FormerOnesStayWhereTheFileCannotBeRead)
{
    write("{");
    writeFormer({{"good", setupText(smallSweep())}});
    OwnPresets own;
    QSignalSpy failed(&own, &OwnPresets::failed);
    own.reload();
    EXPECT_EQ(own.names(), QStringList("good"));
    EXPECT_EQ(failed.count(), 1);
    write("{}");
    own.reload();
    EXPECT_EQ(namesInFile(), QStringList("good"));
}

TEST_F(OwnPresetsTest, AreReadAgainWhenTheFileWasChangedElsewhere)
{
    OwnPresets own;
    own.reload();
    own.save(QStringLiteral("mine"), smallSweep());
    OwnPresets other;
    other.reload();
    other.save(QStringLiteral("theirs"), overTcp());
    own.save(QStringLiteral("more"), overTcp());
    EXPECT_EQ(own.names(), QStringList({"mine", "more", "theirs"}));
    QSignalSpy changed(&own, &OwnPresets::changed);
    other.remove(QStringLiteral("mine"));
    own.reload();
    EXPECT_EQ(own.names(), QStringList({"more", "theirs"}));
    own.reload();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(OwnPresetsTest, NothingReplacesWhatWasSavedElsewhereMeanwhile)
{
    OwnPresets own;
    QSignalSpy failed(&own, &OwnPresets::failed);
    OwnPresets other;
    other.save(QStringLiteral("mine"), overTcp());
    own.save(QStringLiteral("mine"), smallSweep());
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed.front().front().toString().contains(QStringLiteral("by now")));
    EXPECT_EQ(own.config(QStringLiteral("mine")), overTcp());
    own.save(QStringLiteral("mine"), smallSweep());
    EXPECT_EQ(own.config(QStringLiteral("mine")), smallSweep()) << "now the user knows of it";
}

TEST_F(OwnPresetsTest, ADamagedFileIsToldOnceAndStays)
{
    OwnPresets own;
    own.save(QStringLiteral("mine"), smallSweep());
    write("{\"presets\": {\n\"mine\": {\"rounds\": 0}}}");
    QSignalSpy failed(&own, &OwnPresets::failed);
    own.reload();
    own.reload();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed.front().front().toString().contains(QStringLiteral("line 2")));
    EXPECT_EQ(own.names(), QStringList("mine")) << "as last read";
    own.save(QStringLiteral("other"), smallSweep());
    EXPECT_EQ(failed.count(), 2) << "the next save shows the message again";
    EXPECT_EQ(own.names(), QStringList("mine"));
    QFile file(toQString(presetsPath()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "{\"presets\": {\n\"mine\": {\"rounds\": 0}}}");
}

TEST_F(OwnPresetsTest, EverySettingSurvivesBeingSaved)
{
    auto config = overTcp();
    config.tests = {crossover::Test::Latency};
    config.releases = {Release::Owned, Release::Notified};
    config.placements = {Placement::Roles, Placement::Free};
    config.wait = Wait::Poll;
    config.refine = false;
    config.target = 0.125;
    config.budget = std::chrono::milliseconds(1500);
    config.seed = 18'446'744'073'709'551'615ULL;
    EXPECT_EQ(setupFrom(setupText(config)), config);
    EXPECT_EQ(setupFrom({}), std::nullopt);
}

TEST_F(OwnPresetsTest, TakeTodaysDefaultsForWhatOlderOnesCouldNotSay)
{
    QFile file(QStringLiteral(CROSSOVER_TEST_DATA "/session-v1.zxo"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto old = setupFrom(QString::fromUtf8(file.readAll().replace("\"pooled\"", "\"shared\"")));
    ASSERT_TRUE(old);
    EXPECT_EQ(old->releases, (std::vector{Release::Shared, Release::Notified}));
    EXPECT_TRUE(old->placements.empty());
}

} // namespace
} // namespace crossover
