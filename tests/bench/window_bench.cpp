// SPDX-License-Identifier: GPL-3.0-or-later

// Does a window change what is measured? The same sweep by turns without a window and in one that draws it live, in one
// process. Rates may lose 3 %, speedups differ by 2 %. With a display the window is a real one, else it is offscreen.

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include <fmt/format.h>

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>

#include "core/measure/sweep.h"
#include "ui/main_window.h"
#include "ui/sweep_runner.h"

namespace {

using namespace crossover;

constexpr int turns = 8; // with and without

class Recorder final : public SweepObserver {
public:
    void trialFinished(std::span<const Sample> samples, const SweepProgress& /*progress*/) override
    {
        rows.insert(rows.end(), samples.begin(), samples.end());
    }
    std::vector<Sample> rows;
};

SweepConfig sweepOf(Transport transport, std::uint64_t seed)
{
    SweepConfig config;
    config.transports = {transport};
    config.sizes = {64, 1024, 16'384, 262'144};
    config.rounds = 8;
    config.confirm = false;
    config.seed = seed;
    return config;
}

std::vector<Sample> measureHeadless(const SweepConfig& config)
{
    Recorder recorder;
    if (const auto end = Sweep().run(config, recorder, {}); !end) fmt::print("{}\n", end.error().message);
    return recorder.rows;
}

std::vector<Sample> measureInWindow(const SweepConfig& config)
{
    MainWindow window;
    window.setConfig(config);
    window.show();
    QEventLoop loop;
    QObject::connect(&window.runner(), &SweepRunner::ended, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    window.start();
    loop.exec();
    return window.samples();
}

double median(std::vector<double> values)
{
    if (values.empty()) return NAN;
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

/// Values of each metric, arm and size.
using Cells = std::map<std::tuple<Metric, Arm, std::uint64_t>, std::vector<double>>;

void add(Cells& cells, const std::vector<Sample>& rows)
{
    for (const auto& row : rows) {
        for (const auto& metric : metrics) {
            if (const auto value = row.value(metric.id)) cells[{metric.id, row.arm, row.size}].push_back(*value);
        }
    }
}

/// A time per message, whether that or its inverse was measured: larger is worse.
double timeOf(const Cells& cells, Metric metric, Arm arm, std::uint64_t size)
{
    const double value = median(cells.at({metric, arm, size}));
    return term(metric).higherIsBetter ? 1 / value : value;
}

void report(Transport transport, const Cells& headless, const Cells& window)
{
    for (const auto& metric : metrics) {
        std::vector<double> slower;
        std::vector<double> speedups;
        for (const auto size : sweepOf(transport, 1).sizes) {
            const auto ratio = [&](Arm arm) {
                return timeOf(window, metric.id, arm, size) / timeOf(headless, metric.id, arm, size);
            };
            slower.push_back(ratio(Arm::Copy));
            slower.push_back(ratio(Arm::ZeroCopy));
            speedups.push_back(ratio(Arm::Copy) / ratio(Arm::ZeroCopy));
        }
        const auto [least, most] = std::ranges::minmax(speedups);
        fmt::print("| {} | {} | {:.3f} ({:.3f}) | {:.3f} ({:.3f} to {:.3f}) |\n", nameOf(transport), metric.title,
                   median(slower), std::ranges::max(slower), median(speedups), least, most);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QTemporaryDir folder; // neither the user's settings nor their journals
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    fmt::print("In a window against without one, {} sweeps of each by turns: time per message, median over sizes and "
               "arms (worst); speedup, median over sizes (range)\n\n| transport | metric | time | speedup |\n"
               "|---|---|---|---|\n",
               turns);
    for (const auto transport : {Transport::Inproc, Transport::Ipc}) {
        Cells headless;
        Cells window;
        for (std::uint64_t turn = 0; turn < turns; ++turn) {
            const auto config = sweepOf(transport, turn + 1);
            const auto bare = [&] { add(headless, measureHeadless(config)); };
            if (turn % 2 == 0) bare();
            add(window, measureInWindow(config));
            if (turn % 2 != 0) bare();
        }
        report(transport, headless, window);
    }
    return 0;
}
