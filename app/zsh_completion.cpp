// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "app/completions.h"

namespace crossover {

namespace {

/// In single quotes.
std::string zshWord(const std::string& text)
{
    return quoted(text, "'\\''");
}

/// The description of an option, in brackets.
std::string zshText(const OptionWords& option)
{
    return "[" + replaced(replaced(option.text, "\\", "\\\\"), "]", "\\]") + "]";
}

/// What comes after the description of an option or argument: the value's name, and how to complete it.
std::string zshValue(const OptionWords& option)
{
    if (option.isFlag()) return {};
    const auto names = namesOf(option.choices);
    std::string how = " ";
    if (option.takesFile()) {
        how = "_files";
    } else if (option.takesList() && !names.empty()) {
        how = "_sequence compadd - " + names;
    } else if (option.takesPreset()) {
        how = "_zmq-crossover-presets " + names;
    } else if (!names.empty()) {
        how = "(" + names + ")";
    }
    return fmt::format(":{}:{}", replaced(option.value, ":", "\\:"), how);
}

/// A line for each name, as _arguments reads them.
std::string zshSpecs(const OptionWords& option, const std::string& indent)
{
    if (option.isArgument()) return fmt::format("{}{} \\\n", indent, zshWord("*" + zshValue(option)));
    std::string specs;
    for (const auto& name : option.names) {
        const auto joined = name.starts_with("--") && !option.isFlag() ? name + "=" : name;
        specs += fmt::format("{}{} \\\n", indent, zshWord("*" + joined + zshText(option) + zshValue(option)));
    }
    return specs;
}

std::string zshSpecs(const CommandWords& command, const std::string& indent, bool arguments)
{
    std::string specs;
    for (const auto& option : command.options) {
        if (arguments || !option.isArgument()) specs += zshSpecs(option, indent);
    }
    return specs;
}

} // namespace

std::string zshCompletion(const ProgramWords& words)
{
    std::string commands;
    std::string cases;
    const std::string inner(16, ' ');
    for (const auto& command : words.commands) {
        commands += "        " + zshWord(command.name + ":" + command.text) + '\n';
        cases += fmt::format("            {})\n                _arguments \\\n{}                    && ret=0 ;;\n",
                             command.name, zshSpecs(command, inner + "    ", true));
    }
    return fmt::format("#compdef zmq-crossover\n\n"
                       "_zmq-crossover-presets() {{\n"
                       "    compadd \"$@\" ${{(f)\"$(_call_program presets $program presets --own 2>/dev/null)\"}}\n"
                       "}}\n\n"
                       "_zmq-crossover() {{\n"
                       "    local program=$words[1]\n"
                       "    local curcontext=$curcontext state ret=1\n"
                       "    local -a line commands\n"
                       "    typeset -A opt_args\n"
                       "    commands=(\n{}    )\n"
                       "    _arguments -C \\\n{}        '1: :->first' '*:: :->rest' && ret=0\n"
                       "    case $state in\n"
                       "        first) _describe -t commands command commands && ret=0; _files && ret=0 ;;\n"
                       "        rest) case $line[1] in\n{}            *) _files && ret=0 ;;\n        esac ;;\n"
                       "    esac\n    return ret\n}}\n\n_zmq-crossover \"$@\"\n",
                       commands, zshSpecs(words.program, "        ", false), cases);
}

} // namespace crossover
