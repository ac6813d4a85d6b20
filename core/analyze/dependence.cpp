// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/dependence.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/analyze/speedup.h"
#include "core/analyze/statistics.h"

namespace crossover {

namespace {

constexpr std::size_t reach = 20;      // trials
constexpr std::size_t leastAtSize = 3; // below that, deviations from the median say nothing
constexpr std::size_t leastTrials = 3 * reach;

struct Deviation {
    std::size_t row = 0; ///< rows are in the order of measuring
    double sign = 0;
};

std::vector<Deviation> deviationsOf(std::span<const SizeData> sizes, Metric metric)
{
    std::vector<Deviation> all;
    for (const auto& size : sizes) {
        if (size.pairs.size() < leastAtSize) continue;
        std::vector<double> d;
        d.reserve(size.pairs.size());
        for (const auto& pair : size.pairs)
            d.push_back(logSpeedup(pair, metric));
        const double middle = median(d);
        for (std::size_t i = 0; i < d.size(); ++i) {
            const double beyond = withoutRounding(d[i] - middle);
            const double sign = beyond > 0 ? 1 : beyond < 0 ? -1 : 0;
            all.push_back({std::max(size.pairs[i].copyRow, size.pairs[i].zeroCopyRow), sign});
        }
    }
    std::ranges::sort(all, {}, &Deviation::row);
    return all;
}

} // namespace

double dependenceOf(std::span<const SizeData> sizes, Metric metric)
{
    const auto deviations = deviationsOf(sizes, metric);
    if (deviations.size() < leastTrials) return 1;
    double sum = 0;
    std::size_t products = 0;
    for (std::size_t i = 0; i < deviations.size(); ++i) {
        for (std::size_t lag = 1; lag <= reach && i + lag < deviations.size(); ++lag, ++products)
            sum += deviations[i].sign * deviations[i + lag].sign;
    }
    const auto count = static_cast<double>(products);
    const double correlation = sum / count - 1 / std::sqrt(count); // less a standard error
    return 1 + 2 * static_cast<double>(reach) * std::max(0.0, correlation);
}

} // namespace crossover
