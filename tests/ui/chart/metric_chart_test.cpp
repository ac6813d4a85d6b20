// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/metric_chart.h"

#include <limits>

#include <QGraphicsScene>
#include <QPainter>
#include <gtest/gtest.h>

#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/empty_reason.h"
#include "ui/chart/reading_words.h"
#include "ui/chart/speedup_chart.h"

namespace crossover {
namespace {

/// A chart in a scene, as an export has it.
template <class Chart>
struct Shown {
    template <class... Arguments>
    explicit Shown(Arguments... arguments) : chart(new Chart(arguments...))
    {
        chart->applyTheme(Theme::print());
        chart->setSizes({16, 1e6});
        chart->resize(800, 480);
        scene.addItem(chart);
    }

    QImage picture()
    {
        QImage image(800, 480, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, QRectF(image.rect()), chart->sceneBoundingRect());
        return image;
    }

    QGraphicsScene scene;
    Chart* chart;
};

TEST(MetricChart, ShowsBothArmsAndTheCrossover)
{
    Shown<MetricChart> shown(Metric::Throughput);
    shown.chart->setData(charttest::sweepData(7));
    const QImage image = shown.picture();
    const Theme theme = Theme::print();
    EXPECT_GT(charttest::countPixels(image, theme.copy, 12), 200);
    EXPECT_GT(charttest::countPixels(image, theme.zeroCopy, 12), 200);

    const int x = static_cast<int>(shown.chart->positionOf(charttest::crossoverSize, 1e5).x());
    const QRect plot = shown.chart->plotArea().toRect();
    EXPECT_GT(charttest::countPixels(image, theme.mark, 40, {x, plot.top(), 1, plot.height()}), plot.height() / 2);
}

TEST(MetricChart, TheLegendShowsTheLinesOfCurvesThatAreLaidOver)
{
    Shown<MetricChart> shown(Metric::Throughput);
    auto data = charttest::sweepData(7);
    shown.chart->setData(data);
    const double narrow = shown.chart->armLegend().width();
    EXPECT_FALSE(shown.chart->armLegend().toolTip().contains(QStringLiteral("dashed")));
    data.overlays.push_back({QStringLiteral("other"), Qt::red, charttest::sweepData(9).analyses});
    shown.chart->setData(data);
    EXPECT_GT(shown.chart->armLegend().width(), narrow);
    EXPECT_TRUE(shown.chart->armLegend().toolTip().contains(QStringLiteral("dashed for zero-copy")));
    data.overlays.clear();
    shown.chart->setData(data);
    EXPECT_EQ(shown.chart->armLegend().width(), narrow);
}

TEST(MetricChart, CpuTimeIsATimeOfTheSendingEndAndReadBesideTheOther)
{
    Shown<MetricChart> shown(Metric::Cpu);
    const auto data = charttest::sweepData(7);
    shown.chart->setData(data);
    EXPECT_EQ(shown.chart->valueLabel(12.5, 3), QString::fromUtf8("12.5 µs"));
    EXPECT_EQ(shown.chart->axis().texts().unit, QStringLiteral("sending end, per message"));
    const auto median = neighbourReading(*shown.chart, std::nullopt, 1);
    ASSERT_TRUE(median);
    EXPECT_TRUE(wordsOf(*shown.chart, *median, data, Detail::Full).contains(QString::fromUtf8("receiving end: 2.5 µs")))
        << wordsOf(*shown.chart, *median, data, Detail::Full).join(QLatin1Char('|')).toStdString();
}

TEST(MetricChart, SaysThatOldFilesHaveNoCpuTime)
{
    auto samples = charttest::sweepData(1).samples;
    for (auto& sample : samples)
        sample.cpuSenderUs.reset();
    const auto data = analysed(samples, samples.front().group.combination(), {});
    EXPECT_EQ(analysisOf(data, Metric::Cpu), nullptr);
    EXPECT_NE(analysisOf(data, Metric::Throughput), nullptr);
    EXPECT_EQ(emptyReason(data, {}, Metric::Cpu), QStringLiteral("CPU time was not measured"));
}

TEST(MetricChart, SaysThatThereAreNoSamplesUntilThereAre)
{
    Shown<MetricChart> shown(Metric::Latency);
    EXPECT_FALSE(shown.chart->axis().texts().message.isEmpty());
    shown.chart->setData(charttest::sweepData(1));
    EXPECT_TRUE(shown.chart->axis().texts().message.isEmpty());
    shown.chart->clear();
    EXPECT_FALSE(shown.chart->axis().texts().message.isEmpty());
}

TEST(MetricChart, ValuesThatCannotBeDrawnHideNothing)
{
    auto data = charttest::sweepData(7);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    data.samples[0].throughput = nan;
    data.samples[4].throughput = 0;
    data.samples[8].throughput = std::numeric_limits<double>::infinity();
    data.analyses[0].copy[2].median = nan;
    data.analyses[0].copy[3].median = 0;
    data.analyses[0].zeroCopy[1].low = -1;
    data.analyses[0].zeroCopy[2].size = 0;
    Shown<MetricChart> shown(Metric::Throughput);
    shown.chart->setData(data);
    EXPECT_EQ(shown.chart->medians(Arm::Copy).count(), static_cast<int>(data.analyses[0].copy.size()) - 2);
    const QImage image = shown.picture();
    EXPECT_GT(charttest::countPixels(image, Theme::print().copy, 12), 200);
    EXPECT_GT(charttest::countPixels(image, Theme::print().zeroCopy, 12), 200);
}

TEST(MetricChart, TheValueAxisOnlyGrowsUntilCleared)
{
    Shown<MetricChart> shown(Metric::Throughput);
    Range before;
    std::vector<Sample> samples;
    for (const auto size : {4096, 1 << 20, 16, 256, 1 << 14}) {
        const auto rows = charttest::trial(crossover::Test::Throughput, static_cast<std::uint64_t>(size), 1);
        samples.insert(samples.end(), rows.begin(), rows.end());
        shown.chart->setData(charttest::analysed(samples, {}));
        const Range now = shown.chart->valueRange();
        EXPECT_EQ(united(before, now), now);
        for (const auto& row : rows)
            EXPECT_TRUE(now.contains(*row.throughput));
        before = now;
    }
    shown.chart->clear();
    EXPECT_TRUE(shown.chart->valueRange().empty());
}

TEST(MetricChart, TheValueAxisStandsStillWhenBoundsNarrow)
{
    auto data = charttest::sweepData(7);
    data.analyses[0].copy[3].high = 1e9;
    Shown<MetricChart> shown(Metric::Throughput);
    shown.chart->setData(data);
    const Range wide = shown.chart->valueRange();
    EXPECT_TRUE(wide.contains(1e9));
    data.analyses[0].copy[3].high = 4e6;
    shown.chart->setData(data);
    EXPECT_EQ(shown.chart->valueRange(), wide);
}

TEST(MetricChart, AHiddenArmKeepsItsLegendEntry)
{
    Shown<MetricChart> shown(Metric::Throughput);
    shown.chart->setData(charttest::sweepData(7));
    const QRectF entry = shown.chart->armLegend().entryRect(Arm::Copy);
    shown.chart->setArmVisible(Arm::Copy, false);
    EXPECT_FALSE(shown.chart->isArmVisible(Arm::Copy));
    EXPECT_TRUE(shown.chart->isArmVisible(Arm::ZeroCopy));
    EXPECT_EQ(shown.chart->armLegend().entryRect(Arm::Copy), entry);
    EXPECT_LT(charttest::countPixels(shown.picture(), Theme::print().copy, 12), 20);
    shown.chart->setArmVisible(Arm::Copy, true);
    EXPECT_GT(charttest::countPixels(shown.picture(), Theme::print().copy, 12), 200);
}

TEST(MetricChart, AHybridArmJoinsOnlyWhenTheDataHasOne)
{
    Shown<MetricChart> shown(Metric::Throughput);
    shown.chart->setData(charttest::sweepData(7));
    EXPECT_TRUE(shown.chart->armLegend().entryRect(Arm::Hybrid).isEmpty());
    shown.chart->clear();
    shown.chart->setData(charttest::checkData(7));
    EXPECT_FALSE(shown.chart->armLegend().entryRect(Arm::Hybrid).isEmpty());
    EXPECT_EQ(shown.chart->medians(Arm::Hybrid).count(), shown.chart->medians(Arm::Copy).count());
    EXPECT_GT(charttest::countPixels(shown.picture(), Theme::print().hybrid, 30), 400);
    shown.chart->clear();
    EXPECT_TRUE(shown.chart->armLegend().entryRect(Arm::Hybrid).isEmpty());
}

TEST(MetricChart, TheHybridFramesTheBetterArmWithoutHidingIt)
{
    Shown<MetricChart> shown(Metric::Throughput);
    shown.chart->setData(charttest::checkData(7));
    const QImage image = shown.picture();
    for (const auto arm : comparedArms) {
        const auto& better = shown.chart->medians(arm).points();
        const QPointF point = arm == Arm::Copy ? better.front() : better.back();
        const QPoint at = shown.chart->positionOf(point.x(), point.y()).toPoint();
        const QRect around(at - QPoint(10, 10), QSize(21, 21));
        EXPECT_GT(charttest::countPixels(image, Theme::print().of(arm), 12, around), 10);
        EXPECT_GT(charttest::countPixels(image, Theme::print().hybrid, 40, around), 10);
    }
}

TEST(MetricChart, ALegendWithoutRoomForWordsKeepsItsSigns)
{
    Shown<MetricChart> shown(Metric::Throughput);
    shown.chart->setData(charttest::checkData(2));
    EXPECT_TRUE(shown.chart->armLegend().hasWords());
    shown.chart->resize(220, 200);
    const auto& legend = shown.chart->armLegend();
    EXPECT_FALSE(legend.hasWords());
    EXPECT_GT(legend.entryRect(Arm::Hybrid).left(), legend.entryRect(Arm::ZeroCopy).right());
    EXPECT_LT(legend.width(), 100);
}

TEST(MetricChart, OneSizeAndOneSampleAreEnough)
{
    Shown<MetricChart> shown(Metric::Throughput);
    auto rows = charttest::trial(crossover::Test::Throughput, 4096, 1);
    rows.pop_back();
    shown.chart->setData(charttest::analysed(rows, {}));
    EXPECT_EQ(shown.chart->medians(Arm::Copy).count(), 1);
    EXPECT_TRUE(shown.chart->valueRange().contains(*rows[0].throughput));
    EXPECT_GT(charttest::countPixels(shown.picture(), Theme::print().copy, 12), 20);
}

TEST(SpeedupChart, PutsZeroCopyWinsAboveOneForRatesAndLatencies)
{
    const auto data = charttest::sweepData(7);
    for (const auto metric : {Metric::Throughput, Metric::Latency}) {
        Shown<SpeedupChart> shown;
        shown.chart->setSubject(metric, SpeedupOf::Arms, data);
        shown.chart->setData(data);
        ASSERT_FALSE(shown.chart->spread().points().empty());
        EXPECT_LE(shown.chart->spread().points().front().median, 1);
        EXPECT_GT(shown.chart->spread().points().back().median, 1);
        EXPECT_FALSE(shown.chart->spread().raw().empty());
        EXPECT_TRUE(shown.chart->valueRange().contains(1));
    }
}

TEST(SpeedupChart, DrawsNoPairsForUnpairedData)
{
    auto data = charttest::sweepData(7);
    for (auto& analysis : data.analyses)
        analysis.paired = false;
    Shown<SpeedupChart> shown;
    shown.chart->setData(data);
    EXPECT_TRUE(shown.chart->spread().raw().empty());
    EXPECT_FALSE(shown.chart->spread().points().empty());
}

TEST(SpeedupChart, MapsOneToTheSameLineOnBothKindsOfAxis)
{
    Shown<SpeedupChart> shown;
    shown.chart->setData(charttest::sweepData(7));
    for (const bool logarithmic : {false, true, false}) {
        shown.chart->setAxisKinds({true, logarithmic});
        const QRectF plot = shown.chart->plotArea();
        const QPointF one = shown.chart->positionOf(4096, 1);
        EXPECT_TRUE(plot.contains(one));
        const QColor line = shown.picture().pixelColor(static_cast<int>(plot.left()) + 30, static_cast<int>(one.y()));
        EXPECT_LT(line.lightness(), 110);
    }
}

TEST(SpeedupChart, UnboundedSpeedupsHaveNoBars)
{
    Shown<SpeedupChart> shown;
    shown.chart->setData(charttest::sweepData(2));
    ASSERT_FALSE(shown.chart->spread().points().empty());
    for (const auto& point : shown.chart->spread().points())
        EXPECT_FALSE(point.low.has_value());
}

} // namespace
} // namespace crossover
