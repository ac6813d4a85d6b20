// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/evidence.h"

#include <algorithm>
#include <cmath>

#include "core/analyze/betting.h"
#include "core/model/structural_sizes.h"

namespace crossover {

namespace {

Standing standingOf(const SizeBounds& bounds, double margin)
{
    if (bounds.low > margin) return Standing::ZeroCopyFaster;
    if (bounds.high < -margin) return Standing::CopyFaster;
    return bounds.low >= -margin && bounds.high <= margin ? Standing::Alike : Standing::Unknown;
}

/// The nearest size at which libzmq works alike, going by `step`; nothing beyond an end.
std::optional<std::size_t> boundedNeighbour(std::span<const SizeBounds> own, std::span<const SizeSpeedup> sizes,
                                            std::size_t at, int step)
{
    for (std::size_t i = at + static_cast<std::size_t>(step); i < sizes.size(); i += static_cast<std::size_t>(step)) {
        if (!worksAlike(sizes[i].size, sizes[at].size)) break;
        if (std::isfinite(own[i].low)) return i;
    }
    return std::nullopt;
}

/// A size with too few trials of its own lies between its neighbours, if these are an octave apart at most.
void fillGaps(std::vector<SizeBounds>& bounds, std::span<const SizeSpeedup> sizes)
{
    const auto own = bounds;
    for (std::size_t at = 0; at < sizes.size(); ++at) {
        if (std::isfinite(own[at].low)) continue;
        const auto below = boundedNeighbour(own, sizes, at, -1);
        const auto above = boundedNeighbour(own, sizes, at, +1);
        if (!below || !above || sizes[*above].size > 2 * sizes[*below].size) continue;
        bounds[at] = {std::min(own[*below].low, own[*above].low), std::max(own[*below].high, own[*above].high)};
    }
}

/// Of every size, each side wrong with probability `level` at most.
std::vector<SizeBounds> boundsOf(std::span<const SizeSpeedup> sizes, double level, const Dependence& dependence)
{
    std::vector<SizeBounds> all;
    all.reserve(sizes.size());
    for (const auto& size : sizes) {
        const auto bounds = medianBoundsAnytime(size.logs, level, dependence.of(size.size, size.size));
        all.push_back(bounds ? SizeBounds{bounds->low, bounds->high} : SizeBounds{});
    }
    fillGaps(all, sizes);
    return all;
}

std::vector<Region> regionsOf(std::span<const SizeBounds> bounds, double margin)
{
    std::vector<Region> regions;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        const auto standing = standingOf(bounds[i], margin);
        if (regions.empty() || regions.back().standing != standing) regions.push_back({standing, i, i});
        regions.back().last = i;
    }
    return regions;
}

} // namespace

Standing Evidence::standingAt(std::size_t index) const
{
    return std::ranges::find_if(regions, [&](const Region& region) { return region.last >= index; })->standing;
}

bool Evidence::reversedInRegions() const
{
    const auto zeroCopy = std::ranges::find(regions, Standing::ZeroCopyFaster, &Region::standing);
    return std::ranges::find(zeroCopy, regions.end(), Standing::CopyFaster, &Region::standing) != regions.end();
}

bool Evidence::any(Standing standing) const
{
    return std::ranges::find(regions, standing, &Region::standing) != regions.end();
}

std::string_view nameOf(Standing standing)
{
    switch (standing) {
    case Standing::CopyFaster: return "copy_faster";
    case Standing::Alike: return "alike";
    case Standing::ZeroCopyFaster: return "zero_copy_faster";
    case Standing::Unknown: break;
    }
    return "unknown";
}

std::vector<WinCount> countWins(std::span<const SizeSpeedup> sizes, double margin)
{
    std::vector<WinCount> counts;
    counts.reserve(sizes.size());
    for (const auto& size : sizes) {
        const auto below = std::ranges::lower_bound(size.logs, margin) - size.logs.begin();
        const auto above = size.logs.end() - std::ranges::upper_bound(size.logs, margin);
        counts.push_back({size.size, static_cast<std::size_t>(above), static_cast<std::size_t>(below)});
    }
    return counts;
}

Evidence weigh(std::span<const SizeSpeedup> sizes, const AnalysisOptions& options, const Dependence& dependence)
{
    Evidence evidence;
    evidence.dependence = dependence;
    const double level = options.alpha / 2;
    const double margin = std::log1p(options.delta);
    const auto counts = countWins(sizes);
    evidence.crossing = boundCrossing(counts, counts, level, dependence);
    if (evidence.crossing.contradictory()) {
        evidence.tolerant = true;
        evidence.crossing = boundCrossing(countWins(sizes, -margin), countWins(sizes, margin), level, dependence);
    }
    evidence.bounds = boundsOf(sizes, level / static_cast<double>(std::max<std::size_t>(1, sizes.size())), dependence);
    evidence.lossBounds = boundsOf(sizes, options.alpha, dependence);
    evidence.regions = regionsOf(evidence.bounds, margin);
    evidence.reversed = evidence.crossing.contradictory() || evidence.reversedInRegions();
    return evidence;
}

} // namespace crossover
