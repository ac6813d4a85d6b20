// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/export_image.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "tests/ui/chart/chart_fixture.h"

namespace crossover {
namespace {

constexpr std::array everySelection{ChartSelection::Throughput, ChartSelection::SendRate, ChartSelection::Latency,
                                    ChartSelection::Speedup, ChartSelection::All};

TEST(ExportImage, HasTheSameLogicalSizeAtEveryScale)
{
    const QTemporaryDir folder;
    const auto data = charttest::sweepData(7);
    for (int scale = 1; scale <= 3; ++scale) {
        const QString path = folder.filePath(QStringLiteral("chart-%1.png").arg(scale));
        const auto result = exportPng(data, ChartSelection::Throughput, path, scale);
        ASSERT_TRUE(result) << result.error().message;
        EXPECT_EQ(QImage(path).size(), QSize(960, 640) * scale);
    }
}

TEST(ExportImage, EveryPictureHoldsBothArmsAndTheMark)
{
    const auto data = charttest::sweepData(7);
    const Theme theme = Theme::print();
    for (const auto selection : everySelection) {
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
    linear.axes[3].logValues = false;
    EXPECT_NE(throughput, renderPicture(data, ChartSelection::Speedup, 1, linear));
}

TEST(ExportImage, AnUnwritablePathSaysSoAndLeavesNoFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/chart.png"));
    const auto result = exportPng(charttest::sweepData(1), ChartSelection::Throughput, path, 1);
    ASSERT_FALSE(result);
    EXPECT_NE(result.error().message.find("missing/chart.png"), std::string::npos);
    EXPECT_NE(result.error().message.find("Choose another"), std::string::npos);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(ExportImage, AFailedExportKeepsWhatWasThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("taken"));
    ASSERT_TRUE(QDir().mkpath(path)); // a folder of that name: no file can take its place
    EXPECT_FALSE(exportPng(charttest::sweepData(1), ChartSelection::Throughput, path, 1));
    EXPECT_TRUE(QDir(path).exists());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

TEST(ExportImage, AScaleOutsideOneToThreeIsAUsageError)
{
    const QTemporaryDir folder;
    const auto result = exportPng({}, ChartSelection::All, folder.filePath(QStringLiteral("x.png")), 4);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Usage);
}

} // namespace
} // namespace crossover
