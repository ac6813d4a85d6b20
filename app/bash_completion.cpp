// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/completions.h"

namespace crossover {

namespace {

constexpr auto bashFunction = R"bash(
# The user's own presets, as the program $1 names them, that begin with what was typed, $2
_zmq_crossover_presets()
{
    local name
    "${1/#\~/$HOME}" presets --own 2>/dev/null | case $2 in
        [\"\']*) grep -v '[!"$'\''\\`]' ;;
        *) sed 's/[][ !"#$&'\''()*:;<=>?@\\^`{|}~]/\\&/g' ;;
    esac | while IFS= read -r name; do
        if [[ $name == "${2#[\"\']}"* ]]; then echo "$name"; fi
    done
}

_zmq_crossover()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' word values kept
    # bash takes --preset=quick as three words
    if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ " $_zmq_crossover_commands " == *" $word "* ]]; then command=$word; break; fi
    done
    if ! values=$(_zmq_crossover_values "$command" "$prev"); then
        if [[ $cur == -* ]]; then values="OPTION $(_zmq_crossover_options "$command")"
        else values=$(_zmq_crossover_values "$command" ARGUMENT); fi
    fi
    COMPREPLY=()
    case $values in
        FILE*)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -W "${values#FILE}" -- "$cur"; compgen -f -- "$cur") ;;
        LIST*)
            kept=${cur%"${cur##*,}"}
            compopt -o nospace 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -P "$kept" -W "${values#LIST}" -- "${cur##*,}") ;;
        PRESET*)
            mapfile -t COMPREPLY < <(compgen -W "${values#PRESET}" -- "$cur"; _zmq_crossover_presets "$1" "$cur") ;;
        *' '*) mapfile -t COMPREPLY < <(compgen -W "${values#* }" -- "$cur") ;;
    esac
}
complete -F _zmq_crossover zmq-crossover
)bash";

/// "FILE", "LIST inproc ipc tcp", "NAME block poll", "N": what a value is, and its names.
std::string valuesOf(const OptionWords& option)
{
    const auto kind = option.takesFile() ? "FILE" : option.value;
    return option.choices.empty() ? kind : kind + ' ' + namesOf(option.choices);
}

std::string caseOf(const std::string& pattern, const std::string& words)
{
    return fmt::format("        {}) echo {} ;;\n", pattern, quoted(words, "'\\''"));
}

std::string optionCase(const CommandWords& command, const std::string& name)
{
    std::vector<std::string> names;
    for (const auto& option : command.options) {
        if (!option.isArgument()) names.insert(names.end(), option.names.begin(), option.names.end());
    }
    return caseOf("'" + name + "'", fmt::format("{}", fmt::join(names, " ")));
}

std::string valueCases(const CommandWords& command, const std::string& name)
{
    std::string cases;
    for (const auto& option : command.options) {
        if (option.isFlag() || option.isArgument()) continue;
        std::vector<std::string> patterns;
        patterns.reserve(option.names.size());
        for (const auto& each : option.names)
            patterns.push_back(fmt::format("'{} {}'", name, each));
        cases += caseOf(fmt::format("{}", fmt::join(patterns, "|")), valuesOf(option));
    }
    for (const auto& option : command.options) {
        if (option.isArgument()) cases += caseOf(fmt::format("'{} ARGUMENT'", name), valuesOf(option));
    }
    return cases;
}

} // namespace

std::string bashCompletion(const ProgramWords& words)
{
    auto program = words.program;
    for (auto& option : program.options) { // a command or a file
        if (option.isArgument()) {
            for (const auto& command : words.commands)
                option.choices.push_back({command.name, {}});
        }
    }
    auto options = optionCase(program, {});
    auto values = valueCases(program, {});
    for (const auto& command : words.commands) {
        options += optionCase(command, command.name);
        values += valueCases(command, command.name);
    }
    return fmt::format("# bash completion for zmq-crossover\n"
                       "_zmq_crossover_commands='{}'\n\n"
                       "_zmq_crossover_options()\n{{\n    case $1 in\n{}    esac\n}}\n\n"
                       "_zmq_crossover_values()\n{{\n    case \"$1 $2\" in\n{}        *) return 1 ;;\n    esac\n}}\n",
                       namesOf(words.commands), options, values) +
           bashFunction;
}

} // namespace crossover
