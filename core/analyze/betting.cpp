// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/betting.h"

#include <cmath>
#include <limits>
#include <numbers>

#include <boost/math/special_functions/beta.hpp>

namespace crossover {

namespace {

// Two digits are plenty, and long double would make this several times slower.
using Quick = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

} // namespace

double capitalAfter(std::size_t heads, std::size_t tails, double dependence)
{
    // The mean of (2q)^heads (2(1-q))^tails over q from 1/2 to 1.
    const double a = static_cast<double>(heads) + 1;
    const double b = static_cast<double>(tails) + 1;
    const double logBeta = std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
    const double share = boost::math::ibetac(a, b, 0.5, Quick());
    const double capital = std::exp((a + b - 1) * std::numbers::ln2 + logBeta) * share;
    return dependence == 1 ? capital : std::pow(capital, 1 / dependence);
}

double throwsMissing(double capital, double wanted, double chance, double dependence)
{
    if (capital >= wanted) return 0;
    if (chance <= 0.5) return std::numeric_limits<double>::infinity();
    const double tails = chance < 1 ? (1 - chance) * std::log(2 * (1 - chance)) : 0;
    return dependence * std::log(wanted / capital) / (chance * std::log(2 * chance) + tails);
}

std::optional<Bounds> medianBoundsAnytime(std::span<const double> ascending, double level, double dependence)
{
    const auto count = ascending.size();
    // The k-th smallest bounds the median from below if so few smaller ones refute that half of all values lie there.
    std::size_t k = 0;
    while (2 * (k + 1) <= count && capitalAfter(count - k, k, dependence) >= 1 / level)
        ++k;
    if (k == 0) return std::nullopt;
    return Bounds{ascending[k - 1], ascending[count - k]};
}

} // namespace crossover
