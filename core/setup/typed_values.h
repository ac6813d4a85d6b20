// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values as people type them, on the command line and in presets. A reader makes a value of a text, or says what is
// wrong with it.

#include <algorithm>
#include <charconv>
#include <chrono>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/result.h"
#include "core/model/words.h"

namespace crossover {

/// "a,,b": "a", "", "b".
std::vector<std::string> elementsOf(std::string_view list);

template <class Number>
Result<Number> wholeNumber(const std::string& typed)
{
    Number value = 0;
    const auto* const last = typed.data() + typed.size();
    const auto [end, error] = std::from_chars(typed.data(), last, value);
    if (error == std::errc{} && end == last) return value;
    return usageError(Words::tr("'{}' is not a whole number in range", typed));
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

/// Reads the name of a term; the table must be a constant of the program.
template <class Table>
auto nameIn(const Table& table)
{
    return [&table](const std::string& typed) -> Result<decltype(table.front().id)> {
        const auto row = std::ranges::find_if(table, [&](const auto& each) { return each.name == typed; });
        if (row != std::end(table)) return row->id;
        return usageError(Words::tr("'{}' is not one of {}", typed, namesIn(table)));
    };
}

} // namespace crossover
