// SPDX-License-Identifier: GPL-3.0-or-later
// The crossover's label and line never lie over other words, wherever the crossover is and however large the window.
#include <cmath>

#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/speedup_controls.h"
#include "ui/chart/speedup_ground.h"

namespace crossover {
namespace {

class MarkRoom : public GridTest {
protected:
    /// The charts of a window of 900 x 600, of a usual one, and of one that fills a 4K screen.
    static constexpr std::array<QSize, 4> sizes{QSize(500, 290), QSize(1000, 640), QSize(1900, 1000),
                                                QSize(3700, 1900)};

    void show(const Verdict& verdict)
    {
        for (auto& analysis : m_data.analyses)
            analysis.verdict = verdict;
        grid.setData(m_data);
    }

    /// Everything of a chart that is to be read, apart from the mark itself.
    static std::vector<QRectF> wordsOf(const MetricChart& chart)
    {
        const Legend& legend = chart.armLegend();
        return {chart.chartLayout().header, chart.chartLayout().xLabels, chart.chartLayout().xTitle,
                legend.mapRectToParent(legend.boundingRect())};
    }

    std::vector<QRectF> wordsOf(const SpeedupChart& chart)
    {
        std::vector<QRectF> words{chart.chartLayout().header, chart.chartLayout().xLabels};
        for (const bool above : {true, false}) {
            if (const auto box = chart.ground().wordsBox(above)) words.push_back(*box);
        }
        auto* const view = viewOf(chart);
        const QRect controls = view->findChild<SpeedupControls*>()->geometry();
        words.push_back(chart.mapRectFromScene(QRectF(view->mapToScene(controls).boundingRect())));
        return words;
    }

    static void expectApart(const BaseChart& chart, const std::vector<QRectF>& words)
    {
        const auto marks = chart.crossoverMark().boxes();
        EXPECT_FALSE(marks.empty());
        for (const auto& mark : marks) {
            EXPECT_GE(mark.left(), chart.chartLayout().plot.left() - 1);
            EXPECT_LE(mark.right(), chart.chartLayout().plot.right() + 1);
            for (const auto& word : words)
                EXPECT_FALSE(mark.intersects(word))
                    << mark.x() << ", " << mark.y() << " meets " << word.x() << ", " << word.y();
        }
    }

    ChartData m_data = charttest::checkData(3);
};

TEST_F(MarkRoom, NothingLiesUnderIt)
{
    int wordsSeen = 0;
    for (const auto& size : sizes) {
        grid.resize(size);
        QCoreApplication::processEvents();
        for (double estimate = 16; estimate < 1.1e6; estimate *= 1.7) {
            for (const bool firm : {true, false}) {
                SCOPED_TRACE(testing::Message() << size.width() << " x " << size.height() << ", " << estimate << " B");
                Verdict verdict;
                verdict.kind = firm ? VerdictKind::Crossover : VerdictKind::Unresolved;
                verdict.estimate = estimate;
                if (firm) verdict.low = estimate / 1.2;
                if (firm) verdict.high = estimate * 1.2;
                show(verdict);
                for (const auto& row : usualMetrics)
                    expectApart(grid.chart(row.id), wordsOf(grid.chart(row.id)));
                expectApart(grid.speedupChart(), wordsOf(grid.speedupChart()));
                wordsSeen += static_cast<int>(wordsOf(grid.speedupChart()).size()) - 3;
            }
        }
    }
    EXPECT_GT(wordsSeen, 80) << "of 168: they are not just left out";
}

TEST_F(MarkRoom, LabelsOfSeveralCrossingsStandApart)
{
    Verdict verdict;
    verdict.kind = VerdictKind::Multiple;
    verdict.brackets = {{64, 128}, {200, 300}, {8192, 16384}, {400'000, 500'000}};
    show(verdict);
    for (const auto& size : sizes) {
        grid.resize(size);
        QCoreApplication::processEvents();
        const auto boxes = throughput().crossoverMark().boxes();
        ASSERT_GE(boxes.size(), 1U);
        for (std::size_t i = 1; i < boxes.size(); ++i)
            EXPECT_GT(boxes[i].left(), boxes[i - 1].right());
    }
}

} // namespace
} // namespace crossover
