// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/chart_actions.h"

#include <QComboBox>
#include <QMenu>

#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/inspector.h"

namespace crossover {
namespace {

class ChartActionsTest : public GridTest {
protected:
    ChartActionsTest() { grid.setData(charttest::sweepData(3)); }

    QAction* action(const char* text) const
    {
        for (auto* candidate : actions.menu()->actions()) {
            const QString name = candidate->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
            if (name == QLatin1String(text)) return candidate;
        }
        ADD_FAILURE() << "no action " << text;
        return nullptr;
    }

    ChartActions actions{&grid, nullptr};
};

TEST_F(ChartActionsTest, OfferToMoveWhereThereIsSomewhereToGo)
{
    for (const char* name : {"Back", "Forward", "Show All Data"})
        EXPECT_FALSE(action(name)->isEnabled()) << name;
    turnWheel(throughput(), centerOf(throughput()), 3);
    EXPECT_TRUE(action("Show All Data")->isEnabled());
    action("Back")->trigger();
    EXPECT_TRUE(grid.navigator().showsAll());
    EXPECT_TRUE(action("Forward")->isEnabled());
    action("Forward")->trigger();
    EXPECT_FALSE(grid.navigator().showsAll());
    action("Show All Data")->trigger();
    EXPECT_TRUE(grid.navigator().showsAll());
}

TEST_F(ChartActionsTest, SwitchWhatTheySay)
{
    action("Link Sizes")->trigger();
    EXPECT_FALSE(grid.viewSettings().linkedSizes);
    EXPECT_FALSE(action("Link Sizes")->isChecked());
    QTest::mouseClick(viewOf(grid.chart(Metric::Latency))->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    action("Logarithmic Values")->trigger();
    EXPECT_FALSE(grid.viewSettings().axes[2].logValues);
    EXPECT_FALSE(action("Logarithmic Values")->isChecked());
    QTest::mouseClick(viewOf(throughput())->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_TRUE(action("Logarithmic Values")->isChecked()) << "of the chart in view";
    action("Single Trials")->trigger();
    EXPECT_FALSE(grid.viewSettings().rawSamples);
    action("Bandwidth")->trigger();
    EXPECT_TRUE(grid.viewSettings().bandwidth);
    action("Structural Sizes")->trigger();
    EXPECT_TRUE(grid.viewSettings().structuralSizes);
    for (auto* style : action("Spread")->menu()->actions()) {
        if (style->text() == QLatin1String("B&ars")) style->trigger();
    }
    EXPECT_EQ(grid.viewSettings().spread, SpreadStyle::Bars);
}

TEST_F(ChartActionsTest, AreTheContextMenuOfTheCharts)
{
    QTest::mouseClick(viewOf(throughput())->viewport(), Qt::RightButton, {}, centerOf(throughput()));
    auto* const opened = grid.findChild<QMenu*>();
    ASSERT_NE(opened, nullptr);
    EXPECT_TRUE(opened->isVisible());
    EXPECT_TRUE(opened->actions().contains(action("Show All Data")));
    opened->close();
}

TEST_F(ChartActionsTest, TheContextMenuActsAtThePlaceOfThePointer)
{
    const auto choose = [&](const char* text) {
        QTest::mouseClick(viewOf(throughput())->viewport(), Qt::RightButton, {}, centerOf(throughput()));
        auto* const opened = grid.findChildren<QMenu*>().last();
        for (auto* entry : opened->actions()) {
            const QString name = entry->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
            if (name != QLatin1String(text)) continue;
            EXPECT_FALSE(entry->toolTip().isEmpty());
            entry->trigger();
        }
        opened->close();
        QCoreApplication::sendPostedEvents(opened, QEvent::DeferredDelete);
    };
    choose("Zoom In");
    EXPECT_FALSE(grid.navigator().showsAll());
    choose("Zoom Out");
    EXPECT_TRUE(grid.navigator().showsAll());
    choose("Cursor A Here");
    choose("Cursor B Here");
    const auto& cursors = grid.inspector().overlay(0).cursors;
    ASSERT_TRUE(cursors[0] && cursors[1]);
    EXPECT_EQ(cursors[0]->size, cursors[1]->size);
}

TEST_F(ChartActionsTest, EachExplainsItself)
{
    for (const auto* entry : actions.menu()->actions()) {
        if (entry->isSeparator() || entry->menu()) continue;
        EXPECT_FALSE(entry->toolTip().isEmpty()) << entry->text().toStdString();
    }
}

TEST_F(ChartActionsTest, ChooseWhatStandsForLatency)
{
    auto* const menu = action("Latency")->menu();
    ASSERT_EQ(menu->actions().size(), 4);
    EXPECT_TRUE(menu->actions().at(0)->isChecked());
    menu->actions().at(2)->trigger();
    EXPECT_EQ(grid.viewSettings().latency, Metric::LatencyP99);
    EXPECT_EQ(action("Next Percentile")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    action("Next Percentile")->trigger();
    EXPECT_EQ(grid.viewSettings().latency, Metric::LatencyP999);
    EXPECT_TRUE(menu->actions().at(3)->isChecked());
    action("Next Percentile")->trigger();
    EXPECT_EQ(grid.viewSettings().latency, Metric::Latency) << "round and round";
}

TEST_F(ChartActionsTest, TheLatencyChartHasTheChoiceInItsHeader)
{
    auto* const box = viewOf(grid.chart(Metric::Latency))->findChild<QComboBox*>();
    ASSERT_NE(box, nullptr);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(grid.viewSettings().latency, Metric::LatencyP90);
    action("Next Percentile")->trigger();
    EXPECT_EQ(box->currentText(), "p99");
}

TEST_F(ChartActionsTest, ShowPeakMemoryInPlaceOfCpuTime)
{
    auto* const memory = action("Peak Memory");
    EXPECT_FALSE(memory->shortcut().isEmpty());
    memory->trigger();
    EXPECT_EQ(grid.viewSettings().resource, Metric::Memory);
    auto* const box = viewOf(grid.chart(Metric::Cpu))->findChild<QComboBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->currentText(), "Memory");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    EXPECT_EQ(grid.viewSettings().resource, Metric::Cpu);
    EXPECT_FALSE(memory->isChecked());
}

} // namespace
} // namespace crossover
