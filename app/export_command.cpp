// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_command.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>

#include <fmt/format.h>

#include "app/exit_code.h"
#include "app/offscreen_application.h"
#include "core/store/open.h"
#include "ui/compare/compared_sessions.h"
#include "ui/export/export_session.h"

namespace crossover {

namespace {

using Task = ExportCommand::Task;

bool drawsPictures(const Task& task)
{
    return term(task.format).picture || (task.format == ExportFormat::Markdown && task.output != "-");
}

Result<void> exportAll(const ExportCommand& command)
{
    std::optional<OffscreenApplication> application;
    if (std::ranges::any_of(command.tasks, drawsPictures)) application.emplace();
    const bool quiet = std::ranges::any_of(command.tasks, [](const Task& task) { return task.output == "-"; });
    ComparedSessions beside;
    for (const auto& file : command.beside) {
        auto read = openSession(file);
        if (!read) return failure(fmt::format("{}: {}", file, read.error().message));
        beside.add(std::move(*read));
    }
    beside.setBaseline(std::nullopt);
    const Task* opened = nullptr;
    Session session;
    for (const auto& task : command.tasks) {
        if (!opened || opened->input != task.input) {
            auto read = openSession(task.input);
            if (!read) return failure(fmt::format("{}: {}", task.input, read.error().message));
            session = std::move(*read);
            opened = &task;
        }
        const auto written = exportSession(task.format, session, command.picture, task.output, &beside);
        if (!written) return tl::unexpected(written.error());
        if (quiet) continue;
        for (const auto& path : *written)
            fmt::print("{}\n", path);
    }
    if (std::fflush(stdout) != 0) return failure("standard output could not be written");
    return {};
}

} // namespace

int runExportCommand(const ExportCommand& command)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error with a message, not a silent end
    const auto done = exportAll(command);
    if (done) return exitDone;
    fmt::print(stderr, "zmq-crossover: {}\n", done.error().message);
    return exitCodeOf(done.error());
}

} // namespace crossover
