// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <new>
#include <system_error>

#include "app/command_line.h"
#include "app/console.h"
#include "app/exit_code.h"
#include "app/standard_streams.h"
#include "core/measure/system_needs.h"

namespace crossover {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

int reported(const Result<void>& done, Console& console)
{
    if (done) return exitDone;
    console.complain(done.error());
    return exitCodeOf(done.error());
}

int carryOut(const Command& command, Console& console, int argc, char** argv)
{
    const auto run = Overloaded{
        [&](const TextCommand& text) {
            console.print(text.text);
            return int{exitDone};
        },
        [&](const SweepCommand& sweep) { return runSweepCommand(sweep, console); },
        [&](const AnalyzeCommand& analyze) { return reported(runAnalyzeCommand(analyze, console), console); },
        [&](const CompareCommand& compare) { return reported(runCompareCommand(compare, console), console); },
        [&](const CheckCommand& check) { return runCheckCommand(check, console); },
        [&](const HistoryCommand& history) { return reported(runHistoryCommand(history, console), console); },
        [&](const ExportCommand& exporting) { return reported(runExportCommand(exporting, console), console); },
        [&](const PresetsCommand& listed) { return reported(runPresetsCommand(listed, console), console); },
        [&](const WorkerCommand& worker) { return runWorkerCommand(worker, console); },
        [&](const WindowCommand& window) { return runWindowCommand(window, console, argc, argv); }};
    return std::visit(run, command);
}

/// What no command expects: mostly that the system has no memory or no threads left.
Error errorOf(const std::exception& thrown)
{
    if (dynamic_cast<const std::bad_alloc*>(&thrown))
        return {Error::Kind::Failed, "there is not enough memory; close other programs or raise the limit of memory"};
    const auto* error = dynamic_cast<const std::system_error*>(&thrown);
    if (error && error->code() == std::errc::resource_unavailable_try_again) return threadError(*error);
    return {Error::Kind::Failed, thrown.what()};
}

int runProgram(Console& console, int argc, char** argv)
{
    try {
        const auto command = parseCommandLine(argc, argv, console);
        return command ? carryOut(*command, console, argc, argv) : reported(tl::unexpected(command.error()), console);
    } catch (const std::exception& thrown) {
        console.complain(errorOf(thrown));
        return exitFailed;
    }
}

} // namespace
} // namespace crossover

int main(int argc, char** argv)
{
    using namespace crossover;
    openStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error with a message, not a silent end
    Console console;
    return console.ended(runProgram(console, argc, argv));
}
