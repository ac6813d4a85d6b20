// SPDX-License-Identifier: GPL-3.0-or-later
// How long a window is busy with the charts after a trial: they take over one more trial among 10 000 samples and
// paint. A frame must stay below 16 ms. Paints into pictures, on the offscreen platform unless told otherwise.

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

#include <fmt/format.h>

#include <QApplication>

#include "core/model/sweep_config.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/chart/chart_navigator.h"
#include "ui/chart/inspector.h"
#include "ui/chart/log_chart.h"
#include "ui/comparison.h"

namespace {

using namespace crossover;
using Clock = std::chrono::steady_clock;

constexpr std::size_t wanted = 10'000;
constexpr int frames = 60;

double milliseconds(const std::function<void()>& work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Rows of as many rounds as it takes, in the order of a sweep; no two rounds alike.
std::vector<Sample> manySamples()
{
    std::vector<Sample> samples;
    for (std::uint32_t round = 1; samples.size() < wanted + 4 * frames; ++round) {
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

struct Timing {
    double median = 0;
    double worst = 0;
};

Timing timingOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back()};
}

void report(const char* what, const Timing& timing)
{
    fmt::print("  {:<44} {:>7.2f} {:>7.2f}\n", what, timing.median, timing.worst);
}

void measure(const std::vector<Sample>& samples, const QSize& size)
{
    ChartGrid grid;
    grid.resize(size);
    grid.setPlannedSizes(16, 1'000'000);
    grid.show();
    QCoreApplication::processEvents();
    QImage frame(size, QImage::Format_RGB32);
    const auto paint = [&] { grid.render(&frame); };
    const std::span<const Sample> all(samples);
    const auto dataOf = [&](std::size_t count) { return chartDataOf(all.first(count), Comparison{}, {}); };
    grid.setData(dataOf(wanted));
    paint();

    std::vector<double> analysis;
    std::vector<double> update;
    std::vector<double> whole;
    for (int i = 1; i <= frames; ++i) {
        ChartData data;
        analysis.push_back(milliseconds([&] { data = dataOf(wanted + 2 * static_cast<std::size_t>(i)); }));
        update.push_back(milliseconds([&] { grid.setData(data); }));
        whole.push_back(update.back() + milliseconds(paint));
    }
    std::vector<double> hover;
    for (int i = 0; i < frames; ++i) {
        const QPointF at = grid.chart(Metric::Throughput).mapping().plot.center() + QPointF(i, i % 7);
        hover.push_back(milliseconds([&] {
            grid.inspector().hover(0, at);
            paint();
        }));
    }
    std::vector<double> zoom;
    for (int i = 0; i < frames; ++i) {
        const QPointF at = grid.chart(Metric::Throughput).mapping().plot.center();
        zoom.push_back(milliseconds([&] {
            grid.navigator().zoom(0, i < frames / 2 ? 1.05 : 1 / 1.05, at, Along::Both, 0);
            paint();
        }));
    }
    fmt::print("{} x {}, {} samples: milliseconds, median and worst of {}\n", size.width(), size.height(), wanted,
               frames);
    report("one more trial: update", timingOf(update));
    report("one more trial: update and paint all charts", timingOf(whole));
    report("pointer moved: read and paint all charts", timingOf(hover));
    report("zoomed: paint all charts", timingOf(zoom));
    report("(one more trial: analysis, before the charts)", timingOf(analysis));
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto samples = manySamples();
    measure(samples, {1100, 640});
    measure(samples, {1900, 1000});
}
