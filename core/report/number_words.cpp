// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_words.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/model/units.h"

namespace crossover {

namespace {

constexpr double timesFrom = 2; // a slowdown is given in percent below, and in times from here on

std::string toTheByte(double bytes)
{
    return formatBytes(static_cast<std::uint64_t>(std::llround(bytes)));
}

bool sameAtThreeDigits(double low, double high)
{
    return low != high && formatSize(low) == formatSize(high);
}

/// What the second significant digit counts.
double lastOfTwoDigits(double value)
{
    return std::pow(10, std::floor(std::log10(value)) - 1);
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
    const double count = std::max(1.0, bytes / unit);
    const double digit = lastOfTwoDigits(count);
    const double step = unit > 1 ? digit : std::max(1.0, digit); // no fractions of a byte
    return formatSize(std::round(count / step) * step * unit);
}

std::string formatRoughPercent(double share)
{
    if (share == 0 || !std::isfinite(share)) return formatPercent(share);
    const double step = lastOfTwoDigits(100 * std::abs(share)) / 100;
    return formatPercent(std::round(share / step) * step);
}

std::string formatBound(double logarithm)
{
    return std::isfinite(logarithm) ? formatRatio(std::exp(logarithm)) : "–";
}

std::string formatRoughFactor(double factor)
{
    const double step = lastOfTwoDigits(factor);
    return fmt::format("{:g}", std::round(factor / step) * step);
}

std::string formatSlowdown(double ratio)
{
    return ratio < timesFrom ? formatRoughPercent(ratio - 1) + " slower" : formatRoughFactor(ratio) + " times as slow";
}

std::string formatLoss(double logLoss)
{
    const double ratio = std::exp(logLoss);
    return ratio < timesFrom ? formatRoughPercent(ratio - 1) : "a factor of " + formatRoughFactor(ratio);
}

std::string formatSlowdownRange(double ratio, double low, double high)
{
    if (ratio >= timesFrom) return fmt::format("{} to {} times", formatRoughFactor(low), formatRoughFactor(high));
    auto first = formatRoughPercent(low - 1);
    first.erase(first.rfind(' '));
    return fmt::format("{} to {}", first, formatRoughPercent(high - 1));
}

std::string formatRoughTime(double ns)
{
    if (ns == 0 || !std::isfinite(ns)) return "0 ns";
    const double step = lastOfTwoDigits(std::abs(ns));
    return formatSi(std::round(ns / step) * step * 1e-9, "s");
}

std::string formatTimeRange(double lowNs, double highNs)
{
    auto first = formatRoughTime(lowNs);
    const auto second = formatRoughTime(highNs);
    if (unitOf(first) == unitOf(second)) first.erase(first.rfind(' '));
    return fmt::format("{} to {}", first, second);
}

std::string formatEstimate(const Estimate& ns)
{
    if (!ns.bounds) return fmt::format("about {} (too few trials)", formatRoughTime(ns.value));
    const auto range = formatTimeRange(ns.bounds->low, ns.bounds->high);
    return fmt::format("{} ({})", ns.measurable() ? formatRoughTime(ns.value) : "not measurable here", range);
}

} // namespace crossover
