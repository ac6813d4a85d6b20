// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of a table of terms, as options have them.

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/result.h"

namespace crossover {

/// "csv, svg, pdf"
template <class Table>
std::string namesIn(const Table& table)
{
    std::vector<std::string_view> names;
    for (const auto& row : table)
        names.push_back(row.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The row called `name`; a usage error names the others.
template <class Table>
auto findTerm(const Table& table, const char* option, std::string_view name) -> Result<decltype(table.front().id)>
{
    const auto row = std::ranges::find_if(table, [&](const auto& each) { return each.name == name; });
    if (row != std::end(table)) return row->id;
    return usageError(fmt::format("{}: '{}' is not one of {}", option, name, namesIn(table)));
}

} // namespace crossover
