// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/confirmed_sweep.h"

#include <algorithm>
#include <cmath>

#include "core/sweep/sweep.h"
#include "tests/validate/simulated_source.h"

namespace crossover::validation {

namespace {

constexpr double secondsOfTrial = 0.1; // so that the budget counts trials

void addInterval(Score& score, const Verdict& verdict, double truth)
{
    if (!verdict.low || !verdict.high) return;
    score.holding += *verdict.low <= truth && truth <= *verdict.high ? 1 : 0;
    score.widths.push_back(std::log2(*verdict.high / *verdict.low));
}

class Collector final : public SweepObserver {
public:
    void trialFinished(std::span<const Sample> samples, const SweepProgress& /*progress*/) override
    {
        rows.insert(rows.end(), samples.begin(), samples.end());
    }
    /// The rows of the explore rounds, which come first.
    [[nodiscard]] std::span<const Sample> explored() const
    {
        const auto confirm = std::ranges::find(rows, Phase::Refine, &Sample::phase);
        return {rows.begin(), confirm};
    }
    std::vector<Sample> rows;
};

SweepConfig configOf(const Setting& setting, double target, std::size_t trials, std::uint64_t seed)
{
    SweepConfig config;
    config.tests = {Test::Throughput};
    config.sizes = setting.sizes;
    config.rounds = setting.rounds;
    config.target = target;
    config.budget = std::chrono::microseconds(std::llround(secondsOfTrial * 1e6 * static_cast<double>(trials)));
    config.seed = seed;
    return config;
}

} // namespace

void ConfirmTally::add(const ConfirmTally& other)
{
    sweeps += other.sweeps;
    confirmed += other.refined;
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
    ConfirmTally tally;
    for (std::size_t i = 0; i < count; ++i) {
        ++tally.sweeps;
        const double crossing = std::exp2(place(random));
        SimulatedSource source(setting, crossing, random, secondsOfTrial);
        Collector collector;
        const auto end = Sweep(source).run(configOf(setting, target, trials, random()), collector, {}).value();
        const auto& outcome = end.refined.front();
        if (outcome.end == RefineEnd::NothingToConfirm) continue;
        ++tally.refined;
        tally.rounds += outcome.rounds;
        addInterval(tally.explored, analyze(collector.explored(), GroupKey{}, Metric::Throughput).verdict, crossing);
        addInterval(tally.final, analyze(collector.rows, GroupKey{}, Metric::Throughput).verdict, crossing);
        tally.narrow += outcome.end == RefineEnd::NarrowEnough ? 1 : 0;
        tally.steps += outcome.end == RefineEnd::SingleStep ? 1 : 0;
        tally.spent += outcome.end == RefineEnd::BudgetSpent ? 1 : 0;
    }
    return tally;
}

} // namespace crossover::validation
