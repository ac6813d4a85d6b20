// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_command.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <fmt/format.h>
#include <unistd.h>

#include "app/exit_code.h"
#include "app/interrupt.h"
#include "app/output_file.h"
#include "app/progress_line.h"
#include "app/recommendation_text.h"
#include "core/analyze/threshold_check.h"
#include "core/measure/environment_probe.h"
#include "core/model/units.h"
#include "core/store/csv.h"
#include "ui/chart/export_image.h"
#include "ui/comparison.h"

namespace crossover {

namespace {

/// Keeps the samples and passes each on as soon as its trial has ended.
class Recorder final : public SweepObserver {
public:
    Recorder(std::optional<OutputFile>& csv, std::stop_source& stop) : m_csv(csv), m_stop(stop) {}

    void trialStarting(const SweepProgress& progress) override { m_line.show(progress); }

    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override
    {
        if (m_csv && m_samples.empty()) keep(m_csv->writeLine(csvHeader()));
        for (const auto& sample : samples) {
            m_samples.push_back(sample);
            if (m_csv && !m_failure) keep(m_csv->writeLine(csvRow(sample)));
        }
        m_line.show(progress);
    }

    void finish() { m_line.clear(); }
    [[nodiscard]] const std::vector<Sample>& samples() const { return m_samples; }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    /// Rows that nobody can keep are not worth measuring: the first failure ends the sweep.
    void keep(Result<void> written)
    {
        if (written || m_failure) return;
        m_failure = written.error();
        m_stop.request_stop();
    }

    std::optional<OutputFile>& m_csv;
    std::stop_source& m_stop;
    ProgressLine m_line;
    std::vector<Sample> m_samples;
    std::optional<Error> m_failure;
};

int complain(const Error& error)
{
    fmt::print(stderr, "zmq-crossover: {}\n", error.message);
    return exitCodeOf(error);
}

/// Whether a picture could be saved there, found out before anything is measured and without touching what is there.
Result<void> checkPicturePath(const std::string& path)
{
    QSaveFile file(QString::fromStdString(path));
    const bool writable = file.open(QIODevice::WriteOnly);
    if (!writable) return failure(fmt::format("{} cannot be written: {}", path, file.errorString().toStdString()));
    file.cancelWriting();
    return {};
}

/// "[ipc, shared] " where several combinations were measured.
std::string prefixOf(const GroupKey& group, bool several)
{
    if (!several) return {};
    return fmt::format("[{}, {}] ", nameOf(group.transport), nameOf(group.release.value_or(Release::Shared)));
}

void printVerdicts(const std::vector<Sample>& samples, std::span<const ConfirmOutcome> confirmed, std::FILE* out)
{
    const auto analyses = analyzeAll(samples);
    const bool several = comparisonsOf(groupsOf(samples)).size() > 1;
    for (const auto& analysis : analyses)
        fmt::print(out, "{}{}\n", prefixOf(analysis.group, several), analysis.verdict.sentence);
    for (const auto& outcome : confirmed)
        fmt::print(out, "{}{}\n", prefixOf(outcome.group, several), outcome.sentence);
    for (const auto& analysis : analyses) {
        if (analysis.thresholdCheck.empty()) continue;
        fmt::print(out, "{}{}\n", prefixOf(analysis.group, several), analysis.thresholdCheck);
    }
    fmt::print(out, "{}", recommendationsText(analyses));
    std::fflush(out);
}

/// "charts.png" for one comparison, "charts-tcp-pooled.png" when there are several.
QString picturePath(const std::string& path, const Comparison& comparison, bool several)
{
    const QFileInfo info(QString::fromStdString(path));
    if (!several) return info.filePath();
    const auto release = nameOf(comparison.release.value_or(Release::Shared));
    const auto name = fmt::format("{}-{}-{}.{}", info.completeBaseName().toStdString(), nameOf(comparison.transport),
                                  release, info.suffix().isEmpty() ? "png" : info.suffix().toStdString());
    return info.dir().filePath(QString::fromStdString(name));
}

Result<void> writePictures(const std::vector<Sample>& samples, const std::string& path)
{
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);               // a display is neither needed nor wanted
    QLoggingCategory::setFilterRules("default.warning=false"); // Qt's remarks on the desktop it does not find
    int argc = 1;
    char name[] = "zmq-crossover";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    const auto environment = probeEnvironment();
    const auto comparisons = comparisonsOf(groupsOf(samples));
    for (const auto& comparison : comparisons) {
        const auto data = chartDataOf(samples, comparison, environment);
        auto written = exportPng(data, ChartSelection::All, picturePath(path, comparison, comparisons.size() > 1), 2);
        if (!written) return written;
    }
    return {};
}

void announce(const SweepConfig& config)
{
    for (const auto& caution : probeEnvironment().cautions)
        fmt::print(stderr, "Note: {}\n", caution);
    if (::isatty(STDERR_FILENO) == 0) return;
    const auto then = config.confirms()
                          ? fmt::format(", then at most {} to confirm",
                                        formatSeconds(std::chrono::duration<double>(config.budget).count()))
                          : std::string();
    fmt::print(stderr, "{} trials, about {}{}, seed {}\n", config.trials(), formatSeconds(estimatedSeconds(config)),
               then, config.seed);
}

/// The sweep, and the checks of what it recommends if they are wanted; returns how confirming went.
Result<std::vector<ConfirmOutcome>> measure(const SweepCommand& command, Recorder& recorder,
                                            const std::stop_token& stop)
{
    Sweep sweep;
    auto end = sweep.run(command.config, recorder, stop);
    if (!end) return tl::unexpected(end.error());
    if (!command.check) return std::move(end->confirmed);
    const auto checks = checksAfter(command.config, analyzeAll(recorder.samples()));
    if (checks.empty()) fmt::print(stderr, "No threshold is recommended, so there is none to check.\n");
    for (const auto& check : checks) {
        recorder.finish();
        fmt::print(stderr, "Checking the threshold {} over {}, release {}.\n",
                   formatSize(static_cast<double>(*check.threshold)), nameOf(check.transports.front()),
                   nameOf(check.releases.front()));
        if (const auto checked = sweep.run(check, recorder, stop); !checked) return tl::unexpected(checked.error());
    }
    return std::move(end->confirmed);
}

} // namespace

int runSweepCommand(const SweepCommand& command)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error with a message, not a silent end
    Interrupt interrupt;
    std::optional<OutputFile> csv;
    if (!command.csvPath.empty()) {
        auto opened = OutputFile::open(command.csvPath);
        if (!opened) return complain(opened.error());
        csv.emplace(std::move(*opened));
    }
    if (!command.pngPath.empty()) {
        if (auto writable = checkPicturePath(command.pngPath); !writable) return complain(writable.error());
    }

    announce(command.config);
    std::stop_source stop;
    const std::stop_callback onInterrupt(interrupt.token(), [&] { stop.request_stop(); });
    Recorder recorder(csv, stop);
    const auto end = measure(command, recorder, stop.get_token());
    recorder.finish();

    int exitCode = exitDone;
    const auto report = [&](const Error& error) { exitCode = complain(error); };
    printVerdicts(recorder.samples(), end.value_or(std::vector<ConfirmOutcome>()),
                  command.csvPath == "-" ? stderr : stdout);
    if (std::ferror(stdout) != 0) report(failure("standard output could not be written").value());
    if (!command.pngPath.empty() && !recorder.samples().empty()) {
        if (auto written = writePictures(recorder.samples(), command.pngPath); !written) report(written.error());
    }
    if (!end && end.error().kind != Error::Kind::Stopped) report(end.error());
    if (recorder.failure()) report(*recorder.failure());
    if (exitCode != exitDone || interrupt.signal() == 0) return exitCode;
    fmt::print(stderr, "Interrupted after {} samples.\n", recorder.samples().size());
    return exitSignal + interrupt.signal();
}

} // namespace crossover
