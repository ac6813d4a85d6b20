// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/own_presets.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "tests/ui/small_sweep.h"
#include "ui/settings/window_settings.h"
#include "ui/setup/saved_setup.h"

namespace crossover {
namespace {

class OwnPresetsTest : public testing::Test {
protected:
    OwnPresetsTest() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }

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
    const OwnPresets read;
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
    EXPECT_EQ(OwnPresets().config(QStringLiteral("mine")), overTcp());
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
    EXPECT_TRUE(OwnPresets().names().isEmpty());
}

TEST_F(OwnPresetsTest, SomeNamesCannotBe)
{
    for (const char* name : {"", "  ", " spaced", "default", "Thorough", "CUSTOM"})
        EXPECT_NE(OwnPresets::problemWith(QLatin1String(name)), "") << name;
    EXPECT_NE(OwnPresets::problemWith(QString(41, QLatin1Char('x'))), "");
    EXPECT_EQ(OwnPresets::problemWith(QString(40, QLatin1Char('x'))), "");
    OwnPresets own;
    own.save(QStringLiteral("Quick"), smallSweep());
    EXPECT_TRUE(own.names().isEmpty());
}

TEST_F(OwnPresetsTest, DamagedOnesAreLeftOut)
{
    {
        auto settings = windowSettings();
        settings.beginWriteArray(settingNames::ownPresets);
        auto write = [&settings, at = 0](const QString& name, const QString& setup) mutable {
            settings.setArrayIndex(at++);
            settings.setValue(QStringLiteral("name"), name);
            settings.setValue(QStringLiteral("setup"), setup);
        };
        auto impossible = smallSweep();
        impossible.rounds = 0;
        write(QStringLiteral("cut off"), setupText(smallSweep()).left(100));
        write(QStringLiteral("Quick"), setupText(smallSweep()));
        write(QStringLiteral("impossible"), setupText(impossible));
        write(QStringLiteral("good"), setupText(smallSweep()));
        settings.endArray();
    }
    EXPECT_EQ(OwnPresets().names(), QStringList("good"));
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
