// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chart_memory.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "ui/settings/window_settings.h"

namespace crossover {
namespace {

class ChartMemory : public testing::Test {
protected:
    ChartMemory() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path()); }

    QTemporaryDir folder;
};

TEST_F(ChartMemory, KeepsEverySetting)
{
    ChartViewSettings view;
    view.axes[1] = {false, true};
    view.axes[3] = {true, false};
    view.axes[4] = {false, false};
    view.axes[5] = {false, true};
    view.speedupMetric = Metric::Latency;
    view.latency = Metric::LatencyP999;
    view.resource = Metric::Memory;
    view.spread = SpreadStyle::Bars;
    view.rawSamples = false;
    view.bandwidth = true;
    view.structuralSizes = true;
    view.linkedSizes = false;
    rememberChartView(view);
    EXPECT_EQ(rememberedChartView(), view);
}

/// As programs wrote them that had five charts: 3 was the speedup, 4 the cost.
TEST_F(ChartMemory, FindsTheAxesThatFiveChartsHad)
{
    rememberChartView({});
    auto settings = windowSettings();
    settings.beginGroup(settingNames::charts);
    settings.remove(QStringLiteral("logValues5"));
    settings.setValue(QStringLiteral("logValues3"), QStringLiteral("false"));
    settings.sync();
    const auto view = rememberedChartView();
    EXPECT_FALSE(view.axes[indexOf(ChartSelection::Speedup)].logValues);
    EXPECT_TRUE(view.axes[indexOf(ChartSelection::Cpu)].logValues);
    EXPECT_TRUE(view.axes[indexOf(ChartSelection::Cost)].logValues);
}

TEST_F(ChartMemory, StartsWithTheUsualView)
{
    EXPECT_EQ(rememberedChartView(), ChartViewSettings{});
}

TEST_F(ChartMemory, DamagedSettingsAreAsGoodAsNone)
{
    rememberChartView({});
    auto settings = windowSettings();
    settings.beginGroup(settingNames::charts);
    for (const auto& key : settings.allKeys())
        settings.setValue(key, QStringLiteral("\x01 nonsense"));
    settings.sync();
    EXPECT_EQ(rememberedChartView(), ChartViewSettings{});
}

} // namespace
} // namespace crossover
