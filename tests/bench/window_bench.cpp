// SPDX-License-Identifier: GPL-3.0-or-later

// Does a window change what is measured? The same short sweep in three ways, in one process and in an order that
// changes from turn to turn: in a window that draws it live, without one, and without one again, which tells how much
// two equal ways differ here. With a display the window is a real one. Without a test and a transport it measures both
// tests over inproc and over ipc; the noise of one of them may need hundreds of turns.
// Usage: window-bench [TURNS [TEST TRANSPORT]]

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include "core/analyze/statistics.h"
#include "core/measure/allowed_cores.h"
#include "core/model/units.h"
#include "core/setup/typed_values.h"
#include "core/store/journal_keeper.h"
#include "core/sweep/local_source.h"
#include "core/sweep/recording.h"
#include "ui/run/sweep_runner.h"
#include "ui/session/data_folder.h"
#include "ui/window/main_window.h"

namespace {

using namespace crossover;

constexpr int turnsUnlessTold = 24;
constexpr int settleMs = 300; // a window that has just appeared is still busy; no user starts a sweep in it so soon

/// How a sweep is run.
enum class Way { Headless, HeadlessAgain, Window };
constexpr std::array ways{Way::Headless, Way::HeadlessAgain, Way::Window};

class Recorder final : public RecordingObserver {
public:
    void trialFinished(std::span<const Sample> samples, const SweepProgress& /*progress*/) override
    {
        rows.insert(rows.end(), samples.begin(), samples.end());
    }
    std::vector<Sample> rows;
};

SweepConfig sweepOf(const std::vector<Test>& tests, Transport transport, std::uint64_t seed)
{
    SweepConfig config;
    config.tests = tests;
    config.cores = allowedCores(); // else threads are free here, and pinned in a window
    config.transports = {transport};
    config.sizes = {64, 1024, 16'384, 262'144};
    config.rounds = 4;
    config.refine = false;
    config.seed = seed;
    return config;
}

/// A window that has just appeared, and has come to rest.
std::unique_ptr<MainWindow> settledWindow(const SweepConfig& config)
{
    auto window = std::make_unique<MainWindow>();
    window->setConfig(config);
    window->show();
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
    return window;
}

/// As `zmq-crossover sweep` does: with a journal, as in the window. A window comes and goes before: on a virtual
/// machine, a sweep after a rest is faster than one that follows another.
std::vector<Sample> measureHeadless(const SweepConfig& config)
{
    settledWindow(config).reset();
    Recorder recorder;
    LocalSource source;
    JournalKeeper journal(journalFolder());
    Session session;
    session.config = config;
    Recording recording(std::move(session), source, journal, recorder);
    recording.measure({});
    recording.end();
    if (recording.error()) fmt::print("{}\n", recording.error()->message);
    journal.discard();
    return recorder.rows;
}

std::vector<Sample> measureInWindow(const SweepConfig& config)
{
    const auto window = settledWindow(config);
    QEventLoop loop;
    QObject::connect(&window->runner(), &SweepRunner::ended, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    window->start();
    loop.exec();
    return window->samples();
}

/// ln(seconds a message takes), whether that or its inverse was measured, of each trial.
using Trial = std::tuple<std::uint64_t, std::uint32_t, std::uint64_t, GroupKey>; ///< seed, round, size, and how
using LogTimes = std::map<Trial, double>;
using Times = std::map<std::tuple<Way, Metric, Arm>, LogTimes>;

void add(Times& times, Way way, const std::vector<Sample>& rows)
{
    for (const auto& row : rows) {
        for (const auto& metric : usualMetrics) {
            const auto value = row.value(metric.id);
            if (!value) continue;
            const double log = std::log(*value);
            times[{way, metric.id, row.arm}][Trial{row.seed.value_or(0), row.round.value_or(0), row.size, row.group}] =
                metric.higherIsBetter ? -log : log;
        }
    }
}

/// Median of exp(logs) with its 95 % bounds.
std::string ratioText(std::vector<double> logs)
{
    std::ranges::sort(logs);
    const auto bounds = medianBounds(logs, 0.025);
    if (!bounds) return "too few";
    return fmt::format("{:.3f} ({:.3f} to {:.3f})", std::exp(medianOfSorted(logs)), std::exp(bounds->low),
                       std::exp(bounds->high));
}

/// Differences of logarithms, trial by trial. The trials of a sweep share where its threads came to run, so a sweep
/// counts once: with the median of its trials.
class Differences {
public:
    void add(const Trial& trial, double difference)
    {
        const auto& [seed, round, size, group] = trial;
        m_all[seed].push_back(difference);
        m_bySize[size][seed].push_back(difference);
    }

    [[nodiscard]] std::string overall() const { return ratioText(mediansOf(m_all)); }
    [[nodiscard]] std::string sizes() const
    {
        std::string text;
        for (const auto& [size, sweeps] : m_bySize) {
            text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", formatSize(static_cast<double>(size)),
                                ratioText(mediansOf(sweeps)));
        }
        return text;
    }

private:
    using Sweeps = std::map<std::uint64_t, std::vector<double>>; ///< by seed

    static std::vector<double> mediansOf(Sweeps sweeps)
    {
        std::vector<double> medians;
        for (auto& [seed, differences] : sweeps) {
            std::ranges::sort(differences);
            medians.push_back(medianOfSorted(differences));
        }
        return medians;
    }

    Sweeps m_all;
    std::map<std::uint64_t, Sweeps> m_bySize;
};

/// Of one arm's times, or without an arm of the speedups, against those of Way::Headless.
Differences differences(const Times& times, Metric metric, std::optional<Arm> arm, Way way)
{
    const auto logRatio = [&](Arm of, const Trial& trial) {
        return times.at({way, metric, of}).at(trial) - times.at({Way::Headless, metric, of}).at(trial);
    };
    Differences result;
    for (const auto& [trial, unused] : times.at({way, metric, Arm::Copy})) {
        result.add(trial, arm ? logRatio(*arm, trial) : logRatio(Arm::Copy, trial) - logRatio(Arm::ZeroCopy, trial));
    }
    return result;
}

void report(const std::vector<Test>& tests, Transport transport, const Times& times)
{
    for (const auto& metric : usualMetrics) {
        if (std::ranges::find(tests, metric.test) == tests.end()) continue;
        for (const std::optional<Arm> arm : {std::optional(Arm::Copy), std::optional(Arm::ZeroCopy), {}}) {
            const auto again = differences(times, metric.id, arm, Way::HeadlessAgain);
            const auto window = differences(times, metric.id, arm, Way::Window);
            fmt::print("| {}, {}: {} | {} | {} | {} |\n", nameOf(transport), metric.title.text(),
                       arm ? fmt::format("time, {}", nameOf(*arm)) : "speedup", again.overall(), window.overall(),
                       window.sizes());
        }
    }
}

[[noreturn]] void refuse(const std::string& reason)
{
    fmt::print(stderr, "{}\nUsage: window-bench [TURNS [TEST TRANSPORT]]\n", reason);
    std::exit(2);
}

/// The term of this name, else wrong usage.
template <class Id, std::size_t count>
Id idOf(const std::array<Term<Id>, count>& terms, const char* name)
{
    const auto id = nameIn(terms)(name);
    if (!id) refuse(id.error().message);
    return *id;
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
    const int turns = argc > 1 ? std::atoi(argv[1]) : turnsUnlessTold;
    if (turns < 1) refuse("the number of turns is 1 or more");
    if (argc > 4 || argc == 3) refuse("a test needs a transport, and nothing follows it");
    std::vector<Test> tested{Test::Throughput, Test::Latency};
    std::vector<Transport> over{Transport::Inproc, Transport::Ipc};
    if (argc > 3) {
        tested = {idOf(tests, argv[2])};
        over = {idOf(transports, argv[3])};
    }
    fmt::print("Against headless, {} turns: median ratio of sweeps (95 % bounds)\n\n"
               "| what | headless again | window | window, size by size |\n|---|---|---|---|\n",
               turns);
    for (const auto transport : over) {
        Times times;
        for (int turn = 0; turn < turns; ++turn) {
            const auto config = sweepOf(tested, transport, static_cast<std::uint64_t>(turn) + 1);
            for (std::size_t place = 0; place < ways.size(); ++place) {
                const auto way = ways[(place + static_cast<std::size_t>(turn)) % ways.size()];
                add(times, way, way == Way::Window ? measureInWindow(config) : measureHeadless(config));
            }
        }
        report(tested, transport, times);
    }
    return 0;
}
