// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/strategies.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>

#include <boost/math/distributions/binomial.hpp>

#include "core/analyze/crossing.h"
#include "core/analyze/speedup.h"
#include "core/analyze/statistics.h"
#include "core/analyze/verdict.h"

namespace crossover::validation {

namespace {

constexpr double level = 0.025;

double logSize(const SizeSpeedup& size)
{
    return std::log2(static_cast<double>(size.size));
}

double risingZero(double x0, double y0, double x1, double y1)
{
    if (y0 >= 0) return x0;
    if (y1 <= 0) return x1;
    return x0 - (x1 - x0) * y0 / (y1 - y0);
}

Interval programs(const Judged& judged)
{
    return {*judged.analysis.verdict.low, *judged.analysis.verdict.high};
}

Interval bracketOf(const Judged& judged)
{
    const auto& [low, high] = judged.analysis.verdict.brackets.front();
    return {low, high};
}

/// From bounds of each median: walks while they exclude 0, then interpolates between the bounds beside each walk,
/// unless the estimate lies in that very step of the grid.
Interval fromBounds(const Judged& judged, const std::vector<Bounds>& bounds)
{
    const auto& tested = judged.analysis.evidence.tested;
    const auto& losing = *judged.analysis.evidence.losing;
    const auto& winning = *judged.analysis.evidence.winning;
    std::size_t lo = losing.first;
    while (lo + 1 < tested.size() && bounds[lo + 1].high < 0)
        ++lo;
    std::size_t hi = winning.last;
    while (hi > 0 && bounds[hi - 1].low > 0)
        --hi;
    if (lo >= hi) return bracketOf(judged);

    const auto bytes = [&](std::size_t i) { return static_cast<double>(tested[i].size); };
    const auto span = std::span(tested).subspan(losing.first, winning.last - losing.first + 1);
    const double estimate = std::clamp(isotonicCrossing(span).value_or(bytes(lo)), bytes(lo), bytes(hi));
    Interval result{bytes(lo), bytes(hi)};
    if (estimate > bytes(lo + 1)) {
        result.low =
            std::exp2(risingZero(logSize(tested[lo]), bounds[lo].high, logSize(tested[lo + 1]), bounds[lo + 1].high));
    }
    if (estimate < bytes(hi - 1)) {
        result.high =
            std::exp2(risingZero(logSize(tested[hi - 1]), bounds[hi - 1].low, logSize(tested[hi]), bounds[hi].low));
    }
    return result;
}

template <class BoundsOf>
Interval fromEachSize(const Judged& judged, BoundsOf boundsOf)
{
    std::vector<Bounds> bounds;
    for (auto values : judged.sweep.rounds) {
        std::ranges::sort(values);
        bounds.push_back(boundsOf(values));
    }
    return fromBounds(judged, bounds);
}

Interval orderStatistics(const Judged& judged)
{
    return fromEachSize(judged, [](const std::vector<double>& ascending) { return *medianBounds(ascending, level); });
}

/// Source: Hettmansperger and Sheather, Confidence intervals based on interpolated order statistics, Statist. Probab.
/// Lett. 4, 1986.
Bounds interpolatedBounds(const std::vector<double>& ascending)
{
    const std::size_t n = ascending.size();
    const auto k = static_cast<std::size_t>(signTestReach(n, level)->statistic);
    if (2 * (k + 2) > n) return {ascending[k], ascending[n - 1 - k]};
    const boost::math::binomial_distribution<double> coin(static_cast<double>(n), 0.5);
    const double outer = boost::math::cdf(coin, static_cast<double>(k));
    const double inner = boost::math::cdf(coin, static_cast<double>(k + 1));
    const double share = (level - outer) / (inner - outer);
    const auto rank = static_cast<double>(k + 1);
    const double weight =
        (static_cast<double>(n) - rank) * share / (rank + (static_cast<double>(n) - 2 * rank) * share);
    return {std::lerp(ascending[k], ascending[k + 1], weight),
            std::lerp(ascending[n - 1 - k], ascending[n - 2 - k], weight)};
}

Interval interpolatedOrderStatistics(const Judged& judged)
{
    return fromEachSize(judged, interpolatedBounds);
}

/// The rank of the Walsh average that bounds the pseudo-median. Source: Hollander, Wolfe and Chicken, Nonparametric
/// Statistical Methods, 3rd ed., section 3.3.
std::size_t signedRankReach(std::size_t count)
{
    thread_local std::map<std::size_t, std::size_t> known;
    if (const auto found = known.find(count); found != known.end()) return found->second;
    std::vector<double> chances{1};
    for (std::size_t rank = 1; rank <= count; ++rank) {
        std::vector<double> longer(chances.size() + rank);
        for (std::size_t sum = 0; sum < chances.size(); ++sum) {
            longer[sum] += chances[sum] / 2;
            longer[sum + rank] += chances[sum] / 2;
        }
        chances = std::move(longer);
    }
    std::size_t reach = 0;
    for (double tail = chances[0]; tail + chances[reach + 1] <= level; tail += chances[reach])
        ++reach;
    return known[count] = reach;
}

Interval signedRanks(const Judged& judged)
{
    return fromEachSize(judged, [](const std::vector<double>& values) {
        std::vector<double> averages;
        for (std::size_t i = 0; i < values.size(); ++i) {
            for (std::size_t j = i; j < values.size(); ++j)
                averages.push_back((values[i] + values[j]) / 2);
        }
        std::ranges::sort(averages);
        const std::size_t reach = signedRankReach(values.size());
        return Bounds{averages[reach], averages[averages.size() - 1 - reach]};
    });
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Where the least-squares line through the medians of some rounds crosses 0, in log2(size).
double lineZero(const Judged& judged, std::size_t first, std::size_t last, std::span<const std::size_t> rounds)
{
    std::vector<double> sizes;
    std::vector<double> medians;
    std::vector<double> values(rounds.size());
    for (std::size_t i = first; i <= last; ++i) {
        std::ranges::transform(rounds, values.begin(), [&](std::size_t r) { return judged.sweep.rounds[i][r]; });
        sizes.push_back(logSize(judged.analysis.evidence.tested[i]));
        medians.push_back(median(values));
    }
    const double middle = meanOf(sizes);
    const double height = meanOf(medians);
    double rise = 0;
    double run = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        rise += (sizes[i] - middle) * (medians[i] - height);
        run += (sizes[i] - middle) * (sizes[i] - middle);
    }
    if (rise > 0) return middle - height * run / rise;
    return height > 0 ? 0 : 64; // a line that does not rise crosses beyond all sizes
}

/// A line in log size and log ratio through the sizes of the bracket, its zero bootstrapped over rounds (percentiles).
/// Source: Efron and Tibshirani, An Introduction to the Bootstrap, chapter 13.
Interval lineBootstrap(const Judged& judged)
{
    constexpr std::size_t resamples = 200;
    const auto& evidence = judged.analysis.evidence;
    std::vector<std::size_t> rounds(judged.sweep.rounds.front().size());
    std::mt19937_64 random(1);
    std::uniform_int_distribution<std::size_t> pick(0, rounds.size() - 1);
    std::vector<double> zeros;
    for (std::size_t i = 0; i < resamples; ++i) {
        std::ranges::generate(rounds, [&] { return pick(random); });
        zeros.push_back(lineZero(judged, evidence.losing->last, evidence.winning->first, rounds));
    }
    std::ranges::sort(zeros);
    const auto [low, high] = bracketOf(judged);
    return {std::clamp(std::exp2(zeros[4]), low, high), std::clamp(std::exp2(zeros[resamples - 5]), low, high)};
}

} // namespace

Judged judged(const Differences& sweep)
{
    MetricAnalysis analysis;
    for (std::size_t i = 0; i < sweep.sizes.size(); ++i) {
        SizeData data;
        data.size = sweep.sizes[i];
        for (const double d : sweep.rounds[i])
            data.pairs.push_back({static_cast<std::uint32_t>(data.pairs.size() + 1), 1, std::exp(d)});
        analysis.sizes.push_back(pairedSpeedup(data, Metric::Throughput, {}));
    }
    analysis.evidence = weigh(analysis.sizes, {});
    analysis.verdict = judge(analysis.sizes, analysis.evidence, analysis.paired, {});
    return {sweep, std::move(analysis)};
}

const std::vector<Strategy>& strategies()
{
    static const std::vector<Strategy> all{
        {"pooled signs (the program)", programs},
        {"order statistics (before)", orderStatistics},
        {"bracket alone", bracketOf},
        {"interpolated order statistics", interpolatedOrderStatistics},
        {"signed-rank bounds", signedRanks},
        {"line, bootstrap", lineBootstrap},
    };
    return all;
}

} // namespace crossover::validation
