// SPDX-License-Identifier: GPL-3.0-or-later
// How the charts show their series: spread, single trials, bandwidth and structural sizes.

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/bandwidth_lines.h"
#include "ui/chart/export_image.h"
#include "ui/chart/inspector.h"
#include "ui/chart/spread.h"

namespace crossover {
namespace {

/// A sweep whose trials scatter by a tenth, so that bounds and dots can be seen.
ChartData scattered(std::uint32_t rounds)
{
    auto samples = charttest::sweepData(rounds).samples;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double noise = 1 + 0.1 * std::sin(static_cast<double>(i) * 12.9898);
        for (auto* value : {&samples[i].throughput, &samples[i].sendRate, &samples[i].latencyUs}) {
            if (*value) **value *= noise;
        }
    }
    auto data = charttest::analysed(std::move(samples), charttest::crossoverVerdict());
    data.structuralSizes = structuralSizes({{{"L1 data cache", "48 KiB"}, {"L2 cache", "not readable"}}, {}, {}});
    return data;
}

class SeriesDisplay : public GridTest {
protected:
    SeriesDisplay() { grid.setData(scattered(9)); }

    void apply() { grid.setViewSettings(settings); }
    QImage shown() { return viewOf(throughput())->grab().toImage(); }
    QImage exported() const { return renderPicture(grid.data(), ChartSelection::Throughput, 1, settings); }

    ChartViewSettings settings;
};

TEST_F(SeriesDisplay, EachSpreadStyleLooksDifferentInWindowAndExport)
{
    std::vector<QImage> windows;
    std::vector<QImage> exports;
    for (const auto style : {SpreadStyle::Band, SpreadStyle::Bars, SpreadStyle::None}) {
        settings.spread = style;
        apply();
        windows.push_back(shown());
        exports.push_back(exported());
    }
    EXPECT_NE(windows[0], windows[1]);
    EXPECT_NE(windows[1], windows[2]);
    EXPECT_NE(windows[0], windows[2]);
    EXPECT_NE(exports[0], exports[1]);
    EXPECT_NE(exports[1], exports[2]);
    settings.spread = SpreadStyle::Automatic;
    apply();
    EXPECT_EQ(shown(), windows[0]) << "bands around curves";
}

TEST_F(SeriesDisplay, SingleTrialsCanBeHiddenAndAreNotReadThen)
{
    const QImage with = shown();
    const QImage exportedWith = exported();
    settings.rawSamples = false;
    apply();
    EXPECT_NE(shown(), with);
    EXPECT_NE(exported(), exportedWith);
    for (const auto& curve : throughput().readable())
        EXPECT_FALSE(curve.spread->showsRaw());
    settings.rawSamples = true;
    apply();
    EXPECT_EQ(shown(), with);
}

TEST_F(SeriesDisplay, DotsAddedOneByOneAreThoseDrawnAtOnce)
{
    const auto whole = grid.data();
    grid.clear();
    auto part = whole;
    for (const std::size_t count : {whole.samples.size() / 2, whole.samples.size() - 1, whole.samples.size()}) {
        part.samples.assign(whole.samples.begin(), whole.samples.begin() + static_cast<std::ptrdiff_t>(count));
        grid.setData(part);
        shown();
    }
    const QImage grown = shown();
    grid.clear();
    grid.setData(whole);
    EXPECT_EQ(shown(), grown);
}

TEST_F(SeriesDisplay, ADisturbedTrialIsHollow)
{
    settings.spread = SpreadStyle::None;
    apply();
    auto data = grid.data();
    for (auto& sample : data.samples)
        sample.disturbed = false;
    grid.setData(data);
    const QImage quiet = shown();
    const QImage quietExport = renderPicture(data, ChartSelection::Throughput, 1, settings);
    for (auto& sample : data.samples)
        sample.disturbed = true;
    grid.setData(data);
    EXPECT_NE(shown(), quiet);
    EXPECT_NE(renderPicture(data, ChartSelection::Throughput, 1, settings), quietExport);
    EXPECT_TRUE(grid.speedupChart().spread().raw().front().disturbed);
}

TEST_F(SeriesDisplay, SpeedupsAreFilledOnlyWhereTheVerdictClaimsSomething)
{
    const auto measured = [](std::uint32_t rounds) {
        return analysed(charttest::sweepData(rounds).samples, Combination(), AnalysisOptions());
    };
    grid.setData(measured(2));
    ASSERT_FALSE(grid.speedupChart().spread().points().empty());
    EXPECT_TRUE(grid.speedupChart().filledSizes().empty()) << "two trials prove nothing";
    const auto data = measured(24);
    grid.setData(data);
    const auto& analysis = *analysisOf(data, Metric::Throughput);
    std::vector<double> claimed;
    for (std::size_t i = 0; i < analysis.sizes.size(); ++i) {
        if (analysis.evidence.standingAt(i) != Standing::Unknown)
            claimed.push_back(static_cast<double>(analysis.sizes[i].size));
    }
    EXPECT_FALSE(claimed.empty());
    EXPECT_EQ(grid.speedupChart().filledSizes(), claimed);
    grid.clear();
    EXPECT_TRUE(grid.speedupChart().filledSizes().empty());
}

TEST_F(SeriesDisplay, NamesCanKeepClearOfABandWhileItIsShown)
{
    grid.setData(charttest::sweepData(12));
    const auto& spread = *throughput().readable().front().spread;
    const auto& point = spread.points().at(4);
    const QPointF upper = throughput().positionOf(point.size, point.high.value());
    const QRectF edge(upper - QPointF(2, 1), QSizeF(4, 4));
    EXPECT_TRUE(spread.bandReaches(edge));
    EXPECT_FALSE(spread.bandReaches(edge.translated(0, -30)));
    settings.spread = SpreadStyle::Bars;
    apply();
    EXPECT_FALSE(spread.bandReaches(edge));
}

TEST_F(SeriesDisplay, BandwidthLinesAreThereOnRequestAndOnlyForRates)
{
    const QImage without = shown();
    const auto latency = [&] { return viewOf(grid.chart(Metric::Latency))->grab().toImage(); };
    const QImage latencyWithout = latency();
    settings.bandwidth = true;
    apply();
    EXPECT_NE(shown(), without);
    EXPECT_EQ(latency(), latencyWithout);
}

TEST_F(SeriesDisplay, ThereAreBandwidthLinesInEveryPartAndOnEveryKindOfAxis)
{
    MetricChart chart(Metric::Throughput);
    chart.applyTheme(Theme::print());
    chart.resize(600, 400);
    chart.setSizes(Range{16, 1e6});
    chart.setData(grid.data());
    const BandwidthLines lines(&chart);
    for (const auto& kinds : {AxisKinds{}, AxisKinds{false, true}, AxisKinds{false, false}}) {
        chart.setAxisKinds(kinds);
        chart.setWindow({});
        EXPECT_GE(lines.bandwidths().size(), 2U);
        chart.setWindow({Range{4096, 5000}, Range{5e5, 6e5}});
        EXPECT_GE(lines.bandwidths().size(), 2U);
        for (const double bandwidth : lines.bandwidths()) {
            EXPECT_GE(bandwidth, 8 * 4096 * 5e5 * 0.999);
            EXPECT_LE(bandwidth, 8 * 5000 * 6e5 * 1.001);
        }
    }
}

TEST_F(SeriesDisplay, StructuralSizesAreMarkedOnRequestAndExplainedAtThePointer)
{
    const auto& marks = throughput().structuralMarks();
    ASSERT_EQ(marks.sizes().size(), 5U) << "four of libzmq and malloc, the one cache that could be read";
    const QPoint at = pixelOf(throughput(), 131'072, 1e6);
    hover(throughput(), at);
    EXPECT_FALSE(grid.inspector().overlay(0).words.join(' ').contains(QStringLiteral("malloc")));
    const QImage without = shown();
    settings.structuralSizes = true;
    apply();
    hover(throughput(), at);
    EXPECT_NE(shown(), without);
    EXPECT_TRUE(grid.inspector().overlay(0).words.join(' ').contains(QStringLiteral("malloc")));
    hover(throughput(), at + QPoint(15, 0));
    EXPECT_FALSE(grid.inspector().overlay(0).words.join(' ').contains(QStringLiteral("malloc")));
}

TEST_F(SeriesDisplay, StructuralNamesTouchNeitherEachOtherNorData)
{
    settings.structuralSizes = true;
    std::size_t seen = 0;
    for (const QSize size : {QSize(420, 300), QSize(900, 600), QSize(3840, 2100)}) {
        grid.resize(size);
        apply();
        const auto boxes = throughput().structuralMarks().labelBoxes();
        for (std::size_t i = 1; i < boxes.size(); ++i)
            EXPECT_FALSE(boxes[i].intersects(boxes[i - 1]));
        for (const auto& box : boxes) {
            EXPECT_TRUE(throughput().mapping().plot.contains(box));
            EXPECT_FALSE(throughput().reaches(box));
        }
        seen += boxes.size();
    }
    EXPECT_GE(seen, 6U) << "they are not just left out";
}

TEST_F(SeriesDisplay, EverySettingStaysADrawingInAnSvg)
{
    settings.bandwidth = true;
    settings.structuralSizes = true;
    settings.spread = SpreadStyle::Band;
    for (auto& kinds : settings.axes)
        kinds.logValues = false;
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(pictureSize(ChartSelection::All));
    QPainter painter(&svg);
    drawPicture(painter, grid.data(), ChartSelection::All, settings);
    painter.end();
    const QByteArray text = buffer.data();
    EXPECT_FALSE(text.contains("<image"));
    for (const char* word : {"malloc", "b/s"})
        EXPECT_TRUE(text.contains(word)) << word;
}

} // namespace
} // namespace crossover
