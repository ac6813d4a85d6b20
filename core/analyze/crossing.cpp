// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/crossing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analyze/pooled_signs.h"

namespace crossover {

namespace {

constexpr double leaningSide = 0.1; // one-sided p of either side that makes a crossing a guess worth a number
constexpr double leaningSize = 0.4; // one-sided p of a size that tells a slope from a jump (tests/validate)

double logSize(const SizeSpeedup& size)
{
    return std::log2(std::max(1.0, static_cast<double>(size.size)));
}

struct Point {
    const SizeSpeedup& at;
    double value = 0;
};

/// The bytes at which the way between two points rises through 0, linear in log2(size): the first size if its value is
/// above, the second if that is below.
double risingZero(const Point& from, const Point& to)
{
    if (from.value >= 0) return static_cast<double>(from.at.size);
    if (to.value <= 0) return static_cast<double>(to.at.size);
    return std::exp2(std::lerp(logSize(from.at), logSize(to.at), from.value / (from.value - to.value)));
}

std::vector<double> fitOf(std::span<const SizeSpeedup> sizes)
{
    std::vector<double> medians;
    std::vector<double> weights;
    for (const auto& size : sizes) {
        medians.push_back(size.logMedian);
        weights.push_back(static_cast<double>(size.pairs + size.ties));
    }
    auto fit = isotonicFit(medians, weights);
    std::ranges::transform(fit, fit.begin(), withoutRounding);
    return fit;
}

bool leans(std::span<const SizeSpeedup> sizes, bool toZeroCopy)
{
    std::vector<OneSided> tests;
    for (const auto& size : sizes) {
        tests.push_back(toZeroCopy ? OneSided{size.winP, size.loseP} : OneSided{size.loseP, size.winP});
    }
    return combinedP(tests) <= leaningSide;
}

/// How far a walk that has claimed all sizes up to `reached` gets when neighbours speak together: the index of the last
/// size that cannot be at or beyond the crossing. `signs` are in the order of the walk.
std::size_t walkOn(std::span<const SignCount> signs, std::size_t reached, double level)
{
    while (reached + 1 < signs.size() && pooledSignTest(signs.subspan(reached + 1), level))
        ++reached;
    return reached;
}

/// The sizes around the crossing: the last that proves to lie below it, the first that proves to lie above.
SizeRun stepsAround(const Evidence& evidence, bool paired, double level)
{
    const SizeRun proven{evidence.losing->last, evidence.winning->first};
    if (!paired) return proven;
    const std::size_t largest = evidence.tested.size() - 1;
    std::vector<SignCount> losses;
    std::vector<SignCount> wins;
    for (const auto& size : evidence.tested) {
        losses.push_back({size.pairs - size.wins, size.pairs});
        wins.push_back({size.wins, size.pairs});
    }
    std::ranges::reverse(wins);
    SizeRun around = proven;
    // A run that starts within the grid has spent already what is left of the level (weigh).
    if (evidence.losing->first == 0) around.first = walkOn(losses, proven.first, level);
    if (evidence.winning->last == largest) around.last = largest - walkOn(wins, largest - proven.last, level);
    return around.first < around.last ? around : proven;
}

} // namespace

std::optional<double> isotonicCrossing(std::span<const SizeSpeedup> sizes)
{
    const auto fit = fitOf(sizes);
    const auto below = static_cast<std::size_t>(std::ranges::lower_bound(fit, 0.0) - fit.begin());
    const auto above = static_cast<std::size_t>(std::ranges::upper_bound(fit, 0.0) - fit.begin());
    if (below < above) { // a stretch of exact zeros: its middle
        return std::exp2(std::midpoint(logSize(sizes[below]), logSize(sizes[above - 1])));
    }
    if (below == 0 || above == sizes.size()) return std::nullopt;
    return risingZero({sizes[below - 1], fit[below - 1]}, {sizes[above], fit[above]});
}

std::optional<double> supportedGuess(std::span<const SizeSpeedup> sizes)
{
    const auto guess = isotonicCrossing(sizes);
    if (!guess) return std::nullopt;
    const auto split = std::ranges::partition_point(
        sizes, [&](const SizeSpeedup& size) { return static_cast<double>(size.size) < *guess; });
    const auto below = static_cast<std::size_t>(split - sizes.begin());
    if (!leans(sizes.first(below), false) || !leans(sizes.subspan(below), true)) return std::nullopt;
    return guess;
}

Crossing crossingOf(const Evidence& evidence, bool paired, const AnalysisOptions& options)
{
    const std::span tested(evidence.tested);
    const auto around = stepsAround(evidence, paired, options.alpha / 2);
    const auto& last = tested[around.first];
    const auto& first = tested[around.last];
    Crossing crossing{0, static_cast<double>(last.size), static_cast<double>(first.size)};
    if (const auto& next = tested[around.first + 1]; next.loseP <= leaningSize) {
        crossing.low = risingZero({last, last.logHigh}, {next, next.logHigh});
    }
    if (const auto& next = tested[around.last - 1]; next.winP <= leaningSize) {
        crossing.high = risingZero({first, -first.logLow}, {next, -next.logLow});
    }
    // From run to run only: what lies beyond them is not part of this crossing.
    const auto span = tested.subspan(evidence.losing->first, evidence.winning->last - evidence.losing->first + 1);
    const double middle = std::sqrt(crossing.low * crossing.high);
    crossing.estimate = std::clamp(isotonicCrossing(span).value_or(middle), crossing.low, crossing.high);
    return crossing;
}

} // namespace crossover
