// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_command.h"

#include <cstdio>
#include <optional>

#include <QSaveFile>
#include <fmt/format.h>
#include <unistd.h>

#include "app/exit_code.h"
#include "app/interrupt.h"
#include "app/offscreen_application.h"
#include "app/recommendation_text.h"
#include "app/sweep_journal.h"
#include "app/sweep_output.h"
#include "core/measure/allowed_cores.h"
#include "core/measure/environment_probe.h"
#include "core/model/units.h"
#include "core/report/refine_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "core/store/open.h"
#include "core/store/session.h"
#include "core/sweep/local_source.h"
#include "ui/chart/chart_data.h"
#include "ui/export/export_session.h"
#include "ui/session/data_folder.h"

namespace crossover {

namespace {

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

/// "[ipc, shared release, blocking calls, roles placement] " where several combinations were measured.
std::string prefixOf(const GroupKey& group, bool several)
{
    return several ? fmt::format("[{}] ", wordsOf(group)) : std::string();
}

void printVerdicts(const Session& session, std::span<const RefineOutcome> refined, std::FILE* out)
{
    const auto analyses = analyzeAll(session.samples, optionsOf(session.config));
    const bool several = combinationsOf(groupsOf(session.samples)).size() > 1;
    for (const auto& analysis : analyses)
        fmt::print(out, "{}{}\n", prefixOf(analysis.group, several), titled(analysis, verdictSentence(analysis)));
    for (const auto& outcome : refined)
        fmt::print(out, "{}{}\n", prefixOf(outcome.group, several),
                   titled(outcome.group, outcome.metric, refineSentence(outcome)));
    for (const auto& analysis : analyses) {
        if (analysis.check) fmt::print(out, "{}{}", prefixOf(analysis.group, several), checkText(analysis));
    }
    fmt::print(out, "{}", recommendationsText(analyses));
    std::fflush(out);
}

void announce(const SweepConfig& config)
{
    for (const auto& caution : probeEnvironment().cautions)
        fmt::print(stderr, "Note: {}\n", caution);
    if (::isatty(STDERR_FILENO) == 0) return;
    const auto then =
        config.refines() ? fmt::format(", {} at most in all", formatSeconds(config.budgetSeconds())) : std::string();
    fmt::print(stderr, "{} trials, about {}{}, seed {}\n", config.trials(), formatSeconds(estimatedSeconds(config)),
               then, config.seed);
}

Result<Session> continuedSession(const Continuation& continuation)
{
    auto session = openNamed(continuation.path);
    if (!session) return session;
    if (const auto reason = whyNotExtend(*session, probeEnvironment())) {
        return failure(fmt::format("{} cannot be continued: {}", continuation.path, *reason));
    }
    auto& config = *session->config;
    config.refine = true;
    config.cores = allowedCores(); // those of today
    config.budget = continuation.budget.value_or(config.budget);
    config.target = continuation.target.value_or(config.target);
    config.delta = continuation.delta.value_or(config.delta);
    return session;
}

/// The session to measure.
Result<Session> sessionOf(const SweepCommand& command)
{
    auto continued = command.continued ? continuedSession(*command.continued) : Session();
    if (!continued) return continued;
    auto& session = *continued;
    if (!command.title.empty()) session.title = command.title;
    if (!command.notes.empty()) session.notes = command.notes;
    if (command.continued) return continued;
    session.measured = presentMoment();
    session.config = command.config;
    session.environment = probeEnvironment();
    return continued;
}

/// Without samples there is nothing to save, and an older session is worth more than an empty one.
Result<void> saveMeasured(const Session& session, const std::string& path)
{
    if (path.empty() || session.samples.empty()) return {};
    return saveSession(session, path);
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
    auto head = sessionOf(command);
    if (!head) return complain(head.error());
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

    announce(head->config.value_or(command.config));
    tellAbandoned(journalFolder());
    std::stop_source stop;
    const std::stop_callback onInterrupt(interrupt.token(), [&] { stop.request_stop(); });
    std::optional<EventStream> events;
    if (command.jsonStream) events.emplace().start(*head);
    SweepOutput output(csv ? &*csv : nullptr, events ? &*events : nullptr, stop);
    JournalKeeper journal(journalFolder());
    LocalSource source;
    Recording recording(std::move(*head), source, journal, output);
    recording.measure(stop.get_token());
    if (command.check) recording.check(stop.get_token());
    recording.end();
    output.finish();

    // What was measured is saved before anything is printed.
    const auto& session = recording.session();
    int exitCode = exitDone;
    const auto report = [&](const Error& error) { exitCode = complain(error); };
    if (auto saved = saveMeasured(session, command.sessionPath); !saved) report(saved.error());
    if (auto written = writePicture(session, command.pngPath); !written) report(written.error());
    if (events) {
        events->end(analyzeAll(session.samples, optionsOf(session.config)), *session.end);
        if (events->failure() && !output.failure()) report(*events->failure());
    } else {
        printVerdicts(session, recording.refined(), command.csvPath == "-" ? stderr : stdout);
    }
    if (std::ferror(stdout) != 0) report(failure("standard output could not be written").value());
    const auto& error = recording.error();
    if (error && error->kind != Error::Kind::Stopped) report(*error);
    if (output.failure()) report(*output.failure());
    closeJournal(journal, session, exitCode != exitDone, interrupt.signal());
    if (exitCode != exitDone || interrupt.signal() == 0) return exitCode;
    fmt::print(stderr, "Interrupted after {} samples.\n", session.samples.size());
    return exitSignal + interrupt.signal();
}

} // namespace crossover
