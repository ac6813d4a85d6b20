// SPDX-License-Identifier: GPL-3.0-or-later
// How long a window is busy with its six charts after a trial among 10 000 samples: the rows are analysed, the charts
// take them over and paint, through the events and the backing store of a real window. All of it must stay below 16 ms.
// On the offscreen platform unless told otherwise; QT_SCALE_FACTOR=2 measures a screen with two pixels to the point;
// `chart-bench WIDTH HEIGHT` (in pixels) measures one size.

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

#include <fmt/format.h>

#include <QApplication>

#include "core/model/sweep_config.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_data.h"
#include "ui/chart/chart_grid.h"
#include "ui/chart/chart_navigator.h"
#include "ui/chart/inspector.h"
#include "ui/chart/metric_chart.h"

namespace {

using namespace crossover;
using Clock = std::chrono::steady_clock;

constexpr std::size_t wanted = 10'000;
constexpr std::size_t frameCount = 60;

/// Milliseconds on the clock, and those of them that this thread computed: other programs disturb only the former.
struct Spent {
    double wall = 0;
    double cpu = 0;
};

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

Spent spentOn(const std::function<void()>& work)
{
    const double cpu = cpuMilliseconds();
    const auto start = Clock::now();
    work();
    return {std::chrono::duration<double, std::milli>(Clock::now() - start).count(), cpuMilliseconds() - cpu};
}

/// Rows of as many rounds as it takes, in the order of a sweep; no two rounds alike.
std::vector<Sample> manySamples()
{
    std::vector<Sample> samples;
    for (std::uint32_t round = 1; samples.size() < wanted + 4 * frameCount; ++round) {
        for (const auto size : logSpacedSizes(16, 1'000'000, 4)) {
            for (const auto test : {Test::Throughput, Test::Latency}) {
                for (auto& row : charttest::trial(test, size, round)) {
                    const double noise = 1 + 0.05 * std::sin(static_cast<double>(samples.size()) * 12.9898);
                    for (auto* value : {&row.throughput, &row.sendRate, &row.latencyUs}) {
                        if (*value) **value *= noise;
                    }
                    samples.push_back(row);
                }
            }
        }
    }
    return samples;
}

void report(const char* what, const std::vector<Spent>& frames)
{
    const auto sorted = [&](double Spent::*member) {
        std::vector<double> times;
        for (const auto& frame : frames)
            times.push_back(frame.*member);
        std::ranges::sort(times);
        return times;
    };
    const auto wall = sorted(&Spent::wall);
    const auto cpu = sorted(&Spent::cpu);
    fmt::print("  {:<44} {:>7.2f} {:>7.2f} {:>9.2f} {:>7.2f}\n", what, wall[wall.size() / 2], wall.back(),
               cpu[cpu.size() / 2], cpu.back());
}

/// The six charts of 10 000 samples in a window on the screen.
class Bench {
public:
    Bench(const std::vector<Sample>& samples, const QSize& size) : m_samples(samples)
    {
        m_grid.resize(size);
        m_grid.setPlannedSizes(16, 1'000'000);
        m_grid.show();
        m_grid.setData(chartDataOf(std::span(m_samples).first(wanted), Combination{}, {}));
        QCoreApplication::processEvents();
        const double ratio = m_grid.devicePixelRatioF();
        fmt::print("{} x {} at {}x, {} samples: milliseconds, median and worst of {}; then of CPU time alone\n",
                   size.width(), size.height(), ratio, wanted, frameCount);
    }

    void addTrials()
    {
        std::vector<Spent> analysis;
        std::vector<Spent> update;
        std::vector<Spent> paint;
        std::vector<Spent> whole;
        for (std::size_t i = 1; i <= frameCount; ++i) {
            Spent analysed;
            const auto rows = std::span(m_samples).subspan(wanted + 2 * (i - 1), 2);
            const auto both = spentOn([&] {
                m_grid.growData(
                    [&](ChartData& data) { analysed = spentOn([&] { extend(data, rows, Combination{}); }); });
            });
            analysis.push_back(analysed);
            update.push_back({both.wall - analysed.wall, both.cpu - analysed.cpu});
            paint.push_back(spentOn([] { QCoreApplication::processEvents(); }));
            whole.push_back({analysis.back().wall + update.back().wall + paint.back().wall,
                             analysis.back().cpu + update.back().cpu + paint.back().cpu});
        }
        report("one more trial: analyse", analysis);
        report("one more trial: take over", update);
        report("one more trial: paint", paint);
        report("one more trial: all of it", whole);
    }

    void movePointer()
    {
        std::vector<Spent> hover;
        for (int i = 0; i < static_cast<int>(frameCount); ++i) {
            const QPointF at = middle() + QPointF(i, i % 7);
            hover.push_back(spentOn([&] {
                m_grid.inspector().hover(0, at);
                QCoreApplication::processEvents();
            }));
        }
        report("pointer moved: read and paint", hover);
    }

    void zoom()
    {
        std::vector<Spent> zoomed;
        for (std::size_t i = 0; i < frameCount; ++i) {
            zoomed.push_back(spentOn([&] {
                m_grid.navigator().zoom(0, i < frameCount / 2 ? 1.05 : 1 / 1.05, middle(), Along::Both, 0);
                QCoreApplication::processEvents();
            }));
        }
        report("zoomed in all charts: paint", zoomed);
    }

private:
    [[nodiscard]] QPointF middle() const { return m_grid.chart(Metric::Throughput).mapping().plot.center(); }

    const std::vector<Sample>& m_samples;
    ChartGrid m_grid;
};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto samples = manySamples();
    std::vector<QSize> sizes{{1100, 640}, {1900, 1000}, {3840, 2160}};
    if (argc == 3) sizes = {QSize(std::atoi(argv[1]), std::atoi(argv[2]))};
    for (const QSize& size : sizes) {
        Bench bench(samples, size / qApp->devicePixelRatio());
        bench.addTrials();
        bench.movePointer();
        bench.zoom();
    }
}
