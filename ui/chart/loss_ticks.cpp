// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/loss_ticks.h"

#include <array>
#include <cmath>
#include <vector>

#include "ui/chart/axis_labels.h"
#include "ui/chart/tick_scale.h"

namespace crossover {

namespace {

constexpr double evenUpTo = 4; // factor between the ends of an axis up to which even steps read well
constexpr std::array lossDecades{1e-4, 1e-3, 1e-2, 1e-1}; // below, nothing is measured
constexpr double percentsUpTo = 2;                        // a factor
constexpr int largestDecade = 12;                         // of factors

/// No loss, losses of 1, 2, 5 times powers of ten from `least` on, and factors likewise, as far as they are shown.
std::vector<double> roundLosses(const Range& factors, double least, const std::vector<double>& ofDecade)
{
    std::vector<double> values;
    const auto add = [&](double factor) {
        if (factors.contains(factor)) values.push_back(factor);
    };
    add(1);
    for (const double loss : lossDecades) {
        for (const double step : {1, 2, 5}) {
            if (step * loss >= least * (1 - 1e-9)) add(1 + step * loss);
        }
    }
    for (int power = 0; power < largestDecade; ++power) {
        const double decade = std::pow(10, power);
        for (const double step : ofDecade) {
            if (step * decade >= percentsUpTo) add(step * decade);
        }
    }
    return values;
}

/// From fine to coarse.
std::vector<std::vector<double>> divisionsOf(const Range& factors)
{
    std::vector<std::vector<double>> divisions;
    for (const double decade : lossDecades) {
        for (const double step : {1, 2, 5})
            divisions.push_back(roundLosses(factors, step * decade, {1, 2, 5}));
    }
    divisions.push_back(roundLosses(factors, 1, {1, 2, 5}));
    divisions.push_back(roundLosses(factors, 1, {1}));
    return divisions;
}

} // namespace

QString lossLabel(double factor, int digits)
{
    return factor < percentsUpTo * (1 - 1e-9) ? percentLabel(factor - 1, digits) : ratioLabel(factor, digits);
}

Ticks lossTicks(const Range& factors, bool logarithmic, const TickRoom& room)
{
    const TickFormat format = lossLabel;
    if (!logarithmic) return linearTicks(factors, room, format);
    const TickScale scale{factors, true, room, format};
    if (!scale.isUsable()) return {};
    Ticks ticks;
    const bool even = factors.max / factors.min <= evenUpTo;
    if (even) {
        ticks.major = scale.roundSteps(1, lossDecades.front());
        if (ticks.major.size() > 1)
            scale.addMinor(ticks, scale.multiples((ticks.major[1].value - ticks.major[0].value) / 5));
    } else {
        ticks.major = scale.firstThatFits(divisionsOf(factors),
                                          [&](const std::vector<double>& values) { return scale.labelled(values); });
    }
    if (labelCount(ticks.major) == 0) ticks.major = scale.middle();
    return ticks;
}

} // namespace crossover
