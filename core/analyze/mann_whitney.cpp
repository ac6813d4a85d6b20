// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/mann_whitney.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include <boost/math/distributions/normal.hpp>

namespace crossover {

namespace {

// Both keep an exact distribution below some 4 million steps, a few milliseconds.
constexpr double exactWork = 1e6;              // smaller sample squared times the larger, without ties
constexpr std::size_t exactTiedProduct = 1400; // smaller sample times all values, with ties

constexpr std::uint64_t gatheredProduct = 1 << 14; // below this, sorting out all differences is the quickest way

using Normal = boost::math::normal_distribution<double>;

/// How the values of both samples interleave.
struct Interleaving {
    double firstAbove = 0;              ///< pairs in which the first is greater, ties count one half
    double tieCubes = 0;                ///< sum of t^3 - t over the groups of equal values
    std::vector<std::size_t> midranks2; ///< twice the midrank of each value, ascending; only when there are ties
};

std::size_t countEqual(std::span<const double> ascending, std::size_t from, double value)
{
    std::size_t end = from;
    while (end < ascending.size() && ascending[end] == value)
        ++end;
    return end - from;
}

Interleaving interleave(std::span<const double> first, std::span<const double> second)
{
    Interleaving result;
    const bool keepRanks = std::min(first.size(), second.size()) * (first.size() + second.size()) <= exactTiedProduct;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < first.size() || j < second.size()) {
        const bool fromFirst = j == second.size() || (i < first.size() && first[i] <= second[j]);
        const double value = fromFirst ? first[i] : second[j];
        const std::size_t inFirst = countEqual(first, i, value);
        const std::size_t inSecond = countEqual(second, j, value);
        const std::size_t tied = inFirst + inSecond;
        result.firstAbove +=
            static_cast<double>(inFirst) * (static_cast<double>(j) + static_cast<double>(inSecond) / 2);
        const auto t = static_cast<double>(tied);
        result.tieCubes += t * (t * t - 1);
        if (keepRanks) result.midranks2.insert(result.midranks2.end(), tied, 2 * (i + j) + tied + 1);
        i += inFirst;
        j += inSecond;
    }
    return result;
}

/// The number of pairs in the wrong order when both samples come from one distribution without ties.
class NullDistribution {
public:
    NullDistribution(std::size_t n, std::size_t m)
        : m_n(static_cast<double>(n)), m_m(static_cast<double>(m)), m_exact(std::min(m_n, m_m) * m_n * m_m <= exactWork)
    {
        if (m_exact) buildTail(std::min(n, m), std::max(n, m));
    }

    [[nodiscard]] bool exact() const { return m_exact; }

    /// P(statistic <= w)
    [[nodiscard]] double atMost(double w, double tieCubes = 0) const
    {
        if (!m_exact) return atMostNormal(w, tieCubes);
        w = std::floor(w);
        if (w < 0) return 0;
        const auto half = static_cast<double>(m_tail.size() - 1);
        return w <= half ? m_tail[static_cast<std::size_t>(w)] : 1 - atMost(m_n * m_m - w - 1);
    }

    [[nodiscard]] std::optional<Reach> reach(double level) const
    {
        if (!m_exact) {
            const double w = std::floor(m_n * m_m / 2 + deviation(0) * boost::math::quantile(Normal(), level) - 0.5);
            return w < 0 ? std::nullopt : std::optional(Reach{w, atMost(w)});
        }
        const auto beyond = std::ranges::upper_bound(m_tail, level);
        if (beyond == m_tail.begin()) return std::nullopt;
        return Reach{static_cast<double>(beyond - m_tail.begin() - 1), *(beyond - 1)};
    }

    [[nodiscard]] double deviation(double tieCubes) const
    {
        const double all = m_n + m_m;
        return std::sqrt(std::max(0.0, m_n * m_m / 12 * (all + 1 - tieCubes / (all * (all - 1)))));
    }

    [[nodiscard]] double atMostNormal(double w, double tieCubes) const
    {
        const double spread = deviation(tieCubes);
        return spread > 0 ? boost::math::cdf(Normal(m_n * m_m / 2, spread), w + 0.5) : 1;
    }

private:
    /// Lower half of the distribution, as the coefficients of the Gaussian binomial: multiply by 1 - q^(m+i), divide
    /// by 1 - q^i. In the lower half the coefficients grow, so the subtraction does not cancel.
    void buildTail(std::size_t n, std::size_t m)
    {
        std::vector<double>& f = m_tail;
        f.assign(n * m / 2 + 1, 0);
        f[0] = 1;
        double all = 1;
        for (std::size_t i = 1; i <= n; ++i) {
            for (std::size_t u = f.size(); u-- > m + i;)
                f[u] -= f[u - m - i];
            for (std::size_t u = i; u < f.size(); ++u)
                f[u] += f[u - i];
            all = all * static_cast<double>(m + i) / static_cast<double>(i);
        }
        std::partial_sum(f.begin(), f.end(), f.begin());
        for (double& probability : f)
            probability /= all;
    }

    double m_n;
    double m_m;
    bool m_exact;
    std::vector<double> m_tail;
};

/// Exact tails of the rank sum of `count` of the given ranks: all subsets, counted by their sum.
/// `sum` is the observed one. Source: Pagano and Tritchler, J. Amer. Statist. Assoc. 78, 1983.
OneSided subsetTails(std::span<const std::size_t> ranks, std::size_t count, std::size_t sum)
{
    const std::size_t largest =
        std::accumulate(ranks.end() - static_cast<std::ptrdiff_t>(count), ranks.end(), std::size_t{0});
    std::vector<std::vector<double>> ways(count + 1, std::vector<double>(largest + 1, 0));
    ways[0][0] = 1;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        for (std::size_t j = std::min(i + 1, count); j > 0; --j) {
            for (std::size_t s = ranks[i]; s <= largest; ++s)
                ways[j][s] += ways[j - 1][s - ranks[i]];
        }
    }
    const auto& subsets = ways[count];
    const auto at = subsets.begin() + static_cast<std::ptrdiff_t>(sum);
    const double all = std::accumulate(subsets.begin(), subsets.end(), 0.0);
    return {std::accumulate(at, subsets.end(), 0.0) / all, std::accumulate(subsets.begin(), at + 1, 0.0) / all};
}

OneSided tiedExact(const Interleaving& order, std::size_t first, std::size_t second)
{
    // Rank sum of a sample = n (n + 1) / 2 + pairs in which it is the greater; both sides doubled here.
    const double pairs = static_cast<double>(first) * static_cast<double>(second);
    const bool small = first <= second;
    const std::size_t count = small ? first : second;
    const double above = small ? order.firstAbove : pairs - order.firstAbove;
    const std::size_t sum = count * (count + 1) + static_cast<std::size_t>(std::llround(2 * above));
    const auto tails = subsetTails(order.midranks2, count, sum);
    return small ? tails : OneSided{tails.less, tails.greater};
}

/// How many differences (first - second) are at most `value`; linear, both samples ascend.
std::uint64_t countAtMost(std::span<const double> first, std::span<const double> second, double value)
{
    std::uint64_t count = 0;
    std::size_t j = 0;
    for (const double x : first) {
        while (j < second.size() && x - second[j] > value)
            ++j;
        if (j == second.size()) break;
        count += second.size() - j;
    }
    return count;
}

/// All differences in (above, atMost].
std::vector<double> gather(std::span<const double> first, std::span<const double> second, double above, double atMost)
{
    std::vector<double> found;
    std::size_t begin = 0; // from here on the differences are at most `atMost` ...
    std::size_t end = 0;   // ... and from here on at most `above`
    for (const double x : first) {
        while (begin < second.size() && x - second[begin] > atMost)
            ++begin;
        while (end < second.size() && x - second[end] > above)
            ++end;
        for (std::size_t j = begin; j < end; ++j)
            found.push_back(x - second[j]);
    }
    return found;
}

double pick(std::vector<double> values, std::uint64_t rank)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::ranges::nth_element(values, at);
    return *at;
}

} // namespace

RankTest mannWhitney(std::span<const double> first, std::span<const double> second)
{
    const auto order = interleave(first, second);
    const double pairs = static_cast<double>(first.size()) * static_cast<double>(second.size());
    const bool tied = order.tieCubes > 0;
    if (tied && !order.midranks2.empty()) return {tiedExact(order, first.size(), second.size()), true};
    const NullDistribution null(first.size(), second.size());
    const auto tail = [&](double w) { return tied ? null.atMostNormal(w, order.tieCubes) : null.atMost(w); };
    return {{tail(pairs - order.firstAbove), tail(order.firstAbove)}, !tied && null.exact()};
}

std::optional<Reach> mannWhitneyReach(std::size_t first, std::size_t second, double level)
{
    if (first == 0 || second == 0) return std::nullopt;
    return NullDistribution(first, second).reach(level);
}

double differenceOfRank(std::span<const double> first, std::span<const double> second, std::uint64_t rank)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    // Invariant: the difference sought is in (above, atMost]; `below` of all are at most `above`.
    double above = -infinity;
    double atMost = first.back() - second.front();
    std::uint64_t below = 0;
    std::uint64_t candidates = static_cast<std::uint64_t>(first.size()) * second.size();
    const std::uint64_t few = std::max(gatheredProduct, std::uint64_t{2} * (first.size() + second.size()));
    double floor = first.front() - second.back();
    while (candidates > few) {
        const double middle = std::midpoint(floor, atMost);
        if (middle <= above || middle >= atMost) return atMost; // neighbouring doubles: all candidates are equal
        const std::uint64_t count = countAtMost(first, second, middle);
        if (count > rank) {
            candidates = count - below;
            atMost = middle;
        } else {
            candidates -= count - below;
            below = count;
            above = floor = middle;
        }
    }
    return pick(gather(first, second, above, atMost), rank - below);
}

Shift hodgesLehmann(std::span<const double> first, std::span<const double> second, double level)
{
    const std::uint64_t pairs = static_cast<std::uint64_t>(first.size()) * second.size();
    const auto at = [&](std::uint64_t rank) { return differenceOfRank(first, second, rank); };
    Shift result;
    result.shift = pairs % 2 == 1 ? at(pairs / 2) : std::midpoint(at(pairs / 2 - 1), at(pairs / 2));
    if (const auto reach = mannWhitneyReach(first.size(), second.size(), level)) {
        const auto k = static_cast<std::uint64_t>(reach->statistic);
        result.bounds = Bounds{at(k), at(pairs - 1 - k)};
        result.attained = reach->attained;
    }
    return result;
}

} // namespace crossover
