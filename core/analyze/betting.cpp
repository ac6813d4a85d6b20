// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/betting.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace crossover {

namespace {

double independentCapital(std::size_t heads, std::size_t tails)
{
    // The mean of (2q)^heads (2(1-q))^tails over q from 1/2 to 1.
    const double a = static_cast<double>(heads) + 1;
    const double b = static_cast<double>(tails) + 1;
    if (heads > tails) {
        // From 0 to 1 it is the beta function, from 0 to 1/2 the capital of the opposite bets, at most 1.
        const double logBeta = std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
        return std::exp((a + b - 1) * std::numbers::ln2 + logBeta) - independentCapital(tails, heads);
    }
    // A hypergeometric series (Abramowitz and Stegun, 26.5.4 and 26.5.5): nothing in it overflows.
    double sum = 0;
    double term = 1;
    for (double k = 0; term > 1e-13 * sum; ++k) {
        sum += term;
        term *= (a + b + k) / (2 * (b + 1 + k));
    }
    return sum / (2 * b);
}

} // namespace

double capitalAfter(std::size_t heads, std::size_t tails, double dependence)
{
    const double capital = independentCapital(heads, tails);
    return dependence == 1 ? capital : std::pow(capital, 1 / dependence);
}

double throwsMissing(double capital, double wanted, double chance)
{
    if (capital >= wanted) return 0;
    if (chance <= 0.5) return std::numeric_limits<double>::infinity();
    const double tails = chance < 1 ? (1 - chance) * std::log(2 * (1 - chance)) : 0;
    return std::log(wanted / capital) / (chance * std::log(2 * chance) + tails);
}

std::optional<Bounds> medianBoundsAnytime(std::span<const double> ascending, double level, double dependence)
{
    const auto count = ascending.size();
    // The k-th smallest bounds the median from below if so few smaller ones refute that half of all values lie there.
    std::size_t k = 0;
    for (std::size_t end = count / 2; k < end;) {
        const auto middle = std::midpoint(k, end);
        if (capitalAfter(count - middle, middle, dependence) >= 1 / level) {
            k = middle + 1;
        } else {
            end = middle;
        }
    }
    if (k == 0) return std::nullopt;
    return Bounds{ascending[k - 1], ascending[count - k]};
}

} // namespace crossover
