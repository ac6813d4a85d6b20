// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/inspector.h"

#include <QSignalSpy>

#include "core/model/units.h"
#include "tests/ui/chart/inspector_fixture.h"
#include "ui/chart/export_image.h"
#include "ui/chart/spread.h"

namespace crossover {
namespace {

constexpr std::size_t throughputChart = indexOf(ChartSelection::Throughput);
constexpr std::size_t speedupChart = indexOf(ChartSelection::Speedup);

TEST_F(InspectorTest, SnapsToTheNearestMedianWithinReach)
{
    const auto size = static_cast<double>(copyPoint.size);
    hover(throughput(), pixelOfMedian(Arm::ZeroCopy, size) + QPoint(5, 4));
    ASSERT_TRUE(overlay().reading);
    EXPECT_EQ(overlay().reading->arm, Arm::ZeroCopy);
    EXPECT_EQ(overlay().reading->size, size);
    EXPECT_TRUE(overlay().words.join(' ').contains(QStringLiteral("median of 7")))
        << overlay().words.join(' ').toStdString();
    EXPECT_TRUE(overlay().words.join(' ').contains(QStringLiteral("msg/s")));
    EXPECT_TRUE(overlay().words.join(' ').contains(QStringLiteral(" – ")));
    hover(throughput(), pixelOfMedian(Arm::ZeroCopy, size) + QPoint(0, 60));
    EXPECT_FALSE(overlay().reading);
    EXPECT_TRUE(overlay().pointer);
}

TEST_F(InspectorTest, ReadsBothArmsAndTheirSpeedupAtTheNearestSize)
{
    const auto size = static_cast<double>(copyPoint.size);
    const auto beginnings = [](const QStringList& words) {
        QStringList all;
        for (const auto& line : words)
            all << line.section(QLatin1Char(':'), 0, 0);
        return all;
    };
    hover(throughput(), pixelOfMedian(Arm::ZeroCopy, size) + QPoint(3, 60));
    EXPECT_EQ(beginnings(overlay().words).mid(1), (QStringList{"Copy", "Zero-copy", "Speedup"}))
        << "between the points, too";
    hover(throughput(), pixelOfMedian(Arm::ZeroCopy, size));
    const auto words = overlay().words;
    EXPECT_TRUE(words.first().startsWith(QStringLiteral("Zero-copy"))) << words.join('|').toStdString();
    EXPECT_EQ(beginnings(words).last(2), (QStringList{"Copy", "Speedup"})) << words.join('|').toStdString();
    const auto& chart = grid.speedupChart();
    const auto& point = chart.spread().points()[4];
    hover(chart, pixelOf(chart, point.size, point.median));
    EXPECT_EQ(beginnings(overlay(speedupChart).words).last(2), (QStringList{"Copy", "Zero-copy"}));
}

TEST_F(InspectorTest, ReadsASingleTrialWithItsRoundAndState)
{
    // Zoomed in, the trials stand apart from their median.
    const auto index = pairOf(copyPoint.size);
    for (int notch = 0; notch < 18; ++notch) {
        const auto size = static_cast<double>(copyPoint.size);
        turnWheel(throughput(), pixelOf(throughput(), size, *data.samples[index].throughput), 1);
    }
    const auto& raw = throughput().readable()[0].spread->raw();
    const auto point = std::ranges::find(raw, std::optional(index), &RawPoint::sample);
    const QPointF shown = throughput().readable()[0].spread->positionOf(*point);
    hover(throughput(), view->mapFromScene(throughput().mapToScene(shown)));
    ASSERT_TRUE(overlay().reading);
    ASSERT_TRUE(overlay().reading->raw);
    const QString words = overlay().words.join(' ');
    EXPECT_TRUE(words.contains(QStringLiteral("round 1"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("disturbed")));
}

TEST_F(InspectorTest, HighlightsTheSizeInAllChartsAndSaysSo)
{
    QSignalSpy highlighted(&grid.inspector(), &Inspector::sizeHighlighted);
    hover(throughput(), pixelOfMedian(Arm::Copy, static_cast<double>(copyPoint.size)));
    for (std::size_t chart = 0; chart < chartCount; ++chart) {
        EXPECT_EQ(overlay(chart).size, static_cast<double>(copyPoint.size));
        EXPECT_EQ(overlay(chart).reading.has_value(), chart == throughputChart);
    }
    EXPECT_EQ(grid.inspector().highlightedSize(), copyPoint.size);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view, &leave);
    EXPECT_FALSE(grid.inspector().highlightedSize());
    EXPECT_EQ(highlighted.count(), 2);
}

TEST_F(InspectorTest, FollowsItsPointWhileDataArrive)
{
    hover(throughput(), pixelOfMedian(Arm::Copy, static_cast<double>(copyPoint.size)));
    const auto key = overlay().reading;
    auto more = data.samples;
    const auto rows = charttest::trial(crossover::Test::Throughput, copyPoint.size, 8);
    more.insert(more.end(), rows.begin(), rows.end());
    grid.setData(charttest::analysed(more, {}));
    EXPECT_EQ(overlay().reading, key);
    EXPECT_TRUE(overlay().words.join(' ').contains(QStringLiteral("median of 8")));
    grid.clear();
    EXPECT_FALSE(overlay().reading);
}

TEST_F(InspectorTest, AClickPicksTheRowsOfThePoint)
{
    QSignalSpy picked(&grid.inspector(), &Inspector::picked);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      pixelOfMedian(Arm::Copy, static_cast<double>(copyPoint.size)));
    ASSERT_EQ(picked.count(), 1);
    const auto rows = picked[0][0].value<std::vector<std::size_t>>();
    EXPECT_EQ(rows.size(), 7U);
    for (const auto row : rows) {
        EXPECT_EQ(data.samples[row].size, copyPoint.size);
        EXPECT_EQ(data.samples[row].arm, Arm::Copy);
        EXPECT_TRUE(data.samples[row].throughput);
    }
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, pixelOf(throughput(), 20, 1.2e4));
    EXPECT_TRUE(picked.back()[0].value<std::vector<std::size_t>>().empty());
}

TEST_F(InspectorTest, AMedianSpeedupStandsForBothArms)
{
    QSignalSpy picked(&grid.inspector(), &Inspector::picked);
    const auto& chart = grid.speedupChart();
    const auto& point = chart.spread().points()[4];
    QTest::mouseClick(viewOf(chart)->viewport(), Qt::LeftButton, {}, pixelOf(chart, point.size, point.median));
    EXPECT_EQ(picked[0][0].value<std::vector<std::size_t>>().size(), 14U);
}

TEST_F(InspectorTest, SelectedSamplesAreMarkedWhereTheyBelong)
{
    const auto index = pairOf(copyPoint.size);
    grid.inspector().setSelectedSamples({index});
    ASSERT_EQ(overlay().selected.size(), 1U);
    EXPECT_EQ(overlay().selected[0].y(), *data.samples[index].throughput);
    EXPECT_EQ(overlay(1).selected.size(), 1U);
    EXPECT_TRUE(overlay(2).selected.empty()) << "a throughput trial has no latency";
    EXPECT_EQ(overlay(speedupChart).selected.size(), 1U);
}

TEST_F(InspectorTest, TheKeyboardReadsPointAfterPoint)
{
    const auto& points = throughput().medians(Arm::Copy).points();
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_TRUE(overlay().reading);
    EXPECT_EQ(overlay().reading->size, points[0].x());
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(overlay().reading->size, points[1].x());
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(overlay().reading->arm, Arm::ZeroCopy);
    EXPECT_TRUE(view->accessibleDescription().contains(QStringLiteral("Zero-copy")));
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(overlay().reading->size, points[0].x());
    QSignalSpy picked(&grid.inspector(), &Inspector::picked);
    QTest::keyClick(view, Qt::Key_Space);
    EXPECT_EQ(picked.count(), 1);
}

TEST_F(InspectorTest, TwoCursorsGiveRatios)
{
    const auto& points = throughput().medians(Arm::Copy).points();
    const auto put = [&](int index, Qt::Key key) {
        hover(throughput(), pixelOf(throughput(), points[index].x(), points[index].y()));
        QTest::keyClick(view, key);
    };
    put(2, Qt::Key_A);
    EXPECT_TRUE(overlay().comparison.isEmpty());
    put(10, Qt::Key_B);
    const QString size = QString::fromStdString(formatRatio(points[10].x() / points[2].x()));
    const QString value = QString::fromStdString(formatRatio(points[10].y() / points[2].y()));
    EXPECT_TRUE(overlay().comparison.join(' ').contains(size)) << overlay().comparison.join(' ').toStdString();
    EXPECT_TRUE(overlay().comparison.join(' ').contains(value));
    const auto& arms = overlay().comparison;
    ASSERT_EQ(arms.size(), 5);
    EXPECT_TRUE(arms[3].startsWith(QStringLiteral("Copy: "))) << arms[3].toStdString();
    EXPECT_TRUE(arms[4].startsWith(QStringLiteral("Zero-copy: ")) && arms[4].contains(QStringLiteral("msg/s at B")));
    EXPECT_EQ(overlay(2).cursors[0]->size, points[2].x());
    EXPECT_FALSE(overlay(2).cursors[0]->value);
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_FALSE(overlay().cursors[0]);
}

TEST_F(InspectorTest, AHiddenArmIsNotRead)
{
    const QPoint entry =
        view->mapFromScene(throughput().armLegend().mapToScene(throughput().armLegend().entryRect(Arm::Copy).center()));
    const QPoint median = pixelOfMedian(Arm::Copy, 16);
    hover(throughput(), median);
    ASSERT_TRUE(overlay().reading);
    EXPECT_EQ(overlay().reading->arm, Arm::Copy);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, entry);
    hover(throughput(), median);
    EXPECT_TRUE(!overlay().reading || overlay().reading->arm != Arm::Copy);
}

TEST_F(InspectorTest, HidingAnArmTakesItsReadingAndItsRingsAlong)
{
    const QPoint entry =
        view->mapFromScene(throughput().armLegend().mapToScene(throughput().armLegend().entryRect(Arm::Copy).center()));
    grid.inspector().setSelectedSamples({pairOf(copyPoint.size)});
    hover(throughput(), pixelOfMedian(Arm::Copy, 16));
    ASSERT_TRUE(overlay().reading);
    ASSERT_EQ(overlay().selected.size(), 1U);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, entry);
    EXPECT_FALSE(overlay().reading);
    EXPECT_FALSE(overlay().size) << "no line through the other charts either";
    EXPECT_FALSE(overlay(1).size);
    EXPECT_FALSE(grid.inspector().highlightedSize());
    EXPECT_TRUE(overlay().selected.empty());
    EXPECT_EQ(overlay(1).selected.size(), 1U) << "there it is visible";
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, entry);
    EXPECT_EQ(overlay().selected.size(), 1U);
}

TEST_F(InspectorTest, ASpeedupIsThePairOfOneTrial)
{
    std::vector<Sample> samples;
    constexpr std::uint64_t size = 4096;
    for (const auto phase : {Phase::Explore, Phase::Refine, Phase::Check}) {
        for (std::uint32_t round = 1; round <= 7; ++round) {
            for (auto row : charttest::trial(crossover::Test::Throughput, size, round)) {
                row.phase = phase;
                samples.push_back(row);
            }
        }
    }
    grid.clear();
    grid.setData(charttest::analysed(samples, {}));
    const auto& chart = grid.speedupChart();
    ASSERT_EQ(chart.spread().raw().size(), 14U) << "those of both phases of the sweep";
    for (const auto& pair : chart.spread().raw()) {
        EXPECT_NE(samples[pair.sample].phase, Phase::Check);
        EXPECT_EQ(samples[pair.sample].phase, samples[*pair.partner].phase);
        EXPECT_EQ(samples[pair.sample].round, samples[*pair.partner].round);
    }
    QSignalSpy picked(&grid.inspector(), &Inspector::picked);
    const auto& median = chart.spread().points().front();
    QTest::mouseClick(viewOf(chart)->viewport(), Qt::LeftButton, {}, pixelOf(chart, median.size, median.median));
    const auto rows = picked[0][0].value<std::vector<std::size_t>>();
    EXPECT_EQ(rows.size(), 28U);
    for (const auto row : rows)
        EXPECT_NE(samples[row].phase, Phase::Check);
    grid.inspector().setSelectedSamples({28}); // of round 1, checked: no pair of the chart
    EXPECT_TRUE(overlay(speedupChart).selected.empty());
    grid.inspector().setSelectedSamples({14}); // of round 1, refined
    EXPECT_EQ(overlay(speedupChart).selected.size(), 1U);
}

TEST_F(InspectorTest, ExportsShowNothingOfIt)
{
    const QImage before = renderPicture(grid.data(), ChartSelection::All, 1);
    const QImage shownBefore = view->grab().toImage();
    hover(throughput(), pixelOfMedian(Arm::Copy, static_cast<double>(copyPoint.size)));
    QTest::keyClick(view, Qt::Key_A);
    grid.inspector().setSelectedSamples({0, 1});
    EXPECT_EQ(renderPicture(grid.data(), ChartSelection::All, 1), before);
    EXPECT_NE(view->grab().toImage(), shownBefore);
}

} // namespace
} // namespace crossover
