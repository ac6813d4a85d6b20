// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that the samples of one group and metric show, computed once: charts, words, reports and JSON read it from here.
// Pure functions: any thread may call them.

#include <optional>
#include <span>
#include <vector>

#include "core/analyze/disagreement.h"
#include "core/analyze/evidence.h"
#include "core/analyze/recommendation.h"
#include "core/analyze/speedup.h"
#include "core/analyze/threshold_check.h"
#include "core/analyze/verdict.h"

namespace crossover {

/// From this share of disturbed trials on, other programs may have moved the answer.
inline constexpr double manyDisturbed = 0.25;

/// One group and metric, analysed.
struct MetricAnalysis {
    GroupKey group;
    Metric metric = Metric::Throughput;
    AnalysisOptions options; ///< that everything below was computed with
    bool paired = true;
    std::vector<ArmPoint> copy;     ///< by ascending size
    std::vector<ArmPoint> zeroCopy; ///< by ascending size
    std::vector<ArmPoint> hybrid;   ///< by ascending size; empty without a threshold check
    std::vector<SizeSpeedup> sizes; ///< by ascending size, sizes that have both arms
    Evidence evidence;              ///< of `sizes`
    LossCurve losses;               ///< what each threshold costs, by `sizes`
    Verdict verdict;
    Recommendation recommendation;
    std::optional<ThresholdCheck> check;     ///< nothing without a hybrid arm
    double disturbed = 0;                    ///< share of its trials during which the machine was disturbed
    std::vector<Disagreement> disagreements; ///< with other placements; filled by analyzeAll, which knows them

    [[nodiscard]] const std::vector<ArmPoint>& curve(Arm arm) const;
};

/// Analyses one metric of one group. Never fails: too little data is the verdict "unresolved".
MetricAnalysis analyze(std::span<const Sample> samples, const GroupKey& group, Metric metric,
                       const AnalysisOptions& options = {});

/// Every metric of every group that has data and is to be judged, in order of appearance.
std::vector<MetricAnalysis> analyzeAll(std::span<const Sample> samples, const AnalysisOptions& options = {});

/// The analyses that recommendations rest on, one for each combination of transport, wait and release, in order of
/// appearance: that of its throughput, or of its latency where no throughput was measured.
std::vector<const MetricAnalysis*> decisive(std::span<const MetricAnalysis> analyses);

} // namespace crossover
