// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cells of a CSV line and their values, in any locale. Any thread may call these functions.

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/words.h"

namespace crossover {

/// Splits a line at its commas into views, without spaces and quotes around the cells. A doubled quote inside a quoted
/// cell stays doubled. False if a quoted cell has no closing quote.
bool splitCells(std::string_view line, std::vector<std::string_view>& cells);

/// A text to write: as it is, or in quotes where it would end a cell otherwise.
std::string cellOf(std::string text);

/// Bytes, far above any message: more is a slip, not a size.
inline constexpr std::uint64_t largestSize = std::uint64_t{1} << 40;

/// A whole number within [least, most]; a fraction of zeros is allowed ("3.0").
template <class Number>
bool readWhole(std::string_view cell, Number& number, std::uint64_t least = 0,
               std::uint64_t most = std::numeric_limits<Number>::max())
{
    const char* const last = cell.data() + cell.size();
    std::uint64_t whole = 0;
    const auto [end, error] = std::from_chars(cell.data(), last, whole);
    if (error != std::errc{}) return false;
    if (end != last && (*end != '.' || cell.find_last_not_of('0') != static_cast<std::size_t>(end - cell.data()))) {
        return false;
    }
    if (whole < least || whole > most) return false;
    number = static_cast<Number>(whole);
    return true;
}

/// A finite number.
inline bool readNumber(std::string_view cell, double& number)
{
    const char* const last = cell.data() + cell.size();
    const auto [end, error] = std::from_chars(cell.data(), last, number);
    return error == std::errc{} && end == last && std::isfinite(number);
}

/// Rates in messages/s and times in microseconds that a sweep can measure, and far more. What lies beyond is a slip,
/// and ratios of such numbers overflow.
inline constexpr double leastMeasured = 1e-9;
inline constexpr double mostMeasured = 1e15;
inline std::string measuredExpected()
{
    return Words::tr("a positive number (1e-9 to 1e15)");
}

inline bool readMeasured(std::string_view cell, double& number)
{
    return readNumber(cell, number) && number >= leastMeasured && number <= mostMeasured;
}

/// True or False, as Python, C++ and spreadsheets write them.
bool readFlag(std::string_view cell, bool& flag);

/// A cell for use in a message: short, without control characters that a terminal would execute.
std::string quoted(std::string_view cell);

} // namespace crossover
