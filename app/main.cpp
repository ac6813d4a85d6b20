// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <system_error>

#include <fmt/format.h>

#include "app/command_line.h"
#include "app/exit_code.h"
#include "core/store/output_file.h"

namespace crossover {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

int reported(const Result<void>& done)
{
    if (done) return exitDone;
    fmt::print(stderr, "zmq-crossover: {}\n", done.error().message);
    return exitCodeOf(done.error());
}

int carryOut(const Command& command, int argc, char** argv)
{
    return std::visit(Overloaded{[](const TextCommand& text) { return reported(printText(text.text)); },
                                 [](const SweepCommand& sweep) { return runSweepCommand(sweep); },
                                 [](const AnalyzeCommand& analyze) { return reported(runAnalyzeCommand(analyze)); },
                                 [](const CompareCommand& compare) { return reported(runCompareCommand(compare)); },
                                 [](const ExportCommand& exporting) { return reported(runExportCommand(exporting)); },
                                 [&](const WindowCommand& window) { return runWindowCommand(window, argc, argv); }},
                      command);
}

} // namespace
} // namespace crossover

int main(int argc, char** argv)
{
    using namespace crossover;
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error with a message, not a silent end
    const auto command = parseCommandLine(argc, argv);
    if (!command) return reported(tl::unexpected(command.error()));
    try {
        return carryOut(*command, argc, argv);
    } catch (const std::system_error& error) { // of fmt::print: the reader of a pipe has gone, or the disk is full
        std::fprintf(stderr, "zmq-crossover: output could not be written: %s\n", error.what());
        return exitFailed;
    }
}
