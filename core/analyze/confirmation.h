// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which sizes the confirm rounds of a sweep measure, and when they are enough. Sizes in bytes. Judges values by the
// interval they give, never by whether something became significant. Belongs to one thread.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analyze/analysis.h"
#include "core/model/sweep_config.h"

namespace crossover {

enum class ConfirmEnd {
    NothingToConfirm, ///< the explore rounds gave no sign of a single crossing
    NarrowEnough,     ///< the interval is within the target
    SingleStep,       ///< the interval lies between two sizes next to each other: a jump
    BudgetSpent,
};

/// Result of the confirm rounds of one metric.
struct ConfirmOutcome {
    GroupKey group;
    Metric metric = Metric::Throughput;
    ConfirmEnd end = ConfirmEnd::NothingToConfirm;
    unsigned rounds = 0;         ///< extra rounds measured
    std::optional<double> reach; ///< the interval reaches this share from its geometric middle; none without interval
    double target = 0;           ///< the reach that was aimed at
    std::chrono::microseconds budget{}; ///< the time that was allowed
};

/// The share by which an interval reaches from its geometric middle: 0.1 for 10 % more and as much less.
double reachOf(double low, double high);

/// The sizes to measure around a crossing: those of `explored` within the bracket and an octave beyond, and more
/// between them, so that steps have the target's reach, or as much more as leaves about `most` sizes. Both sides of
/// libzmq's structural sizes (core/model/structural_sizes.h) are among them. Empty when the analysis hints at no single
/// crossing.
std::vector<std::uint64_t> sizesToConfirm(const MetricAnalysis& explored, double target, std::size_t most);

class Confirmation {
public:
    /// `trialsInBudget`: about how many trials the budget allows, which bounds the sizes.
    Confirmation(const SweepConfig& config, std::span<const Sample> explored, std::size_t trialsInBudget);

    /// What the next round of a group measures: the sizes of all its metrics that have not ended; ascending.
    [[nodiscard]] std::vector<std::uint64_t> sizesOf(const GroupKey& group) const;
    [[nodiscard]] bool done() const;

    /// Looks at everything measured so far, after so many whole rounds. Only every few rounds, since each look is a
    /// chance to stop at a lucky moment. Rounds that one metric still needed may bring back another that had ended:
    /// what is said at the end holds for all that was measured.
    void look(std::span<const Sample> samples, unsigned rounds);
    /// The budget is spent, after so many whole rounds.
    void spend(std::span<const Sample> samples, unsigned rounds);

    /// One for each metric of each group; those that have not ended count as NothingToConfirm without rounds.
    [[nodiscard]] std::vector<ConfirmOutcome> outcomes() const;

private:
    struct Target {
        ConfirmOutcome outcome;
        std::vector<std::uint64_t> sizes;
        bool ended = false;

        void end(ConfirmEnd how)
        {
            ended = true;
            outcome.end = how;
        }
    };

    static void judge(Target& target, std::span<const Sample> samples, unsigned rounds);

    std::vector<Target> m_targets;
};

} // namespace crossover
