// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a new measurement is worse than a baseline, for a program that asks yes or no. All claims of one check
// together are wrong with probability alpha at most, if nothing changed by more than the shares of its criteria. Pure
// functions: any thread may call them.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/analyze/machine_change.h"
#include "core/analyze/session_change.h"
#include "core/model/session.h"

namespace crossover {

enum class GateTerm : std::uint8_t {
    Threshold,
    Crossover,
    Throughput,
    SendRate,
    Latency,
    Cpu,
    LatencyP90,
    LatencyP99,
    LatencyP999,
    Memory,
};

struct GateTermRow : Term<GateTerm> {
    double usualShare;
    std::optional<Metric> metric = std::nullopt; ///< whose values are compared
};

inline constexpr std::array<GateTermRow, 10> gateTerms{{
    {{GateTerm::Threshold, "threshold", Words::mark("Threshold"),
      Words::mark(
          "the baseline's recommended threshold costs more than this share at some size, and cost less before [5%]")},
     0.05},
    {{GateTerm::Crossover, "crossover", Words::mark("Crossover"),
      Words::mark("the intervals of the crossovers lie further apart than this share of the size [25%]")},
     0.25},
    {{GateTerm::Throughput, "throughput", Words::mark("Throughput"),
      Words::mark("an arm needs this share more time for a message [5%]")},
     0.05,
     Metric::Throughput},
    {{GateTerm::SendRate, "sends", Words::mark("Send rate"),
      Words::mark("the send loop of an arm needs this share more time for a message [5%]")},
     0.05,
     Metric::SendRate},
    {{GateTerm::Latency, "latency", Words::mark("Latency"),
      Words::mark("the latency of an arm is this share longer [5%]")},
     0.05,
     Metric::Latency},
    {{GateTerm::Cpu, "cpu", Words::mark("CPU time"),
      Words::mark("an arm uses this share more CPU time for a message [5%]")},
     0.05,
     Metric::Cpu},
    {{GateTerm::LatencyP90, "latency_p90", Words::mark("Latency p90"),
      Words::mark("the p90 latency of an arm is this share longer [10%]")},
     0.1,
     Metric::LatencyP90},
    {{GateTerm::LatencyP99, "latency_p99", Words::mark("Latency p99"),
      Words::mark("the p99 latency of an arm is this share longer [10%]")},
     0.1,
     Metric::LatencyP99},
    {{GateTerm::LatencyP999, "latency_p999", Words::mark("Latency p99.9"),
      Words::mark("the p99.9 latency of an arm is this share longer [10%]")},
     0.1,
     Metric::LatencyP999},
    {{GateTerm::Memory, "memory", Words::mark("Peak memory"),
      Words::mark("an arm needs this share more memory for a burst [10%]")},
     0.1,
     Metric::Memory},
}};
inline constexpr const auto& termsOf(GateTerm)
{
    return gateTerms;
}

/// What makes a check fail: a change by more than a share.
struct GateCriterion {
    GateTerm term = GateTerm::Threshold;
    double share = 0.05;
    bool operator==(const GateCriterion&) const = default;
};

/// Threshold and crossover: both compare the arms of one trial, so that a machine that is slower as a whole moves
/// neither.
std::vector<GateCriterion> usualCriteria();

struct GateOptions {
    std::vector<GateCriterion> criteria = usualCriteria();
    bool acrossMachines = false;     ///< judge, although another machine measured
    bool despiteDisturbance = false; ///< judge, although other programs disturbed many trials
    double alpha = AnalysisOptions().alpha;
};

enum class Finding {
    Unchanged, ///< nothing worse is proven
    Better,    ///< values improved by more than the share
    Changed,   ///< fails
    Unclear,   ///< one of both has no answer to compare
    Disturbed, ///< other programs disturbed too many trials of one of both
};

/// The JSON name: "unchanged", "better", "changed", "unclear", "disturbed".
std::string_view nameOf(Finding finding);

/// An arm whose values changed by more than the share.
struct RateChange {
    Arm arm = Arm::Copy;
    std::optional<std::uint64_t> size; ///< nothing: all sizes together
    double before = 0;                 ///< median, in the metric's unit; of all sizes: the geometric mean of medians
    double after = 0;
    double slowdown = 1; ///< ratio of times, after / before: above 1 is worse
    double p = 1;        ///< for "by more than the share", corrected for everything the check looks at
};

/// What the baseline's threshold costs at the size at which it is proven to cost most.
struct ThresholdChange {
    std::uint64_t size = 0;
    double logLossBefore = 0;
    double logLoss = 0;
    double logLossLow = 0; ///< it is at least this
};

/// One criterion for one metric of a group.
struct GateCase {
    GateCriterion criterion;
    std::size_t change = 0; ///< index in GateReport::changes
    Finding finding = Finding::Unchanged;
    std::optional<std::uint64_t> threshold; ///< of the baseline, criterion threshold; may be `never`
    std::optional<ThresholdChange> cost;    ///< criterion threshold, when it fails
    std::vector<RateChange> rates;          ///< of the metrics' criteria: worse ones when it fails, else better ones
};

/// Both arms changed alike: machine, library or kernel are faster or slower, not zero-copy.
struct Drift {
    std::size_t change = 0;
    double slowdown = 1; ///< ratio of times, after / before
};

enum class GateOutcome { Unchanged, Changed, NotComparable };

struct GateReport {
    std::optional<std::string> apart; ///< why nothing was judged, as half a sentence
    std::vector<FactChange> facts;    ///< that differ
    std::vector<GroupKey> onlyBefore; ///< groups that the other measurement lacks
    std::vector<GroupKey> onlyAfter;
    std::vector<Metric> uncompared;    ///< judged on request, for which one of both lacks values
    std::vector<MetricChange> changes; ///< of every metric that both have; intervals at `level`
    std::vector<GateCase> cases;
    std::vector<Drift> drifts;
    double alpha = 0; ///< of all claims together

    [[nodiscard]] GateOutcome outcome() const;
    [[nodiscard]] const MetricChange& changeOf(const GateCase& each) const { return changes[each.change]; }
};

/// The smallest and largest crossover that an analysis leaves open; both missing when it has no answer.
struct CrossoverEnds {
    std::optional<double> low;
    std::optional<double> high;
    [[nodiscard]] bool any() const { return low || high; }
};
CrossoverEnds crossoverEnds(const MetricAnalysis& analysis);

/// Judges `now` against `baseline`.
GateReport checkAgainst(const Session& baseline, const Session& now, const GateOptions& options = {});

} // namespace crossover
