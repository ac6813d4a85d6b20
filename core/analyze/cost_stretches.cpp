// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/cost_stretches.h"

#include <algorithm>
#include <iterator>

namespace crossover {

namespace {

constexpr std::size_t fewestBesideCache = 3;

double nsOf(double value, Metric metric)
{
    return term(metric).higherIsBetter ? 1e9 / value : value * 1e3;
}

SizeCosts costsOfSize(const SizeData& data, Metric metric, bool paired)
{
    SizeCosts costs{data.size, {}, {}};
    for (const auto& pair : data.pairs) {
        if (!paired) break;
        costs.copy.push_back(nsOf(pair.copy, metric));
        costs.zeroCopy.push_back(nsOf(pair.zeroCopy, metric));
    }
    if (paired) return costs;
    for (const double value : data.copy)
        costs.copy.push_back(nsOf(value, metric));
    for (const double value : data.zeroCopy)
        costs.zeroCopy.push_back(nsOf(value, metric));
    return costs;
}

StretchShape shapeOf(std::span<const SizeCosts> costs, std::size_t first, std::size_t last)
{
    if (costs[last].size <= libzmqBytes.front()) return StretchShape::Level;
    return first == last ? StretchShape::Single : StretchShape::Line;
}

} // namespace

std::vector<SizeCosts> costsOf(std::span<const SizeData> data, Metric metric, bool paired)
{
    std::vector<SizeCosts> all;
    for (const auto& size : data) {
        auto costs = costsOfSize(size, metric, paired);
        if (!costs.copy.empty() && !costs.zeroCopy.empty()) all.push_back(std::move(costs));
    }
    return all;
}

std::vector<SizeStretch> stretchesOf(std::span<const SizeCosts> costs, std::span<const StructuralSize> structural)
{
    // How many sizes lie below each cut that counts.
    std::vector<std::pair<std::size_t, StructuralSize>> cuts;
    const auto below = [&](std::uint64_t bytes) {
        return static_cast<std::size_t>(std::ranges::upper_bound(costs, bytes, {}, &SizeCosts::size) - costs.begin());
    };
    for (const bool caches : {false, true}) {
        for (const auto& size : structural) {
            if ((size.owner == StructureOf::Cache) != caches) continue;
            const auto at = below(size.bytes);
            const std::size_t fewest = caches ? fewestBesideCache : 1;
            const auto next = std::ranges::find_if(cuts, [&](const auto& cut) { return cut.first >= at; });
            const std::size_t from = next == cuts.begin() ? 0 : std::prev(next)->first;
            const std::size_t to = next == cuts.end() ? costs.size() : next->first;
            if (at < from + fewest || at + fewest > to) continue;
            cuts.insert(next, {at, size});
        }
    }
    std::vector<SizeStretch> stretches;
    std::size_t first = 0;
    for (const auto& [at, size] : cuts) {
        stretches.push_back({first, at - 1, shapeOf(costs, first, at - 1), size});
        first = at;
    }
    if (first < costs.size()) {
        stretches.push_back({first, costs.size() - 1, shapeOf(costs, first, costs.size() - 1), std::nullopt});
    }
    return stretches;
}

} // namespace crossover
