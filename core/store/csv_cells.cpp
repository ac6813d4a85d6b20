// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/csv_cells.h"

#include <algorithm>

namespace crossover {

namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Where the quoted cell that begins at `begin` has its closing quote.
std::size_t closingQuote(std::string_view line, std::size_t begin)
{
    std::size_t at = line.find('"', begin + 1);
    while (at != std::string_view::npos && at + 1 < line.size() && line[at + 1] == '"')
        at = line.find('"', at + 2);
    return at;
}

} // namespace

bool splitCells(std::string_view line, std::vector<std::string_view>& cells)
{
    cells.clear();
    std::size_t begin = 0;
    while (begin <= line.size()) {
        const std::size_t first = line.find_first_not_of(blanks, begin);
        const bool isQuoted = first != std::string_view::npos && line[first] == '"';
        const std::size_t closing = isQuoted ? closingQuote(line, first) : first;
        if (isQuoted && closing == std::string_view::npos) return false;
        const std::size_t end = std::min(line.find(',', isQuoted ? closing : begin), line.size());
        const auto cell = trimmed(line.substr(begin, end - begin));
        // Text behind the closing quote stays part of the cell, quotes and all, and will not read as a value.
        const bool whole = isQuoted && cell.size() == closing - first + 1;
        cells.push_back(whole ? trimmed(cell.substr(1, cell.size() - 2)) : cell);
        begin = end + 1;
    }
    return true;
}

bool readFlag(std::string_view cell, bool& flag)
{
    for (const std::string_view yes : {"True", "true", "TRUE", "1"}) {
        if (cell == yes) return flag = true;
    }
    for (const std::string_view no : {"False", "false", "FALSE", "0"}) {
        if (cell == no) {
            flag = false;
            return true;
        }
    }
    return false;
}

std::string quoted(std::string_view cell)
{
    constexpr std::size_t shown = 40;
    std::string text(cell.substr(0, shown));
    std::ranges::replace_if(
        text, [](char c) { return c < ' ' || c > '~'; }, '?');
    return "'" + text + (cell.size() > shown ? "...'" : "'");
}

std::string cellOf(std::string text)
{
    if (text.find_first_of(",\"") == std::string::npos) return text;
    for (auto at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
        text.insert(at, 1, '"');
    return '"' + text + '"';
}

} // namespace crossover
