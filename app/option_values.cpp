// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/option_values.h"

#include <sstream>

namespace crossover {

void refuse(const std::string& message)
{
    throw CLI::ValidationError(message);
}

CLI::Option* addFiles(CLI::App& command, const std::string& name, std::vector<std::string>& target,
                      const std::string& type, const std::string& text)
{
    return command.add_option(name, target, text)
        ->type_name(type)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

std::pair<std::string, std::vector<Choice>> takenApart(const std::string& help)
{
    std::istringstream lines(help);
    std::string text;
    std::getline(lines, text);
    std::vector<Choice> choices;
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, line.find_first_not_of(' '));
        const auto colon = line.find(": ");
        choices.push_back({line.substr(0, colon), colon == std::string::npos ? "" : line.substr(colon + 2)});
    }
    return {text, choices};
}

void addRequested(CLI::App& command, std::vector<Metric>& target, const std::string& drawn)
{
    addList(command, "--percentiles", target, nameIn(percentiles),
            explained("percentiles of latency to judge beside its median" + drawn, percentiles));
    command.add_flag_callback(
        "--memory", [&target] { target.push_back(Metric::Memory); },
        "judge peak memory, too" + std::string(drawn.empty() ? "" : "; charts show it in place of CPU time"));
}

} // namespace crossover
