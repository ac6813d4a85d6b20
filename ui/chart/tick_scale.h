// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include "ui/chart/ticks.h"

namespace crossover {

/// How many of the ticks have a label.
std::size_t labelCount(const std::vector<Tick>& ticks);

/// An axis with its room and format: which ticks could stand on it, and whether their labels fit.
struct TickScale {
    static constexpr int usualDigits = 3;
    static constexpr int mostDigits = 6;

    Range range;
    bool logarithmic = true;
    const TickRoom& room;
    const TickFormat& format;
    int digits = usualDigits;

    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] double at(double value) const; ///< in pixels from its lower end

    /// Multiples of `step` inside the range; none when they would be too many to draw.
    [[nodiscard]] std::vector<double> multiples(double step) const;
    /// Powers of `base` whose exponent is a multiple of `every`, times each factor.
    [[nodiscard]] std::vector<double> powers(double base, int every, const std::vector<double>& factors) const;

    /// A label that would stand out too far is left out.
    [[nodiscard]] std::vector<Tick> labelled(const std::vector<double>& values) const;
    /// No two labels touch, and none says the same as its neighbour (as happens with a step below their precision).
    [[nodiscard]] bool fits(const std::vector<Tick>& ticks) const;
    /// The first of some divisions, from fine to coarse, whose labels fit. Where that leaves less than two, the
    /// outermost two of the coarsest division that has them: a single label gives no scale.
    template <class Divisions, class TicksOf>
    [[nodiscard]] std::vector<Tick> firstThatFits(const Divisions& divisions, const TicksOf& ticksOf) const;
    /// Steps of 1, 2, 5 times a power of ten times `unit`, at least `least`.
    [[nodiscard]] std::vector<Tick> roundSteps(double unit, double least = 0) const;
    /// The last resort of a tiny axis: one label, in the middle.
    [[nodiscard]] std::vector<Tick> middle() const;

    /// Adds minor lines between the ticks; none, and false, where they would be a grey haze.
    bool addMinor(Ticks& ticks, std::vector<double> minor) const;

private:
    [[nodiscard]] std::vector<Tick> outermost(std::vector<Tick> ticks) const; ///< first and last label, if they fit
    [[nodiscard]] int digitsFor(double step, double unit) const;
};

template <class Divisions, class TicksOf>
std::vector<Tick> TickScale::firstThatFits(const Divisions& divisions, const TicksOf& ticksOf) const
{
    std::vector<Tick> single;
    for (const auto& division : divisions) {
        auto ticks = ticksOf(division);
        if (labelCount(ticks) == 0 || !fits(ticks)) continue;
        if (labelCount(ticks) > 1) return ticks;
        single = std::move(ticks);
        break;
    }
    for (auto division = std::rbegin(divisions); division != std::rend(divisions); ++division) {
        if (auto two = outermost(ticksOf(*division)); !two.empty()) return two;
    }
    return single;
}

} // namespace crossover
