// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/refine_words.h"

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

/// "±8 %", "a factor of 3.6"
std::string reachText(double reach)
{
    return reach <= 1 ? "±" + formatRoughPercent(reach) : "a factor of " + formatRoughFactor(1 + reach);
}

std::string extraTrials(const RefineOutcome& outcome)
{
    return fmt::format("{} extra trial{}", outcome.trials, outcome.trials == 1 ? "" : "s");
}

} // namespace

std::string refineSentence(const RefineOutcome& outcome)
{
    const auto target = formatPercent(outcome.target);
    switch (outcome.end) {
    case RefineEnd::NoCrossing: return fmt::format("No single crossover to narrow down ({}).", extraTrials(outcome));
    case RefineEnd::NarrowEnough:
        return fmt::format("Crossover known to {} after {} (target ±{}).", reachText(outcome.reach.value_or(0)),
                           extraTrials(outcome), target);
    case RefineEnd::SingleStep:
        return fmt::format("Crossover known after {}: it lies between two neighbouring sizes ({}).",
                           extraTrials(outcome), reachText(outcome.reach.value_or(0)));
    case RefineEnd::BudgetSpent: break;
    }
    if (!outcome.reach) return fmt::format("Time is up after {}; the crossover has no interval.", extraTrials(outcome));
    return fmt::format("Time is up after {}; the crossover is still uncertain by {} (target ±{}).",
                       extraTrials(outcome), reachText(*outcome.reach), target);
}

std::string stageSentence(std::span<const RefineStep> steps)
{
    std::string text;
    for (const auto& step : steps) {
        if (!text.empty()) text += ", ";
        text += formatSize(static_cast<double>(step.size)) + " ";
        switch (step.reason) {
        case RefineReason::LowerEnd: text += fmt::format("(lower end, {})", nameOf(step.metric)); break;
        case RefineReason::UpperEnd: text += fmt::format("(upper end, {})", nameOf(step.metric)); break;
        case RefineReason::Loss: text += "(cost of the threshold)"; break;
        }
    }
    return text;
}

} // namespace crossover
