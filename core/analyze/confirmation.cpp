// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/confirmation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "core/analyze/evidence.h"
#include "core/analyze/size_text.h"
#include "core/model/units.h"

namespace crossover {

namespace {

constexpr unsigned firstLook = 8;
constexpr unsigned roundsBetweenLooks = 4;
constexpr std::size_t mostSizes = 24;
constexpr std::size_t fewestSizes = 6;
constexpr std::size_t usualRounds = 16; // that the budget should allow
constexpr double guessReach = 4;        // how far to both sides of a guess a crossing is looked for

/// The sizes up to which libzmq works one way and from whose successor on another.
constexpr std::array<std::uint64_t, 3> structuralSizes{33, 12'278, 16'374};

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
std::optional<Span> bracketOf(const MetricAnalysis& explored, const AnalysisOptions& options)
{
    const auto evidence = weigh(explored.sizes, options);
    if (evidence.reversed || explored.verdict.kind == VerdictKind::Multiple) return {};
    const auto& guess = explored.verdict.estimate;
    if (!guess && !(evidence.losing && evidence.winning)) return {};
    const auto bytes = [&](std::size_t at) { return static_cast<double>(evidence.tested[at].size); };
    return Span{evidence.losing ? bytes(evidence.losing->last) : *guess / guessReach,
                evidence.winning ? bytes(evidence.winning->first) : *guess * guessReach};
}

/// "±8 %", "a factor of 3.55 to either side"
std::string reachText(double reach)
{
    return reach <= 1 ? "±" + formatPercent(reach)
                      : fmt::format("a factor of {} to either side", formatRatio(1 + reach));
}

std::string after(unsigned rounds)
{
    return fmt::format("after {} fresh round{}", rounds, rounds == 1 ? "" : "s");
}

std::string reasonOf(const ConfirmOutcome& outcome, const SweepConfig& config)
{
    const auto reach = outcome.reach ? "the interval reaches " + reachText(*outcome.reach) : std::string();
    switch (outcome.end) {
    case ConfirmEnd::NothingToConfirm: return "nothing to confirm: the explored sizes hint at no single crossing";
    case ConfirmEnd::NarrowEnough:
        return fmt::format("confirmed {}: {} (target ±{})", after(outcome.rounds), reach, formatPercent(config.target));
    case ConfirmEnd::SingleStep:
        return fmt::format("confirmed {}: the interval is a single step between the sizes measured ({})",
                           after(outcome.rounds), reachText(outcome.reach.value_or(0)));
    case ConfirmEnd::BudgetSpent: break;
    }
    return fmt::format("the budget of {} is spent {}: {}",
                       formatSeconds(std::chrono::duration<double>(config.budget).count()), after(outcome.rounds),
                       reach.empty() ? "there is no interval"
                                     : reach + fmt::format(" (target ±{})", formatPercent(config.target)));
}

} // namespace

double reachOf(double low, double high)
{
    return std::sqrt(high / low) - 1;
}

std::vector<std::uint64_t> sizesToConfirm(const MetricAnalysis& explored, double target, std::size_t most,
                                          const AnalysisOptions& options)
{
    const auto bracket = bracketOf(explored, options);
    if (!bracket) return {};
    const auto& tested = explored.sizes;
    const Span span{std::max(bracket->low / 2, static_cast<double>(tested.front().size)),
                    std::min(bracket->high * 2, static_cast<double>(tested.back().size))};
    std::set<std::uint64_t> sizes;
    for (const auto& size : tested) {
        if (span.holds(size.size)) sizes.insert(size.size);
    }
    for (const auto size : structuralSizes) {
        if (span.holds(size) && span.holds(size + 1)) sizes.insert({size, size + 1});
    }
    const double whole = std::log(span.high / span.low);
    const double step = std::max(std::log1p(target), whole / static_cast<double>(most));
    for (double at = step; at < whole; at += step) {
        const double bytes = span.low * std::exp(at);
        // A size that is as good as there already would tell nothing of its own.
        const bool crowded = std::ranges::any_of(sizes, [&](std::uint64_t size) {
            return std::abs(std::log(static_cast<double>(size) / bytes)) < step / 2;
        });
        if (!crowded) sizes.insert(static_cast<std::uint64_t>(std::llround(bytes)));
    }
    return {sizes.begin(), sizes.end()};
}

Confirmation::Confirmation(const SweepConfig& config, std::span<const Sample> explored, std::size_t trialsInBudget)
    : m_config(config)
{
    const auto analyses = analyzeAll(explored);
    const auto share = trialsInBudget / usualRounds / std::max<std::size_t>(analyses.size(), 1);
    const auto most = std::clamp(share, fewestSizes, mostSizes);
    for (const auto& analysis : analyses) {
        Target target;
        target.outcome.group = analysis.group;
        target.outcome.metric = analysis.metric;
        target.sizes = sizesToConfirm(analysis, config.target, most);
        if (target.sizes.empty()) end(target, ConfirmEnd::NothingToConfirm);
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
        if (!target.ended) end(target, ConfirmEnd::BudgetSpent);
    }
}

void Confirmation::judge(Target& target, std::span<const Sample> samples, unsigned rounds) const
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
    if (*outcome.reach <= m_config.target) {
        end(target, ConfirmEnd::NarrowEnough);
    } else if (!between) {
        end(target, ConfirmEnd::SingleStep);
    }
}

void Confirmation::end(Target& target, ConfirmEnd how) const
{
    target.ended = true;
    target.outcome.end = how;
    target.outcome.sentence =
        fmt::format("{}: {}.", term(target.outcome.metric).title, reasonOf(target.outcome, m_config));
}

std::vector<ConfirmOutcome> Confirmation::outcomes() const
{
    std::vector<ConfirmOutcome> outcomes;
    for (const auto& target : m_targets)
        outcomes.push_back(target.outcome);
    return outcomes;
}

} // namespace crossover
