// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/plot_mapping.h"

#include <algorithm>
#include <cmath>

namespace crossover {

namespace {

/// A logarithmic axis is a linear one of logarithms.
double toLine(const AxisScale& scale, double value)
{
    return scale.logarithmic ? std::log(value) : value;
}

double fromLine(const AxisScale& scale, double position)
{
    return scale.logarithmic ? std::exp(position) : position;
}

/// At least as wide as `least` about its middle.
void widen(double& low, double& high, const AxisScale& scale, const NarrowestPart& least)
{
    const double middle = (low + high) / 2;
    const double width = scale.logarithmic
                             ? std::max(std::log(least.ratio), 2 * std::asinh(least.span / 2 / std::exp(middle)))
                             : std::max(least.span, std::abs(middle) * (least.ratio - 1));
    if (high - low >= width) return;
    low = middle - width / 2;
    high = middle + width / 2;
}

} // namespace

double AxisScale::shareOf(double value) const
{
    if (logarithmic) return std::log(value / range.min) / std::log(range.max / range.min);
    return (value - range.min) / (range.max - range.min);
}

double AxisScale::valueAt(double share) const
{
    if (logarithmic) return range.min * std::pow(range.max / range.min, share);
    return range.min + share * (range.max - range.min);
}

Range partOf(const AxisScale& shown, double from, double to)
{
    return {shown.valueAt(std::min(from, to)), shown.valueAt(std::max(from, to))};
}

Range zoomed(const AxisScale& shown, double factor, double about)
{
    return partOf(shown, about - about / factor, about + (1 - about) / factor);
}

std::optional<Range> clamped(const Range& wanted, const AxisScale& full, const NarrowestPart& least)
{
    const double start = toLine(full, full.range.min);
    const double end = toLine(full, full.range.max);
    double low = full.logarithmic && !(wanted.min > 0) ? start : toLine(full, wanted.min);
    double high = full.logarithmic && !(wanted.max > 0) ? start : toLine(full, wanted.max);
    widen(low, high, full, least);
    constexpr double almostAll = 1 - 1e-6;
    if (high - low >= almostAll * (end - start)) return std::nullopt;
    const double shift = std::max(0.0, start - low) - std::max(0.0, high - end);
    if (shift == 0 && Range{low, high} == Range{toLine(full, wanted.min), toLine(full, wanted.max)}) return wanted;
    return Range{fromLine(full, low + shift), fromLine(full, high + shift)};
}

} // namespace crossover
