// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/cost_chart.h"

#include <cmath>
#include <limits>

#include <QComboBox>
#include <QGraphicsScene>
#include <QToolButton>

#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/export_image.h"
#include "ui/chart/header_controls.h"
#include "ui/chart/inspector.h"
#include "ui/chart/picture_file.h"
#include "ui/chart/safe_bar.h"

namespace crossover {
namespace {

constexpr auto costIndex = indexOf(ChartSelection::Cost);

/// Zero-copy takes 10 % longer at 16 B, both are alike at 64 B, copying takes 20 % and 50 % longer at 1 KiB and 1 MiB.
/// Joint bounds are this far from the medians.
LossCurve knownLosses(double width)
{
    std::vector<SizeSpeedup> sizes;
    Evidence evidence;
    for (const auto& [bytes, logSpeedup] :
         {std::pair{16, -std::log(1.1)}, {64, 0.0}, {1024, std::log(1.2)}, {1 << 20, std::log(1.5)}}) {
        SizeSpeedup size;
        size.size = static_cast<std::uint64_t>(bytes);
        size.logMedian = logSpeedup;
        size.logs.assign(9, logSpeedup);
        size.pairs = size.logs.size();
        sizes.push_back(size);
        SizeBounds bounds;
        bounds.low = logSpeedup - width;
        bounds.high = logSpeedup + width;
        evidence.lossBounds.push_back(bounds);
    }
    return {sizes, evidence};
}

class CostChartTest : public GridTest {
protected:
    /// Throughput, with these losses.
    void showLosses(const LossCurve& losses, const Recommendation& recommendation = {})
    {
        data = charttest::sweepData(2);
        data.analyses.front().losses = losses;
        data.analyses.front().recommendation = recommendation;
        grid.setData(data);
    }

    static Recommendation recommended(const LossCurve& losses, std::uint64_t threshold,
                                      std::optional<SafeRange> safe = {})
    {
        Recommendation recommendation;
        recommendation.threshold = threshold;
        recommendation.loss = losses.at(threshold);
        recommendation.safe = safe;
        return recommendation;
    }

    const CostChart& chart() const { return grid.costChart(); }
    const std::vector<BoundedPoint>& points() const { return chart().curve().points(); }

    ChartData data;
};

TEST_F(CostChartTest, DrawsEveryThresholdOfTheCurveWithItsEstimateAndBound)
{
    const auto losses = knownLosses(0.05);
    showLosses(losses);
    auto expected = losses.candidates();
    std::erase(expected, never);
    ASSERT_EQ(points().size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto loss = losses.at(expected[i]);
        EXPECT_EQ(points()[i].size, static_cast<double>(expected[i]));
        EXPECT_EQ(points()[i].median, std::exp(loss.logLoss)) << expected[i];
        EXPECT_EQ(points()[i].low, points()[i].median);
        EXPECT_EQ(points()[i].high, std::exp(std::max(loss.logLoss, loss.logBound))) << expected[i];
    }
    EXPECT_NEAR(points().front().median, 1.1, 1e-9);
    EXPECT_NEAR(points().back().median, 1.5, 1e-6) << "of the byte below the largest size";
}

TEST_F(CostChartTest, ABoundBelowTheEstimateCountsAsTheEstimate)
{
    showLosses(knownLosses(-0.05));
    for (const auto& point : points())
        EXPECT_GE(*point.high, point.median);
    EXPECT_EQ(points().back().high, points().back().median);
}

TEST_F(CostChartTest, WithoutABoundThereIsNoBand)
{
    showLosses(knownLosses(std::numeric_limits<double>::infinity()));
    ASSERT_FALSE(points().empty());
    for (const auto& point : points())
        EXPECT_FALSE(point.high);
    EXPECT_TRUE(chart().wordsAt(64).join(' ').contains(QStringLiteral("too few trials")));
}

TEST_F(CostChartTest, MarksTheRecommendedThresholdTheUsualOneAndTheSafeRange)
{
    const auto losses = knownLosses(0.01);
    showLosses(losses, recommended(losses, 64, SafeRange{58, 72}));
    const auto& lines = chart().crossoverMark().marks().lines;
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], (CrossoverMarks::Line{CrossoverMarks::Kind::Firm, 64, QStringLiteral("64 B")}));
    EXPECT_EQ(lines[1].kind, CrossoverMarks::Kind::Open);
    EXPECT_EQ(lines[1].size, 65536);
    const auto usual = losses.at(usualThreshold);
    const auto percent = QString::number(std::round(std::expm1(usual.logLoss) * 100));
    EXPECT_EQ(lines[1].label, QStringLiteral("64 KiB costs %1 %").arg(percent));
    EXPECT_EQ(chart().recommended().points(), QList<QPointF>{QPointF(64, 1)});
    EXPECT_EQ(chart().usual().points(), (QList<QPointF>{QPointF(65536, std::exp(usual.logLoss))}));
    EXPECT_EQ(chart().recommended().brush().color(), chart().theme().mark);
    EXPECT_EQ(chart().usual().brush().color(), chart().theme().background) << "open: nothing recommends it";

    const QRectF bar = chart().safeBar().bar();
    EXPECT_NEAR(bar.left(), chart().mapping().xOf(58), 1e-6);
    EXPECT_NEAR(bar.right(), chart().mapping().xOf(72), 1e-6);
    EXPECT_GE(bar.top(), chart().mapping().plot.bottom()) << "it covers nothing of the curve";
    EXPECT_LE(bar.bottom(), chart().chartLayout().xLabels.top());
}

TEST_F(CostChartTest, AUsualThresholdThatIsRecommendedHasOneMark)
{
    const auto losses = knownLosses(0.01);
    showLosses(losses, recommended(losses, usualThreshold));
    ASSERT_EQ(chart().crossoverMark().marks().lines.size(), 1U);
    EXPECT_EQ(chart().crossoverMark().marks().lines[0].label, QStringLiteral("64 KiB"));
}

TEST_F(CostChartTest, TheAxisFitsTheLineAndNotBoundsThatSayLittle)
{
    showLosses(knownLosses(0.01));
    EXPECT_EQ(chart().valueRange().min, 1);
    EXPECT_GT(chart().valueRange().max, 1.5);
    EXPECT_LT(chart().valueRange().max, 2);
    showLosses(knownLosses(5));
    EXPECT_LT(chart().valueRange().max, 3) << "as much room for the band as for the line";
    EXPECT_EQ(chart().axis().yTicks().major.front().label, QStringLiteral("0 %"));
}

TEST_F(CostChartTest, AThresholdUnderThePointerSaysWhatItCosts)
{
    const auto losses = knownLosses(0.05);
    showLosses(losses, recommended(losses, 64, SafeRange{58, 72}));
    hover(chart(), pixelOf(chart(), 1024, std::exp(losses.at(1024).logLoss)));
    EXPECT_EQ(grid.inspector().overlay(costIndex).words.join(QStringLiteral(", ")),
              QStringLiteral("Threshold 1 KiB, costs 20 % at worst (copy just below it), at most 20 %"));
}

TEST_F(CostChartTest, TheWorstSizeMayLieBetweenMeasuredOnes)
{
    showLosses(knownLosses(0.05));
    EXPECT_EQ(chart().wordsAt(512)[1], QStringLiteral("costs 15 % at worst (copy just below it), at most 15 %"));
    EXPECT_EQ(chart().measuredSize(512), 1024);
    EXPECT_EQ(chart().wordsAt(24)[1], QStringLiteral("costs 7 % at worst (zero-copy at 24 B), at most 7 %"));
    EXPECT_EQ(chart().measuredSize(24), 16);
}

TEST_F(CostChartTest, TheKeyboardWalksAlongTheCurve)
{
    showLosses(knownLosses(0.05));
    auto* const view = viewOf(chart());
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(grid.inspector().highlightedSize(), 16U);
    EXPECT_TRUE(view->accessibleDescription().startsWith(QStringLiteral("Threshold 16 B, costs 10 % at worst")))
        << view->accessibleDescription().toStdString();
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(grid.inspector().highlightedSize(), 17U);
}

TEST_F(CostChartTest, AClickSelectsTheTrialsOfTheWorstSize)
{
    grid.setData(charttest::sweepData(3));
    qRegisterMetaType<std::vector<std::size_t>>();
    std::vector<std::size_t> picked;
    QObject::connect(&grid.inspector(), &Inspector::picked, &grid, [&](const auto& rows) { picked = rows; });
    const auto& last = points().back();
    grid.inspector().pick(costIndex, chart().positionOf(last.size, last.median));
    ASSERT_FALSE(picked.empty());
    for (const auto row : picked)
        EXPECT_EQ(static_cast<double>(grid.data().samples[row].size), chart().measuredSize(last.size));
}

TEST_F(CostChartTest, AnEmptyChartSaysWhatItWillShowAndWhatIsMissing)
{
    const auto message = [this] { return chart().axis().texts().message; };
    EXPECT_EQ(message(), QStringLiteral("Shows how much each threshold would cost.\nNo samples yet"));
    auto samples = charttest::sweepData(1).samples;
    std::erase_if(samples, [](const Sample& sample) { return sample.arm == Arm::ZeroCopy; });
    grid.setData(charttest::analysed(samples, {}));
    EXPECT_EQ(message(),
              QStringLiteral("Shows how much each threshold would cost.\nZero-copy was not measured: nothing "
                             "to compare"));
    grid.setExpectedTests({crossover::Test::Throughput});
    EXPECT_EQ(message(), QStringLiteral("Shows how much each threshold would cost.\nStill missing: one size with both "
                                        "copying and zero-copy"));
    samples = charttest::sweepData(1).samples;
    std::erase_if(samples, [](const Sample& sample) { return sample.size != 16; });
    grid.setData(charttest::analysed(samples, {}));
    EXPECT_EQ(message(),
              QStringLiteral("Shows how much each threshold would cost.\nIt takes two sizes with both copying "
                             "and zero-copy; there is one"));
    EXPECT_TRUE(chart().crossoverMark().marks().lines.empty());
    grid.setData(charttest::sweepData(1));
    EXPECT_EQ(message(), QString());
}

TEST_F(CostChartTest, FollowsARunningSweepAndTheMetricOfTheSpeedups)
{
    grid.setData(charttest::sweepData(1));
    grid.growData([](ChartData& shown) { shown = charttest::sweepData(5); });
    const auto curveOf = [](const LossCurve& losses) {
        std::vector<double> factors;
        for (const auto threshold : losses.candidates())
            if (threshold != never) factors.push_back(std::exp(losses.at(threshold).logLoss));
        return factors;
    };
    const auto shownFactors = [&](const LossCurve& losses) {
        std::vector<double> factors;
        const auto candidates = losses.candidates();
        for (const auto& point : points()) {
            if (std::ranges::find(candidates, static_cast<std::uint64_t>(point.size)) != candidates.end())
                factors.push_back(point.median);
        }
        return factors;
    };
    EXPECT_EQ(shownFactors(grid.data().analyses[0].losses), curveOf(grid.data().analyses[0].losses));
    auto settings = grid.viewSettings();
    settings.speedupMetric = Metric::Latency;
    grid.setViewSettings(settings);
    EXPECT_EQ(chart().metric(), Metric::Latency);
    EXPECT_EQ(shownFactors(analysisOf(grid.data(), Metric::Latency)->losses),
              curveOf(analysisOf(grid.data(), Metric::Latency)->losses));
    grid.clear();
    EXPECT_TRUE(points().empty());
    EXPECT_TRUE(chart().crossoverMark().marks().lines.empty());
}

TEST_F(CostChartTest, ItsControlsAreNamedReachableAndWork)
{
    grid.setData(charttest::sweepData(3));
    auto* const controls = viewOf(chart())->findChild<CostControls*>();
    ASSERT_TRUE(controls);
    auto* const box = controls->findChild<QComboBox*>();
    auto* const button = controls->findChild<QToolButton*>();
    for (QWidget* control : {static_cast<QWidget*>(box), static_cast<QWidget*>(button)}) {
        EXPECT_FALSE(control->accessibleName().isEmpty());
        EXPECT_FALSE(control->toolTip().isEmpty());
        EXPECT_TRUE(control->focusPolicy() & Qt::TabFocus);
    }
    QTest::keyClick(box, Qt::Key_End);
    EXPECT_EQ(chart().metric(), Metric::Cpu);
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Cpu) << "the same metric in both";
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(grid.viewSettings().axes[costIndex].logValues);
    EXPECT_TRUE(grid.viewSettings().axes[indexOf(ChartSelection::Speedup)].logValues);
}

TEST_F(CostChartTest, IsDescribedByTheRecommendation)
{
    grid.setData(charttest::sweepData(7));
    const auto* const view = viewOf(chart());
    EXPECT_EQ(view->accessibleName(), QStringLiteral("Cost of a threshold"));
    EXPECT_TRUE(view->accessibleDescription().startsWith(QStringLiteral("Throughput: send zero-copy from ")))
        << view->accessibleDescription().toStdString();
}

TEST_F(CostChartTest, PicturesContainIt)
{
    const auto full = charttest::sweepData(7);
    auto without = full;
    for (auto& analysis : without.analyses) {
        analysis.losses = {};
        analysis.recommendation = {};
    }
    for (const auto selection : {ChartSelection::Cost, ChartSelection::All})
        EXPECT_NE(renderPicture(full, selection, 1), renderPicture(without, selection, 1));
    const QImage picture = renderPicture(full, ChartSelection::Cost, 1);
    EXPECT_GT(charttest::countPixels(picture, Theme::print().copy, 12), 60);
    EXPECT_GT(charttest::countPixels(picture, Theme::print().zeroCopy, 12), 30);
    EXPECT_GT(charttest::countPixels(picture, Theme::print().mark, 12), 100);
    const auto drawing = pictureFile(ExportFormat::Svg, full, {ChartSelection::Cost, 1, false, {}});
    ASSERT_TRUE(drawing);
    EXPECT_TRUE(drawing->contains("Cost of a threshold"));
    EXPECT_FALSE(drawing->contains("<image")) << "a drawing, not pixels";
}

} // namespace
} // namespace crossover
