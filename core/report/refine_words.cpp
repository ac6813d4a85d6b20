// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/refine_words.h"

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

/// "±8 %", "a factor of 3.6"
std::string reachText(double reach)
{
    return reach <= 1 ? "±" + formatRoughPercent(reach) : Words::tr("a factor of {}", formatRoughFactor(1 + reach));
}

std::string extraTrials(const RefineOutcome& outcome)
{
    return outcome.trials == 1 ? Words::tr("1 extra trial") : Words::tr("{} extra trials", outcome.trials);
}

} // namespace

std::string refineSentence(const RefineOutcome& outcome)
{
    const auto target = formatPercent(outcome.target);
    switch (outcome.end) {
    case RefineEnd::NoCrossing: return Words::tr("No single crossover to narrow down ({}).", extraTrials(outcome));
    case RefineEnd::NarrowEnough:
        return Words::tr("Crossover known to {} after {} (target ±{}).", reachText(outcome.reach.value_or(0)),
                         extraTrials(outcome), target);
    case RefineEnd::SingleStep:
        return Words::tr("Crossover known after {}: it lies between two neighbouring sizes ({}).", extraTrials(outcome),
                         reachText(outcome.reach.value_or(0)));
    case RefineEnd::BudgetSpent: break;
    }
    if (!outcome.reach) return Words::tr("Time is up after {}; the crossover has no interval.", extraTrials(outcome));
    return Words::tr("Time is up after {}; the crossover is still uncertain by {} (target ±{}).", extraTrials(outcome),
                     reachText(*outcome.reach), target);
}

std::string stageSentence(std::span<const RefineStep> steps)
{
    std::string text;
    for (const auto& step : steps) {
        if (!text.empty()) text += ", ";
        text += formatSize(static_cast<double>(step.size)) + " ";
        switch (step.reason) {
        case RefineReason::LowerEnd: text += Words::tr("(lower end, {})", spokenName(step.metric)); break;
        case RefineReason::UpperEnd: text += Words::tr("(upper end, {})", spokenName(step.metric)); break;
        case RefineReason::Loss: text += Words::tr("(cost of the threshold)"); break;
        }
    }
    return text;
}

} // namespace crossover
