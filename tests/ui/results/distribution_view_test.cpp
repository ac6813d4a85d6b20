// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/distribution_view.h"

#include <chrono>
#include <cstdlib>
#include <vector>

#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <gtest/gtest.h>

#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/distribution_drawing.h"
#include "ui/style/theme.h"
#include "ui/widgets/fact_table.h"

namespace crossover {
namespace {

/// One of 100 round trips takes ten times as long.
Sample latencyTrial(Arm arm, std::uint64_t size, std::size_t trips, int us)
{
    std::vector<std::chrono::nanoseconds> times(trips, std::chrono::microseconds(us));
    for (std::size_t i = 0; i < trips; i += 100)
        times[i] *= 10;
    Sample sample;
    sample.group.test = Test::Latency;
    sample.arm = arm;
    sample.size = size;
    sample.count = trips;
    sample.latencyUs = us / 2.0;
    sample.roundTrips = RoundTrips(times);
    return sample;
}

ChartData measured()
{
    ChartData data;
    for (int trial = 0; trial < 3; ++trial) {
        data.samples.push_back(latencyTrial(Arm::Copy, 1024, 200, 100));
        data.samples.push_back(latencyTrial(Arm::ZeroCopy, 1024, 200, 200));
        data.samples.push_back(latencyTrial(Arm::Copy, 4096, 200, 400));
    }
    return data;
}

QString cell(const DistributionView& view, int row, int column)
{
    return view.findChild<FactTable*>()->item(row, column)->text();
}

QString tip(const DistributionView& view, int row, int column)
{
    return view.findChild<FactTable*>()->item(row, column)->toolTip();
}

bool hasColor(const QImage& image, const QColor& color, const QPointF& about)
{
    for (int y = -3; y <= 3; ++y) {
        for (int x = -3; x <= 3; ++x) {
            const QColor found = image.pixelColor(about.toPoint() + QPoint(x, y));
            if (std::abs(found.red() - color.red()) + std::abs(found.green() - color.green()) +
                    std::abs(found.blue() - color.blue()) <
                60)
                return true;
        }
    }
    return false;
}

TEST(DistributionView, ShowsThePercentilesOfAllTrialsOfTheChosenSize)
{
    const auto data = measured();
    DistributionView view;
    view.setReader([&]() -> const ChartData& { return data; });
    view.show();
    auto* const sizes = view.findChild<QComboBox*>();
    ASSERT_EQ(sizes->count(), 2);
    sizes->setCurrentIndex(0);
    EXPECT_EQ(cell(view, 0, 1), QStringLiteral("49.9 µs")) << "the median, to half a bucket";
    EXPECT_TRUE(cell(view, 0, 2).endsWith(QStringLiteral("µs")));
    EXPECT_EQ(cell(view, 3, 1), QStringLiteral("too few"));
    EXPECT_EQ(tip(view, 3, 1), QStringLiteral("p99.9 needs 5000 round trips; there are 600"));
    EXPECT_EQ(tip(view, 2, 1), cell(view, 2, 1)) << "enough for p99";
    EXPECT_EQ(cell(view, 5, 1), QStringLiteral("600"));
    sizes->setCurrentIndex(1);
    EXPECT_EQ(cell(view, 0, 2), QStringLiteral("not measured"));
}

TEST(DistributionView, TheTableIsWholeInASmallWindow)
{
    auto data = measured();
    DistributionView view;
    view.setReader([&]() -> const ChartData& { return data; });
    view.resize(view.minimumSizeHint());
    view.show();
    auto* const table = view.findChild<FactTable*>();
    for (const int size : {0, 1}) {
        view.findChild<QComboBox*>()->setCurrentIndex(size);
        const auto isWhole = [&] { return table->horizontalHeader()->length() <= table->viewport()->width(); };
        EXPECT_TRUE(QTest::qWaitFor(isWhole))
            << table->horizontalHeader()->length() << " in " << table->viewport()->width();
        for (int column = 0; column < table->columnCount(); ++column)
            EXPECT_GT(table->columnWidth(column), table->fontMetrics().horizontalAdvance(cell(view, 5, column)))
                << column;
    }
    EXPECT_LT(view.width(), 560) << "what a window of 900 x 600 has for it";
}

TEST(DistributionView, KeepsTheSizeWhenSamplesCome)
{
    auto data = measured();
    DistributionView view;
    view.setReader([&]() -> const ChartData& { return data; });
    view.show();
    auto* const sizes = view.findChild<QComboBox*>();
    sizes->setCurrentIndex(0);
    data.samples.push_back(latencyTrial(Arm::Copy, 16, 200, 50));
    data.samples.push_back(latencyTrial(Arm::Copy, 1024, 200, 100));
    view.refresh();
    EXPECT_EQ(sizes->count(), 3);
    EXPECT_EQ(sizes->currentData().toULongLong(), 1024U);
    EXPECT_EQ(cell(view, 5, 1), QStringLiteral("800"));
    data.samples.clear();
    view.refresh();
    EXPECT_FALSE(sizes->isVisible()) << "there is nothing to choose";
    EXPECT_EQ(cell(view, 5, 1), QStringLiteral("not measured"));
}

TEST(Distribution, SaysItsPercentilesAsFarAsThereAreRoundTripsForThem)
{
    const auto sentences = distributionSentences(distributionAt(measured(), 1024), 1024);
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_TRUE(sentences[0].startsWith(QString::fromUtf8("Copy at 1 KiB: p50 49.9 µs, p90 ")));
    EXPECT_TRUE(sentences[0].contains(QStringLiteral(", p99 ")));
    EXPECT_FALSE(sentences[0].contains(QStringLiteral("p99.9")));
    EXPECT_TRUE(sentences[0].endsWith(QStringLiteral(", of 600 round trips.")));
    EXPECT_EQ(distributionSentences(distributionAt(measured(), 4096), 4096).size(), 1) << "copying alone";
}

TEST(DistributionPlot, CurvesPassThroughTheirPercentiles)
{
    DistributionPlot plot;
    plot.resize(500, 300);
    plot.setDrawing({distributionAt(measured(), 1024), 1024});
    const QImage image = plot.grab().toImage();
    const auto map = plot.mapping();
    const auto copy = Theme::current(plot.palette(), plot.font()).copy;
    EXPECT_TRUE(hasColor(image, copy, map.at(10, 50))) << "p90";
    EXPECT_TRUE(hasColor(image, copy, map.at(400, 500))) << "p99.75";
    EXPECT_FALSE(hasColor(image, copy, map.at(10, 500)));
}

TEST(DistributionPlot, NamesBothArmsInASmallPicture)
{
    const auto data = measured();
    const DistributionDrawing drawing(distributionAt(data, 1024), 1024);
    const auto theme = Theme::print();
    QImage image(260, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter, QRectF(image.rect()), theme);
    painter.end();
    const auto plot = drawing.mapping(QRectF(image.rect()), theme).plot;
    const QRect header(0, 0, image.width(), static_cast<int>(plot.top()) - 2);
    EXPECT_GT(charttest::countPixels(image, theme.copy, 30, header), 10);
    EXPECT_GT(charttest::countPixels(image, theme.zeroCopy, 30, header), 10);
}

} // namespace
} // namespace crossover
