// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/check_plan.h"

#include <algorithm>
#include <set>

#include "core/analyze/analysis.h"

namespace crossover {

namespace {

constexpr unsigned fewestRounds = 12; // of a check: it has no refine rounds, and fewer prove little (threshold_check.h)

} // namespace

std::vector<SweepConfig> checksAfter(const SweepConfig& measured, std::span<const Sample> samples)
{
    std::set<std::uint64_t> seeds{measured.seed};
    for (const auto& sample : samples)
        seeds.insert(sample.seed.value_or(measured.seed));
    const auto analyses = analyzeAll(samples, optionsOf(measured));
    std::vector<SweepConfig> checks;
    for (const auto* analysis : decisive(analyses)) {
        const auto threshold = analysis->recommendation.threshold;
        if (!threshold || !analysis->group.release) continue;
        SweepConfig check = measured;
        check.transports = {analysis->group.transport};
        check.wait = analysis->group.wait;
        check.releases = {*analysis->group.release};
        check.placements = {analysis->group.placement};
        check.threshold = threshold;
        check.rounds = std::max(measured.rounds, fewestRounds);
        while (!seeds.insert(check.seed).second)
            ++check.seed;
        const auto place = std::ranges::lower_bound(check.sizes, *threshold);
        const bool within = place != check.sizes.begin() && place != check.sizes.end();
        if (within && *place != *threshold) check.sizes.insert(place, *threshold);
        checks.push_back(std::move(check));
    }
    return checks;
}

} // namespace crossover
