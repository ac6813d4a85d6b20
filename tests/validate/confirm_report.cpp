// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/confirm_report.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/sweep_config.h"
#include "tests/validate/confirmed_sweep.h"

namespace crossover::validation {

namespace {

constexpr std::size_t trialsInBudget = 600; // what a minute allows one of three metrics at 50 ms and some
constexpr unsigned exploreRounds = 12;
constexpr std::size_t countable = 50; // intervals below which a share says little

ConfirmTally tallyOf(const Shape& shape, std::size_t sweeps, const std::vector<double>& spreads)
{
    ConfirmTally total;
    std::uint64_t seed = 0;
    for (const double spread : spreads) {
        for (const auto& scatter : scatters()) {
            const Setting setting{&shape, &scatter, spread, exploreRounds, logSpacedSizes(16, 1'000'000, 4)};
            total.add(confirmTallyOf(setting, SweepConfig{}.target, trialsInBudget, sweeps, ++seed));
        }
    }
    return total;
}

std::string cell(const Score& score)
{
    if (score.widths.empty()) return "–";
    return fmt::format("{:.1f} / {:.2f}", 100 * score.coverage(), score.medianWidth());
}

} // namespace

bool printConfirmed(std::size_t sweeps, const std::vector<double>& spreads, double promised)
{
    fmt::print("\nExplored and confirmed: intervals that hold the truth in % / median width in octaves\n\n"
               "| shape | sweeps with something to confirm | explored | confirmed | within the target | single step | "
               "budget spent | fresh rounds |\n|---|---|---|---|---|---|---|---|\n");
    bool good = true;
    for (const auto& shape : shapes()) {
        if (!shape.crosses) continue;
        const auto tally = tallyOf(shape, sweeps, spreads);
        const auto confirmed = static_cast<double>(std::max<std::size_t>(tally.refined, 1));
        const auto share = [&](std::size_t part) { return 100 * static_cast<double>(part) / confirmed; };
        fmt::print("| {} | {} | {} | {} | {:.0f} % | {:.0f} % | {:.0f} % | {:.1f} |\n", shape.name, tally.refined,
                   cell(tally.explored), cell(tally.final), share(tally.narrow), share(tally.steps), share(tally.spent),
                   static_cast<double>(tally.rounds) / confirmed);
        if (tally.final.widths.size() < countable || tally.final.coverage() >= promised) continue;
        fmt::print(stderr, "validate: broken promise: confirmed intervals of {} hold the truth in {:.3f}\n", shape.name,
                   tally.final.coverage());
        good = false;
    }
    return good;
}

} // namespace crossover::validation
