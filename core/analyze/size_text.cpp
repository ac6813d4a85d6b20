// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/size_text.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/model/units.h"

namespace crossover {

namespace {

std::string toTheByte(double bytes)
{
    return formatBytes(static_cast<std::uint64_t>(std::llround(bytes)));
}

bool sameAtThreeDigits(double low, double high)
{
    return low != high && formatSize(low) == formatSize(high);
}

std::string unitOf(const std::string& text)
{
    return text.substr(text.rfind(' '));
}

} // namespace

std::string formatSizeRange(double low, double high, std::string_view separator)
{
    const bool close = sameAtThreeDigits(low, high);
    std::string first = close ? toTheByte(low) : formatSize(low);
    const std::string second = close ? toTheByte(high) : formatSize(high);
    if (unitOf(first) == unitOf(second)) first.erase(first.rfind(' '));
    return fmt::format("{}{}{}", first, separator, second);
}

std::string formatSizeWithin(double size, double low, double high)
{
    return sameAtThreeDigits(low, high) ? toTheByte(size) : formatSize(size);
}

std::string formatRoughSize(double bytes)
{
    const double unit = std::pow(1024, std::floor(std::log2(std::max(1.0, bytes)) / 10));
    const double count = bytes / unit;
    const double digit = std::pow(10, std::floor(std::log10(std::max(1.0, count))) - 1);
    const double step = unit > 1 ? digit : std::max(1.0, digit); // no fractions of a byte
    return formatSize(std::round(count / step) * step * unit);
}

} // namespace crossover
