// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <system_error>

#include <fmt/format.h>

#include "app/analyze_command.h"
#include "app/command_line.h"
#include "app/exit_code.h"
#include "app/sweep_command.h"
#include "app/window_command.h"

namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

} // namespace

namespace crossover {
namespace {

int carryOut(const Command& command, int argc, char** argv)
{
    const auto print = [](const TextCommand& text) {
        fmt::print("{}", text.text);
        return static_cast<int>(exitDone);
    };
    return std::visit(Overloaded{print, [](const SweepCommand& sweep) { return runSweepCommand(sweep); },
                                 [](const AnalyzeCommand& analyze) { return runAnalyzeCommand(analyze); },
                                 [](const CompareCommand& compare) { return runCompareCommand(compare); },
                                 [](const ExportCommand& exporting) { return runExportCommand(exporting); },
                                 [&](const WindowCommand& window) { return runWindowCommand(window, argc, argv); }},
                      command);
}

} // namespace
} // namespace crossover

int main(int argc, char** argv)
{
    using namespace crossover;
    const auto command = parseCommandLine(argc, argv);
    if (!command) {
        fmt::print(stderr, "zmq-crossover: {}\nTry 'zmq-crossover --help'.\n", command.error().message);
        return exitCodeOf(command.error());
    }
    try {
        return carryOut(*command, argc, argv);
    } catch (const std::system_error& error) { // of fmt::print: the reader of a pipe has gone, or the disk is full
        std::fprintf(stderr, "zmq-crossover: output could not be written: %s\n", error.what());
        return exitFailed;
    }
}
