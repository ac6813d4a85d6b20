// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two sessions side by side: what changed from one, the baseline, to another (say, after a change of library or
// machine). Pure functions: any thread may call them.

#include <span>
#include <vector>

#include "core/analyze/analysis.h"

namespace crossover {

/// ln of an arm's rates, or of the inverse of its times, ascending: greater is better.
std::vector<double> logSpeeds(const SizeData& data, Arm arm, Metric metric);

/// The same arm at the same size in both sessions. Nothing pairs their trials: Mann-Whitney test, Hodges-Lehmann shift.
struct SizeChange {
    std::uint64_t size = 0;
    std::size_t repeats = 0; ///< of the session that has fewer
    double logMedian = 0;    ///< shift of ln(t_baseline / t_other), t = time per message: above 0 the other is faster
    double logLow = 0;       ///< its bounds; infinite where the repeats are too few for any
    double logHigh = 0;
    double p = 1;             ///< two-sided, corrected for the number of sizes (Holm)
    bool significant = false; ///< p is not above alpha

    [[nodiscard]] double speedup() const; ///< exp(logMedian): 2 = twice as fast as the baseline
};

/// One metric of one group in both sessions.
struct MetricChange {
    /// Crossovers differ only where their intervals do not overlap: both hold the truth with 95 %, so such a claim is
    /// wrong in far less than 5 %, and small differences are not seen.
    enum class Crossover { Differs, NotShown, Unknown };

    MetricAnalysis baseline; ///< its group may have no release
    MetricAnalysis other;
    Crossover crossover = Crossover::Unknown; ///< Unknown: one of them has no interval
    std::optional<double> ratio;              ///< of the estimates, other / baseline; none of guesses
    std::vector<SizeChange> copy;             ///< by ascending size, those both have
    std::vector<SizeChange> zeroCopy;

    [[nodiscard]] const GroupKey& group() const { return other.group; }
    [[nodiscard]] Metric metric() const { return other.metric; }
    [[nodiscard]] const std::vector<SizeChange>& curve(Arm arm) const { return arm == Arm::Copy ? copy : zeroCopy; }
};

/// Every metric and group that both have, in the other's order. A session without releases is compared with every
/// release and placement. `across`: a group that the baseline lacks is compared with its first one that differs in
/// these terms alone.
std::vector<MetricChange> changesBetween(std::span<const Sample> baseline, std::span<const Sample> other,
                                         const AnalysisOptions& options = {},
                                         std::span<const CombinationTerm> across = {});

/// Within one session: every group against the first one that differs from it in the terms of `across` alone.
std::vector<MetricChange> changesWithin(std::span<const Sample> session, std::span<const CombinationTerm> across,
                                        const AnalysisOptions& options = {});

} // namespace crossover
