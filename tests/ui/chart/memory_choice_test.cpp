// SPDX-License-Identifier: GPL-3.0-or-later

// Peak memory stands for CPU time: in its chart, and in those of speedup and cost.

#include <cmath>

#include "tests/core/analyze/curves.h"
#include "tests/ui/chart/grid_fixture.h"

namespace crossover {
namespace {

class MemoryChoice : public GridTest {
protected:
    void show(const std::vector<Sample>& samples)
    {
        auto settings = grid.viewSettings();
        settings.resource = Metric::Memory;
        settings.speedupMetric = Metric::Cpu;
        grid.setViewSettings(settings);
        grid.setData(chartDataOf(samples, samples.front().group.combination(), {}, settings.requested()));
    }

    const MetricChart& shown() const { return grid.chart(Metric::Cpu); }

    static std::vector<Sample> measured()
    {
        const std::vector<curves::Point> points{{64, -0.3}, {1024, 0.3}, {16'384, 2}};
        return curves::withMemory(curves::withCpu(curves::rows(points), points), points);
    }
};

TEST_F(MemoryChoice, ShowsMemoryInBytes)
{
    show(measured());
    EXPECT_EQ(shown().axis().texts().title, "Peak memory");
    EXPECT_EQ(shown().medians(Arm::Copy).points().size(), 3);
    EXPECT_EQ(shown().valueLabel(64 * 1024, 3), "64 KiB");
    EXPECT_TRUE(grid.description(ChartSelection::Cpu).startsWith(QStringLiteral("Peak memory: ")));
    EXPECT_EQ(grid.speedupChart().metric(), Metric::Memory);
    EXPECT_EQ(grid.costChart().metric(), Metric::Memory);
    const auto& ticks = shown().axis().yTicks().major;
    ASSERT_FALSE(ticks.empty());
    for (const auto& tick : ticks)
        EXPECT_EQ(std::exp2(std::round(std::log2(tick.value))), tick.value) << "a power of two";
}

TEST_F(MemoryChoice, ComesBackToCpuTime)
{
    show(measured());
    auto settings = grid.viewSettings();
    settings.resource = Metric::Cpu;
    grid.setViewSettings(settings);
    EXPECT_EQ(shown().axis().texts().title, "CPU time");
    EXPECT_LT(shown().valueRange().max, 10'000) << "microseconds, not bytes";
}

TEST_F(MemoryChoice, SaysThatOlderFilesLackIt)
{
    auto samples = measured();
    for (auto& sample : samples)
        sample.peakMemory.reset();
    show(samples);
    EXPECT_TRUE(shown().axis().texts().message.startsWith(QStringLiteral("Peak memory was not measured")));
}

} // namespace
} // namespace crossover
