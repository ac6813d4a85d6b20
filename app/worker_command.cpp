// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worker_command.h"

#include <algorithm>

#include <fmt/format.h>
#include <unistd.h>

#include "app/exit_code.h"
#include "app/interrupt.h"
#include "core/model/printable.h"
#include "core/worker/contract_check.h"
#include "core/worker/worker.h"
#include "core/worker/worker_commands.h"

namespace crossover {

namespace {

/// A line of a dialogue that fits on a screen.
std::string shownLine(const std::string& line)
{
    constexpr std::size_t most = 400;
    auto shown = printable(line.substr(0, most));
    return line.size() > most ? shown + " ..." : shown;
}

std::string textOf(const ContractPoint& point)
{
    auto text = fmt::format("{} {}\n", point.kept ? "ok  " : "FAIL", point.promise);
    if (point.kept) return text;
    if (!point.sent.empty()) text += fmt::format("       sent:     {}\n", shownLine(point.sent));
    text += fmt::format("       came:     {}\n", shownLine(point.came));
    text += fmt::format("       expected: {}\n", shownLine(point.expected));
    return text;
}

int checkWorker(Who who, Console& console)
{
    const auto command = commandOf(who);
    if (!command) {
        console.complain(command.error());
        return exitUsage;
    }
    const Interrupt interrupt;
    const auto points = checkContract(
        *command, {}, [&console](const ContractPoint& point) { console.print(textOf(point)); }, interrupt.token());
    if (!points) {
        if (points.error().kind == Error::Kind::Stopped) return exitSignal + interrupt.signal();
        console.complain(points.error());
        return exitFailed;
    }
    const auto broken = std::ranges::count(*points, false, &ContractPoint::kept);
    console.print(
        broken == 0
            ? fmt::format("{} keeps the protocol: {} of {} points hold.\n", who.text(), points->size(), points->size())
            : fmt::format("{} of {} points do not hold. core/worker/PROTOCOL.md says what they mean.\n", broken,
                          points->size()));
    return broken == 0 ? exitDone : exitFailed;
}

} // namespace

int runWorkerCommand(const WorkerCommand& command, Console& console)
{
    if (command.checked) return checkWorker(*command.checked, console);
    serveWorker(STDIN_FILENO, STDOUT_FILENO, WorkerKind::Process);
    return exitDone;
}

} // namespace crossover
