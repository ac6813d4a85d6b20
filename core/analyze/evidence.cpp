// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/evidence.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

#include <boost/math/distributions/normal.hpp>

namespace crossover {

namespace {

constexpr double leaning = 0.1;         // one-sided p of either side that makes a crossing a guess worth a number
constexpr double forecastable = 0.2;    // one-sided p of an end above which its share forecasts nothing
constexpr double wantedPower = 0.8;     // of the forecast
constexpr double furthestForecast = 10; // times the rounds so far

double logSize(const SizeSpeedup& size)
{
    return std::log2(std::max(1.0, static_cast<double>(size.size)));
}

/// Where a line from (x0, y0) to (x1, y1) rises through 0; the nearer end when it does not.
double risingZero(double x0, double y0, double x1, double y1)
{
    if (y0 >= 0) return x0;
    if (y1 <= 0) return x1;
    return x0 + (x1 - x0) * (-y0 / (y1 - y0));
}

/// The level at which any size, not only the outermost, may start a walk: what the discreteness of the tests leaves
/// unspent of `level`, shared by all sizes (Bonferroni). So both ways to start together stay within `level`, and one
/// outermost size that is noisy, or where both arms are equal, does not hide what all the others show.
double startLevel(std::span<const SizeSpeedup> tested, double level)
{
    double spent = 0;
    for (const auto& size : tested)
        spent = std::max(spent, size.level);
    return (level - spent) / static_cast<double>(tested.size());
}

/// Walks from the front while the p-values stay within `level`. Source: fixed-sequence test (Maurer, Hothorn and
/// Lehmacher, 1995): no correction for the number of sizes, since the walk ends at the first that claims nothing.
std::optional<Run> walk(std::span<const double> p, double level, double anyLevel)
{
    const auto starts = [&](double value) { return value <= anyLevel; };
    const auto start = p.front() <= level ? p.begin() : std::ranges::find_if(p, starts);
    if (start == p.end()) return std::nullopt;
    const auto end = std::find_if(start, p.end(), [&](double value) { return value > level; });
    return Run{static_cast<std::size_t>(start - p.begin()), static_cast<std::size_t>(end - p.begin() - 1)};
}

void walkBothWays(Evidence& evidence, double level)
{
    const double anyLevel = startLevel(evidence.tested, level);
    std::vector<double> loseP;
    std::vector<double> winP;
    for (const auto& size : evidence.tested) {
        loseP.push_back(size.loseP);
        winP.push_back(size.winP);
    }
    evidence.losing = walk(loseP, level, anyLevel);
    std::ranges::reverse(winP);
    if (const auto down = walk(winP, level, anyLevel)) {
        const std::size_t largest = winP.size() - 1;
        evidence.winning = Run{largest - down->last, largest - down->first};
    }
}

void findStretches(Evidence& evidence, double alpha)
{
    std::vector<double> p;
    for (const auto& size : evidence.tested)
        p.push_back(std::min(1.0, 2 * std::min(size.winP, size.loseP)));
    const auto adjusted = holmAdjusted(p);
    auto& found = evidence.significant;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (adjusted[i] > alpha) continue;
        const bool wins = evidence.tested[i].winP < evidence.tested[i].loseP;
        const auto bytes = static_cast<double>(evidence.tested[i].size);
        if (found.empty() || found.back().zeroCopyWins != wins) {
            if (!found.empty() && !wins) evidence.reversed = true;
            found.push_back({wins, bytes, bytes});
        }
        found.back().last = bytes;
    }
}

bool isWithin(const SizeSpeedup& size, double delta)
{
    const double limit = std::log1p(delta);
    return size.logLow >= -limit && size.logHigh <= limit;
}

std::vector<double> fitOf(std::span<const SizeSpeedup> sizes)
{
    std::vector<double> medians;
    std::vector<double> weights;
    for (const auto& size : sizes) {
        medians.push_back(size.logMedian);
        weights.push_back(static_cast<double>(size.pairs + size.ties));
    }
    return isotonicFit(medians, weights);
}

bool leans(std::span<const SizeSpeedup> sizes, bool toZeroCopy)
{
    std::vector<OneSided> tests;
    for (const auto& size : sizes) {
        tests.push_back(toZeroCopy ? OneSided{size.winP, size.loseP} : OneSided{size.loseP, size.winP});
    }
    return combinedP(tests) <= leaning;
}

} // namespace

Evidence weigh(std::span<const SizeSpeedup> sizes, const AnalysisOptions& options)
{
    Evidence evidence;
    // Which sizes take part depends on their counts alone, never on their values, so the walk stays honest.
    std::ranges::copy_if(sizes, std::back_inserter(evidence.tested),
                         [](const SizeSpeedup& size) { return std::isfinite(size.logLow); });
    evidence.untested = sizes.size() - evidence.tested.size();
    if (evidence.tested.empty()) return evidence;
    walkBothWays(evidence, options.alpha / 2);
    findStretches(evidence, options.alpha);
    evidence.negligible =
        std::ranges::all_of(evidence.tested, [&](const SizeSpeedup& size) { return isWithin(size, options.delta); });
    return evidence;
}

std::optional<double> isotonicCrossing(std::span<const SizeSpeedup> sizes)
{
    const auto fit = fitOf(sizes);
    const auto below = static_cast<std::size_t>(std::ranges::lower_bound(fit, 0.0) - fit.begin());
    const auto above = static_cast<std::size_t>(std::ranges::upper_bound(fit, 0.0) - fit.begin());
    if (below < above) { // a stretch of exact zeros: its middle
        return std::exp2(std::midpoint(logSize(sizes[below]), logSize(sizes[above - 1])));
    }
    if (below == 0 || above == sizes.size()) return std::nullopt;
    return std::exp2(risingZero(logSize(sizes[below - 1]), fit[below - 1], logSize(sizes[above]), fit[above]));
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

Crossing crossingOf(const Evidence& evidence)
{
    const std::span tested(evidence.tested);
    const std::size_t lo = evidence.losing->last;
    const std::size_t hi = evidence.winning->first;
    const auto bytes = [&](std::size_t i) { return static_cast<double>(tested[i].size); };
    // From run to run only: what lies beyond them is not part of this crossing.
    const auto span = tested.subspan(evidence.losing->first, evidence.winning->last - evidence.losing->first + 1);
    const double middle = std::sqrt(bytes(lo) * bytes(hi));
    const double estimate = std::clamp(isotonicCrossing(span).value_or(middle), bytes(lo), bytes(hi));

    Crossing crossing{estimate, bytes(lo), bytes(hi)};
    if (estimate > bytes(lo + 1)) {
        crossing.low = std::exp2(
            risingZero(logSize(tested[lo]), tested[lo].logHigh, logSize(tested[lo + 1]), tested[lo + 1].logHigh));
    }
    if (estimate < bytes(hi - 1)) {
        crossing.high = std::exp2(
            risingZero(logSize(tested[hi - 1]), tested[hi - 1].logLow, logSize(tested[hi]), tested[hi].logLow));
    }
    return crossing;
}

std::optional<std::size_t> roundsMissing(const Evidence& evidence, const AnalysisOptions& options)
{
    if (evidence.tested.empty()) return std::nullopt;
    const auto& smallest = evidence.tested.front();
    const auto& largest = evidence.tested.back();
    const bool atTop = largest.winP <= smallest.loseP;
    const auto& end = atTop ? largest : smallest;
    if (end.pairs == 0 || std::min(largest.winP, smallest.loseP) > forecastable) return std::nullopt;
    const auto pairs = static_cast<double>(end.pairs);
    const auto favourable = static_cast<double>(atTop ? end.wins : end.pairs - end.wins);
    // Drawn towards a half (Laplace), since the end was picked for leaning.
    const double share = (favourable + 1) / (pairs + 2);
    const boost::math::normal_distribution<double> normal;
    const double reach = boost::math::quantile(normal, 1 - options.alpha / 2) / 2 +
                         boost::math::quantile(normal, wantedPower) * std::sqrt(share * (1 - share));
    const double missing = std::ceil(std::pow(reach / (share - 0.5), 2)) - pairs;
    if (missing > furthestForecast * pairs) return std::nullopt;
    return static_cast<std::size_t>(std::max(1.0, missing));
}

} // namespace crossover
