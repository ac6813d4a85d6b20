// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_grid.h"

#include <algorithm>

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "tests/ui/chart/grid_fixture.h"

namespace crossover {
namespace {

using ChartGridTest = GridTest;

TEST_F(ChartGridTest, GrowsWithTheDataWhileAxesStandStill)
{
    grid.setPlannedSizes(16, 1'000'000);
    std::vector<Sample> samples;
    Range values;
    QPointF where;
    for (std::uint32_t round = 1; round <= 3; ++round) {
        for (const auto size : logSpacedSizes(16, 1'000'000, 3)) {
            const auto rows = charttest::trial(crossover::Test::Throughput, size, round);
            samples.insert(samples.end(), rows.begin(), rows.end());
            grid.setData(charttest::analysed(samples, {}));
            QCoreApplication::processEvents();
            const auto& chart = grid.chart(Metric::Throughput);
            EXPECT_EQ(united(values, chart.valueRange()), chart.valueRange());
            values = chart.valueRange();
            const QPointF now = chart.positionOf(4096, 1e5);
            if (!where.isNull()) {
                EXPECT_EQ(now.x(), where.x());
            }
            where = now;
        }
    }
    EXPECT_EQ(grid.chart(Metric::Throughput).medians(Arm::Copy).count(),
              static_cast<int>(logSpacedSizes(16, 1'000'000, 3).size()));
}

TEST_F(ChartGridTest, DataOfAnotherComparisonStartAfresh)
{
    grid.setData(charttest::sweepData(2));
    const Range before = grid.chart(Metric::Throughput).valueRange();
    auto slow = charttest::sweepData(2);
    for (auto& sample : slow.samples) {
        sample.group.transport = Transport::Tcp;
        if (sample.throughput) *sample.throughput /= 1000;
    }
    for (auto& analysis : slow.analyses) {
        for (auto* points : {&analysis.copy, &analysis.zeroCopy}) {
            for (auto& point : *points)
                point.median /= 1000;
        }
    }
    grid.setData(slow);
    EXPECT_LT(grid.chart(Metric::Throughput).valueRange().max, before.max / 100);
}

TEST_F(ChartGridTest, AllPlotsOfAColumnAndRowLineUpWithOneSizeAxis)
{
    grid.setData(charttest::sweepData(3));
    const auto& reference = grid.chart(Metric::Throughput);
    for (const BaseChart* chart : {static_cast<const BaseChart*>(&grid.chart(Metric::SendRate)),
                                   static_cast<const BaseChart*>(&grid.chart(Metric::Latency)),
                                   static_cast<const BaseChart*>(&grid.speedupChart())}) {
        EXPECT_EQ(chart->plotArea().left(), reference.plotArea().left());
        EXPECT_EQ(chart->plotArea().top(), reference.plotArea().top());
        EXPECT_NEAR(chart->positionOf(65536, 1).x(), reference.positionOf(65536, 1).x(), 1.5);
    }
}

TEST_F(ChartGridTest, ADoubleClickEnlargesAChartAndAnotherShowsAllAgain)
{
    grid.setData(charttest::sweepData(3));
    auto* const view = viewOf(grid.chart(Metric::Latency));
    ASSERT_NE(view, nullptr);
    QSignalSpy enlarged(&grid, &ChartGrid::enlargedChanged);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, QPoint(150, 120));
    EXPECT_EQ(grid.enlarged(), ChartSelection::Latency);
    EXPECT_EQ(grid.chartInView(), ChartSelection::Latency);
    EXPECT_EQ(view->size(), grid.size());
    EXPECT_FALSE(viewOf(grid.chart(Metric::Throughput))->isVisible());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, QPoint(400, 300));
    EXPECT_EQ(grid.enlarged(), std::nullopt);
    EXPECT_TRUE(viewOf(grid.chart(Metric::Throughput))->isVisible());
    EXPECT_LT(view->width(), grid.width());
    EXPECT_EQ(enlarged.count(), 2);
}

TEST_F(ChartGridTest, TheKeyboardEnlargesAndPutsBack)
{
    auto* const view = viewOf(grid.chart(Metric::SendRate));
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(grid.enlarged(), ChartSelection::SendRate);
    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_EQ(grid.enlarged(), std::nullopt);
}

TEST_F(ChartGridTest, TheChartInViewIsTheLastOneClicked)
{
    EXPECT_EQ(grid.chartInView(), ChartSelection::Throughput);
    QSignalSpy changed(&grid, &ChartGrid::chartInViewChanged);
    QTest::mouseClick(viewOf(grid.speedupChart())->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(grid.chartInView(), ChartSelection::Speedup);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ChartGridTest, AClickOnTheLegendTogglesTheArmAndNothingElse)
{
    grid.setData(charttest::sweepData(3));
    const auto& chart = grid.chart(Metric::Throughput);
    auto* const view = viewOf(chart);
    const auto& legend = chart.armLegend();
    const QPoint entry = view->mapFromScene(legend.mapToScene(legend.entryRect(Arm::ZeroCopy).center()));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, entry);
    EXPECT_FALSE(chart.isArmVisible(Arm::ZeroCopy));
    EXPECT_TRUE(legend.isVisible());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, entry);
    EXPECT_EQ(grid.enlarged(), std::nullopt);
}

TEST_F(ChartGridTest, SpeedupControlsAreNamedReachableAndWork)
{
    grid.setData(charttest::sweepData(3));
    const auto boxes = grid.findChildren<QComboBox*>();
    auto* const box = *std::ranges::find(boxes, QString("Metric of the speedup chart"), &QWidget::accessibleName);
    auto* const button = grid.findChild<QToolButton*>();
    ASSERT_TRUE(box && button);
    for (QWidget* control : {static_cast<QWidget*>(box), static_cast<QWidget*>(button)}) {
        EXPECT_FALSE(control->accessibleName().isEmpty());
        EXPECT_FALSE(control->toolTip().isEmpty());
        EXPECT_TRUE(control->focusPolicy() & Qt::TabFocus);
    }
    QTest::keyClick(box, Qt::Key_End);
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Latency);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(grid.viewSettings().axes[3].logValues);
    ChartViewSettings settings;
    settings.speedupMetric = Metric::SendRate;
    grid.setViewSettings(settings);
    EXPECT_EQ(box->currentText(), "Send rate");
    EXPECT_TRUE(button->isChecked());
}

TEST_F(ChartGridTest, TheSpeedupChartShowsWhatThereIs)
{
    std::vector<Sample> samples;
    for (const auto size : {64, 4096}) {
        const auto rows = charttest::trial(crossover::Test::Latency, static_cast<std::uint64_t>(size), 1);
        samples.insert(samples.end(), rows.begin(), rows.end());
    }
    grid.setData(charttest::analysed(samples, {}));
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Latency);
    EXPECT_EQ(grid.speedupChart().spread().points().size(), 2U);
    QTest::keyClick(grid.findChild<QComboBox*>(), Qt::Key_Home); // throughput was not measured
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Latency);
    grid.setData(charttest::sweepData(1));
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Throughput);
}

TEST_F(ChartGridTest, ChartsAreNamedAndDescribedByTheirVerdict)
{
    grid.setData(charttest::sweepData(7));
    for (auto* view : grid.findChildren<ChartView*>()) {
        EXPECT_FALSE(view->accessibleName().isEmpty());
        EXPECT_EQ(view->accessibleDescription().toStdString(), charttest::crossoverVerdict().sentence);
    }
    grid.clear();
    EXPECT_FALSE(grid.chart(Metric::Throughput).axis().texts().message.isEmpty());
}

TEST_F(ChartGridTest, FollowsAPaletteFromLightToDark)
{
    grid.setData(charttest::sweepData(7));
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(28, 30, 34));
    dark.setColor(QPalette::Text, QColor(225, 226, 230));
    grid.setPalette(dark);
    QCoreApplication::processEvents();
    const QImage image = grid.grab().toImage();
    const Theme theme = Theme::current(dark, grid.font());
    EXPECT_TRUE(theme.dark);
    EXPECT_GT(charttest::countPixels(image, theme.background, 4), image.width() * image.height() / 4);
    EXPECT_GT(charttest::countPixels(image, theme.copy, 12), 300);
}

} // namespace
} // namespace crossover
