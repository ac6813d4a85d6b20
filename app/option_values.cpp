// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/option_values.h"

#include <cmath>
#include <optional>
#include <sstream>

#include "core/model/units.h"

namespace crossover {

namespace {

/// Of "5%", "5 %" or "0.05".
std::optional<double> shareOf(std::string_view text)
{
    const bool percent = text.ends_with('%');
    if (percent) text = text.substr(0, text.find_last_not_of(" %") + 1);
    double number = 0;
    const auto* const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (error != std::errc{} || end != last) return std::nullopt;
    return percent ? number / 100 : number;
}

} // namespace

void refuse(const std::string& message)
{
    throw CLI::ValidationError(message);
}

std::vector<std::string> elementsOf(std::string_view list)
{
    std::vector<std::string> elements;
    for (auto comma = list.find(','); comma != std::string_view::npos; comma = list.find(',')) {
        elements.emplace_back(list.substr(0, comma));
        list.remove_prefix(comma + 1);
    }
    elements.emplace_back(list);
    return elements;
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

Result<std::chrono::microseconds> Duration::operator()(const std::string& typed) const
{
    const auto seconds = parseDuration(typed, std::chrono::duration<double>(bareUnit).count());
    if (!seconds) return tl::unexpected(seconds.error());
    if (*seconds >= 1e6) return usageError(fmt::format("'{}' is too long", typed));
    return std::chrono::microseconds(std::llround(*seconds * 1e6));
}

Result<double> Share::operator()(const std::string& typed) const
{
    const auto share = shareOf(typed);
    if (share && *share >= least && *share < end) return *share;
    return usageError(fmt::format("'{}' is not a share such as 5% or 0.05, from {} and below {}", typed, least, end));
}

Result<double> percentage(const std::string& typed)
{
    auto share = shareOf(typed);
    if (share && *share >= 1 && !typed.ends_with('%')) *share /= 100;
    if (share && *share > 0 && *share <= 1) return *share;
    return usageError(fmt::format("'{}' is not a share such as 10%", typed));
}

CLI::Option* addPercentiles(CLI::App& command, std::vector<Metric>& target, const std::string& drawn)
{
    return addList(command, "--percentiles", target, nameIn(percentiles),
                   explained("percentiles of latency to judge beside its median" + drawn, percentiles));
}

} // namespace crossover
