// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweep_command.h"

#include <filesystem>
#include <optional>

#include <fmt/format.h>

#include "app/console.h"
#include "app/exit_code.h"
#include "app/interrupt.h"
#include "app/offscreen_application.h"
#include "app/sweep_head.h"
#include "app/sweep_journal.h"
#include "app/sweep_output.h"
#include "app/verdicts_text.h"
#include "core/store/atomic_file.h"
#include "core/store/save_target.h"
#include "core/store/session.h"
#include "core/sweep/source_for.h"
#include "ui/chart/chart_data.h"
#include "ui/export/export_session.h"
#include "ui/session/data_folder.h"

namespace crossover {

namespace {

/// A sweep without a window, from what it begins with to its exit code.
class HeadlessSweep {
public:
    HeadlessSweep(const SweepCommand& command, Console& console, const Conclusion& conclude)
        : m_command(command), m_console(console), m_conclude(conclude)
    {
        m_console.waitUntil(m_interrupt.token());
        if (m_command.quiet) m_console.hush();
    }

    int run(Session head);

private:
    Result<SweepDestinations> open();
    void measure(Session head, SweepDestinations to);
    void save(const Session& session);
    void draw(const Session& session);
    void print(const Recording& recording);
    void fail(const Error& error);
    [[nodiscard]] Safety safety() const;

    const SweepCommand& m_command;
    Console& m_console;
    const Conclusion& m_conclude; ///< may be empty
    Interrupt m_interrupt;        // before any other thread
    std::optional<SaveTarget> m_target;
    bool m_saved = false; ///< as a session
    int m_exitCode = exitDone;
    int m_concluded = exitDone; ///< what a sweep that is done says
};

int HeadlessSweep::run(Session head)
{
    auto to = open();
    if (to) {
        measure(std::move(head), std::move(*to));
    } else {
        fail(to.error());
    }
    const bool interrupted = m_interrupt.signal() != 0 && (m_exitCode == exitDone || !to);
    if (interrupted) return exitSignal + m_interrupt.signal();
    return m_exitCode == exitDone ? m_concluded : m_exitCode;
}

/// Opens and checks what is to be written, before anything is measured. Waits for the reader of a named pipe.
Result<SweepDestinations> HeadlessSweep::open()
{
    const auto& session = m_command.sessionPath;
    const auto& png = m_command.pngPath;
    const auto& csv = m_command.csvPath;
    if (!session.empty()) {
        auto target = SaveTarget::at(session);
        if (!target) return tl::unexpected(target.error());
        m_target.emplace(std::move(*target));
    }
    if (!png.empty()) {
        std::error_code ignored;
        if (std::filesystem::is_fifo(png, ignored)) return usageError(png + " is a pipe; --png needs a file");
        if (auto savable = checkSavable(png); !savable) return tl::unexpected(savable.error());
    }
    SweepDestinations to;
    to.later = !session.empty() || !png.empty();
    to.events = m_command.jsonStream;
    to.rows = csv == "-";
    if (csv.empty() || to.rows) return to;
    const auto waiting = [&] {
        m_console.note(fmt::format("nothing reads the pipe {} yet; the sweep starts when something does.", csv));
    };
    auto file = OutputFile::open(csv, m_interrupt.token(), waiting);
    if (!file) return tl::unexpected(file.error());
    to.csv.emplace(std::move(*file));
    return to;
}

void HeadlessSweep::measure(Session head, SweepDestinations to)
{
    std::stop_source stop;
    const std::stop_callback onInterrupt(m_interrupt.token(), [&] { stop.request_stop(); });
    const auto source = sourceFor(head.config.value_or(m_command.config));
    tellAbandoned(journalFolder(), m_console);
    SweepOutput output(std::move(to), m_console, stop);
    JournalKeeper journal(journalFolder());
    Recording recording(std::move(head), *source, journal, output);
    recording.measure(stop.get_token());
    if (m_command.check) recording.check(stop.get_token());
    recording.end();
    output.finish();

    // What was measured is saved before anything is printed.
    save(recording.session());
    draw(recording.session());
    if (output.begun()) print(recording);
    const auto& error = recording.error();
    if (error && error->kind != Error::Kind::Stopped) fail(*error);
    if (output.failure()) fail(*output.failure());
    closeJournal(journal, recording.session(), safety(), m_interrupt.signal(), m_console);
    if (m_exitCode == exitDone && m_interrupt.signal() != 0) {
        m_console.tell(fmt::format("Interrupted after {} samples.", recording.session().samples.size()));
    }
}

/// Without samples there is nothing to save, and an older session is worth more than an empty one.
void HeadlessSweep::save(const Session& session)
{
    if (!m_target || session.samples.empty()) return;
    const auto saved = m_target->checkUnchanged().and_then(
        [&] { return saveSession(session, m_command.sessionPath, m_interrupt.token()); });
    m_saved = saved.has_value();
    if (!saved) fail(saved.error());
}

void HeadlessSweep::draw(const Session& session)
{
    if (m_command.pngPath.empty() || session.samples.empty()) return;
    const OffscreenApplication application;
    PictureOptions picture;
    picture.judge(m_command.requested);
    const auto written = exportSession(ExportFormat::Png, session, picture, m_command.pngPath);
    if (!written) fail(written.error());
}

void HeadlessSweep::print(const Recording& recording)
{
    const auto& session = recording.session();
    if (m_conclude) {
        if (!recording.error()) m_concluded = m_conclude(session);
        return;
    }
    if (m_command.jsonStream) {
        const auto analyses = analyzeAll(session.samples, optionsOf(session.config, m_command.requested));
        return EventStream(m_console).end(analyses, *session.end);
    }
    const auto text = verdictsText(session, recording.refined(), m_command.requested, m_command.paste);
    if (m_command.csvPath == "-") {
        m_console.aside(text);
    } else {
        m_console.print(text);
    }
}

void HeadlessSweep::fail(const Error& error)
{
    m_console.complain(error);
    m_exitCode = exitCodeOf(error);
}

Safety HeadlessSweep::safety() const
{
    if (m_saved) return Safety::Saved;
    return m_exitCode == exitDone && !m_console.lost() ? Safety::Written : Safety::Lost;
}

} // namespace

int runSweepCommand(const SweepCommand& command, Console& console)
{
    return runSweepCommand(command, console, {});
}

int runSweepCommand(const SweepCommand& command, Console& console, const Conclusion& conclude)
{
    auto head = sessionOf(command); // before signals are held back: it may read a pipe
    if (head) return HeadlessSweep(command, console, conclude).run(std::move(*head));
    console.complain(head.error());
    return exitCodeOf(head.error());
}

} // namespace crossover
