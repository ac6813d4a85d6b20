// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/reading_overlay.h"

#include <QFontMetricsF>

#include "tests/ui/chart/inspector_fixture.h"

namespace crossover {
namespace {

using ReadingOverlayTest = InspectorTest;

TEST_F(ReadingOverlayTest, InASmallChartItSaysLessAndHidesLittle)
{
    const auto shown = [&] {
        const auto size = static_cast<double>(copyPoint.size);
        hover(throughput(), pixelOfMedian(Arm::ZeroCopy, size));
        return grid.inspector().overlayItem(indexOf(ChartSelection::Throughput)).shownWords();
    };
    grid.setEnlarged(ChartSelection::Throughput);
    QCoreApplication::processEvents();
    EXPECT_EQ(shown(), overlay().words) << "everything where there is room";
    grid.setEnlarged(std::nullopt);
    grid.resize(575, 362); // in a window of 900 x 600
    QCoreApplication::processEvents();
    const auto words = shown();
    ASSERT_FALSE(words.isEmpty());
    EXPECT_LT(words.size(), overlay().words.size());
    EXPECT_TRUE(words.first().startsWith(QStringLiteral("Zero-copy"))) << words.first().toStdString();
    EXPECT_TRUE(words.first().contains(QStringLiteral("msg/s"))) << words.first().toStdString();
}

TEST_F(ReadingOverlayTest, TheWordsStandWhereTheyHideTheFewestPoints)
{
    const auto& item = grid.inspector().overlayItem(indexOf(ChartSelection::Throughput));
    const auto& medians = throughput().medians(Arm::Copy).points();
    for (const auto& size : {QSize(1900, 1000), QSize(1000, 640)}) {
        grid.resize(size);
        QCoreApplication::processEvents();
        for (const auto& median : medians) {
            hover(throughput(), pixelOf(throughput(), median.x(), median.y()));
            const QPointF at = throughput().positionOf(median.x(), median.y());
            const QRectF box = item.boxBeside(at, item.shownWords());
            EXPECT_FALSE(box.contains(at)) << median.x();
            const auto hidden = std::ranges::count_if(medians, [&](const QPointF& each) {
                return box.contains(throughput().positionOf(each.x(), each.y()));
            });
            EXPECT_LE(hidden, 1) << median.x() << " at " << size.width();
        }
    }
}

TEST(ReadingOverlayWords, NoLineIsWiderThanASmallChart)
{
    const QStringList words{QStringLiteral("Copy · 1 MiB"),
                            QStringLiteral("Speedup: 27.55× [18.8× – 134×] of 12 pairs")};
    MetricChart chart(Metric::Throughput);
    chart.applyTheme(Theme::print());
    const ReadingOverlay overlay(&chart);
    chart.resize(600, 400);
    EXPECT_EQ(overlay.fitted(words), words);
    chart.resize(190, 190);
    const auto lines = overlay.fitted(words);
    EXPECT_GT(lines.size(), words.size());
    EXPECT_EQ(lines.join(QLatin1Char(' ')), words.join(QLatin1Char(' ')));
    for (const auto& line : lines)
        EXPECT_LE(QFontMetricsF(chart.theme().labelFont()).horizontalAdvance(line), chart.size().width());
}

} // namespace
} // namespace crossover
