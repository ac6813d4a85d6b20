// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confirm_words.h"

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

std::string extraRounds(const ConfirmOutcome& outcome)
{
    return fmt::format("{} extra round{}", outcome.rounds, outcome.rounds == 1 ? "" : "s");
}

} // namespace

std::string confirmSentence(const ConfirmOutcome& outcome)
{
    const auto target = formatPercent(outcome.target);
    switch (outcome.end) {
    case ConfirmEnd::NothingToConfirm: return "Nothing to confirm, since there is no sign of a single crossover.";
    case ConfirmEnd::NarrowEnough:
        return fmt::format("Crossover confirmed to {} in {} (target ±{}).", reachText(outcome.reach.value_or(0)),
                           extraRounds(outcome), target);
    case ConfirmEnd::SingleStep:
        return fmt::format("Crossover confirmed in {}: it lies between two neighbouring sizes ({}).",
                           extraRounds(outcome), reachText(outcome.reach.value_or(0)));
    case ConfirmEnd::BudgetSpent: break;
    }
    const auto limit =
        fmt::format("Time limit reached ({}, {})", formatSeconds(std::chrono::duration<double>(outcome.budget).count()),
                    extraRounds(outcome));
    if (!outcome.reach) return limit + "; the crossover still has no interval.";
    return fmt::format("{}; the crossover is still uncertain by {} (target ±{}).", limit, reachText(*outcome.reach),
                       target);
}

} // namespace crossover
