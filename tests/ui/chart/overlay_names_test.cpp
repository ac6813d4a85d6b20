// SPDX-License-Identifier: GPL-3.0-or-later
// Where the names of curves that are laid over stand.
#include "ui/chart/overlay_curves.h"

#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/speedup_ground.h"

namespace crossover {
namespace {

class OverlayNames : public GridTest {
protected:
    static ChartData dataWith(std::size_t overlays)
    {
        auto data = charttest::sweepData(3);
        for (std::size_t i = 0; i < overlays; ++i) {
            Overlay overlay{QStringLiteral("Session %1").arg(i), overlayColor(i), charttest::sweepData(3).analyses};
            for (auto& analysis : overlay.analyses) {
                for (auto* curve : {&analysis.copy, &analysis.zeroCopy}) {
                    for (auto& point : *curve)
                        point.median *= 1.2 + 0.3 * static_cast<double>(i);
                }
            }
            data.overlays.push_back(std::move(overlay));
        }
        return data;
    }

    /// Speedups of the overlays around 1, where those of the data cross it.
    static ChartData crossedData(std::size_t overlays)
    {
        auto data = charttest::sweepData(7);
        for (std::size_t i = 0; i < overlays; ++i) {
            Overlay overlay{QStringLiteral("Session %1").arg(i), overlayColor(i), charttest::sweepData(7).analyses};
            for (auto& analysis : overlay.analyses) {
                for (auto& size : analysis.sizes) {
                    size.logMedian *= 0.6 - 0.3 * static_cast<double>(i);
                    size.logLow -= 0.2;
                    size.logHigh += 0.2;
                }
            }
            data.overlays.push_back(std::move(overlay));
        }
        for (auto& analysis : data.analyses) {
            for (auto& size : analysis.sizes) {
                size.logLow -= 0.3;
                size.logHigh += 0.3;
            }
        }
        return data;
    }

    std::vector<OverlayCurves::Name> names() const { return throughput().overlays().names(); }
};

TEST_F(OverlayNames, StandBesideTheCurvesAndTouchNoData)
{
    for (const auto& size : {QSize(1900, 1000), QSize(1000, 640), QSize(500, 290)}) {
        grid.resize(size);
        QCoreApplication::processEvents();
        grid.setData(dataWith(3));
        EXPECT_TRUE(size.width() < 1000 || names().size() == 3) << names().size() << " at " << size.width();
        const auto all = names();
        for (std::size_t i = 0; i < all.size(); ++i) {
            EXPECT_TRUE(throughput().mapping().plot.contains(all[i].box)) << size.width();
            EXPECT_FALSE(throughput().reaches(all[i].box)) << size.width();
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(all[i].box.intersects(all[j].box)) << size.width();
        }
    }
}

TEST_F(OverlayNames, KeepClearOfTheBarsAndLinesOfTheSpeedupChart)
{
    const auto& chart = grid.speedupChart();
    for (const auto& size : {QSize(1900, 1000), QSize(1000, 640), QSize(500, 290)}) {
        grid.resize(size);
        QCoreApplication::processEvents();
        grid.setData(crossedData(4));
        const auto shown = chart.overlays().names();
        EXPECT_EQ(shown.size(), size.width() < 1000 ? shown.size() : 4U) << size.width();
        const double one = chart.mapping().yOf(1);
        const double crossover = chart.mapping().xOf(charttest::crossoverSize);
        for (const auto& [text, color, box] : shown) {
            SCOPED_TRACE(testing::Message() << size.width() << ' ' << text.toStdString());
            EXPECT_FALSE(box.top() <= one && one <= box.bottom()) << "on the line at 1";
            EXPECT_FALSE(box.left() <= crossover && crossover <= box.right()) << "on the crossover";
            for (const auto& point : chart.spread().points()) {
                const QRectF bar(chart.positionOf(point.size, *point.high), chart.positionOf(point.size, *point.low));
                EXPECT_FALSE(bar.adjusted(-1, 0, 1, 0).intersects(box)) << "on the bar at " << point.size;
            }
            for (const bool above : {true, false}) {
                const auto words = chart.ground().wordsBox(above);
                EXPECT_FALSE(words && words->intersects(box)) << "on other words";
            }
        }
    }
}

TEST_F(OverlayNames, AreLeftOutWhereDataTakeAllTheRoom)
{
    auto data = dataWith(1);
    grid.setData(data);
    ASSERT_EQ(names().size(), 1U);
    EXPECT_EQ(names().front().text, QStringLiteral("Session 0"));
    for (const auto& sample : std::vector(data.samples)) {
        for (double rate = 1; sample.throughput && rate < 1e8; rate *= 1.1) {
            data.samples.push_back(sample);
            data.samples.back().throughput = rate;
        }
    }
    grid.setData(data);
    EXPECT_TRUE(names().empty());
}

} // namespace
} // namespace crossover
