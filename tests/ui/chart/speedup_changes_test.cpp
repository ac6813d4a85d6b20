// SPDX-License-Identifier: GPL-3.0-or-later

// The speedup chart against a baseline: what it shows, says and draws.

#include <algorithm>

#include <QComboBox>
#include <gtest/gtest.h>

#include "core/model/units.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/export_image.h"
#include "ui/chart/reading_words.h"
#include "ui/chart/speedup_chart.h"
#include "ui/chart/speedup_controls.h"

namespace crossover {
namespace {

const QColor colour(0xCC, 0x79, 0xA7);

ChangeCurve curve(Arm arm, double speedup, std::size_t place = 0, Metric metric = Metric::Throughput)
{
    ChangeCurve curve{QStringLiteral("after"), colour, metric, arm, {}, place, true};
    for (const std::uint64_t size : {64U, 4096U, 65536U}) {
        SizeChange change;
        change.size = size;
        change.repeats = 9;
        change.logMedian = std::log(speedup);
        change.logLow = std::log(speedup * 0.95);
        change.logHigh = std::log(speedup * 1.05);
        change.significant = size > 64;
        curve.sizes.push_back(change);
    }
    return curve;
}

ChartData comparedData()
{
    auto data = charttest::sweepData(7);
    data.baseline = QStringLiteral("before");
    data.changeCurves = {curve(Arm::Copy, 1.25), curve(Arm::ZeroCopy, 0.8), curve(Arm::Copy, 2, 1)};
    return data;
}

class SpeedupChanges : public testing::Test {
protected:
    void show(SpeedupOf of, const ChartData& data = comparedData())
    {
        grid.resize(width, 700);
        grid.setData(data);
        ChartViewSettings settings;
        settings.speedupOf = of;
        grid.setViewSettings(settings);
        (void)grid.grab(); // lays the charts out
    }
    const SpeedupChart& chart() { return grid.speedupChart(); }
    QComboBox* chooser()
    {
        const auto boxes = grid.findChildren<QComboBox*>();
        return *std::ranges::find(boxes, QStringLiteral("What the speedup chart compares"), &QWidget::accessibleName);
    }

    ChartGrid grid;
    int width = 1000;
};

TEST_F(SpeedupChanges, WhatIsComparedGivesWayToTheTitleInASmallWindow)
{
    width = 1800;
    show(SpeedupOf::Arms);
    EXPECT_FALSE(chooser()->isHidden());
    width = 700;
    show(SpeedupOf::Arms);
    EXPECT_TRUE(chooser()->isHidden()) << "the Compare menu has it";
    width = 1800;
    show(SpeedupOf::Arms);
    EXPECT_FALSE(chooser()->isHidden());
}

TEST_F(SpeedupChanges, ThereIsNothingToChooseWithoutSessions)
{
    show(SpeedupOf::Copy, charttest::sweepData(7));
    EXPECT_TRUE(chooser()->isHidden());
    EXPECT_EQ(chart().speedupOf(), SpeedupOf::Arms);
    grid.setData(comparedData());
    EXPECT_FALSE(chooser()->isHidden());
    EXPECT_EQ(chart().speedupOf(), SpeedupOf::Copy) << "as was wished";
    grid.setData(charttest::sweepData(7));
    EXPECT_EQ(chart().speedupOf(), SpeedupOf::Arms);
    EXPECT_FALSE(chart().spread().points().empty());
}

TEST_F(SpeedupChanges, ShowsTheChosenArmOfEachSessionAgainstTheBaseline)
{
    show(SpeedupOf::Copy);
    EXPECT_EQ(chart().changeMarks().curves().size(), 2U);
    EXPECT_TRUE(chart().spread().points().empty()) << "no speedup of the arms meanwhile";
    EXPECT_EQ(chart().axis().texts().unit, QStringLiteral("copying ÷ before, throughput"));
    const auto& range = chart().valueRange();
    EXPECT_LT(range.min, 1);
    EXPECT_GT(range.max, 2.1);
    const auto curves = chart().readable();
    ASSERT_EQ(curves.size(), 2U);
    EXPECT_NEAR(curves[0].spread->points()[1].median, 1.25, 1e-9);
    EXPECT_NEAR(*curves[0].spread->points()[1].low, 1.25 * 0.95, 1e-9);
    show(SpeedupOf::ZeroCopy);
    EXPECT_EQ(chart().changeMarks().curves().size(), 1U);
    EXPECT_EQ(chart().axis().texts().unit, QStringLiteral("zero-copy ÷ before, throughput"));
}

TEST_F(SpeedupChanges, FallsBackWhereAMetricHasNone)
{
    show(SpeedupOf::Copy);
    auto settings = grid.viewSettings();
    settings.speedupMetric = Metric::Latency;
    grid.setViewSettings(settings);
    EXPECT_EQ(chart().speedupOf(), SpeedupOf::Arms);
    EXPECT_EQ(chart().metric(), Metric::Latency);
}

TEST_F(SpeedupChanges, IsChosenInTheHeader)
{
    show(SpeedupOf::Arms);
    chooser()->setCurrentIndex(1);
    emit chooser()->activated(1);
    EXPECT_EQ(chart().speedupOf(), SpeedupOf::Copy);
    EXPECT_EQ(grid.viewSettings().speedupOf, SpeedupOf::Copy);
}

TEST_F(SpeedupChanges, ReadsNameRatioAndSignificance)
{
    show(SpeedupOf::Copy);
    const auto data = comparedData();
    const auto reading = readingOf(chart(), {Arm::Copy, 4096, {}, 0});
    ASSERT_TRUE(reading);
    EXPECT_EQ(wordsOf(chart(), *reading, data, Detail::Full).join(u'|').toStdString(),
              "after, copy · 4 KiB (" + formatBytes(4096) +
                  ")|1.25× before [1.188× – 1.313×]|significant, at least 9 trials each");
    const auto unsure = readingOf(chart(), {Arm::Copy, 64, {}, 0});
    ASSERT_TRUE(unsure);
    EXPECT_TRUE(wordsOf(chart(), *unsure, data, Detail::Full)
                    .back()
                    .startsWith(QStringLiteral("not significant, corrected for the number of sizes")));
    EXPECT_EQ(samplesOf(chart(), *reading, data).size(), 0U) << "the sweep did not measure exactly 4096 B";
    const auto other = otherCurveReading(chart(), reading->key);
    ASSERT_TRUE(other);
    EXPECT_EQ(other->key.place, 1U) << "the next session, at the same size";
    EXPECT_NE(other->position.x(), reading->position.x()) << "side by side, so that both bars are seen";
}

TEST_F(SpeedupChanges, DrawsColoursLineAndKeyIntoPictures)
{
    ChartViewSettings settings;
    settings.speedupOf = SpeedupOf::Copy;
    const auto with = renderPicture(comparedData(), ChartSelection::Speedup, 1, settings);
    const auto without = renderPicture(charttest::sweepData(7), ChartSelection::Speedup, 1, settings);
    EXPECT_GT(charttest::countPixels(with, colour, 20), 200);
    EXPECT_EQ(charttest::countPixels(without, colour, 20), 0);
    show(SpeedupOf::Copy);
    EXPECT_FALSE(chart().changeMarks().keyBox().isEmpty());
    EXPECT_TRUE(chart().mapping().plot.contains(chart().changeMarks().keyBox()));
}

} // namespace
} // namespace crossover
