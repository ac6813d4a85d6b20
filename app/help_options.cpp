// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <memory>

#include "app/command_options.h"
#include "app/completions.h"
#include "app/man_page.h"
#include "app/option_values.h"
#include "app/program_words.h"
#include "core/measure/environment_probe.h"

namespace crossover {

namespace {

enum class HelpFormat { Text, Man, Bash, Zsh, Fish };

struct HelpTerm {
    HelpFormat id;
    std::string_view name;
    std::string_view meaning;
};

constexpr std::array<HelpTerm, 5> helpFormats{{
    {HelpFormat::Text, "text", "what --help says"},
    {HelpFormat::Man, "man", "the page for man(1), of all commands"},
    {HelpFormat::Bash, "bash", "what bash reads to complete commands and options"},
    {HelpFormat::Zsh, "zsh", "the same for zsh"},
    {HelpFormat::Fish, "fish", "the same for fish"},
}};

struct HelpOptions {
    std::string topic; ///< a command; empty for the program
    HelpFormat format = HelpFormat::Text;
};

/// The commands that are there so far.
std::vector<Choice> topicsOf(const CLI::App& program)
{
    const auto commands = wordsOf(program).commands;
    std::vector<Choice> topics;
    topics.reserve(commands.size());
    for (const auto& [name, text, footer, options] : commands)
        topics.push_back({name, text});
    return topics;
}

std::string helpText(const CLI::App& program, const HelpOptions& options)
{
    const auto words = wordsOf(program);
    switch (options.format) {
    case HelpFormat::Text: break;
    case HelpFormat::Man: return manPage(words, programVersion());
    case HelpFormat::Bash: return bashCompletion(words);
    case HelpFormat::Zsh: return zshCompletion(words);
    case HelpFormat::Fish: return fishCompletion(words);
    }
    if (!options.topic.empty()) return program.get_subcommand(options.topic)->help(program.get_name());
    return program.get_formatter()->make_help(&program, program.get_name(), CLI::AppFormatMode::Normal);
}

} // namespace

void addHelpCommand(CLI::App& program, Command& chosen)
{
    auto* help = program.add_subcommand("help", "Explain the program or a command; write man page and completions.");
    const auto options = std::make_shared<HelpOptions>();
    const auto topics = topicsOf(program);
    const auto readTopic = [topics](const std::string& typed) -> Result<std::string> {
        if (std::ranges::find(topics, typed, &Choice::name) != topics.end()) return typed;
        return usageError(fmt::format("there is no command '{}'; there are {}", typed, namesIn(topics)));
    };
    addValue(*help, "COMMAND", options->topic, readTopic, "", explained("the command to explain", topics));
    addValue(*help, "--as", options->format, nameIn(helpFormats), "FORMAT",
             explained("what to write [text]", helpFormats));
    help->callback([&program, options, &chosen] { chosen = TextCommand{helpText(program, *options)}; });
}

} // namespace crossover
