// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ticks.h"

#include <algorithm>
#include <cmath>

#include "ui/chart/axis_labels.h"
#include "ui/chart/tick_scale.h"

namespace crossover {

namespace {

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

std::vector<Tick> firstThatFits(const std::vector<Step>& steps, const TickScale& scale, double base)
{
    return scale.firstThatFits(
        steps, [&](const Step& step) { return scale.labelled(scale.powers(base, step.every, step.factors)); });
}

/// The finest ticks whose labels fit; where they are too few, other ones.
std::vector<Tick> majorTicks(const TickScale& scale, const Division& division)
{
    const bool isShort = scale.range.max / scale.range.min <= division.shortRatio;
    std::vector<Tick> ticks;
    if (isShort) ticks = firstThatFits(division.fine, scale, division.base);
    if (ticks.empty()) ticks = firstThatFits(division.major, scale, division.base);
    const auto preferMore = [&](std::vector<Tick> others) {
        if (labelCount(ticks) < 3 && labelCount(others) > labelCount(ticks)) ticks = std::move(others);
    };
    preferMore(firstThatFits(division.fallback, scale, division.base));
    if (isShort) {
        const TickScale steps{scale.range, true, scale.room, division.stepFormat};
        preferMore(steps.roundSteps(division.unit, division.leastStep));
    }
    return labelCount(ticks) > 0 ? ticks : scale.middle();
}

Ticks choose(const TickScale& scale, const Division& division)
{
    Ticks ticks{majorTicks(scale, division), {}};
    for (const auto& step : division.minor) {
        if (scale.addMinor(ticks, scale.powers(division.base, step.every, step.factors))) break;
    }
    // Inside one octave or decade there is nothing between the ticks yet.
    const auto& major = ticks.major;
    if (ticks.minor.empty() && major.size() > 2) {
        const double step = major[1].value - major[0].value;
        const bool even = std::abs(major[2].value - major[1].value - step) < 1e-6 * step;
        if (even && step / 5 >= division.leastStep) scale.addMinor(ticks, scale.multiples(step / 5));
    }
    return ticks;
}

/// Divides each of even steps.
void addEvenMinor(Ticks& ticks, const TickScale& scale, int parts)
{
    if (ticks.major.size() < 2) return;
    scale.addMinor(ticks, scale.multiples((ticks.major[1].value - ticks.major[0].value) / parts));
}

} // namespace

Ticks sizeTicks(const Range& range, const TickRoom& room)
{
    const TickFormat format = sizeLabel;
    const TickScale scale{range, true, room, format};
    if (!scale.isUsable()) return {};
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
    const TickScale scale{range, true, room, format};
    if (!scale.isUsable()) return {};
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
    const TickScale scale{range, false, room, format};
    if (!scale.isUsable()) return {};
    Ticks ticks{scale.roundSteps(1), {}};
    if (labelCount(ticks.major) == 0) ticks.major = scale.middle();
    addEvenMinor(ticks, scale, 5);
    return ticks;
}

Ticks linearSizeTicks(const Range& range, const TickRoom& room)
{
    const TickFormat format = [](double bytes, int) { return sizeLabel(bytes, TickScale::mostDigits); };
    const TickScale scale{range, false, room, format};
    if (!scale.isUsable()) return {};
    Ticks ticks;
    const double finest = std::max(1.0, std::exp2(std::floor(std::log2((range.max - range.min) / 64))));
    std::vector<double> steps;
    for (int doublings = 0; std::ldexp(finest, doublings) <= range.max; ++doublings)
        steps.push_back(std::ldexp(finest, doublings));
    ticks.major = scale.firstThatFits(steps, [&](double step) { return scale.labelled(scale.multiples(step)); });
    if (labelCount(ticks.major) == 0) ticks.major = scale.middle();
    addEvenMinor(ticks, scale, 4);
    return ticks;
}

} // namespace crossover
