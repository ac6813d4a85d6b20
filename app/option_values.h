// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Options that set a value of its own type. A reader makes a value of what was typed, or says what is wrong with it;
// CLI11 puts the option's name before that.

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <iterator>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/result.h"
#include "core/model/terms.h"

namespace crossover {

/// Ends the parsing with a message for the user.
[[noreturn]] void refuse(const std::string& message);

/// Ends the parsing of a command line that is right, but cannot be followed: a file cannot be read.
struct CannotFollow {
    Error error;
};

/// "a,,b": "a", "", "b".
std::vector<std::string> elementsOf(std::string_view list);

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

/// Which percentiles of latency are judged, and the first of them drawn.
CLI::Option* addPercentiles(CLI::App& command, std::vector<Metric>& target, const std::string& drawn = {});

template <class Number>
Result<Number> wholeNumber(const std::string& typed)
{
    Number value = 0;
    const auto* const last = typed.data() + typed.size();
    const auto [end, error] = std::from_chars(typed.data(), last, value);
    if (error == std::errc{} && end == last) return value;
    return usageError(fmt::format("'{}' is not a whole number in range", typed));
}

/// Reads "50ms", "2s"; a bare number counts in `bareUnit`.
struct Duration {
    std::chrono::microseconds bareUnit;
    Result<std::chrono::microseconds> operator()(const std::string& typed) const;
};

/// Reads a share such as "5%" or "0.05", from `least` and below `end`.
struct Share {
    double least;
    double end;
    Result<double> operator()(const std::string& typed) const;
};

/// Reads a share above 0 and up to 100 %, such as "10%", "10" or "0.1".
Result<double> percentage(const std::string& typed);

/// "csv, svg, pdf"
template <class Table>
std::string namesIn(const Table& table)
{
    std::vector<std::string_view> names;
    names.reserve(std::size(table));
    for (const auto& row : table)
        names.push_back(row.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The help for an option whose values are the terms of a table: a line each.
template <class Table>
std::string explained(std::string text, const Table& table)
{
    for (const auto& row : table)
        text += fmt::format("\n  {}{}{}", row.name, row.meaning.empty() ? "" : ": ", row.meaning);
    return text;
}

/// A value that an option takes.
struct Choice {
    std::string name;
    std::string meaning; ///< may be empty
};

/// The text and the table that explained() put together.
std::pair<std::string, std::vector<Choice>> takenApart(const std::string& help);

/// Reads the name of a term; the table must be a constant of the program.
template <class Table>
auto nameIn(const Table& table)
{
    return [&table](const std::string& typed) -> Result<decltype(table.front().id)> {
        const auto row = std::ranges::find_if(table, [&](const auto& each) { return each.name == typed; });
        if (row != std::end(table)) return row->id;
        return usageError(fmt::format("'{}' is not one of {}", typed, namesIn(table)));
    };
}

} // namespace crossover
