// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/evidence.h"

#include <algorithm>
#include <cmath>

#include "core/analyze/betting.h"
#include "core/model/structural_sizes.h"

namespace crossover {

namespace {

constexpr double borrowedOctaves = 0.5;

Standing standingOf(const JointBounds& bounds, double margin)
{
    if (bounds.low > margin) return Standing::ZeroCopyFaster;
    if (bounds.high < -margin) return Standing::CopyFaster;
    return bounds.low >= -margin && bounds.high <= margin ? Standing::Alike : Standing::Unknown;
}

std::vector<JointBounds> jointBounds(std::span<const SizeSpeedup> sizes, double alpha, double dependence)
{
    const double level = alpha / 2 / static_cast<double>(std::max<std::size_t>(1, sizes.size()));
    std::vector<JointBounds> all;
    all.reserve(sizes.size());
    for (const auto& size : sizes) {
        const auto bounds = medianBoundsAnytime(size.logs, level, dependence);
        all.push_back(bounds ? JointBounds{bounds->low, bounds->high} : JointBounds{});
    }
    return all;
}

/// A size with too few trials for bounds of its own takes those of the nearest one that has some, within half an
/// octave.
void borrow(std::vector<JointBounds>& bounds, std::span<const SizeSpeedup> sizes)
{
    const auto own = bounds;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (std::isfinite(own[i].low)) continue;
        double nearest = borrowedOctaves;
        for (std::size_t other = 0; other < sizes.size(); ++other) {
            const double distance =
                std::abs(std::log2(static_cast<double>(sizes[other].size) / static_cast<double>(sizes[i].size)));
            if (!std::isfinite(own[other].low) || distance > nearest || !worksAlike(sizes[i].size, sizes[other].size)) {
                continue;
            }
            nearest = distance;
            bounds[i] = own[other];
        }
    }
}

std::vector<Region> regionsOf(std::span<const JointBounds> bounds, double margin)
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

Evidence weigh(std::span<const SizeSpeedup> sizes, const AnalysisOptions& options, double dependence)
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
    evidence.bounds = jointBounds(sizes, options.alpha, dependence);
    borrow(evidence.bounds, sizes);
    evidence.regions = regionsOf(evidence.bounds, margin);
    evidence.reversed = evidence.crossing.contradictory() || evidence.reversedInRegions();
    return evidence;
}

} // namespace crossover
