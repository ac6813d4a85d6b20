// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QColor>
#include <QString>

#include "core/analyze/session_change.h"
#include "core/model/session.h"
#include "core/model/structural_sizes.h"
#include "ui/chart/chart_selection.h"
#include "ui/chart/chart_view_settings.h"

namespace crossover {

/// The curves of another session or combination, shown over those in view.
struct Overlay {
    QString name;
    QColor color;
    std::vector<MetricAnalysis> analyses; ///< at most one per metric
};

/// One arm of a session relative to the same arm of the baseline: above 1 it is faster.
struct ChangeCurve {
    QString name;
    QColor color; ///< invalid: the colour of text, for the document
    Metric metric = Metric::Throughput;
    Arm arm = Arm::Copy;
    std::vector<SizeChange> sizes; ///< ascending
    std::size_t place = 0;         ///< index among the sessions: decides its shape and identifies it
    bool ofSamples = false;        ///< one side of the comparison is the document's samples
};

/// What the charts show: one combination (one transport, wait and release), all its metrics.
struct ChartData {
    std::vector<Sample> samples;           ///< raw rows, only of this combination
    std::vector<MetricAnalysis> analyses;  ///< at most one per metric
    AnalysisOptions options;               ///< that they are computed with
    QString caption;                       ///< for exports: machine, transport, release, date, version
    std::vector<Overlay> overlays;         ///< solid for copying, dashed for zero-copy
    QString baseline;                      ///< name of the session that all others are compared with
    std::vector<ChangeCurve> changeCurves; ///< of the other datasets, for each metric and arm; none without a baseline
    std::vector<StructuralSize> structuralSizes; ///< of libzmq, malloc and the machine that measured
};

/// The analysis of this metric, or null.
const MetricAnalysis* analysisOf(const ChartData& data, Metric metric);

/// The metric for the charts of speedup and cost: the wanted one, or the first analysed one if the data lack it.
Metric availableMetric(const ChartData& data, const ChartViewSettings& settings);

/// The charts that have something to show, or will when the samples of `expected` tests come; all of them before there
/// is anything. Each of them is a chart alone, in the order of singleCharts.
std::vector<ChartSelection> chartsFor(const ChartData& data, std::span<const Test> expected = {});

/// What the speedup chart of this metric can show: `wanted`, or the arms if there is no session to compare.
SpeedupOf availableSpeedup(const ChartData& data, SpeedupOf wanted, Metric metric);

/// The rows of one combination and their analyses, with what other placements contradict, without caption and
/// comparisons.
ChartData analysed(std::span<const Sample> samples, const Combination& combination, const AnalysisOptions& options);

/// The rows of one combination with analyses and caption. The caption names machine, combination, date and version, if
/// `about` contains them; the samples of `about` are not used.
ChartData chartDataOf(std::span<const Sample> samples, const Combination& combination, const Session& about,
                      std::vector<Metric> requested = {});

/// Sets everything that does not depend on the samples.
void describe(ChartData& data, const Combination& combination, const Session& about);

/// The analyses of all metrics to judge that the samples have in this combination.
std::vector<MetricAnalysis> analysesOf(std::span<const Sample> samples, const Combination& combination,
                                       const AnalysisOptions& options);

/// Adds new rows of the combination; analyses only the tests they belong to.
void extend(ChartData& data, std::span<const Sample> added, const Combination& combination);

} // namespace crossover
