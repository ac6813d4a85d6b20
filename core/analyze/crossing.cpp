// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/crossing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analyze/statistics.h"

namespace crossover {

namespace {

constexpr double leaningSide = 0.1; // one-sided p of either side that makes a crossing a guess worth a number

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

} // namespace crossover
