// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/confirmation.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/model/structural_sizes.h"

namespace crossover {

namespace {

constexpr unsigned firstLook = 8;
constexpr unsigned roundsBetweenLooks = 4;
constexpr std::size_t mostSizes = 24;
constexpr std::size_t fewestSizes = 6;
constexpr std::size_t usualRounds = 16; // that the budget should allow
constexpr double guessReach = 4;        // how far to both sides of a guess a crossing is looked for

struct Span {
    double low = 0;
    double high = 0;
    [[nodiscard]] bool holds(std::uint64_t size) const
    {
        const auto bytes = static_cast<double>(size);
        return bytes >= low && bytes <= high;
    }
};

/// Where the crossing is to be looked for: between what is proven on both sides, or around a guess where nothing is.
std::optional<Span> bracketOf(const MetricAnalysis& explored)
{
    const auto& evidence = explored.evidence;
    if (evidence.reversed || explored.verdict.kind == VerdictKind::Multiple) return {};
    const auto& guess = explored.verdict.estimate;
    if (!guess && !(evidence.losing && evidence.winning)) return {};
    const auto bytes = [&](std::size_t at) { return static_cast<double>(evidence.tested[at].size); };
    return Span{evidence.losing ? bytes(evidence.losing->last) : *guess / guessReach,
                evidence.winning ? bytes(evidence.winning->first) : *guess * guessReach};
}

} // namespace

double reachOf(double low, double high)
{
    return std::sqrt(high / low) - 1;
}

std::vector<std::uint64_t> sizesToConfirm(const MetricAnalysis& explored, double target, std::size_t most)
{
    const auto bracket = bracketOf(explored);
    if (!bracket) return {};
    const auto& tested = explored.sizes;
    const Span span{std::max(bracket->low / 2, static_cast<double>(tested.front().size)),
                    std::min(bracket->high * 2, static_cast<double>(tested.back().size))};
    std::set<std::uint64_t> sizes;
    for (const auto& size : tested) {
        if (span.holds(size.size)) sizes.insert(size.size);
    }
    for (const auto& structural : libzmqSizes()) {
        const auto size = structural.bytes;
        if (span.holds(size) && span.holds(size + 1)) sizes.insert({size, size + 1});
    }
    const double whole = std::log(span.high / span.low);
    const double step = std::max(std::log1p(target), whole / static_cast<double>(most));
    for (int i = 1; i * step < whole; ++i) {
        const double bytes = span.low * std::exp(i * step);
        // A size next to one that is measured anyway would add nothing.
        const bool crowded = std::ranges::any_of(sizes, [&](std::uint64_t size) {
            return std::abs(std::log(static_cast<double>(size) / bytes)) < step / 2;
        });
        if (!crowded) sizes.insert(static_cast<std::uint64_t>(std::llround(bytes)));
    }
    return {sizes.begin(), sizes.end()};
}

Confirmation::Confirmation(const SweepConfig& config, std::span<const Sample> explored, std::size_t trialsInBudget)
{
    const auto analyses = analyzeAll(explored);
    const auto share = trialsInBudget / usualRounds / std::max<std::size_t>(analyses.size(), 1);
    const auto most = std::clamp(share, fewestSizes, mostSizes);
    for (const auto& analysis : analyses) {
        Target target;
        target.outcome.group = analysis.group;
        target.outcome.metric = analysis.metric;
        target.outcome.target = config.target;
        target.outcome.budget = config.budget;
        target.sizes = sizesToConfirm(analysis, config.target, most);
        if (target.sizes.empty()) target.end(ConfirmEnd::NothingToConfirm);
        m_targets.push_back(std::move(target));
    }
}

std::vector<std::uint64_t> Confirmation::sizesOf(const GroupKey& group) const
{
    std::set<std::uint64_t> sizes;
    for (const auto& target : m_targets) {
        if (target.outcome.group == group && !target.ended) sizes.insert(target.sizes.begin(), target.sizes.end());
    }
    return {sizes.begin(), sizes.end()};
}

bool Confirmation::done() const
{
    return std::ranges::all_of(m_targets, &Target::ended);
}

void Confirmation::look(std::span<const Sample> samples, unsigned rounds)
{
    if (rounds < firstLook || (rounds - firstLook) % roundsBetweenLooks != 0) return;
    for (auto& target : m_targets)
        judge(target, samples, rounds);
}

void Confirmation::spend(std::span<const Sample> samples, unsigned rounds)
{
    for (auto& target : m_targets) {
        judge(target, samples, rounds);
        if (!target.ended) target.end(ConfirmEnd::BudgetSpent);
    }
}

void Confirmation::judge(Target& target, std::span<const Sample> samples, unsigned rounds)
{
    if (target.sizes.empty()) return;
    auto& outcome = target.outcome;
    outcome.rounds = rounds;
    target.ended = false;
    const auto analysis = analyze(samples, outcome.group, outcome.metric);
    const auto& verdict = analysis.verdict;
    outcome.reach.reset();
    if (!verdict.low || !verdict.high) return;
    outcome.reach = reachOf(*verdict.low, *verdict.high);
    // Sizes that are to be measured count, whether or not they have been often enough to be judged.
    const bool between = std::ranges::any_of(target.sizes, [&](std::uint64_t size) {
        const auto bytes = static_cast<double>(size);
        return bytes > *verdict.low && bytes < *verdict.high;
    });
    if (*outcome.reach <= outcome.target) {
        target.end(ConfirmEnd::NarrowEnough);
    } else if (!between) {
        target.end(ConfirmEnd::SingleStep);
    }
}

std::vector<ConfirmOutcome> Confirmation::outcomes() const
{
    std::vector<ConfirmOutcome> outcomes;
    for (const auto& target : m_targets)
        outcomes.push_back(target.outcome);
    return outcomes;
}

} // namespace crossover
