// SPDX-License-Identifier: GPL-3.0-or-later
// Words around the plots have room at every size and in every part one can zoom to.
#include <random>

#include <QFontMetricsF>

#include "tests/ui/chart/grid_fixture.h"

namespace crossover {
namespace {

class AxisRoom : public GridTest {
protected:
    AxisRoom() { grid.setData(charttest::checkData(3)); }

    /// The charts of a window of 900 x 600, of a usual one, and of one that fills a 4K screen.
    static constexpr std::array<QSize, 4> sizes{QSize(500, 290), QSize(1000, 640), QSize(1900, 1000),
                                                QSize(3700, 1900)};

    /// What a window of 900 x 600 leaves for charts without and with details, and one of 1280 x 800.
    static constexpr std::array<QSize, 3> windows{QSize(575, 362), QSize(575, 240), QSize(955, 422)};

    std::vector<const BaseChart*> charts() const
    {
        return {&grid.chart(Metric::Throughput), &grid.chart(Metric::SendRate), &grid.chart(Metric::Latency),
                &grid.chart(Metric::Cpu),        &grid.speedupChart(),          &grid.costChart()};
    }

    static void expectRoom(const BaseChart& chart)
    {
        const QFontMetricsF metrics(chart.theme().labelFont());
        const auto& mapping = chart.mapping();
        double end = 0;
        int labels = 0;
        for (const auto& tick : chart.axis().xTicks().major) {
            if (tick.label.isEmpty()) continue;
            const double half = metrics.horizontalAdvance(tick.label) / 2;
            EXPECT_GT(mapping.xOf(tick.value) - half, end) << tick.label.toStdString();
            end = mapping.xOf(tick.value) + half;
            ++labels;
        }
        EXPECT_LE(end, chart.size().width());
        EXPECT_GE(labels, 1);
        labels = 0;
        double top = chart.size().height();
        for (const auto& tick : chart.axis().yTicks().major) {
            if (tick.label.isEmpty()) continue;
            EXPECT_LE(metrics.horizontalAdvance(tick.label), mapping.plot.left() - 6) << tick.label.toStdString();
            EXPECT_LT(mapping.yOf(tick.value) + metrics.height() / 2, top) << tick.label.toStdString();
            top = mapping.yOf(tick.value) - metrics.height() / 2;
            ++labels;
        }
        EXPECT_GE(labels, mapping.plot.height() < 4 * metrics.height() ? 1 : 2);
    }
};

TEST_F(AxisRoom, TitlesAndLegendsShareTheHeader)
{
    for (const auto& size : sizes) {
        grid.resize(size);
        QCoreApplication::processEvents();
        for (const auto& row : usualMetrics) {
            const auto& chart = grid.chart(row.id);
            const double title = QFontMetricsF(chart.theme().titleFont()).horizontalAdvance(chart.axis().texts().title);
            EXPECT_LE(title + chart.armLegend().width(), chart.chartLayout().header.width())
                << size.width() << ' ' << row.name;
        }
    }
}

TEST_F(AxisRoom, TitlesAreWholeBesideTheControls)
{
    for (const auto& size : windows) {
        grid.resize(size);
        QCoreApplication::processEvents();
        auto settings = grid.viewSettings();
        for (const auto resource : resources) {
            for (const auto& latency : latencyMeasures) {
                settings.resource = resource;
                settings.latency = latency.id;
                grid.setViewSettings(settings);
                for (const auto* chart : charts()) {
                    const auto title = chart->axis().shownTitle();
                    EXPECT_FALSE(title.contains(QChar(0x2026))) << size.width() << ' ' << title.toStdString();
                }
            }
        }
    }
}

TEST_F(AxisRoom, TitlesAreWholeBesideTheLinesOfCurvesLaidOver)
{
    auto data = charttest::sweepData(3);
    data.overlays.push_back({QStringLiteral("other"), Qt::red, charttest::sweepData(9).analyses});
    grid.setData(data);
    for (const auto& size : windows) {
        grid.resize(size);
        QCoreApplication::processEvents();
        for (const auto* chart : charts())
            EXPECT_EQ(chart->axis().shownTitle().indexOf(QChar(0x2026)), -1)
                << size.width() << ' ' << chart->axis().texts().title.toStdString();
    }
}

TEST_F(AxisRoom, MessagesAreWhole)
{
    auto settings = grid.viewSettings();
    settings.latency = Metric::LatencyP999;
    settings.resource = Metric::Memory;
    settings.speedupMetric = Metric::Latency;
    grid.setViewSettings(settings);
    for (const auto& size : windows) {
        grid.resize(size);
        QCoreApplication::processEvents();
        for (const auto* chart : charts()) {
            const auto& texts = chart->axis().texts();
            EXPECT_TRUE(texts.message.isEmpty() || chart->axis().messagePlace().whole)
                << size.width() << ' ' << texts.title.toStdString() << ": " << texts.message.toStdString();
        }
        EXPECT_FALSE(grid.chart(Metric::Latency).axis().texts().message.isEmpty()) << "there are no round trips";
        EXPECT_FALSE(grid.chart(Metric::Cpu).axis().texts().message.isEmpty());
    }
}

TEST_F(AxisRoom, LabelsNeverTouchWhateverPartIsShown)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> share(0.02, 0.98);
    std::uniform_real_distribution<double> zoom(-3, 8);
    for (const auto& kinds : {AxisKinds{}, AxisKinds{false, false}}) {
        auto settings = grid.viewSettings();
        settings.axes.fill(kinds);
        grid.setViewSettings(settings);
        for (const auto& size : sizes) {
            grid.resize(size);
            QCoreApplication::processEvents();
            for (int step = 0; step < 40; ++step) {
                const auto& chart = *charts()[static_cast<std::size_t>(step) % chartCount];
                const QRectF& plot = chart.mapping().plot;
                const QPointF at(plot.left() + share(random) * plot.width(),
                                 plot.top() + share(random) * plot.height());
                grid.navigator().zoom(static_cast<std::size_t>(step) % chartCount, std::exp2(zoom(random)), at,
                                      Along::Both, 0);
                SCOPED_TRACE(testing::Message() << size.width() << " step " << step);
                for (const auto* shown : charts())
                    expectRoom(*shown);
            }
        }
    }
}

} // namespace
} // namespace crossover
