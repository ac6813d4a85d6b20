// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_view.h"

#include <gtest/gtest.h>

#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/metric_chart.h"
#include "ui/compare/session_comparison.h"
#include "ui/session/document.h"

namespace crossover {
namespace {

Session session(const char* title, int rounds, double faster = 1)
{
    Session made;
    made.title = title;
    made.samples = charttest::sweepData(static_cast<std::uint32_t>(rounds)).samples;
    for (auto& sample : made.samples) {
        if (sample.throughput) *sample.throughput *= faster;
    }
    return made;
}

class ResultsViewTest : public testing::Test {
protected:
    ResultsViewTest()
    {
        results.setComparison(&compared);
        document.replace(session("now", 5));
    }

    const Sample* rows() { return results.data().samples.data(); }
    double copyMedian() { return results.data().analyses.front().copy.front().median; }

    Document document;
    ComparedSessions sessions;
    SessionComparison compared{&document, &sessions};
    ResultsView results{&document};
};

TEST_F(ResultsViewTest, KeepsRowsAndAnalysesWhileOnlySessionsChange)
{
    const auto* const before = rows();
    const auto* const analyses = results.data().analyses.data();
    sessions.add(session("before", 7));
    EXPECT_EQ(results.data().overlays.size(), 1U);
    EXPECT_FALSE(results.data().changeCurves.empty());
    EXPECT_TRUE(results.data().caption.contains(QStringLiteral("before")));
    sessions.setVisible(0, false);
    EXPECT_TRUE(results.data().overlays.empty());
    EXPECT_FALSE(results.data().caption.contains(QStringLiteral("before")));
    results.setMeasuring(true);
    results.setMeasuring(false);
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(results.data().analyses.data(), analyses);
}

TEST_F(ResultsViewTest, ShowsWhatTheDocumentHoldsNow)
{
    sessions.add(session("before", 7));
    const double median = copyMedian();
    document.replace(session("faster", 5, 2)); // as many rows
    EXPECT_DOUBLE_EQ(copyMedian(), 2 * median);
    EXPECT_EQ(results.data().samples, document.samples());
    EXPECT_TRUE(results.data().caption.contains(QStringLiteral("faster")));
    document.append(charttest::sweepData(3).samples);
    EXPECT_EQ(results.data().samples, document.samples());
    document.truncate(40);
    EXPECT_EQ(results.data().samples, document.samples());
    sessions.remove(0);
    EXPECT_EQ(results.data().samples, document.samples());
    EXPECT_EQ(results.data().analyses.front().copy.front().median,
              analysed(document.samples(), *results.combination(), {}).analyses.front().copy.front().median);
}

TEST_F(ResultsViewTest, TheSizeAxisFollowsASessionThatComesAndGoes)
{
    const auto axis = [&] { return results.charts()->chart(Metric::Throughput).mapping().sizes.range; };
    const auto before = axis();
    auto wide = session("wide", 5);
    for (auto& sample : wide.samples)
        sample.size *= 1024;
    sessions.add(wide);
    EXPECT_GT(axis().max, before.max);
    sessions.remove(0);
    EXPECT_EQ(axis().max, before.max);
}

} // namespace
} // namespace crossover
