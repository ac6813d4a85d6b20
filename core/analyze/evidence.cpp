// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/evidence.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <boost/math/distributions/normal.hpp>

namespace crossover {

namespace {

constexpr double forecastable = 0.2;    // one-sided p of an end above which its share forecasts nothing
constexpr double wantedPower = 0.8;     // of the forecast
constexpr double furthestForecast = 10; // times the rounds so far

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
std::optional<SizeRun> walk(std::span<const double> p, double level, double anyLevel)
{
    const auto starts = [&](double value) { return value <= anyLevel; };
    const auto start = p.front() <= level ? p.begin() : std::ranges::find_if(p, starts);
    if (start == p.end()) return std::nullopt;
    const auto end = std::find_if(start, p.end(), [&](double value) { return value > level; });
    return SizeRun{static_cast<std::size_t>(start - p.begin()), static_cast<std::size_t>(end - p.begin() - 1)};
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
        evidence.winning = SizeRun{largest - down->last, largest - down->first};
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
