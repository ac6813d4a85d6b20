// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/range.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace crossover {

namespace {

double roundDown(double value)
{
    constexpr std::array<double, 10> ends{1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8};
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    const auto next = std::ranges::upper_bound(ends, value / decade * (1 + 1e-9));
    return (next == ends.begin() ? 1.0 : *std::prev(next)) * decade;
}

double roundUp(double value)
{
    constexpr std::array<double, 11> ends{1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    const auto next = std::ranges::lower_bound(ends, value / decade * (1 - 1e-9));
    return (next == ends.end() ? 10.0 : *next) * decade;
}

} // namespace

void Range::include(double value)
{
    min = std::min(min, value);
    max = std::max(max, value);
}

Range united(const Range& first, const Range& second)
{
    return {std::min(first.min, second.min), std::max(first.max, second.max)};
}

Range paddedLogRange(const Range& data, double minRatio)
{
    if (data.empty() || !(data.min > 0) || !std::isfinite(data.max)) return {};
    const double missing = std::max(1.0, minRatio * data.min / data.max);
    const double air = std::pow(data.max / data.min, 0.04) * std::sqrt(missing);
    return {roundDown(data.min / air), roundUp(data.max * air)};
}

Range paddedFromZero(const Range& data)
{
    if (data.empty() || !(data.max > 0) || !std::isfinite(data.max)) return {};
    return {0, roundUp(data.max * 1.03)};
}

Range paddedLinearRange(const Range& data, double minSpan)
{
    if (data.empty() || !std::isfinite(data.min) || !std::isfinite(data.max)) return {};
    const double span = std::max(data.max - data.min, minSpan);
    const double middleValue = (data.min + data.max) / 2;
    const double step = roundDown(span / 8);
    const double half = span * 0.54;
    return {std::floor((middleValue - half) / step) * step, std::ceil((middleValue + half) / step) * step};
}

} // namespace crossover
