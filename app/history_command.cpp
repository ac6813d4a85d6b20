// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history_command.h"

#include <fmt/format.h>

#include "app/console.h"
#include "core/history/history_files.h"
#include "core/history/history_words.h"
#include "core/model/printable.h"

namespace crossover {

namespace {

constexpr const char* eraseLine = "\r\x1b[K";

Result<History> readFolder(HistoryFolder& folder, Console& console)
{
    if (!console.showsProgress()) return folder.read();
    auto history = folder.read({}, [&](std::size_t done, std::size_t all) {
        console.aside(fmt::format("\rReading session {} of {}\x1b[K", done + 1, all));
    });
    console.aside(eraseLine);
    return history;
}

std::string textFor(const HistoryCommand& command, const History& history)
{
    const auto alpha = command.options.alpha;
    if (command.json) return historyJson(history, alpha);
    return command.csv ? historyCsv(history) : historyText(history, alpha);
}

} // namespace

Result<void> runHistoryCommand(const HistoryCommand& command, Console& console)
{
    HistoryFolder folder(command.folder, command.options);
    const auto history = readFolder(folder, console);
    if (!history) return tl::unexpected(history.error());
    if (folder.files() == 0)
        return failure(fmt::format("{} has no sessions (.zxo, .zxo.gz); save some there{}", command.folder,
                                   command.options.recursive ? "" : ", or add --recursive"));
    if (command.csv) {
        for (const auto& [file, reason] : history->leftOut)
            console.tell(fmt::format("Left out: {}: {}", printable(file), printable(reason)));
    }
    console.print(textFor(command, *history));
    if (history->sessions == 0) return failure(fmt::format("no session of {} can be shown", command.folder));
    return {};
}

} // namespace crossover
