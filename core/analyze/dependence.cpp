// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/dependence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analyze/speedup.h"
#include "core/analyze/statistics.h"

namespace crossover {

namespace {

constexpr std::size_t reach = 40;      // trials
constexpr std::size_t leastAtSize = 3; // below that, deviations from the median say nothing
constexpr std::size_t leastTrials = 60;

struct Deviation {
    std::size_t row = 0; ///< rows are in the order of measuring
    double sign = 0;
    std::size_t at = 0; ///< its size
};

std::vector<Deviation> deviationsOf(std::span<const SizeData> sizes, Metric metric)
{
    std::vector<Deviation> all;
    for (std::size_t at = 0; at < sizes.size(); ++at) {
        const auto& pairs = sizes[at].pairs;
        if (pairs.size() < leastAtSize) continue;
        std::vector<double> d;
        d.reserve(pairs.size());
        for (const auto& pair : pairs)
            d.push_back(logSpeedup(pair, metric));
        const double middle = median(d);
        for (std::size_t i = 0; i < d.size(); ++i) {
            const double deviation = withoutRounding(d[i] - middle);
            const double sign = deviation > 0 ? 1 : deviation < 0 ? -1 : 0;
            all.push_back({std::max(pairs[i].copyRow, pairs[i].zeroCopyRow), sign, at});
        }
    }
    std::ranges::sort(all, {}, &Deviation::row);
    return all;
}

} // namespace

Dependence::Dependence(std::span<const SizeData> sizes, Metric metric)
{
    const auto deviations = deviationsOf(sizes, metric);
    if (deviations.size() < leastTrials) return;
    const std::size_t width = sizes.size() + 1;
    m_sizes.reserve(sizes.size());
    for (const auto& size : sizes)
        m_sizes.push_back(size.size);
    m_trials.assign(width, 0);
    m_pairs.assign(width * width, 0);
    double sum = 0;
    double products = 0;
    for (std::size_t i = 0; i < deviations.size(); ++i) {
        ++m_trials[deviations[i].at + 1];
        for (std::size_t j = i + 1; j <= i + reach && j < deviations.size(); ++j, ++products) {
            sum += deviations[i].sign * deviations[j].sign;
            ++m_pairs[(deviations[i].at + 1) * width + deviations[j].at + 1];
        }
    }
    const double correlation = sum / products - 1 / std::sqrt(products); // less a standard error
    m_perNeighbour = 2 * std::max(0.0, correlation);
    std::partial_sum(m_trials.begin(), m_trials.end(), m_trials.begin());
    for (std::size_t a = 1; a < width; ++a) {
        for (std::size_t b = 1; b < width; ++b) {
            m_pairs[a * width + b] +=
                m_pairs[(a - 1) * width + b] + m_pairs[a * width + b - 1] - m_pairs[(a - 1) * width + b - 1];
        }
    }
}

double Dependence::of(std::uint64_t smallest, std::uint64_t largest) const
{
    const auto first = std::ranges::lower_bound(m_sizes, smallest) - m_sizes.begin();
    const auto end = std::ranges::upper_bound(m_sizes, largest) - m_sizes.begin();
    return 1 + m_perNeighbour * neighboursBetween(static_cast<std::size_t>(first), static_cast<std::size_t>(end));
}

double Dependence::neighboursBetween(std::size_t first, std::size_t end) const
{
    if (first >= end) return 0;
    const double pairs =
        pairsBefore(end, end) - pairsBefore(first, end) - pairsBefore(end, first) + pairsBefore(first, first);
    const double trials = m_trials[end] - m_trials[first];
    return trials > 0 ? pairs / trials : 0;
}

} // namespace crossover
