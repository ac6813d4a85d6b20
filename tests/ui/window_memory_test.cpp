// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_memory.h"

#include "tests/ui/window_fixture.h"
#include "ui/sweep_panel.h"

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

TEST_F(WindowMemoryTest, SurvivesDamagedSettings)
{
    auto settings = windowSettings();
    settings.setValue(settingNames::geometry, QStringLiteral("nonsense"));
    settings.setValue(settingNames::setupSplitter, QByteArray("\xff\x00garbage"));
    settings.setValue(settingNames::detailSplitter, 42);
    settings.setValue(settingNames::colourScheme, QStringLiteral("purple"));
    settings.setValue(settingNames::exportFolder, QStringLiteral("/no/such/folder"));
    settings.sync();
    auto& window = openAndMeasure();
    EXPECT_GE(window.width(), 600);
    EXPECT_TRUE(window.findChild<SweepPanel*>()->isVisible());
}

} // namespace
} // namespace crossover
