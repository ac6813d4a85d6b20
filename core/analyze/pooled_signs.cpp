// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/pooled_signs.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include <boost/math/distributions/binomial.hpp>

#include "core/analyze/statistics.h"

namespace crossover {

namespace {

constexpr std::size_t reach = 4; // sizes that speak together
constexpr double negligible = 1e-15;

std::size_t weightOf(std::size_t place)
{
    return reach - place;
}

/// The chances of 0, 1, ... heads: from the middle outwards, each from its neighbour, since the middle alone is sure
/// not to vanish.
std::vector<double> coinTosses(std::size_t count)
{
    const auto n = static_cast<double>(count);
    const std::size_t middle = count / 2;
    std::vector<double> chances(count + 1);
    chances[middle] = boost::math::pdf(boost::math::binomial_distribution<double>(n, 0.5), std::floor(n / 2));
    for (std::size_t k = middle; k < count; ++k)
        chances[k + 1] = chances[k] * static_cast<double>(count - k) / static_cast<double>(k + 1);
    for (std::size_t k = 0; k < middle; ++k)
        chances[k] = chances[count - k];
    return chances;
}

/// The chances of a sum after `weight` times a number of heads has been added.
std::vector<double> plus(std::span<const double> sums, std::span<const double> tosses, std::size_t weight)
{
    std::vector<double> result(sums.size() + weight * (tosses.size() - 1));
    for (std::size_t k = 0; k < tosses.size(); ++k) {
        if (tosses[k] < negligible) continue; // keeps thousands of rounds affordable
        for (std::size_t sum = 0; sum < sums.size(); ++sum)
            result[sum + weight * k] += tosses[k] * sums[sum];
    }
    return result;
}

/// The chance of each sum or more.
std::vector<double> upperTails(std::vector<double> sums)
{
    std::partial_sum(sums.rbegin(), sums.rend(), sums.rbegin());
    return sums;
}

} // namespace

bool pooledSignTest(std::span<const SignCount> sizes, double level)
{
    const auto& first = sizes.front();
    if (signTest(first.pointing, first.count).greater <= level) return true;

    const auto pool = sizes.first(std::min(reach, sizes.size()));
    std::size_t observed = weightOf(0) * first.pointing;
    std::vector<double> others{1};
    for (std::size_t place = 1; place < pool.size(); ++place) {
        observed += weightOf(place) * pool[place].pointing;
        others = plus(others, coinTosses(pool[place].count), weightOf(place));
    }
    const auto tails = upperTails(std::move(others));
    // Either way of rejecting: the first alone, or else a sum at least as large as this.
    const auto alone = signTestReach(first.count, level);
    double chance = alone ? alone->attained : 0;
    const std::size_t enough = alone ? first.count - static_cast<std::size_t>(alone->statistic) : first.count + 1;
    const auto tosses = coinTosses(first.count);
    for (std::size_t k = 0; k < enough; ++k) {
        const std::size_t share = weightOf(0) * k;
        const std::size_t missing = observed > share ? observed - share : 0;
        if (missing < tails.size()) chance += tosses[k] * tails[missing];
    }
    return chance <= level;
}

} // namespace crossover
