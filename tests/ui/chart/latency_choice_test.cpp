// SPDX-License-Identifier: GPL-3.0-or-later

// A percentile stands for latency: in its chart, and in those of speedup and cost.

#include <QComboBox>

#include "tests/core/model/latency_rows.h"
#include "tests/ui/chart/grid_fixture.h"
#include "ui/chart/inspector.h"

namespace crossover {
namespace {

class LatencyChoice : public GridTest {
protected:
    void show(std::vector<Sample> samples, Metric latency)
    {
        auto settings = grid.viewSettings();
        settings.latency = latency;
        settings.speedupMetric = Metric::Latency;
        grid.setViewSettings(settings);
        const auto combination = samples.front().group.combination();
        grid.setData(chartDataOf(samples, combination, {}, settings.requested()));
    }

    const MetricChart& latency() const { return grid.chart(Metric::Latency); }

    double medianAt(Arm arm, double size) const
    {
        for (const auto& point : latency().medians(arm).points()) {
            if (point.x() == size) return point.y();
        }
        return 0;
    }

    std::vector<double> dots(Arm arm) const
    {
        std::vector<double> values;
        for (const auto& curve : latency().readable()) {
            for (const auto& dot : curve.arm == arm ? curve.spread->raw() : std::vector<RawPoint>())
                values.push_back(dot.value);
        }
        return values;
    }
};

TEST_F(LatencyChoice, ShowsThePercentileUnderItsName)
{
    show(latencyRows(6, 100), Metric::LatencyP90);
    EXPECT_EQ(latency().axis().texts().title, "Latency p90");
    EXPECT_EQ(viewOf(latency())->accessibleName(), "Latency p90 by message size");
    EXPECT_NEAR(medianAt(Arm::Copy, 64), 20, 0.2);
    EXPECT_NEAR(medianAt(Arm::ZeroCopy, 64), 60, 0.6);
    show(latencyRows(6, 100), Metric::Latency);
    EXPECT_EQ(latency().axis().texts().title, "Latency");
    EXPECT_NEAR(medianAt(Arm::ZeroCopy, 64), 30, 0.3);
    EXPECT_LT(latency().valueRange().max, 60) << "the axis is that of the median again";
}

TEST_F(LatencyChoice, SpeedupAndCostFollow)
{
    show(latencyRows(6, 100), Metric::LatencyP90);
    EXPECT_EQ(grid.speedupChart().metric(), Metric::LatencyP90);
    EXPECT_EQ(grid.costChart().metric(), Metric::LatencyP90);
    EXPECT_FALSE(grid.costChart().readable().empty());
    EXPECT_TRUE(grid.description(ChartSelection::Latency).startsWith(QStringLiteral("Latency p90: ")));
}

TEST_F(LatencyChoice, WithoutThroughputTheSpeedupIsThatOfLatencyAndSaysSo)
{
    const auto chosen = [this] { return viewOf(grid.costChart())->findChild<QComboBox*>()->currentText(); };
    show(latencyRows(6, 100), Metric::LatencyP90);
    auto settings = grid.viewSettings();
    settings.speedupMetric = Metric::Throughput;
    grid.setViewSettings(settings);
    EXPECT_EQ(grid.speedupChart().metric(), Metric::LatencyP90);
    EXPECT_EQ(chosen(), "p90") << "briefly, beside the chart's title";
    settings.latency = Metric::LatencyP999;
    grid.setViewSettings(settings);
    EXPECT_EQ(grid.costChart().metric(), Metric::Latency) << "there are too few round trips";
    EXPECT_EQ(chosen(), "Latency");
}

TEST_F(LatencyChoice, TrialsThatAreTooShortAloneCountTogether)
{
    show(latencyRows(10, 100), Metric::LatencyP99);
    EXPECT_EQ(dots(Arm::Copy).size(), 6U)
        << "at each of 3 sizes, 10 trials have 1000 round trips, of which p99 takes 500";
    hover(latency(), pixelOf(latency(), 64, medianAt(Arm::ZeroCopy, 64)));
    const auto words = grid.inspector().overlay(indexOf(ChartSelection::Latency)).words;
    EXPECT_EQ(words.first(), QString::fromUtf8("Zero-copy, p99 · 64 B"));
    EXPECT_TRUE(words.contains(QStringLiteral("median of 2 values, from 10 trials")))
        << words.join(QLatin1Char('\n')).toStdString();
}

TEST_F(LatencyChoice, NewTrialsCompleteAValue)
{
    show(latencyRows(9, 100), Metric::LatencyP99);
    EXPECT_EQ(dots(Arm::Copy).size(), 3U);
    auto last = latencyRows(1, 100);
    for (auto& sample : last)
        sample.round = 10;
    grid.growData([&](ChartData& data) { extend(data, last, last.front().group.combination()); });
    EXPECT_EQ(dots(Arm::Copy).size(), 6U);
}

TEST_F(LatencyChoice, AnEmptyChartSaysWhatIsMissing)
{
    show(latencyRows(6, 100), Metric::LatencyP999);
    EXPECT_TRUE(latency().axis().texts().message.startsWith(QStringLiteral("Latency p99.9 needs 5000 round trips")));
    show(withoutRoundTrips(latencyRows(6, 100)), Metric::LatencyP99);
    EXPECT_TRUE(latency().axis().texts().message.contains(QStringLiteral("lack single round trips")));
    show(withoutRoundTrips(latencyRows(6, 500)), Metric::LatencyP99);
    EXPECT_TRUE(latency().axis().texts().message.isEmpty()) << "long trials of old files have percentiles";
    EXPECT_EQ(dots(Arm::Copy).size(), 18U);
}

} // namespace
} // namespace crossover
