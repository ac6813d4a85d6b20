// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/disagreement.h"

#include <algorithm>
#include <cmath>

#include "core/analyze/analysis.h"

namespace crossover {

namespace {

bool differsInPlacementAlone(const MetricAnalysis& one, const MetricAnalysis& other)
{
    auto group = other.group;
    if (group.placement == one.group.placement) return false;
    group.placement = one.group.placement;
    return group == one.group && other.metric == one.metric;
}

/// Both arms are proven faster there, each by one of the two.
bool contradict(Standing one, Standing other)
{
    return (one == Standing::CopyFaster && other == Standing::ZeroCopyFaster) ||
           (one == Standing::ZeroCopyFaster && other == Standing::CopyFaster);
}

std::optional<Disagreement::Winner> contradictingWinner(const MetricAnalysis& here, const MetricAnalysis& there)
{
    std::optional<Disagreement::Winner> most;
    for (std::size_t i = 0; i < here.sizes.size(); ++i) {
        const auto& size = here.sizes[i];
        const auto other = std::ranges::find(there.sizes, size.size, &SizeSpeedup::size);
        if (other == there.sizes.end()) continue;
        const auto at = static_cast<std::size_t>(other - there.sizes.begin());
        if (!contradict(here.evidence.standingAt(i), there.evidence.standingAt(at))) continue;
        const Disagreement::Winner winner{size.size, size.logMedian, other->logMedian};
        const auto distance = [](const auto& w) { return std::abs(w.logHere - w.logThere); };
        if (!most || distance(winner) > distance(*most)) most = winner;
    }
    return most;
}

bool areApart(const Verdict& one, const Verdict& other)
{
    if (one.kind != VerdictKind::Crossover || other.kind != VerdictKind::Crossover) return false;
    return *one.high < *other.low || *other.high < *one.low;
}

} // namespace

std::vector<Disagreement> disagreementsOf(const MetricAnalysis& analysis, std::span<const MetricAnalysis> all)
{
    std::vector<Disagreement> found;
    for (const auto& other : all) {
        if (!differsInPlacementAlone(analysis, other)) continue;
        Disagreement disagreement{other.group.placement, contradictingWinner(analysis, other), 0, 0};
        if (areApart(analysis.verdict, other.verdict)) {
            disagreement.low = *other.verdict.low;
            disagreement.high = *other.verdict.high;
        }
        if (disagreement.winner || disagreement.low > 0) found.push_back(disagreement);
    }
    return found;
}

} // namespace crossover
