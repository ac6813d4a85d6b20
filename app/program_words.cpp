// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_words.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace crossover {

namespace {

OptionWords wordsOf(const CLI::Option& option)
{
    OptionWords words;
    if (option.get_positional()) {
        words.names.push_back(option.get_name(true));
        words.value = words.names.front();
    } else {
        for (const auto& name : option.get_snames())
            words.names.push_back("-" + name);
        for (const auto& name : option.get_lnames())
            words.names.push_back("--" + name);
        if (option.get_items_expected_max() > 0) words.value = option.get_type_name();
    }
    words.group = option.get_group();
    std::tie(words.text, words.choices) = takenApart(option.get_description());
    return words;
}

/// Who sends and who receives is described once, with the sender.
void shareSenders(std::vector<OptionWords>& options)
{
    const auto described = [](const auto& option) { return option.value == "WHO" && !option.choices.empty(); };
    const auto sender = std::ranges::find_if(options, described);
    if (sender == options.end()) return;
    for (auto& option : options) {
        if (option.value == "WHO") option.choices = sender->choices;
    }
}

CommandWords commandWordsOf(const CLI::App& command)
{
    CommandWords words{command.get_name(), command.get_description(), command.get_footer(), {}};
    for (const auto* option : command.get_options())
        words.options.push_back(wordsOf(*option));
    shareSenders(words.options);
    return words;
}

template <class Named>
std::string joinedNames(const std::vector<Named>& all)
{
    std::vector<std::string> names;
    names.reserve(all.size());
    for (const auto& each : all)
        names.push_back(each.name);
    return fmt::format("{}", fmt::join(names, " "));
}

} // namespace

ProgramWords wordsOf(const CLI::App& program)
{
    ProgramWords words{commandWordsOf(program), {}};
    for (const auto* command : program.get_subcommands([](const CLI::App*) { return true; })) {
        auto& added = words.commands.emplace_back(commandWordsOf(*command));
        // Footers end with that of the program.
        if (added.footer.ends_with(words.program.footer))
            added.footer.resize(added.footer.size() - words.program.footer.size());
    }
    return words;
}

std::string namesOf(const std::vector<CommandWords>& commands)
{
    return joinedNames(commands);
}

std::string namesOf(const std::vector<Choice>& choices)
{
    return joinedNames(choices);
}

std::string quoted(const std::string& text, const std::string& escaped)
{
    return "'" + replaced(text, "'", escaped) + "'";
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

} // namespace crossover
