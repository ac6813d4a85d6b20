// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tick_scale.h"

#include <algorithm>
#include <cmath>

namespace crossover {

namespace {

constexpr std::size_t mostTicks = 200; // a wrong range must not fill the memory

void dropLabelled(std::vector<double>& minor, const std::vector<Tick>& major)
{
    std::erase_if(minor, [&](double value) {
        return std::ranges::any_of(major, [&](const Tick& t) { return std::abs(t.value - value) <= 1e-6 * value; });
    });
}

} // namespace

std::size_t labelCount(const std::vector<Tick>& ticks)
{
    return static_cast<std::size_t>(std::ranges::count_if(ticks, [](const Tick& t) { return !t.label.isEmpty(); }));
}

bool TickScale::isUsable() const
{
    return std::isfinite(range.min) && std::isfinite(range.max) && range.max > range.min &&
           (!logarithmic || range.min > 0) && room.pixels > 0;
}

double TickScale::at(double value) const
{
    const double share = logarithmic ? std::log(value / range.min) / std::log(range.max / range.min)
                                     : (value - range.min) / (range.max - range.min);
    return share * room.pixels;
}

std::vector<double> TickScale::multiples(double step) const
{
    const double first = std::ceil(range.min / step - 1e-9);
    const double last = std::floor(range.max / step + 1e-9);
    if (!(last >= first && last - first < static_cast<double>(mostTicks))) return {};
    std::vector<double> values(static_cast<std::size_t>(last - first) + 1);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = (first + static_cast<double>(i)) * step;
    return values;
}

std::vector<double> TickScale::powers(double base, int every, const std::vector<double>& factors) const
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

std::vector<Tick> TickScale::labelled(const std::vector<double>& values) const
{
    std::vector<Tick> ticks;
    ticks.reserve(values.size());
    for (const double value : values) {
        QString label = format(value, digits);
        const double half = room.extent(label) / 2;
        const double middle = at(value);
        constexpr double rounding = 0.01; // pixels: a tick at the very end has just the room it needs
        const double over = room.overhang + rounding;
        const bool inside = middle - half >= -over && middle + half <= room.pixels + over;
        ticks.push_back({value, inside ? std::move(label) : QString()});
    }
    return ticks;
}

bool TickScale::fits(const std::vector<Tick>& ticks) const
{
    const Tick* previous = nullptr;
    for (const auto& tick : ticks) {
        if (tick.label.isEmpty()) continue;
        if (previous) {
            const double between = at(tick.value) - at(previous->value);
            const double needed = (room.extent(tick.label) + room.extent(previous->label)) / 2;
            if (between < needed + room.gap || tick.label == previous->label) return false;
        }
        previous = &tick;
    }
    return true;
}

std::vector<Tick> TickScale::outermost(std::vector<Tick> ticks) const
{
    std::erase_if(ticks, [](const Tick& tick) { return tick.label.isEmpty(); });
    if (ticks.size() < 2) return {};
    ticks.erase(ticks.begin() + 1, ticks.end() - 1);
    return fits(ticks) ? ticks : std::vector<Tick>{};
}

/// The least digits with which no multiple of `step` (both in the unit of the labels) is written as another number.
int TickScale::digitsFor(double step, double unit) const
{
    const double largest = std::max(std::abs(range.min), std::abs(range.max)) / unit;
    // A power of a thousand changes the prefix, not the digits.
    const double places = std::floor(std::log10(largest)) - std::floor(std::log10(step / unit) + 1e-9) + 1;
    return std::clamp(static_cast<int>(places), usualDigits, mostDigits);
}

std::vector<Tick> TickScale::roundSteps(double unit, double least) const
{
    const double span = (range.max - range.min) / unit;
    const int finest = static_cast<int>(std::floor(std::log10(span))) - 2;
    std::vector<double> steps;
    for (int exponent = finest; exponent <= finest + 3; ++exponent) {
        for (const double factor : {1, 2, 5}) {
            const double step = factor * std::pow(10.0, exponent) * unit;
            if (step >= least) steps.push_back(step);
        }
    }
    return firstThatFits(steps, [&](double step) {
        TickScale exact = *this;
        exact.digits = digitsFor(step, unit);
        return exact.labelled(multiples(step));
    });
}

std::vector<Tick> TickScale::middle() const
{
    const double value = logarithmic ? std::sqrt(range.min * range.max) : (range.min + range.max) / 2;
    return {{value, format(value, digits)}};
}

bool TickScale::addMinor(Ticks& ticks, std::vector<double> minor) const
{
    constexpr double tightest = 5; // pixels
    for (std::size_t i = 1; i < minor.size(); ++i) {
        if (at(minor[i]) - at(minor[i - 1]) < tightest) return false;
    }
    dropLabelled(minor, ticks.major);
    ticks.minor = std::move(minor);
    return true;
}

} // namespace crossover
