// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_navigator.h"

#include <cmath>

#include "tests/ui/chart/grid_fixture.h"

namespace crossover {
namespace {

class ChartNavigation : public GridTest {
protected:
    ChartNavigation()
    {
        grid.setData(charttest::sweepData(7));
        all = shown();
    }

    const PlotMapping& shown() const { return throughput().mapping(); }
    PlotMapping all; // before anything is done
};

TEST_F(ChartNavigation, TheWheelZoomsAtThePointer)
{
    const QPoint at = pixelOf(throughput(), 4096, 5e5);
    turnWheel(throughput(), at, 3);
    EXPECT_NEAR(std::log(shown().sizes.range.max / shown().sizes.range.min),
                std::log(all.sizes.range.max / all.sizes.range.min) / std::pow(1.25, 3), 1e-9);
    EXPECT_LE((pixelOf(throughput(), 4096, 5e5) - at).manhattanLength(), 2);
}

TEST_F(ChartNavigation, ModifiersAndPlacesBesideThePlotZoomOneAxis)
{
    turnWheel(throughput(), centerOf(throughput()), 1, 0, Qt::ControlModifier);
    EXPECT_NE(shown().sizes, all.sizes);
    EXPECT_EQ(shown().values, all.values);
    grid.navigator().showAll();
    turnWheel(throughput(), centerOf(throughput()), 1, 0, Qt::ShiftModifier);
    EXPECT_EQ(shown().sizes, all.sizes);
    EXPECT_NE(shown().values, all.values);
    grid.navigator().showAll();
    turnWheel(throughput(), QPoint(10, centerOf(throughput()).y()), 1);
    EXPECT_EQ(shown().sizes, all.sizes);
    EXPECT_NE(shown().values, all.values);
}

TEST_F(ChartNavigation, ZoomingOutEndsAtEverything)
{
    turnWheel(throughput(), centerOf(throughput()), 5);
    turnWheel(throughput(), centerOf(throughput()) + QPoint(40, 20), -30);
    EXPECT_EQ(shown(), all);
    EXPECT_TRUE(grid.navigator().showsAll());
}

TEST_F(ChartNavigation, ZoomingInEndsWhereNothingIsLeftToTellApart)
{
    turnWheel(throughput(), centerOf(throughput()), 200);
    EXPECT_GT(shown().sizes.range.max, shown().sizes.range.min * 1.001);
    EXPECT_GE(shown().values.range.max, shown().values.range.min * 1.0199);
    for (const auto* ticks : {&throughput().axis().xTicks(), &throughput().axis().yTicks()})
        EXPECT_FALSE(ticks->major.empty());
}

TEST_F(ChartNavigation, ADragMovesThePointUnderThePointer)
{
    turnWheel(throughput(), centerOf(throughput()), 5);
    const Range before = shown().sizes.range;
    const QPoint from = centerOf(throughput());
    const double size = shown().sizeAt(shown().plot.center().x());
    drag(throughput(), from, from + QPoint(30, 10));
    EXPECT_NEAR(shown().xOf(size), shown().plot.center().x() + 30, 1.5);
    EXPECT_NEAR(shown().sizes.range.max / shown().sizes.range.min, before.max / before.min, 1e-6);
}

TEST_F(ChartNavigation, ADragNeverLeavesTheData)
{
    turnWheel(throughput(), centerOf(throughput()), 5);
    drag(throughput(), centerOf(throughput()), centerOf(throughput()) + QPoint(5000, -5000));
    EXPECT_NEAR(shown().sizes.range.min, all.sizes.range.min, 1e-6);
    EXPECT_NEAR(shown().values.range.min, all.values.range.min, 1e-6 * all.values.range.min);
}

TEST_F(ChartNavigation, ARubberBandShowsWhatItEncloses)
{
    for (const auto& [button, modifier] : {std::pair{Qt::LeftButton, Qt::KeyboardModifiers(Qt::ShiftModifier)},
                                           std::pair{Qt::RightButton, Qt::KeyboardModifiers()}}) {
        grid.navigator().showAll();
        drag(throughput(), pixelOf(throughput(), 1024, 1e6), pixelOf(throughput(), 65'536, 2e5), button, modifier);
        EXPECT_NEAR(shown().sizes.range.min, 1024, 40);
        EXPECT_NEAR(shown().sizes.range.max, 65'536, 2500);
        EXPECT_NEAR(shown().values.range.min, 2e5, 1e4);
        EXPECT_NEAR(shown().values.range.max, 1e6, 5e4);
    }
}

TEST_F(ChartNavigation, AFlatBandZoomsTheSizesAlone)
{
    const QPoint from = pixelOf(throughput(), 1024, 5e5);
    drag(throughput(), from, from + QPoint(90, 3), Qt::RightButton);
    EXPECT_NE(shown().sizes, all.sizes);
    EXPECT_EQ(shown().values, all.values);
}

TEST_F(ChartNavigation, EveryStepCanBeTakenBackToTheLastBitAndMadeAgain)
{
    std::vector<PlotMapping> views{shown()};
    const auto step = [&](auto act) {
        act();
        views.push_back(shown());
    };
    step([&] { turnWheel(throughput(), centerOf(throughput()) + QPoint(20, 5), 4, 1000); });
    step([&] { drag(throughput(), centerOf(throughput()), centerOf(throughput()) + QPoint(33, 7)); });
    step([&] { turnWheel(throughput(), centerOf(throughput()), 2, 9000); });
    step([&] { QTest::keyClick(viewOf(throughput()), Qt::Key_Home); });
    EXPECT_EQ(views.back(), all);
    for (auto view = views.rbegin() + 1; view != views.rend(); ++view) {
        QTest::keyClick(viewOf(throughput()), Qt::Key_Left, Qt::AltModifier);
        EXPECT_EQ(shown(), *view);
    }
    EXPECT_FALSE(grid.navigator().canGoBack());
    for (std::size_t i = 1; i < views.size(); ++i) {
        QTest::mouseClick(viewOf(throughput())->viewport(), Qt::ForwardButton, {}, QPoint(50, 50));
        EXPECT_EQ(shown(), views[i]);
    }
    EXPECT_FALSE(grid.navigator().canGoForward());
}

TEST_F(ChartNavigation, NotchesInQuickSuccessionAreOneStep)
{
    for (const std::uint64_t time : {1000U, 1100U, 1300U, 1900U})
        turnWheel(throughput(), centerOf(throughput()), 1, time);
    const PlotMapping quick = shown();
    turnWheel(throughput(), centerOf(throughput()), 1, 5000);
    grid.navigator().back();
    EXPECT_EQ(shown(), quick);
    grid.navigator().back();
    EXPECT_EQ(shown(), all);
}

TEST_F(ChartNavigation, KeysDoWhatTheMouseDoes)
{
    auto* const view = viewOf(throughput());
    QTest::keyClick(view, Qt::Key_Plus);
    const auto closer = shown();
    EXPECT_LT(closer.sizes.range.max, all.sizes.range.max);
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_GT(shown().sizes.range.min, closer.sizes.range.min);
    QTest::keyClick(view, Qt::Key_Up);
    EXPECT_GT(shown().values.range.min, closer.values.range.min);
    QTest::keyClick(view, Qt::Key_Left);
    EXPECT_NEAR(shown().sizes.range.min, closer.sizes.range.min, 1e-6 * closer.sizes.range.min);
    const auto before = shown();
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(shown().sizes, before.sizes);
    EXPECT_GT(shown().values.range.max, before.values.range.max);
    QTest::keyClick(view, Qt::Key_Minus);
    QTest::keyClick(view, Qt::Key_Minus);
    EXPECT_EQ(shown(), all);
}

TEST_F(ChartNavigation, SizesAreLinkedAndValuesAreNot)
{
    turnWheel(throughput(), centerOf(throughput()), 4);
    const auto& latency = grid.chart(Metric::Latency);
    EXPECT_EQ(latency.mapping().sizes, shown().sizes);
    EXPECT_EQ(grid.speedupChart().mapping().sizes, shown().sizes);
    EXPECT_FALSE(latency.window().values);
}

TEST_F(ChartNavigation, UnlinkedChartsGoTheirOwnWaysUntilLinkedAgain)
{
    auto settings = grid.viewSettings();
    settings.linkedSizes = false;
    grid.setViewSettings(settings);
    turnWheel(throughput(), centerOf(throughput()), 4);
    const auto& latency = grid.chart(Metric::Latency);
    EXPECT_EQ(latency.mapping().sizes, all.sizes);
    QTest::mouseClick(viewOf(throughput())->viewport(), Qt::LeftButton, {}, QPoint(60, 60));
    settings.linkedSizes = true;
    grid.setViewSettings(settings);
    EXPECT_EQ(latency.mapping().sizes, shown().sizes);
}

TEST_F(ChartNavigation, AZoomedViewStandsStillWhileDataArriveAndAWholeOneGrows)
{
    auto settings = grid.viewSettings();
    settings.linkedSizes = false;
    grid.setViewSettings(settings);
    turnWheel(throughput(), centerOf(throughput()), 4);
    const auto zoomed = shown();
    const auto whole = grid.chart(Metric::SendRate).mapping();
    auto data = charttest::sweepData(7);
    for (const auto size : {4u, 1u << 24}) {
        const auto rows = charttest::trial(crossover::Test::Throughput, size, 1);
        data.samples.insert(data.samples.end(), rows.begin(), rows.end());
    }
    grid.setData(charttest::analysed(data.samples, {}));
    EXPECT_EQ(shown(), zoomed);
    EXPECT_GT(grid.chart(Metric::SendRate).mapping().sizes.range.max, whole.sizes.range.max);
    EXPECT_LT(grid.chart(Metric::SendRate).mapping().values.range.min, whole.values.range.min);
}

TEST_F(ChartNavigation, OtherDataAreShownWhole)
{
    turnWheel(throughput(), centerOf(throughput()), 4);
    grid.setData(charttest::sweepData(2));
    EXPECT_TRUE(grid.navigator().showsAll());
    EXPECT_FALSE(grid.navigator().canGoBack());
}

TEST_F(ChartNavigation, MediansAndTicksStayWhereTheMappingPutsThem)
{
    turnWheel(throughput(), centerOf(throughput()) + QPoint(30, -20), 6);
    const auto& medians = throughput().medians(Arm::Copy);
    auto* const chart = viewOf(throughput())->chart();
    for (const auto& point : medians.points()) {
        const QPointF qt = chart->mapToPosition(point, const_cast<QScatterSeries*>(&medians));
        EXPECT_NEAR(qt.x(), throughput().positionOf(point.x(), point.y()).x(), 0.01);
        EXPECT_NEAR(qt.y(), throughput().positionOf(point.x(), point.y()).y(), 0.01);
    }
}

TEST_F(ChartNavigation, LinearAxesShowTheSameDataFromZero)
{
    auto settings = grid.viewSettings();
    settings.axes[0] = {false, false};
    grid.setViewSettings(settings);
    EXPECT_EQ(shown().sizes.range.min, 0);
    EXPECT_EQ(shown().values.range.min, 0);
    EXPECT_TRUE(shown().values.range.contains(2.4e6));
    EXPECT_EQ(grid.chart(Metric::SendRate).mapping().sizes, all.sizes);
    turnWheel(throughput(), centerOf(throughput()), 4);
    settings.axes[0] = {};
    grid.setViewSettings(settings);
    EXPECT_GE(shown().sizes.range.min, all.sizes.range.min);
    grid.navigator().showAll();
    EXPECT_EQ(shown(), all);
}

TEST_F(ChartNavigation, EscapeGivesUpARubberBand)
{
    auto* const view = viewOf(throughput());
    const QPoint from = centerOf(throughput());
    QTest::mousePress(view->viewport(), Qt::RightButton, {}, from);
    const QPoint to = from + QPoint(60, 40);
    QMouseEvent move(QEvent::MouseMove, to, view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::RightButton, {});
    QApplication::sendEvent(view->viewport(), &move);
    EXPECT_TRUE(view->isDragging());
    QTest::keyClick(view, Qt::Key_Escape);
    QTest::mouseRelease(view->viewport(), Qt::RightButton, {}, to);
    EXPECT_EQ(shown(), all);
}

} // namespace
} // namespace crossover
