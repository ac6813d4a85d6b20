// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_command.h"

#include <csignal>
#include <cstdio>
#include <future>
#include <optional>

#include <QSaveFile>
#include <fmt/format.h>
#include <unistd.h>

#include "app/event_stream.h"
#include "app/exit_code.h"
#include "app/interrupt.h"
#include "app/offscreen_application.h"
#include "app/output_file.h"
#include "app/progress_line.h"
#include "app/recommendation_text.h"
#include "core/analyze/threshold_check.h"
#include "core/measure/environment_probe.h"
#include "core/model/units.h"
#include "core/store/csv.h"
#include "core/store/journal.h"
#include "core/store/session.h"
#include "ui/comparison.h"
#include "ui/data_folder.h"
#include "ui/export_session.h"

namespace crossover {

namespace {

/// Keeps the samples and passes each on as soon as its trial has ended.
class Recorder final : public SweepObserver {
public:
    Recorder(Session& session, std::optional<OutputFile>& csv, std::stop_source& stop)
        : m_session(session), m_csv(csv), m_stop(stop)
    {
    }

    void trialStarting(const SweepProgress& progress) override { m_line.show(progress); }

    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override
    {
        if (m_csv && m_session.samples.empty()) keep(m_csv->writeLine(csvHeader()));
        if (m_journal) journal(samples);
        if (m_events) {
            m_events->samples(samples);
            if (m_events->failure()) keep(tl::unexpected(*m_events->failure()));
        }
        for (const auto& sample : samples) {
            m_session.samples.push_back(sample);
            if (m_csv && !m_failure) keep(m_csv->writeLine(csvRow(sample)));
        }
        m_line.show(progress);
    }

    void follow(EventStream* events) { m_events = events; }
    void follow(Journal* journal) { m_journal = journal; }
    void finish() { m_line.clear(); }
    [[nodiscard]] const std::vector<Sample>& samples() const { return m_session.samples; }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    /// A net that tears is told of, once; what it was to catch goes on.
    void journal(std::span<const Sample> samples)
    {
        const auto written = m_journal->add(samples);
        if (written) return;
        m_line.clear();
        fmt::print(stderr, "Note: the journal of this sweep is incomplete: {}\n", written.error().message);
        m_journal = nullptr;
    }

    /// Rows that nobody can keep are not worth measuring: the first failure ends the sweep.
    void keep(Result<void> written)
    {
        if (written || m_failure) return;
        m_failure = written.error();
        m_stop.request_stop();
    }

    Session& m_session;
    std::optional<OutputFile>& m_csv;
    std::stop_source& m_stop;
    EventStream* m_events = nullptr;
    Journal* m_journal = nullptr;
    ProgressLine m_line;
    std::optional<Error> m_failure;
};

int complain(const Error& error)
{
    fmt::print(stderr, "zmq-crossover: {}\n", error.message);
    return exitCodeOf(error);
}

/// Whether a file could be saved there, found out before anything is measured and without touching what is there.
Result<void> checkPath(const std::string& path)
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

/// On a thread of its own, as in the window: the memory of a program's first thread is managed otherwise (brk instead
/// of mmap), which alone changes how fast it sends.
Result<SweepEnd> runOnThread(Sweep& sweep, const SweepConfig& config, Recorder& recorder, const std::stop_token& stop)
{
    return std::async(std::launch::async, [&] { return sweep.run(config, recorder, stop); }).get();
}

/// The sweep, and the checks of what it recommends if they are wanted; returns how confirming went.
Result<std::vector<ConfirmOutcome>> measure(const SweepCommand& command, Recorder& recorder,
                                            const std::stop_token& stop)
{
    Sweep sweep;
    auto end = runOnThread(sweep, command.config, recorder, stop);
    if (!end) return tl::unexpected(end.error());
    if (!command.check) return std::move(end->confirmed);
    const auto checks = checksAfter(command.config, analyzeAll(recorder.samples()));
    if (checks.empty()) fmt::print(stderr, "No threshold is recommended, so there is none to check.\n");
    for (const auto& check : checks) {
        recorder.finish();
        fmt::print(stderr, "Checking the threshold {} over {}, release {}.\n",
                   formatSize(static_cast<double>(*check.threshold)), nameOf(check.transports.front()),
                   nameOf(check.releases.front()));
        if (const auto checked = runOnThread(sweep, check, recorder, stop); !checked) {
            return tl::unexpected(checked.error());
        }
    }
    return std::move(end->confirmed);
}

Session sessionOf(const SweepCommand& command)
{
    Session session;
    session.title = command.title;
    session.notes = command.notes;
    session.measured = presentMoment();
    session.config = command.config;
    session.environment = probeEnvironment();
    return session;
}

/// What others have left behind is told, not touched: it takes a decision. Of many, the newest is named.
void tellAbandoned(const std::string& folder)
{
    const auto paths = abandonedJournals(folder);
    if (paths.empty()) return;
    const auto what = paths.size() == 1 ? std::string("a sweep was cut off before it was saved. To restore it")
                                        : fmt::format("{} sweeps were cut off before they were saved, their journals "
                                                      "are in '{}'. To restore the newest",
                                                      paths.size(), folder);
    fmt::print(stderr, "Note: {}: zmq-crossover export '{}' -o FILE.zxo, or open the window; to forget it: rm '{}'\n",
               what, paths.back(), paths.back());
}

std::optional<Journal> beginJournal(const std::string& folder, const Session& session)
{
    auto journal = Journal::begin(folder, session);
    if (journal) return std::move(*journal);
    fmt::print(stderr, "Note: {}\n", journal.error().message);
    return std::nullopt;
}

/// Without samples there is nothing to save, and an older session is worth more than an empty one.
Result<void> saveMeasured(const Session& session, const std::string& path)
{
    if (path.empty() || session.samples.empty()) return {};
    return saveSession(session, path);
}

/// The journal has done its duty when all went to where it was wanted, or the user wanted no more of it.
void closeJournal(Journal& journal, const Session& session, bool failed, int signal)
{
    if (session.samples.empty() || (!failed && (signal == 0 || signal == SIGINT))) {
        if (const auto gone = journal.discard(); !gone) fmt::print(stderr, "Note: {}\n", gone.error().message);
        return;
    }
    (void)journal.end(*session.end);
    fmt::print(stderr, "The samples are kept in {}, which opens like a session.\n", journal.path());
}

Result<void> writePicture(const Session& session, const std::string& path)
{
    if (path.empty() || session.samples.empty()) return {};
    const OffscreenApplication application;
    const auto written = exportSession(ExportFormat::Png, session, {}, path);
    return written ? Result<void>() : tl::unexpected(written.error());
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
    for (const auto& path : {command.pngPath, command.sessionPath}) {
        if (path.empty()) continue;
        if (auto writable = checkPath(path); !writable) return complain(writable.error());
    }

    announce(command.config);
    auto session = sessionOf(command);
    std::stop_source stop;
    const std::stop_callback onInterrupt(interrupt.token(), [&] { stop.request_stop(); });
    Recorder recorder(session, csv, stop);
    std::optional<EventStream> events;
    if (command.jsonStream) {
        events.emplace().start(session);
        recorder.follow(&*events);
    }
    tellAbandoned(journalFolder());
    auto journal = beginJournal(journalFolder(), session);
    if (journal) recorder.follow(&*journal);
    const auto end = measure(command, recorder, stop.get_token());
    recorder.finish();
    session.end = end ? endOf({}, *end) : endOf(end.error());

    int exitCode = exitDone;
    const auto report = [&](const Error& error) { exitCode = complain(error); };
    if (events) {
        events->end(analyzeAll(session.samples), *session.end);
        if (events->failure() && !recorder.failure()) report(*events->failure());
    } else {
        printVerdicts(session.samples, end.value_or(std::vector<ConfirmOutcome>()),
                      command.csvPath == "-" ? stderr : stdout);
    }
    if (std::ferror(stdout) != 0) report(failure("standard output could not be written").value());
    if (auto saved = saveMeasured(session, command.sessionPath); !saved) report(saved.error());
    if (auto written = writePicture(session, command.pngPath); !written) report(written.error());
    if (!end && end.error().kind != Error::Kind::Stopped) report(end.error());
    if (recorder.failure()) report(*recorder.failure());
    if (journal) closeJournal(*journal, session, exitCode != exitDone, interrupt.signal());
    if (exitCode != exitDone || interrupt.signal() == 0) return exitCode;
    fmt::print(stderr, "Interrupted after {} samples.\n", session.samples.size());
    return exitSignal + interrupt.signal();
}

} // namespace crossover
