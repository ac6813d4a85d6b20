// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_command.h"

#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "app/console.h"
#include "app/offscreen_application.h"
#include "core/model/printable.h"
#include "core/model/size_data.h"
#include "core/store/open.h"
#include "ui/compare/compared_sessions.h"
#include "ui/export/export_session.h"

namespace crossover {

namespace {

using Task = ExportCommand::Task;

bool drawsPictures(const Task& task)
{
    return term(task.format).picture ||
           ((task.format == ExportFormat::Markdown || task.format == ExportFormat::Html) && task.output != "-");
}

/// A session whose curves fit over no chart is not left out in silence.
Result<void> checkFits(const ComparedSessions& beside, const Session& session, const ExportCommand& command,
                       const Task& task)
{
    std::set<QString> laidOver;
    for (const auto& combination : combinationsOf(groupsOf(session.samples))) {
        for (const auto& overlay : beside.overlaysFor(combination, command.picture.view.requested()))
            laidOver.insert(overlay.name);
    }
    for (const auto& entry : beside.entries()) {
        if (laidOver.contains(entry.name)) continue;
        return failure(fmt::format("--over: {} has no combination in common with {}; --together draws all "
                                   "combinations of both in one picture",
                                   printable(entry.name.toStdString()), printable(task.input)));
    }
    return {};
}

} // namespace

Result<void> runExportCommand(const ExportCommand& command, Console& console)
{
    std::optional<OffscreenApplication> application;
    if (std::ranges::any_of(command.tasks, drawsPictures)) application.emplace();
    const bool quiet = std::ranges::any_of(command.tasks, [](const Task& task) { return task.output == "-"; });
    ComparedSessions beside;
    for (const auto& file : command.beside) {
        auto read = openNamed(file);
        if (!read) return tl::unexpected(read.error());
        beside.add(std::move(*read));
    }
    beside.setBaseline(std::nullopt);
    const Task* opened = nullptr;
    Session session;
    for (const auto& task : command.tasks) {
        if (!opened || opened->input != task.input) {
            auto read = openNamed(task.input);
            if (!read) return tl::unexpected(read.error());
            session = std::move(*read);
            opened = &task;
        }
        if (task.output == "-") {
            console.print(exportedText(task.format, session, {{}, command.picture.requested}));
            continue;
        }
        if (drawsPictures(task) && !command.picture.together && !session.samples.empty()) {
            if (auto fits = checkFits(beside, session, command, task); !fits) return fits;
        }
        const auto written = exportSession(task.format, session, command.picture, task.output, &beside);
        if (!written) return tl::unexpected(written.error());
        if (quiet) continue;
        for (const auto& path : *written)
            console.print(printable(path) + '\n');
    }
    return {};
}

} // namespace crossover
