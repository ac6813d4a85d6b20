// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <gtest/gtest.h>

#include "core/report/verdict_words.h"
#include "tests/core/analyze/curves.h"
#include "tests/ui/chart/chart_fixture.h"

namespace crossover {
namespace {

void expectSame(const ChartData& one, const ChartData& other)
{
    EXPECT_EQ(one.samples, other.samples);
    ASSERT_EQ(one.analyses.size(), other.analyses.size());
    for (std::size_t i = 0; i < one.analyses.size(); ++i) {
        EXPECT_EQ(one.analyses[i].metric, other.analyses[i].metric);
        EXPECT_EQ(verdictSentence(one.analyses[i]), verdictSentence(other.analyses[i]));
        EXPECT_EQ(one.analyses[i].copy.size(), other.analyses[i].copy.size());
        EXPECT_EQ(one.analyses[i].sizes.size(), other.analyses[i].sizes.size());
    }
}

TEST(Combination, RowAfterRowItComesToTheSameAsAllAtOnce)
{
    auto samples = charttest::sweepData(2).samples;
    for (std::size_t i = 0; i < samples.size(); i += 5) // of another combination
        samples.insert(samples.begin() + static_cast<std::ptrdiff_t>(i), samples[i])->group.transport = Transport::Tcp;
    const Combination inView;
    ChartData grown;
    const std::span<const Sample> all(samples);
    for (std::size_t i = 0; i < all.size(); i += 2) {
        extend(grown, all.subspan(i, std::min<std::size_t>(2, all.size() - i)), inView);
        if (i % 50 == 0) expectSame(grown, chartDataOf(all.first(std::min(i + 2, all.size())), inView, {}));
    }
    expectSame(grown, chartDataOf(all, inView, {}));
    EXPECT_LT(grown.samples.size(), samples.size());
}

TEST(Combination, RowsOfAnotherChangeNothing)
{
    auto data = chartDataOf(charttest::sweepData(2).samples, {}, {});
    const auto before = data;
    auto rows = charttest::trial(crossover::Test::Throughput, 64, 3);
    for (auto& row : rows)
        row.group.release = Release::Pooled;
    extend(data, rows, {});
    expectSame(data, before);
}

TEST(Combination, KnowsWhatAnotherPlacementContradicts)
{
    auto rows = curves::rows({{16, -0.3}, {4096, -0.1}, {65536, 0.3}});
    for (auto row : curves::rows({{16, -0.3}, {4096, 0.3}, {65536, 0.3}})) {
        row.group.placement = Placement::Sides;
        rows.push_back(row);
    }
    const auto data = analysed(rows, rows.front().group.combination(), {});
    ASSERT_FALSE(data.analyses.empty());
    ASSERT_EQ(data.analyses[0].disagreements.size(), 1U);
    EXPECT_EQ(data.analyses[0].disagreements[0].winner->size, 4096U);
}

TEST(ChartsFor, LeavesOutWhatWasNotMeasured)
{
    EXPECT_EQ(chartsFor({}).size(), chartCount) << "before there is anything";
    auto data = charttest::sweepData(9);
    std::erase_if(data.analyses, [](const auto& analysis) { return analysis.metric == Metric::Latency; });
    std::erase_if(data.samples, [](const Sample& sample) { return sample.group.test == crossover::Test::Latency; });
    const auto isShown = [&](ChartSelection chart, std::vector<crossover::Test> expected = {}) {
        const auto charts = chartsFor(data, expected);
        return std::ranges::find(charts, chart) != charts.end();
    };
    EXPECT_TRUE(isShown(ChartSelection::Throughput));
    EXPECT_TRUE(isShown(ChartSelection::Cost));
    EXPECT_FALSE(isShown(ChartSelection::Latency));
    EXPECT_TRUE(isShown(ChartSelection::Latency, {crossover::Test::Latency})) << "it is still to come";
    data.overlays.push_back({QStringLiteral("other"), Qt::red, charttest::sweepData(9).analyses});
    EXPECT_TRUE(isShown(ChartSelection::Latency)) << "another session has it";
}

} // namespace
} // namespace crossover
