// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/change_points.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>

#include <boost/math/special_functions/binomial.hpp>

#include "core/analyze/statistics.h"

namespace crossover {

namespace {

constexpr unsigned permutations = 999;
constexpr double roundingOfStatistics = 1e-9; ///< permutations of equal values give equal statistics, but for rounding

/// A place to cut values in two, and how different both parts are.
struct Cut {
    std::size_t at = 0;
    double statistic = 0;
};

double pairsOf(std::size_t count)
{
    return 0.5 * static_cast<double>(count) * static_cast<double>(count - 1);
}

/// The scaled energy distance of two parts, from the sums of the distances within and between them.
double energyStatistic(std::size_t left, std::size_t right, double withinLeft, double withinRight, double between)
{
    const auto n = static_cast<double>(left);
    const auto m = static_cast<double>(right);
    const double energy = 2 * between / (n * m) - withinLeft / pairsOf(left) - withinRight / pairsOf(right);
    return energy * n * m / (n + m);
}

/// The cut with the largest statistic; nothing where there are too few values. One value after the other goes from the
/// right part to the left one, and takes its distances along.
std::optional<Cut> bestCut(std::span<const double> values)
{
    if (values.size() < 2 * fewestBetweenChanges) return std::nullopt;
    double withinLeft = 0;
    double between = 0;
    double withinRight = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            withinRight += std::abs(values[i] - values[j]);
    }
    std::optional<Cut> best;
    for (std::size_t moved = 0; moved + 1 < values.size(); ++moved) {
        double toLeft = 0;
        double toRight = 0;
        for (std::size_t j = 0; j < values.size(); ++j)
            (j < moved ? toLeft : toRight) += std::abs(values[moved] - values[j]);
        withinLeft += toLeft;
        withinRight -= toRight;
        between += toRight - toLeft;
        const std::size_t left = moved + 1;
        const std::size_t right = values.size() - left;
        if (left < fewestBetweenChanges || right < fewestBetweenChanges) continue;
        const double statistic = energyStatistic(left, right, withinLeft, withinRight, between);
        if (!best || statistic > best->statistic) best = Cut{left, statistic};
    }
    return best;
}

/// The values between two changes, or an end.
struct Stretch {
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] std::span<const double> of(std::span<const double> values) const
    {
        return values.subspan(first, end - first);
    }
};

/// The best cut of all stretches, in indexes of all values.
std::optional<Cut> bestCut(std::span<const double> values, std::span<const Stretch> stretches)
{
    std::optional<Cut> best;
    for (const auto& stretch : stretches) {
        const auto cut = bestCut(stretch.of(values));
        if (cut && (!best || cut->statistic > best->statistic)) best = Cut{stretch.first + cut->at, cut->statistic};
    }
    return best;
}

/// How often values in another order, each within its stretch, have a cut as good; nothing as soon as that is too often
/// for `alpha`.
std::optional<double> permutationP(std::span<const double> values, std::span<const Stretch> stretches, double statistic,
                                   double alpha, std::mt19937_64& random)
{
    std::vector<double> permuted(values.begin(), values.end());
    const double asGood = statistic * (1 - roundingOfStatistics);
    unsigned reached = 1; // the order as it was is one of all orders
    for (unsigned i = 0; i < permutations; ++i) {
        for (const auto& stretch : stretches) {
            const auto part = std::span(permuted).subspan(stretch.first, stretch.end - stretch.first);
            std::ranges::shuffle(part, random);
        }
        if (const auto cut = bestCut(permuted, stretches); cut && cut->statistic >= asGood) ++reached;
        if (reached > alpha * (permutations + 1)) return std::nullopt;
    }
    return static_cast<double>(reached) / (permutations + 1);
}

double medianOf(std::span<const double> values)
{
    return median({values.begin(), values.end()});
}

void addMedians(std::vector<ChangePoint>& changes, std::span<const double> values)
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto at = changes[i].at;
        const auto first = i > 0 ? changes[i - 1].at : 0;
        const auto end = i + 1 < changes.size() ? changes[i + 1].at : values.size();
        changes[i].before = medianOf(values.subspan(first, at - first));
        changes[i].after = medianOf(values.subspan(at, end - at));
    }
}

void divide(std::vector<Stretch>& stretches, std::size_t at)
{
    const auto whole =
        std::ranges::find_if(stretches, [at](const auto& stretch) { return stretch.first < at && at < stretch.end; });
    const Stretch right{at, whole->end};
    whole->end = at;
    stretches.push_back(right);
}

} // namespace

std::vector<ChangePoint> changePoints(std::span<const double> values, double alpha)
{
    std::vector<ChangePoint> changes;
    std::vector<Stretch> stretches{{0, values.size()}};
    std::mt19937_64 random(values.size());
    while (const auto cut = bestCut(values, stretches)) {
        const auto p = permutationP(values, stretches, cut->statistic, alpha, random);
        if (!p) break;
        changes.push_back({cut->at, 0, 0, *p});
        divide(stretches, cut->at);
    }
    std::ranges::sort(changes, {}, &ChangePoint::at);
    addMedians(changes, values);
    return changes;
}

std::size_t fewestForChanges(double alpha)
{
    // A step in the middle, and the same upside down, are 2 of all ways to place the greater half.
    double ways = 1;
    std::size_t count = 0;
    while (count < 2 * fewestBetweenChanges || 2 / ways > alpha) {
        ++count;
        ways =
            boost::math::binomial_coefficient<double>(static_cast<unsigned>(count), static_cast<unsigned>(count / 2));
    }
    return count;
}

} // namespace crossover
