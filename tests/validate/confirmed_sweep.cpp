// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/confirmed_sweep.h"

#include <cmath>

namespace crossover::validation {

namespace {

/// Rows of one phase: copying takes the unit of time.
void append(std::vector<Sample>& samples, const Differences& sweep, Phase phase, std::uint32_t firstRound)
{
    for (std::size_t i = 0; i < sweep.sizes.size(); ++i) {
        for (std::size_t r = 0; r < sweep.rounds[i].size(); ++r) {
            for (const auto arm : comparedArms) {
                auto& sample = samples.emplace_back();
                sample.arm = arm;
                sample.size = sweep.sizes[i];
                sample.throughput = arm == Arm::Copy ? 1 : std::exp(sweep.rounds[i][r]);
                sample.round = firstRound + static_cast<std::uint32_t>(r);
                sample.phase = phase;
            }
        }
    }
}

void addInterval(Score& score, const Verdict& verdict, double truth)
{
    if (!verdict.low || !verdict.high) return;
    score.holding += *verdict.low <= truth && truth <= *verdict.high ? 1 : 0;
    score.widths.push_back(std::log2(*verdict.high / *verdict.low));
}

/// Measures confirm rounds until all has ended; returns how that was.
ConfirmOutcome confirm(std::mt19937_64& random, const Setting& setting, double crossing, const SweepConfig& config,
                       std::size_t trials, std::vector<Sample>& samples)
{
    Confirmation confirmation(config, samples, trials);
    unsigned rounds = 0;
    for (std::size_t spent = 0; !confirmation.done();) {
        Setting round = setting;
        round.rounds = 1;
        round.sizes = confirmation.sizesOf(GroupKey{});
        spent += round.sizes.size();
        if (spent > trials) {
            confirmation.spend(samples, rounds);
            break;
        }
        append(samples, simulate(random, round, crossing), Phase::Confirm, ++rounds);
        confirmation.look(samples, rounds);
    }
    return confirmation.outcomes().front();
}

} // namespace

void ConfirmTally::add(const ConfirmTally& other)
{
    sweeps += other.sweeps;
    confirmed += other.confirmed;
    explored.add(other.explored);
    final.add(other.final);
    narrow += other.narrow;
    steps += other.steps;
    spent += other.spent;
    rounds += other.rounds;
}

ConfirmTally confirmTallyOf(const Setting& setting, double target, std::size_t trials, std::size_t count,
                            std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> place(std::log2(1500.0), std::log2(12'000.0));
    SweepConfig config;
    config.target = target;
    ConfirmTally tally;
    for (std::size_t i = 0; i < count; ++i) {
        ++tally.sweeps;
        const double crossing = std::exp2(place(random));
        std::vector<Sample> samples;
        append(samples, simulate(random, setting, crossing), Phase::Explore, 1);
        const auto before = analyze(samples, GroupKey{}, Metric::Throughput).verdict;
        const auto outcome = confirm(random, setting, crossing, config, trials, samples);
        if (outcome.end == ConfirmEnd::NothingToConfirm) continue;
        ++tally.confirmed;
        tally.rounds += outcome.rounds;
        addInterval(tally.explored, before, crossing);
        addInterval(tally.final, analyze(samples, GroupKey{}, Metric::Throughput).verdict, crossing);
        tally.narrow += outcome.end == ConfirmEnd::NarrowEnough ? 1 : 0;
        tally.steps += outcome.end == ConfirmEnd::SingleStep ? 1 : 0;
        tally.spent += outcome.end == ConfirmEnd::BudgetSpent ? 1 : 0;
    }
    return tally;
}

} // namespace crossover::validation
