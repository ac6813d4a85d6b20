// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/export_image.h"

#include <gtest/gtest.h>

#include "tests/core/model/latency_rows.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/style/theme.h"

namespace crossover {
namespace {

constexpr std::array selectionsWithArms{ChartSelection::Throughput, ChartSelection::SendRate, ChartSelection::Latency,
                                        ChartSelection::Cpu,        ChartSelection::Speedup,  ChartSelection::All};

TEST(ExportImage, HasTheSameLogicalSizeAtEveryScale)
{
    const auto data = charttest::sweepData(7);
    for (int scale = 1; scale <= 4; ++scale)
        EXPECT_EQ(renderPicture(data, ChartSelection::Throughput, scale).size(), QSize(960, 640) * scale);
}

TEST(ExportImage, EveryPictureHoldsBothArmsAndTheMark)
{
    const auto data = charttest::sweepData(7);
    const Theme theme = Theme::print();
    for (const auto selection : selectionsWithArms) {
        const QImage image = renderPicture(data, selection, 1);
        EXPECT_GT(charttest::countPixels(image, theme.copy, 12), 60) << static_cast<int>(selection);
        EXPECT_GT(charttest::countPixels(image, theme.zeroCopy, 12), 60) << static_cast<int>(selection);
        EXPECT_GT(charttest::countPixels(image, theme.mark, 12), 100) << static_cast<int>(selection);
        EXPECT_GT(charttest::countPixels(image, theme.text, 40), 100) << static_cast<int>(selection);
        EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::white));
    }
}

TEST(ExportImage, DrawsWithoutAnyData)
{
    const QImage image = renderPicture({}, ChartSelection::All, 1);
    EXPECT_FALSE(image.isNull());
    EXPECT_GT(charttest::countPixels(image, Theme::print().text, 40), 50);
}

TEST(ExportImage, TheSpeedupPictureFollowsTheChosenView)
{
    const auto data = charttest::sweepData(7);
    const QImage throughput = renderPicture(data, ChartSelection::Speedup, 1);
    ChartViewSettings latency;
    latency.speedupMetric = Metric::Latency;
    EXPECT_NE(throughput, renderPicture(data, ChartSelection::Speedup, 1, latency));
    ChartViewSettings linear;
    linear.axes[indexOf(ChartSelection::Speedup)].logValues = false;
    EXPECT_NE(throughput, renderPicture(data, ChartSelection::Speedup, 1, linear));
}

TEST(ExportImage, ThePictureOfADistributionHasTheCurvesOfItsSize)
{
    const auto samples = latencyRows(3, 100);
    const auto data = chartDataOf(samples, samples.front().group.combination(), {});
    ChartViewSettings small;
    small.distributionSize = 64;
    const QImage image = renderPicture(data, ChartSelection::Distribution, 1, small);
    EXPECT_EQ(image.size(), QSize(960, 640));
    for (const auto& color : {Theme::print().copy, Theme::print().zeroCopy})
        EXPECT_GT(charttest::countPixels(image, color, 60), 300) << color.name().toStdString();
    EXPECT_NE(image, renderPicture(data, ChartSelection::Distribution, 1)) << "that of the size in the middle";
    small.distributionSize = 1024;
    EXPECT_EQ(renderPicture(data, ChartSelection::Distribution, 1, small),
              renderPicture(data, ChartSelection::Distribution, 1));
    const QImage slide = renderPicture(data, ChartSelection::Distribution, 1, small, Qt::white, PictureShape::Slide);
    EXPECT_GT(charttest::countPixels(slide, Theme::print().copy, 60), 300);
    EXPECT_GT(charttest::countPixels(renderPicture({}, ChartSelection::Distribution, 1), Theme::print().muted, 40), 50)
        << "why there is none";
}

TEST(ExportImage, ATransparentPictureShowsWhatLiesBehindIt)
{
    const QImage image = renderPicture(charttest::sweepData(7), ChartSelection::All, 1, {}, Qt::transparent);
    EXPECT_EQ(image.pixelColor(1, 1).alpha(), 0);
    EXPECT_GT(charttest::countPixels(image, Theme::print().copy, 12), 60);
}

} // namespace
} // namespace crossover
