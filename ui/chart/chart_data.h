// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QColor>
#include <QString>

#include "core/analyze/session_change.h"
#include "core/model/session.h"
#include "ui/chart/chart_view_settings.h"
#include "ui/chart/structural_sizes.h"

namespace crossover {

/// Another session's curves, to lay over those in view.
struct Overlay {
    QString name;
    QColor color;
    std::vector<MetricAnalysis> analyses; ///< at most one per metric
};

/// One arm of a session against the same arm of the baseline: above 1 it is faster.
struct ChangeCurve {
    QString name;
    QColor color; ///< invalid: that of text, for the session in view
    Metric metric = Metric::Throughput;
    Arm arm = Arm::Copy;
    std::vector<SizeChange> sizes; ///< ascending
    std::size_t place = 0;         ///< among the sessions: gives it its shape and tells it from the others
    bool ofSamples = false;        ///< one side of it are the samples in view
};

/// What the four charts show: one combination (one transport, wait and release), all its metrics.
struct ChartData {
    std::vector<Sample> samples;          ///< raw rows of this combination only
    std::vector<MetricAnalysis> analyses; ///< at most one per metric
    QString caption;                      ///< for exports: machine, transport, release, date, version
    std::vector<Overlay> overlays;
    QString baseline;                            ///< the session that all others are compared with
    std::vector<ChangeCurve> changeCurves;       ///< of the others, for each metric and arm; none without a baseline
    std::vector<StructuralSize> structuralSizes; ///< of libzmq, malloc and the machine that measured
};

/// One of the charts, or all of them, for exports.
enum class ChartSelection { Throughput, SendRate, Latency, Speedup, All };

/// The analysis of this metric, or null.
const MetricAnalysis* analysisOf(const ChartData& data, Metric metric);

/// The speedup chart's metric for data that lack the wanted one: the first that was analysed.
Metric availableMetric(const ChartData& data, Metric wanted);

/// What the speedup chart of this metric can show when `wanted` is asked for: without a session to compare, the arms.
SpeedupOf availableSpeedup(const ChartData& data, SpeedupOf wanted, Metric metric);

/// The rows of one combination, analysed, and nothing else.
ChartData analysed(std::span<const Sample> samples, const Combination& combination);

/// The same with all that is said of it. The caption names machine, combination, date and version, as far as `about`
/// knows them; its own samples play no part.
ChartData chartDataOf(std::span<const Sample> samples, const Combination& combination, const Session& about);

/// Says all that is not made from the samples.
void describe(ChartData& data, const Combination& combination, const Session& about);

/// The metrics these samples have in this combination, analysed.
std::vector<MetricAnalysis> analysesOf(std::span<const Sample> samples, const Combination& combination);

/// Adds rows that came in since, as far as the combination holds them; tests they do not belong to keep their analyses.
void extend(ChartData& data, std::span<const Sample> added, const Combination& combination);

} // namespace crossover
