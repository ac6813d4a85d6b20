// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QComboBox>
#include <QListWidget>

#include "core/model/units.h"
#include "tests/ui/chart/chart_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/metric_chart.h"
#include "ui/chart/speedup_chart.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/compared_sessions.h"
#include "ui/results/detail_tabs.h"
#include "ui/session/document.h"
#include "ui/setup/sweep_panel.h"
#include "ui/widgets/fact_table.h"

namespace crossover {
namespace {

class WindowCompare : public WindowFixture {
protected:
    static QString testData(const char* name) { return QStringLiteral(CROSSOVER_TEST_DATA "/") + QLatin1String(name); }

    CompareView& view() { return *m_window->findChild<CompareView*>(); }
    FactTable& table(const char* name = "Comparison of crossovers")
    {
        const auto tables = view().findChildren<FactTable*>();
        return **std::ranges::find(tables, QLatin1String(name), &QWidget::accessibleName);
    }
    QListWidget& list() { return *view().findChild<QListWidget*>(); }
    const OverlayCurves& overlays(Metric metric) { return m_window->findChild<ChartGrid*>()->chart(metric).overlays(); }

    void press(const char* text)
    {
        for (auto* candidate : view().findChildren<QPushButton*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(text)) return click(candidate);
        }
        FAIL() << "no button " << text;
    }

    /// The window with the recorded sweep, the tab to compare in front.
    MainWindow& openRecorded()
    {
        auto& window = open();
        window.open({testData("recorded-ipc.csv")});
        window.findChild<DetailTabs*>()->setCurrentWidget(&view());
        return window;
    }

    void add(const char* name)
    {
        press("Add...");
        emit m_window->findChild<QFileDialog*>()->filesSelected({testData(name)});
        m_window->findChild<QFileDialog*>()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        view().compareNow();
    }
};

TEST_F(WindowCompare, LaysTheReferenceOverTheChartsWithOneClick)
{
    openRecorded();
    press("pyzmq 17");
    view().compareNow();
    ASSERT_EQ(list().count(), 2) << "the window itself, and the reference";
    EXPECT_EQ(overlays(Metric::Throughput).curves().size(), 2U) << "copying and zero-copy";
    EXPECT_TRUE(overlays(Metric::Latency).curves().empty()) << "it has none";
    ASSERT_EQ(table().rowCount(), 2) << "throughput and send rate";
    EXPECT_EQ(table().item(0, 0)->text(), QStringLiteral("recorded-ipc"));
    EXPECT_EQ(table().item(0, 6)->text(), QStringLiteral("no interval")) << "two or three runs prove none";

    QImage with = m_window->findChild<ChartGrid*>()->grab().toImage();
    EXPECT_GT(charttest::countPixels(with, overlays(Metric::Throughput).curves()[0].color, 40), 50);
    list().item(1)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(QTest::qWaitFor([&] { return overlays(Metric::Throughput).curves().empty(); }, patience));
    press("Remove");
    EXPECT_EQ(list().count(), 1);
}

TEST_F(WindowCompare, ComparesWithTheBaselineAndTheOthersToo)
{
    openRecorded();
    add("recorded-ipc.csv");
    ASSERT_EQ(table().rowCount(), 3);
    EXPECT_EQ(table().item(0, 5)->text(), QStringLiteral("× 1.00"));
    EXPECT_EQ(table().item(0, 6)->text(), QStringLiteral("not significant"));
    EXPECT_EQ(table().item(0, 7)->text(), QStringLiteral("faster at 0, slower at 0 of 20 sizes"));
    add("recorded-inproc.csv");
    EXPECT_EQ(table().rowCount(), 3) << "inproc was not measured in the baseline";
    list().setCurrentRow(2);
    press("Baseline");
    view().compareNow();
    EXPECT_EQ(table().rowCount(), 0);
    EXPECT_TRUE(list().item(2)->text().contains(QStringLiteral("(baseline)")));
}

TEST_F(WindowCompare, TheNextSweepCanMeasureTheSizesOfTheBaseline)
{
    auto& window = open();
    auto* use = action("Use Sizes of Baseline");
    EXPECT_FALSE(use->isEnabled());
    EXPECT_EQ(use->toolTip(), "Open or add a session to compare with first");
    auto small = smallSweep();
    small.inflightLimit = 4 << 20; // pyzmq's sizes reach 1 MB
    window.setConfig(small);
    press("pyzmq 17");
    ASSERT_TRUE(use->isEnabled());
    use->trigger();
    const auto config = window.findChild<SweepPanel*>()->config();
    ASSERT_TRUE(config) << config.error().message;
    const auto& chosen = *config;
    EXPECT_EQ(chosen.sizes.size(), 16U);
    EXPECT_EQ(chosen.sizes[1], 215U);
    EXPECT_EQ(chosen.rounds, smallSweep().rounds) << "only the sizes are taken over";
    EXPECT_EQ(statusText(), "The next sweep measures the 16 sizes of pyzmq 17 reference");
}

TEST_F(WindowCompare, TheWindowsOwnSizesAreTakenWhileItIsTheBaseline)
{
    auto& window = openRecorded();
    action("Use Sizes of Baseline")->trigger();
    EXPECT_EQ(window.findChild<SweepPanel*>()->config().value().sizes.size(), 20U);
    window.setConfig(longSweep());
    click(button("Start"));
    EXPECT_FALSE(action("Use Sizes of Baseline")->isEnabled());
    EXPECT_EQ(action("Use Sizes of Baseline")->toolTip(), "Not while a sweep runs");
    QSignalSpy ended(&window.runner(), &SweepRunner::ended);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.samples().empty(); }, patience));
    window.runner().stop();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return action("Use Sizes of Baseline")->isEnabled(); }, patience));
}

TEST_F(WindowCompare, SizesCanBeTakenFromTheFirstRowOn)
{
    open();
    Sample row;
    row.size = 64;
    row.throughput = 1;
    m_window->findChild<Document*>()->append(std::vector{row});
    EXPECT_TRUE(action("Use Sizes of Baseline")->isEnabled());
}

TEST_F(WindowCompare, EnterInTheListChoosesTheBaselineAndDeleteCloses)
{
    openRecorded();
    add("recorded-ipc.csv");
    add("recorded-inproc.csv");
    list().setCurrentRow(2);
    list().setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list().hasFocus(); }, patience));
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list().item(2)->text().contains("(baseline)"); }, patience));
    list().setCurrentRow(1);
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_EQ(list().count(), 2);
}

TEST_F(WindowCompare, TheTableOfEverySizeSaysWhatTheChartDraws)
{
    auto& window = openRecorded();
    add("recorded-ipc.csv");
    action("Speedup of Copying over the Baseline")->trigger();
    const auto& chart = window.findChild<ChartGrid*>()->speedupChart();
    ASSERT_EQ(chart.speedupOf(), SpeedupOf::Copy);
    ASSERT_EQ(chart.changeMarks().curves().size(), 1U) << "the window against the baseline";
    auto& sizes = table("Comparison of every size");
    ASSERT_EQ(sizes.rowCount(), 60) << "three metrics, twenty sizes";
    const auto& drawn = chart.changeMarks().curves()[0].sizes;
    ASSERT_EQ(drawn.size(), 20U);
    for (int row = 0; row < 20; ++row) {
        EXPECT_EQ(sizes.item(row, 3)->text().toStdString(), formatBytes(drawn[static_cast<std::size_t>(row)].size));
        EXPECT_TRUE(sizes.item(row, 4)->text().startsWith(QStringLiteral("× 1.00 ["))) << "the same file";
        EXPECT_EQ(sizes.item(row, 5)->text(), QStringLiteral("no"));
    }
    EXPECT_FALSE(sizes.isVisible());
    const auto boxes = view().findChildren<QComboBox*>();
    ASSERT_EQ(boxes.size(), 1);
    QTest::keyClick(boxes.front(), Qt::Key_Down);
    EXPECT_TRUE(sizes.isVisible());
}

TEST_F(WindowCompare, TheWindowItselfCanBeTheBaseline)
{
    openRecorded();
    add("recorded-ipc.csv");
    list().setCurrentRow(0);
    EXPECT_FALSE(view().findChildren<QPushButton*>()[3]->isEnabled()) << "it cannot be removed";
    press("Baseline");
    view().compareNow();
    EXPECT_TRUE(list().item(0)->text().contains(QStringLiteral("(baseline)")));
    EXPECT_EQ(table().rowCount(), 3);
}

TEST_F(WindowCompare, AddingLeavesTheDocumentAlone)
{
    auto config = smallSweep();
    config.releases = {Release::Recycled}; // as in the recorded sweep, whose threads were free, too
    config.placements = {Placement::Free};
    auto& window = openAndMeasure(config);
    const auto samples = window.samples();
    window.findChild<DetailTabs*>()->setCurrentWidget(&view());
    add("recorded-inproc.csv");
    EXPECT_EQ(window.samples(), samples);
    EXPECT_FALSE(overlays(Metric::Throughput).curves().empty());
    EXPECT_EQ(table().item(0, 0)->text(), QStringLiteral("This window"));
}

TEST_F(WindowCompare, KeepsWhatIsThereAsTheBaseline)
{
    auto& window = open();
    EXPECT_FALSE(action("Keep as Baseline")->isEnabled()) << "there is nothing to keep";
    window.open({testData("recorded-ipc.csv")});
    ASSERT_TRUE(action("Keep as Baseline")->isEnabled());
    const auto samples = window.samples().size();
    action("Keep as Baseline")->trigger();
    auto& sessions = *window.findChild<ComparedSessions*>();
    ASSERT_TRUE(sessions.baseline());
    EXPECT_TRUE(sessions.baseline()->name.startsWith("recorded-ipc, kept at "));
    EXPECT_EQ(sessions.baseline()->session->samples.size(), samples);
    EXPECT_EQ(overlays(Metric::Throughput).curves().size(), 2U);
    window.open({testData("recorded-ipc.csv")});
    EXPECT_EQ(sessions.baseline()->session->samples.size(), samples) << "it stays when another one comes";
}

} // namespace
} // namespace crossover
