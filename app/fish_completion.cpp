// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "app/completions.h"

namespace crossover {

namespace {

constexpr auto fishFunction = R"fish(
function __zmq_crossover_presets
    set -l program (string replace -r '^~' $HOME (commandline -opc)[1])
    command -q $program; and command $program presets --own 2>/dev/null
end

)fish";

std::string fishWord(const std::string& text)
{
    return quoted(replaced(text, "\\", "\\\\"), "\\'");
}

/// What an option or argument takes: files, names, or something that only its user knows.
std::string fishValue(const OptionWords& option)
{
    if (option.isFlag()) return {};
    if (option.takesFile()) return option.isArgument() ? " -F" : " -r -F";
    if (option.choices.empty()) return " -x";
    const auto names = namesOf(option.choices);
    if (option.takesPreset()) return " -x -a " + fishWord(names + " (__zmq_crossover_presets)");
    return " -x -a " + fishWord(option.takesList() ? "(__fish_append , " + names + ")" : names);
}

std::string fishLine(const std::string& condition, const OptionWords& option)
{
    auto line = fmt::format("complete -c zmq-crossover -n {}", fishWord(condition));
    for (const auto& name : option.names) {
        if (!option.isArgument()) line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    return line + fishValue(option) + " -d " + fishWord(option.text) + '\n';
}

std::string fishLines(const std::string& condition, const CommandWords& command)
{
    std::string lines;
    for (const auto& option : command.options)
        lines += fishLine(condition, option);
    if (!std::ranges::any_of(command.options, &OptionWords::isArgument))
        lines += fmt::format("complete -c zmq-crossover -n {} -f\n", fishWord(condition));
    return lines;
}

} // namespace

std::string fishCompletion(const ProgramWords& words)
{
    std::string lines = std::string("# fish completion for zmq-crossover\n") + fishFunction;
    for (const auto& command : words.commands) {
        lines += fmt::format("complete -c zmq-crossover -n __fish_use_subcommand -a {} -d {}\n", command.name,
                             fishWord(command.text));
    }
    lines += fishLines("__fish_use_subcommand", words.program);
    for (const auto& command : words.commands)
        lines += fishLines("__fish_seen_subcommand_from " + command.name, command);
    return lines;
}

} // namespace crossover
