// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>
#include <utility>

#include "ui/chart/axis_labels.h"

namespace crossover {

namespace {

constexpr std::size_t mostTicks = 200; // a wrong range must not fill the memory
constexpr int usualDigits = 3;
constexpr int mostDigits = 6;

/// An axis with its room and format: what a set of ticks is judged by.
struct Scale {
    Range range;
    bool logarithmic = true;
    const TickRoom& room;
    const TickFormat& format;
    int digits = usualDigits;

    [[nodiscard]] double at(double value) const
    {
        const double share = logarithmic ? std::log(value / range.min) / std::log(range.max / range.min)
                                         : (value - range.min) / (range.max - range.min);
        return share * room.pixels;
    }
};

bool usable(const Range& range, bool logarithmic)
{
    return std::isfinite(range.min) && std::isfinite(range.max) && range.max > range.min &&
           (!logarithmic || range.min > 0);
}

std::vector<Tick> labelled(const std::vector<double>& values, const Scale& scale)
{
    std::vector<Tick> ticks;
    ticks.reserve(values.size());
    for (const double value : values) {
        QString label = scale.format(value, scale.digits);
        const double half = scale.room.extent(label) / 2;
        const double at = scale.at(value);
        const bool inside = at - half >= -scale.room.overhang && at + half <= scale.room.pixels + scale.room.overhang;
        ticks.push_back({value, inside ? std::move(label) : QString()});
    }
    return ticks;
}

/// No two labels touch, and none says the same as its neighbour (which happens when a step is below their precision).
bool fits(const std::vector<Tick>& ticks, const Scale& scale)
{
    const Tick* previous = nullptr;
    for (const auto& tick : ticks) {
        if (tick.label.isEmpty()) continue;
        if (previous) {
            const double room = scale.at(tick.value) - scale.at(previous->value);
            const double needed = (scale.room.extent(tick.label) + scale.room.extent(previous->label)) / 2;
            if (room < needed + scale.room.gap || tick.label == previous->label) return false;
        }
        previous = &tick;
    }
    return true;
}

std::size_t labels(const std::vector<Tick>& ticks)
{
    return static_cast<std::size_t>(std::ranges::count_if(ticks, [](const Tick& t) { return !t.label.isEmpty(); }));
}

/// Multiples of `step` inside the range; none when they would be too many to draw.
std::vector<double> multiples(const Range& range, double step)
{
    const double first = std::ceil(range.min / step - 1e-9);
    const double last = std::floor(range.max / step + 1e-9);
    if (!(last - first < static_cast<double>(mostTicks))) return {};
    std::vector<double> values;
    for (double i = first; i <= last; ++i)
        values.push_back(i * step);
    return values;
}

/// Powers of `base` whose exponent is a multiple of `every`, times each factor.
std::vector<double> powers(const Range& range, double base, int every, const std::vector<double>& factors)
{
    const double logBase = std::log(base);
    const int first = static_cast<int>(std::floor(std::log(range.min) / logBase)) - 1;
    const int last = static_cast<int>(std::ceil(std::log(range.max) / logBase));
    std::vector<double> values;
    for (int exponent = first; exponent <= last && values.size() < mostTicks; ++exponent) {
        if (exponent % every != 0) continue;
        for (const double factor : factors) {
            const double value = factor * std::pow(base, exponent);
            if (value >= range.min * (1 - 1e-9) && value <= range.max * (1 + 1e-9)) values.push_back(value);
        }
    }
    return values;
}

/// The least digits with which no multiple of `step` (both in the unit of the labels) is written as another number.
int digitsFor(const Range& range, double step, double unit)
{
    const double largest = std::max(std::abs(range.min), std::abs(range.max)) / unit;
    // A power of a thousand changes the prefix, not the digits.
    const double places = std::floor(std::log10(largest)) - std::floor(std::log10(step / unit) + 1e-9) + 1;
    return std::clamp(static_cast<int>(places), usualDigits, mostDigits);
}

/// The first and the last label alone, if they fit.
std::vector<Tick> outermost(std::vector<Tick> ticks, const Scale& scale)
{
    std::erase_if(ticks, [](const Tick& tick) { return tick.label.isEmpty(); });
    if (ticks.size() < 2) return {};
    ticks.erase(ticks.begin() + 1, ticks.end() - 1);
    return fits(ticks, scale) ? ticks : std::vector<Tick>{};
}

/// The first of some divisions, from fine to coarse, whose labels fit. Where that leaves less than two, the outermost
/// two of the coarsest division that has them: a single label gives no scale. `ticksOf` makes those of a division.
template <class Divisions, class TicksOf>
std::vector<Tick> firstThatFits(const Divisions& divisions, const Scale& scale, const TicksOf& ticksOf)
{
    std::vector<Tick> single;
    for (const auto& division : divisions) {
        auto ticks = ticksOf(division);
        if (labels(ticks) == 0 || !fits(ticks, scale)) continue;
        if (labels(ticks) > 1) return ticks;
        single = std::move(ticks);
        break;
    }
    for (const auto& division : std::views::reverse(divisions)) {
        if (auto two = outermost(ticksOf(division), scale); !two.empty()) return two;
    }
    return single;
}

/// Steps of 1, 2, 5 times a power of ten times `unit`, at least `least`.
std::vector<Tick> roundSteps(const Scale& scale, double unit, double least = 0)
{
    const double span = (scale.range.max - scale.range.min) / unit;
    const int finest = static_cast<int>(std::floor(std::log10(span))) - 2;
    std::vector<double> steps;
    for (int exponent = finest; exponent <= finest + 3; ++exponent) {
        for (const double factor : {1, 2, 5}) {
            const double step = factor * std::pow(10.0, exponent) * unit;
            if (step >= least) steps.push_back(step);
        }
    }
    return firstThatFits(steps, scale, [&](double step) {
        Scale exact = scale;
        exact.digits = digitsFor(scale.range, step, unit);
        return labelled(multiples(scale.range, step), exact);
    });
}

/// The last resort of a tiny axis: one label, in the middle.
std::vector<Tick> middle(const Scale& scale)
{
    const double value =
        scale.logarithmic ? std::sqrt(scale.range.min * scale.range.max) : (scale.range.min + scale.range.max) / 2;
    return {{value, scale.format(value, scale.digits)}};
}

void dropLabelled(std::vector<double>& minor, const std::vector<Tick>& major)
{
    std::erase_if(minor, [&](double value) {
        return std::ranges::any_of(major, [&](const Tick& t) { return std::abs(t.value - value) <= 1e-6 * value; });
    });
}

/// Minor lines closer than this are a grey haze, not a grid.
bool clear(const std::vector<double>& minor, const Scale& scale)
{
    constexpr double tightest = 5;
    for (std::size_t i = 1; i < minor.size(); ++i) {
        if (scale.at(minor[i]) - scale.at(minor[i - 1]) < tightest) return false;
    }
    return true;
}

void addMinor(Ticks& ticks, const Scale& scale, double step)
{
    auto minor = multiples(scale.range, step);
    if (!clear(minor, scale)) return;
    dropLabelled(minor, ticks.major);
    ticks.minor = std::move(minor);
}

struct Step {
    int every;
    std::vector<double> factors;
};

/// How a logarithmic axis may be divided, fine to coarse.
struct Division {
    double base;
    std::vector<Step> major;
    std::vector<Step> fine;     ///< before those, for short ranges
    std::vector<Step> fallback; ///< where those leave fewer than three labels
    std::vector<Step> minor;
    double shortRatio; ///< ranges up to this ratio count as short and may also take linear steps
    double unit;       ///< of those steps
    double leastStep;
    TickFormat stepFormat; ///< of those steps
};

std::vector<Tick> firstThatFits(const std::vector<Step>& steps, const Scale& scale, double base)
{
    return firstThatFits(steps, scale, [&](const Step& step) {
        return labelled(powers(scale.range, base, step.every, step.factors), scale);
    });
}

/// The finest ticks whose labels fit; where they are too few, other ones.
std::vector<Tick> majorTicks(const Scale& scale, const Division& division)
{
    const bool isShort = scale.range.max / scale.range.min <= division.shortRatio;
    std::vector<Tick> ticks;
    if (isShort) ticks = firstThatFits(division.fine, scale, division.base);
    if (ticks.empty()) ticks = firstThatFits(division.major, scale, division.base);
    const auto preferMore = [&](std::vector<Tick> others) {
        if (labels(ticks) < 3 && labels(others) > labels(ticks)) ticks = std::move(others);
    };
    preferMore(firstThatFits(division.fallback, scale, division.base));
    if (isShort)
        preferMore(roundSteps({scale.range, true, scale.room, division.stepFormat}, division.unit, division.leastStep));
    return labels(ticks) > 0 ? ticks : middle(scale);
}

Ticks choose(const Scale& scale, const Division& division)
{
    Ticks ticks{majorTicks(scale, division), {}};
    for (const auto& step : division.minor) {
        auto minor = powers(scale.range, division.base, step.every, step.factors);
        if (!clear(minor, scale)) continue;
        dropLabelled(minor, ticks.major);
        ticks.minor = std::move(minor);
        break;
    }
    // Inside one octave or decade there is nothing between the ticks yet.
    const auto& major = ticks.major;
    if (ticks.minor.empty() && major.size() > 2) {
        const double step = major[1].value - major[0].value;
        const bool even = std::abs(major[2].value - major[1].value - step) < 1e-6 * step;
        if (even && step / 5 >= division.leastStep) addMinor(ticks, scale, step / 5);
    }
    return ticks;
}

} // namespace

Ticks sizeTicks(const Range& range, const TickRoom& room)
{
    if (!usable(range, true) || room.pixels <= 0) return {};
    const TickFormat format = sizeLabel;
    const Scale scale{range, true, room, format};
    const int power = range.min < 1024 ? 0 : static_cast<int>(std::log2(range.min) / 10);
    return choose(scale,
                  {.base = 2,
                   .major = {{1, {1}}, {2, {1}}, {4, {1}}, {10, {1}}, {20, {1}}},
                   .fine = {},
                   .fallback = {},
                   .minor = {{1, {1}}, {2, {1}}},
                   .shortRatio = 8,
                   .unit = std::pow(1024.0, power),
                   .leastStep = 1, // from byte to byte there is nothing
                   .stepFormat = [power](double bytes, int digits) { return sizeLabelIn(bytes, power, digits); }});
}

Ticks logTicks(const Range& range, const TickRoom& room, const TickFormat& format)
{
    if (!usable(range, true) || room.pixels <= 0) return {};
    const Scale scale{range, true, room, format};
    return choose(scale,
                  {.base = 10,
                   .major = {{1, {1, 2, 5}}, {1, {1}}, {2, {1}}, {3, {1}}, {6, {1}}, {12, {1}}},
                   .fine = {{1, {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8}}, {1, {1, 1.5, 2, 3, 4, 6, 8}}, {1, {1, 2, 3, 5}}},
                   .fallback = {{1, {1, 3}}},
                   .minor = {{1, {1, 2, 3, 4, 5, 6, 7, 8, 9}}, {1, {1}}},
                   .shortRatio = 12,
                   .unit = 1,
                   .leastStep = 0,
                   .stepFormat = format});
}

Ticks linearTicks(const Range& range, const TickRoom& room, const TickFormat& format)
{
    if (!usable(range, false) || room.pixels <= 0) return {};
    const Scale scale{range, false, room, format};
    Ticks ticks{roundSteps(scale, 1), {}};
    if (labels(ticks.major) == 0) ticks.major = middle(scale);
    if (ticks.major.size() > 1) addMinor(ticks, scale, (ticks.major[1].value - ticks.major[0].value) / 5);
    return ticks;
}

Ticks linearSizeTicks(const Range& range, const TickRoom& room)
{
    if (!usable(range, false) || room.pixels <= 0) return {};
    const TickFormat format = [](double bytes, int) { return sizeLabel(bytes, mostDigits); };
    const Scale scale{range, false, room, format};
    Ticks ticks;
    const double finest = std::max(1.0, std::exp2(std::floor(std::log2((range.max - range.min) / 64))));
    std::vector<double> steps;
    for (double step = finest; step <= range.max; step *= 2)
        steps.push_back(step);
    ticks.major = firstThatFits(steps, scale, [&](double step) { return labelled(multiples(range, step), scale); });
    if (labels(ticks.major) == 0) ticks.major = middle(scale);
    if (ticks.major.size() > 1) addMinor(ticks, scale, (ticks.major[1].value - ticks.major[0].value) / 4);
    return ticks;
}

} // namespace crossover
