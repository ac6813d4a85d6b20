// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Options that set a value of its own type, with a reader of core/setup/typed_values.h; CLI11 puts the option's name
// before what it finds wrong.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "core/model/result.h"
#include "core/model/terms.h"
#include "core/setup/typed_values.h"

namespace crossover {

/// Ends the parsing with a message for the user.
[[noreturn]] void refuse(const std::string& message);

/// Ends the parsing of a command line that is right, but cannot be followed: a file cannot be read.
struct CannotFollow {
    Error error;
};

template <class Read>
auto valueOf(const std::string& option, const std::string& typed, const Read& read)
{
    auto value = read(typed);
    if (!value) throw CLI::ValidationError(option, value.error().message);
    return *std::move(value);
}

/// An option that sets `target`. Given twice, the last one counts, so that a script or an alias can be overridden.
template <class T, class Read>
CLI::Option* addValue(CLI::App& command, const std::string& name, T& target, const Read& read, const std::string& type,
                      const std::string& text)
{
    const auto set = [=, &target](const std::string& typed) { target = valueOf(name, typed, read); };
    return command.add_option_function<std::string>(name, set, text)->type_name(type)->take_last();
}

inline CLI::Option* addText(CLI::App& command, const std::string& name, std::string& target, const std::string& type,
                            const std::string& text)
{
    return command.add_option(name, target, text)->type_name(type)->take_last();
}

/// An option that sets `target` to the values of a list, each of them once, in the order in which they were typed.
template <class T, class Read>
CLI::Option* addList(CLI::App& command, const std::string& name, std::vector<T>& target, const Read& read,
                     const std::string& text)
{
    const auto set = [=, &target](const std::vector<std::string>& lists) {
        target.clear();
        for (const auto& list : lists) {
            for (const auto& element : elementsOf(list)) {
                const auto value = valueOf(name, element, read);
                if (std::ranges::find(target, value) == target.end()) target.push_back(value);
            }
        }
    };
    return command.add_option_function<std::vector<std::string>>(name, set, text)->type_name("LIST");
}

/// An option that may be given several times, for a file each time.
CLI::Option* addFiles(CLI::App& command, const std::string& name, std::vector<std::string>& target,
                      const std::string& type, const std::string& text);

/// Which metrics are judged on request: percentiles of latency, of which the first is drawn, and peak memory, which is
/// drawn in place of CPU time. `drawn`: more about the percentiles.
void addRequested(CLI::App& command, std::vector<Metric>& target, const std::string& drawn = {});

inline std::string_view textOf(std::string_view text)
{
    return text;
}

inline std::string textOf(const Phrase& phrase)
{
    return phrase.text();
}

/// The help for an option whose values are the terms of a table: a line each.
template <class Table>
std::string explained(std::string text, const Table& table)
{
    for (const auto& row : table)
        text += fmt::format("\n  {}{}{}", row.name, row.meaning.empty() ? "" : ": ", textOf(row.meaning));
    return text;
}

/// A value that an option takes.
struct Choice {
    std::string name;
    std::string meaning; ///< may be empty
};

/// The text and the table that explained() put together.
std::pair<std::string, std::vector<Choice>> takenApart(const std::string& help);

} // namespace crossover
