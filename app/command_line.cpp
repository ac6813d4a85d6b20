// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include <CLI/CLI.hpp>
#include <QtGlobal>
#include <fmt/format.h>

#include "app/command_options.h"
#include "app/console.h"
#include "app/option_values.h"
#include "core/measure/environment_probe.h"

namespace crossover {

namespace {

std::string versionText()
{
    return fmt::format("zmq-crossover {} (libzmq {}, Qt {})\n", programVersion(), libzmqVersion(), qVersion());
}

/// The command that was named, else the program itself.
const CLI::App& namedIn(const CLI::App& program)
{
    const auto named = program.get_subcommands();
    return named.empty() ? program : *named.front();
}

tl::unexpected<Error> wrongUsage(const CLI::App& program, const std::string& message)
{
    const auto& named = namedIn(program);
    return usageError(fmt::format("{}\nTry '{}{} --help'.", printable(message), program.get_name(),
                                  &named == &program ? "" : " " + named.get_name()));
}

bool exists(const std::string& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

struct ColourTerm {
    Console::Colour id;
    std::string_view name;
    std::string_view meaning;
};
constexpr std::array<ColourTerm, 2> colours{{
    {Console::Colour::Auto, "auto", "on a terminal, unless NO_COLOR is set"},
    {Console::Colour::Never, "never", {}},
}};

void addColour(CLI::App& command, Console& console)
{
    const auto set = [&console](const std::string& typed) {
        console.setColour(valueOf("--color", typed, nameIn(colours)));
    };
    command
        .add_option_function<std::string>("--color", set,
                                          explained("whether errors and notes begin in colour [auto]", colours))
        ->type_name("WHEN")
        ->take_last();
}

} // namespace

Result<Command> parseCommandLine(int argc, const char* const* argv, Console& console)
{
    CLI::App program("How large must a message be before a zero-copy ZeroMQ send is faster than a copying one?\n"
                     "Measures it on this machine. Without a command, it opens the window with the given files.",
                     "zmq-crossover");
    program.footer("Exit codes: 0 success, 1 failure, 2 wrong usage, 130 interrupted (what was measured is written);\n"
                   "of check also 3 changed, 4 not comparable.");
    program.set_version_flag("-V,--version", versionText());
    Command chosen = WindowCommand{};
    addSweepCommand(program, chosen);
    addAnalyzeCommand(program, chosen);
    addExportCommand(program, chosen);
    addCompareCommand(program, chosen);
    addCheckCommand(program, chosen);
    addPresetsCommand(program, chosen);
    addHistoryCommand(program, chosen);
    addWorkerCommand(program, chosen);
    addHelpCommand(program, chosen);
    addColour(program, console);
    for (auto* command : program.get_subcommands([](const CLI::App*) { return true; }))
        addColour(*command, console);
    program.require_subcommand(0, 1); // "help sweep" names one command, and so does a file called sweep
    std::vector<std::string> files;
    program.add_option("FILE", files, "open these in the window: sessions, pictures, CSV")->type_name("");
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForVersion&) {
        return TextCommand{versionText()};
    } catch (const CLI::ParseError& error) { // help is one of them, and comes before what is wrong
        if (namedIn(program).get_help_ptr()->count() > 0) return TextCommand{program.help()};
        return wrongUsage(program, error.what());
    } catch (const CannotFollow& reason) {
        return tl::unexpected(reason.error);
    }
    if (!std::holds_alternative<WindowCommand>(chosen)) return chosen;
    // A word that is neither a command nor a file was meant for a command. Beside files that exist, it was meant for
    // one, and the window says what it could not open.
    if (files.empty() || std::ranges::any_of(files, exists)) return WindowCommand{files};
    return wrongUsage(program, fmt::format("there is neither a command nor a file called '{}'", files.front()));
}

} // namespace crossover
