// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/window_memory.h"

#include <QLineEdit>

#include "tests/ui/window_fixture.h"
#include "ui/setup/sweep_panel.h"

namespace crossover {
namespace {

using WindowMemoryTest = WindowFixture;

TEST_F(WindowMemoryTest, RemembersItsSize)
{
    open().resize(1000, 700);
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    EXPECT_EQ(m_window->size(), QSize(1000, 700));
}

TEST_F(WindowMemoryTest, RemembersTheSetupAndWhetherItsSeedWasFixed)
{
    auto config = smallSweep();
    config.transports = {Transport::Tcp};
    config.seed = 4711;
    open().setConfig(config);
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    auto* panel = m_window->findChild<SweepPanel*>();
    EXPECT_EQ(panel->config().value(), config);
    EXPECT_TRUE(panel->hasSeed());
    panel->setSeed({});
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    EXPECT_FALSE(m_window->findChild<SweepPanel*>()->hasSeed());
}

TEST_F(WindowMemoryTest, ASetupThatCannotWorkIsNotRemembered)
{
    open().setConfig(smallSweep());
    m_window->close();
    auto* panel = m_window->findChild<SweepPanel*>();
    for (auto* edit : panel->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QLatin1String("Largest size")) edit->setText(QStringLiteral("nonsense"));
    }
    ASSERT_FALSE(panel->config());
    m_window->show();
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    EXPECT_EQ(m_window->findChild<SweepPanel*>()->config().value(), smallSweep());
}

TEST_F(WindowMemoryTest, RemembersTheColours)
{
    open();
    action("Dark")->trigger();
    m_window = std::make_unique<MainWindow>();
    EXPECT_TRUE(action("Dark")->isChecked());
    EXPECT_LT(m_window->palette().color(QPalette::Window).lightness(), 128);
    action("As the System")->trigger();
}

TEST_F(WindowMemoryTest, SurvivesDamagedSettings)
{
    auto settings = windowSettings();
    settings.setValue(settingNames::geometry, QStringLiteral("nonsense"));
    settings.setValue(settingNames::setupSplitter, QByteArray("\xff\x00garbage"));
    settings.setValue(settingNames::detailSplitter, 42);
    settings.setValue(settingNames::colourScheme, QStringLiteral("purple"));
    settings.setValue(settingNames::lastSetup, QStringLiteral("{\"config\": 1"));
    settings.setValue(settingNames::ownPresets + QStringLiteral("/size"), QStringLiteral("1000000000"));
    settings.setValue(settingNames::ownPresets + QStringLiteral("/1/setup"), QByteArray("\xff"));
    settings.setValue(settingNames::recentFiles, 42);
    settings.setValue(settingNames::exportFolder, QStringLiteral("/no/such/folder"));
    settings.sync();
    auto& window = openAndMeasure();
    EXPECT_GE(window.width(), 600);
    EXPECT_TRUE(window.findChild<SweepPanel*>()->isVisible());
}

} // namespace
} // namespace crossover
