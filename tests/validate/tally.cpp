// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/tally.h"

#include <cmath>
#include <numeric>

#include "core/analyze/statistics.h"
#include "tests/validate/strategies.h"

namespace crossover::validation {

namespace {

bool isClaim(VerdictKind kind)
{
    return kind != VerdictKind::Unresolved && kind != VerdictKind::Equivalent;
}

bool isCrossing(VerdictKind kind)
{
    return kind == VerdictKind::Crossover || kind == VerdictKind::Multiple;
}

} // namespace

double Score::coverage() const
{
    return widths.empty() ? 1 : static_cast<double>(holding) / static_cast<double>(widths.size());
}

double Score::meanWidth() const
{
    return std::accumulate(widths.begin(), widths.end(), 0.0) / static_cast<double>(widths.size());
}

double Score::medianWidth() const
{
    return median(widths);
}

void Score::add(const Score& other)
{
    holding += other.holding;
    widths.insert(widths.end(), other.widths.begin(), other.widths.end());
}

void Tally::add(const Tally& other)
{
    sweeps += other.sweeps;
    claims += other.claims;
    crossings += other.crossings;
    scores.resize(other.scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i].add(other.scores[i]);
}

Tally tallyOf(const Setting& setting, std::size_t count, std::uint64_t seed)
{
    Tally tally;
    tally.scores.resize(strategies().size());
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> exponent(9, 12);
    for (; tally.sweeps < count; ++tally.sweeps) {
        const double truth = std::exp2(exponent(random));
        const auto sweep = simulate(random, setting, truth);
        const auto found = judged(sweep);
        const auto kind = found.analysis.verdict.kind;
        tally.claims += isClaim(kind) ? 1 : 0;
        tally.crossings += isCrossing(kind) ? 1 : 0;
        if (kind != VerdictKind::Crossover) continue;
        for (std::size_t i = 0; i < strategies().size(); ++i) {
            const auto [low, high] = strategies()[i].interval(found);
            tally.scores[i].holding += low <= truth && truth <= high ? 1 : 0;
            tally.scores[i].widths.push_back(std::log2(high / low));
        }
    }
    return tally;
}

} // namespace crossover::validation
