// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>

namespace crossover {

namespace {

// Tails of counts need no long double, which makes them several times slower.
using InDouble = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Binomial = boost::math::binomial_distribution<double, InDouble>;
using Normal = boost::math::normal_distribution<double>;

Binomial fairCoin(std::size_t count)
{
    return {static_cast<double>(count), 0.5};
}

/// A run of sizes that the isotonic fit gives one common value.
struct Block {
    double mean = 0;
    double weight = 0;
    std::size_t length = 0;
};

Block merged(const Block& left, const Block& right)
{
    const double weight = left.weight + right.weight;
    // The step from one mean towards the other cannot leave the interval between them, the quotient of sums can.
    const double mean = left.mean + (right.mean - left.mean) * (right.weight / weight);
    return {mean, weight, left.length + right.length};
}

double normalScore(const OneSided& test)
{
    // greater + less = 1 + P(as observed), so this counts what was observed half on each side.
    constexpr double least = 1e-15;
    const double midP = std::clamp((test.greater + 1 - test.less) / 2, least, 1 - least);
    return boost::math::quantile(boost::math::complement(Normal(), midP));
}

} // namespace

OneSided signTest(std::size_t positive, std::size_t count)
{
    if (count == 0) return {};
    const auto coin = fairCoin(count);
    const auto lowerTail = [&](std::size_t k) { return boost::math::cdf(coin, static_cast<double>(k)); };
    // The coin is fair: the upper tail at k is the lower tail at n - k, computed without 1 - p.
    return {lowerTail(count - positive), lowerTail(positive)};
}

std::optional<Reach> signTestReach(std::size_t count, double level)
{
    if (count == 0) return std::nullopt;
    const auto coin = fairCoin(count);
    const auto n = static_cast<double>(count);
    // The normal approximation is off by one step or two; from there the exact tails decide.
    double k = std::floor(n / 2 + boost::math::quantile(Normal(), level) * std::sqrt(n) / 2);
    k = std::clamp(k, 0.0, n - 1);
    double attained = boost::math::cdf(coin, k);
    while (attained > level) {
        if (k == 0) return std::nullopt;
        attained = boost::math::cdf(coin, --k);
    }
    while (k + 1 < n) {
        const double next = boost::math::cdf(coin, k + 1);
        if (next > level) break;
        attained = next;
        ++k;
    }
    return Reach{k, attained};
}

double withoutRounding(double logarithm)
{
    return std::abs(logarithm) < 1e-12 ? 0 : logarithm;
}

double median(std::vector<double> values)
{
    if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1) return *middle;
    return std::midpoint(*std::max_element(values.begin(), middle), *middle);
}

double medianOfSorted(std::span<const double> ascending)
{
    if (ascending.empty()) return std::numeric_limits<double>::quiet_NaN();
    const std::size_t middle = ascending.size() / 2;
    if (ascending.size() % 2 == 1) return ascending[middle];
    return std::midpoint(ascending[middle - 1], ascending[middle]);
}

std::optional<Bounds> medianBounds(std::span<const double> ascending, double level)
{
    const auto reach = signTestReach(ascending.size(), level);
    if (!reach) return std::nullopt;
    const auto k = static_cast<std::size_t>(reach->statistic);
    return Bounds{ascending[k], ascending[ascending.size() - 1 - k]};
}

std::vector<double> isotonicFit(std::span<const double> values, std::span<const double> weights)
{
    std::vector<Block> blocks;
    blocks.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        Block block{values[i], weights[i], 1};
        while (!blocks.empty() && blocks.back().mean > block.mean) {
            block = merged(blocks.back(), block);
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    std::vector<double> fit;
    fit.reserve(values.size());
    for (const auto& block : blocks)
        fit.insert(fit.end(), block.length, block.mean);
    return fit;
}

std::vector<double> holmAdjusted(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return p[i]; });
    std::vector<double> adjusted(p.size());
    double running = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const auto left = static_cast<double>(order.size() - rank);
        running = std::max(running, std::min(1.0, left * p[order[rank]]));
        adjusted[order[rank]] = running;
    }
    return adjusted;
}

double combinedP(std::span<const OneSided> tests)
{
    if (tests.empty()) return 1;
    double sum = 0;
    for (const auto& test : tests)
        sum += normalScore(test);
    return boost::math::cdf(boost::math::complement(Normal(), sum / std::sqrt(static_cast<double>(tests.size()))));
}

} // namespace crossover
