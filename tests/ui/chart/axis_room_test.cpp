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
