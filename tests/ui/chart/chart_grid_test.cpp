// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_grid.h"

#include <algorithm>

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/spread.h"

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

TEST_F(ChartGridTest, GrownDataLookAsIfShownAtOnce)
{
    auto data = charttest::checkData(4);
    for (std::size_t i = 0; i < data.samples.size(); i += 7)
        data.samples[i].disturbed = true;
    const auto rowsOfRound = data.samples.size() / 4;
    const auto partOf = [&](std::size_t rows) {
        return charttest::analysed({data.samples.begin(), data.samples.begin() + static_cast<std::ptrdiff_t>(rows)},
                                   charttest::crossoverVerdict());
    };
    grid.setData(partOf(rowsOfRound));
    for (std::size_t rows = rowsOfRound + 3; rows <= data.samples.size(); rows += 3) {
        grid.growData([&](ChartData& shown) { shown = partOf(rows); });
        if (rows % 30 == 0) grid.grab(); // layers keep what they have drawn
    }
    grid.navigator().zoom(0, 2, throughput().mapping().plot.center(), Along::Both, 0);
    grid.grab();
    grid.navigator().back();
    ChartGrid atOnce;
    atOnce.resize(grid.size());
    atOnce.show();
    atOnce.setData(partOf(rowsOfRound)); // the range of a part may be wider than that of all
    atOnce.setData(partOf(data.samples.size()));
    if (auto* focused = QApplication::focusWidget()) focused->clearFocus(); // its frame is not our matter
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);     // before anybody sees it
    const QImage grown = grid.grab().toImage();
    EXPECT_EQ(grown, atOnce.grab().toImage());
    for (const auto& row : usualMetrics) {
        const auto curves = grid.chart(row.id).readable();
        const auto others = atOnce.chart(row.id).readable();
        ASSERT_EQ(curves.size(), others.size());
        for (std::size_t i = 0; i < curves.size(); ++i)
            EXPECT_EQ(curves[i].spread->raw(), others[i].spread->raw());
    }
}

TEST_F(ChartGridTest, PaintsEveryPixelOfItsGround)
{
    grid.setData(charttest::sweepData(2));
    for (const QSize& size : {QSize(420, 300), QSize(777, 555), QSize(1921, 1081)}) {
        grid.resize(size);
        QCoreApplication::processEvents();
        for (auto* view : grid.findChildren<ChartView*>()) {
            QImage image(view->viewport()->size(), QImage::Format_ARGB32);
            image.fill(Qt::magenta);
            view->viewport()->render(&image, {}, {}, {});
            EXPECT_EQ(charttest::countPixels(image, Qt::magenta, 8), 0) << size.width();
        }
    }
}

TEST_F(ChartGridTest, DataTakenBackLeaveTheViewAsItIs)
{
    grid.setData(charttest::sweepData(5));
    grid.navigator().zoom(0, 3, throughput().mapping().plot.center(), Along::Both, 0);
    const auto mapping = throughput().mapping();
    grid.showFewer(charttest::sweepData(2));
    EXPECT_EQ(throughput().mapping(), mapping);
    EXPECT_EQ(throughput().readable().front().spread->raw().size(),
              charttest::sweepData(2).samples.size() / 4); // two tests, two arms
    grid.showFewer({});
    EXPECT_EQ(throughput().mapping(), mapping);
    EXPECT_TRUE(throughput().readable().empty());
    grid.growData([](ChartData& shown) { shown = charttest::sweepData(5); });
    EXPECT_EQ(throughput().mapping(), mapping);
}

TEST_F(ChartGridTest, AnEmptyChartSaysWhy)
{
    const auto message = [](const BaseChart& chart) { return chart.axis().texts().message; };
    const auto& latency = grid.chart(Metric::Latency);
    EXPECT_EQ(message(latency), QStringLiteral("No samples yet"));
    EXPECT_EQ(message(grid.speedupChart()), QStringLiteral("No samples yet"));
    auto samples = charttest::sweepData(1).samples;
    std::erase_if(samples, [](const Sample& sample) { return sample.group.test == crossover::Test::Latency; });
    grid.setExpectedTests({crossover::Test::Throughput, crossover::Test::Latency});
    grid.setData(charttest::analysed(samples, {}));
    EXPECT_EQ(message(throughput()), QString());
    EXPECT_EQ(message(latency), QStringLiteral("No samples yet")) << "they are still to come";
    grid.setExpectedTests({});
    EXPECT_EQ(message(latency), QStringLiteral("Latency was not measured"));
    EXPECT_EQ(viewOf(latency)->accessibleDescription(), QStringLiteral("Latency was not measured"));
    EXPECT_EQ(message(grid.speedupChart()), QString());

    std::erase_if(samples, [](const Sample& sample) { return sample.arm == Arm::ZeroCopy; });
    grid.clear();
    grid.setData(charttest::analysed(samples, {}));
    EXPECT_EQ(message(grid.speedupChart()), QStringLiteral("Zero-copy was not measured: nothing to compare"));
}

TEST_F(ChartGridTest, AnEmptyPartSaysHowToComeBack)
{
    grid.setData(charttest::sweepData(3));
    const auto message = [&] { return throughput().axis().texts().message; };
    const QRectF plot = throughput().mapping().plot;
    grid.navigator().zoomTo(0, QRectF(plot.right() - 60, plot.top(), 50, 30)); // large and fast: nothing is
    EXPECT_TRUE(message().contains(QStringLiteral("Home"))) << message().toStdString();
    QTest::keyClick(viewOf(throughput()), Qt::Key_Home);
    EXPECT_EQ(message(), QString());
    grid.navigator().zoom(0, 40, throughput().positionOf(2000, 1.25e6), Along::Both, 0);
    grid.navigator().showAll();
    // Between two sizes there is still the line from one median to the next.
    const auto& points = throughput().readable().front().spread->points();
    const QPointF from = throughput().positionOf(points[8].size, points[8].median);
    const QPointF to = throughput().positionOf(points[9].size, points[9].median);
    const QPointF middle = (from + to) / 2;
    const double wide = (to.x() - from.x()) / 4;
    grid.navigator().zoomTo(0, QRectF(middle.x() - wide, middle.y() - 20, 2 * wide, 40));
    EXPECT_EQ(message(), QString());
}

TEST_F(ChartGridTest, DataOfAnotherCombinationStartAfresh)
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

TEST_F(ChartGridTest, AllPlotsOfARowLineUpWithOneSizeAxis)
{
    grid.setData(charttest::sweepData(3));
    const auto expectAligned = [](const BaseChart& chart, const BaseChart& reference) {
        EXPECT_EQ(chart.plotArea().left(), reference.plotArea().left());
        EXPECT_EQ(chart.plotArea().top(), reference.plotArea().top());
        EXPECT_NEAR(chart.positionOf(65536, 1).x(), reference.positionOf(65536, 1).x(), 1.5);
    };
    expectAligned(grid.chart(Metric::SendRate), throughput());
    expectAligned(grid.chart(Metric::Latency), throughput());
    expectAligned(grid.costChart(), grid.speedupChart());
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

TEST_F(ChartGridTest, ControlsThatAMenuHasGiveWayToTheTitleInASmallWindow)
{
    grid.setData(charttest::sweepData(3));
    const auto shownButtons = [this] {
        const auto buttons = grid.findChildren<QToolButton*>();
        return std::ranges::count_if(buttons, [](const auto* button) { return !button->isHidden(); });
    };
    grid.resize(1600, 900);
    QCoreApplication::processEvents();
    const auto all = shownButtons();
    EXPECT_GE(all, 2);
    EXPECT_TRUE(grid.chart(Metric::Latency).armLegend().isVisible());
    grid.resize(400, 500);
    QCoreApplication::processEvents();
    EXPECT_EQ(shownButtons(), all - 2);
    EXPECT_FALSE(grid.chart(Metric::Latency).armLegend().isVisible());
    EXPECT_TRUE(grid.chart(Metric::Throughput).armLegend().isVisible());
    grid.resize(1600, 900);
    QCoreApplication::processEvents();
    EXPECT_EQ(shownButtons(), all);
    EXPECT_TRUE(grid.chart(Metric::Latency).armLegend().isVisible());
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
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Cpu);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(grid.viewSettings().axes[indexOf(ChartSelection::Speedup)].logValues);
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
    const auto boxes = grid.findChildren<QComboBox*>();
    auto* const box = *std::ranges::find(boxes, QString("Metric of the speedup chart"), &QWidget::accessibleName);
    QTest::keyClick(box, Qt::Key_Home); // throughput was not measured
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Latency);
    grid.setData(charttest::sweepData(1));
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Throughput);
}

TEST_F(ChartGridTest, ChartsAreNamedAndDescribedByTheirVerdict)
{
    grid.setData(charttest::sweepData(7));
    for (auto* view : grid.findChildren<ChartView*>()) {
        EXPECT_FALSE(view->accessibleName().isEmpty());
        if (view->chart() == &grid.costChart()) continue; // by its recommendation
        const auto* const better = view->chart() == &grid.chart(Metric::Cpu) ? "cheaper" : "faster";
        EXPECT_TRUE(view->accessibleDescription().contains(
            QStringLiteral(" Zero-copy becomes %1 somewhere between 2.93 and 5.47 KiB (95 % confidence)")
                .arg(QLatin1String(better))))
            << view->accessibleDescription().toStdString();
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
