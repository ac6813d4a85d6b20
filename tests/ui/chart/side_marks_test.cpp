// SPDX-License-Identifier: GPL-3.0-or-later
// Crossovers of curves that are laid over, and the guess of an audience, beside the crossover of what is shown.
#include "ui/chart/side_marks.h"

#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/safe_bar.h"

namespace crossover {
namespace {

const QColor earlierOrange(0xE6, 0x9F, 0x00);

Verdict crossingAt(double estimate, bool firm = true)
{
    Verdict verdict;
    verdict.kind = firm ? VerdictKind::Crossover : VerdictKind::Unresolved;
    verdict.estimate = estimate;
    if (firm) verdict.low = estimate / 1.2;
    if (firm) verdict.high = estimate * 1.2;
    return verdict;
}

class SideMarksTest : public GridTest {
protected:
    /// What is shown crosses at `now`, what is laid over it at `before`.
    void show(double now, const Verdict& before)
    {
        auto data = charttest::sweepData(3, crossingAt(now));
        data.overlays = {{QStringLiteral("Before"), earlierOrange, charttest::sweepData(3, before).analyses}};
        grid.setData(std::move(data));
    }

    QImage picture() { return grid.grab().toImage(); }
};

TEST_F(SideMarksTest, TheOldCrossoverIsMarkedInTheColourOfItsCurves)
{
    show(4096, crossingAt(512));
    for (const BaseChart* chart :
         {static_cast<const BaseChart*>(&throughput()), static_cast<const BaseChart*>(&grid.speedupChart())}) {
        const auto& others = chart->sideMarks().others();
        ASSERT_EQ(others.size(), 1U);
        EXPECT_EQ(others[0], (SideMarks::Other{512, QStringLiteral("512 B"), earlierOrange, true}));
        EXPECT_EQ(chart->sideMarks().labelBoxes().size(), 1U);
    }
    EXPECT_TRUE(grid.costChart().sideMarks().others().empty()) << "a threshold is no crossover";
    show(4096, crossingAt(512, false));
    EXPECT_FALSE(throughput().sideMarks().others().front().firm);
    show(4096, {});
    EXPECT_TRUE(throughput().sideMarks().others().empty());
}

TEST_F(SideMarksTest, ItsLabelNeverCoversThatOfTheNewOneAndIsThereWhereverThatIs)
{
    for (const auto& size : {QSize(500, 290), QSize(1000, 640), QSize(1900, 1000)}) {
        grid.resize(size);
        QCoreApplication::processEvents();
        int labels = 0;
        int shown = 0;
        for (double before = 16; before < 1e6; before *= 1.5) {
            show(4096, crossingAt(before));
            grid.setGuess(before * 1.1);
            const auto& chart = throughput();
            const auto boxes = chart.sideMarks().labelBoxes();
            labels += static_cast<int>(boxes.size());
            ++shown;
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                for (const auto& mark : chart.crossoverMark().labelBoxes())
                    EXPECT_FALSE(boxes[i].intersects(mark)) << size.width() << ", " << before << " B";
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(boxes[i].intersects(boxes[j])) << size.width() << ", " << before << " B";
            }
        }
        const bool hasRoom = size.width() >= 1000;
        EXPECT_GT(labels, hasRoom ? shown * 3 / 2 : -1) << "they are not just left out at " << size.width();
    }
}

TEST_F(SideMarksTest, AGuessIsDrawnInAllChartsAlsoBeforeThereAreData)
{
    grid.setPlannedSizes(16, 1 << 20);
    const QColor color = throughput().theme().guess;
    EXPECT_EQ(charttest::countPixels(picture(), color, 40), 0);
    grid.setGuess(16384);
    EXPECT_GT(charttest::countPixels(picture(), color, 40), 0);
    grid.setData(charttest::sweepData(3));
    const QImage all = picture();
    for (auto* view : grid.findChildren<ChartView*>()) {
        const QRect place(view->mapTo(&grid, QPoint()), view->size());
        EXPECT_GT(charttest::countPixels(all, color, 40, place), 0) << view->accessibleName().toStdString();
    }
    grid.setGuess({});
    EXPECT_EQ(charttest::countPixels(picture(), color, 40), 0);
}

TEST_F(SideMarksTest, AHiddenAnswerIsMarkedNowhere)
{
    show(4096, crossingAt(512));
    grid.setAnswerShown(false);
    EXPECT_TRUE(throughput().crossoverMark().boxes().empty());
    EXPECT_TRUE(throughput().sideMarks().labelBoxes().empty());
    EXPECT_FALSE(grid.costChart().safeBar().isVisible());
    EXPECT_FALSE(grid.costChart().recommended().isVisible());
    EXPECT_FALSE(grid.description(ChartSelection::Throughput).contains(QStringLiteral("4 KiB")));
    grid.setAnswerShown(true);
    EXPECT_FALSE(throughput().crossoverMark().boxes().empty());
    EXPECT_EQ(throughput().sideMarks().labelBoxes().size(), 1U);
    EXPECT_TRUE(grid.costChart().safeBar().isVisible());
    EXPECT_TRUE(grid.description(ChartSelection::Throughput).contains(QStringLiteral("4 KiB")));
}

} // namespace
} // namespace crossover
