// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/number_words.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/model/words.h"

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

std::string formatSizeRange(double low, double high, RangeStyle style)
{
    const bool close = sameAtThreeDigits(low, high);
    std::string first = close ? toTheByte(low) : formatSize(low);
    const std::string second = close ? toTheByte(high) : formatSize(high);
    if (unitOf(first) == unitOf(second)) first.erase(first.rfind(' '));
    switch (style) {
    case RangeStyle::And: return Words::tr("{} and {}", first, second);
    case RangeStyle::Dash: return fmt::format("{} – {}", first, second);
    case RangeStyle::To: break;
    }
    return Words::tr("{} to {}", first, second);
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
    return ratio < timesFrom ? Words::tr("{} slower", formatRoughPercent(ratio - 1))
                             : Words::tr("{} times as slow", formatRoughFactor(ratio));
}

std::string formatLoss(double logLoss)
{
    const double ratio = std::exp(logLoss);
    return ratio < timesFrom ? formatRoughPercent(ratio - 1) : Words::tr("a factor of {}", formatRoughFactor(ratio));
}

std::string formatSlowdownRange(double ratio, double low, double high)
{
    if (ratio >= timesFrom) return Words::tr("{} to {} times", formatRoughFactor(low), formatRoughFactor(high));
    auto first = formatRoughPercent(low - 1);
    first.erase(first.rfind(' '));
    return Words::tr("{} to {}", first, formatRoughPercent(high - 1));
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
    return Words::tr("{} to {}", first, second);
}

std::string formatEstimate(const Estimate& ns)
{
    if (!ns.bounds) return Words::tr("about {} (too few trials)", formatRoughTime(ns.value));
    const auto range = formatTimeRange(ns.bounds->low, ns.bounds->high);
    return ns.measurable() ? fmt::format("{} ({})", formatRoughTime(ns.value), range)
                           : Words::tr("not measurable here ({})", range);
}

} // namespace crossover
