// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_data.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/report/origin.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

QString captionOf(const Combination& combination, const Session& session)
{
    QStringList facts{toQString(session.title),
                      session.environment ? toQString(session.environment->machine) : QString(),
                      toQString(wordsOf(combination))};
    if (!session.measured.empty()) facts.append(toQString(session.measured.substr(0, 16)).replace(u'T', u' '));
    facts.append(toQString(programOf(session)));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

/// The metric of `analysis` with every other placement that was measured.
std::vector<MetricAnalysis> withOtherPlacements(std::span<const Sample> samples, const MetricAnalysis& analysis)
{
    std::vector<MetricAnalysis> all;
    for (const auto& group : groupsOf(samples)) {
        auto same = group;
        same.placement = analysis.group.placement;
        if (same == analysis.group && group != same)
            all.push_back(analyze(samples, group, analysis.metric, analysis.options));
    }
    return all;
}

/// Whether no row had a value: files without CPU times have rows of its test all the same.
bool isUnmeasured(const MetricAnalysis& analysis)
{
    return analysis.copy.empty() && analysis.zeroCopy.empty() && analysis.hybrid.empty();
}

} // namespace

const MetricAnalysis* analysisOf(const ChartData& data, Metric metric)
{
    const auto found = std::ranges::find(data.analyses, metric, &MetricAnalysis::metric);
    return found == data.analyses.end() ? nullptr : &*found;
}

Metric availableMetric(const ChartData& data, const ChartViewSettings& settings)
{
    const Metric wanted = settings.shown(settings.speedupMetric);
    if (data.analyses.empty() || analysisOf(data, wanted)) return wanted;
    const Metric first = data.analyses.front().metric;
    return analysisOf(data, settings.shown(first)) ? settings.shown(first) : first;
}

namespace {

bool hasMetric(const ChartData& data, Metric metric)
{
    const auto has = [metric](const Overlay& overlay) {
        return std::ranges::find(overlay.analyses, metric, &MetricAnalysis::metric) != overlay.analyses.end();
    };
    return analysisOf(data, metric) || std::ranges::any_of(data.overlays, has);
}

/// Whether there is something to show in the place of a usual metric.
bool hasPlaceOf(const ChartData& data, Metric usual)
{
    return std::ranges::any_of(metrics, [&](const MetricTerm& metric) {
        return (metric.id == usual || metric.inPlaceOf == usual) && hasMetric(data, metric.id);
    });
}

/// Samples of its test are still to come, and none has come without it.
bool isToCome(const ChartData& data, const MetricTerm& metric, std::span<const Test> expected)
{
    return std::ranges::find(expected, metric.test) != expected.end() &&
           std::ranges::none_of(data.samples, [&](const Sample& sample) { return sample.group.test == metric.test; });
}

} // namespace

std::vector<ChartSelection> chartsFor(const ChartData& data, std::span<const Test> expected)
{
    const bool nothing = data.samples.empty() && data.overlays.empty() && expected.empty();
    std::vector<ChartSelection> charts;
    for (const auto& chart : singleCharts) {
        const auto at = indexOf(chart.id);
        const bool needed = at >= usualMetrics.size() || nothing || hasPlaceOf(data, metrics[at].id) ||
                            isToCome(data, metrics[at], expected);
        if (needed) charts.push_back(chart.id);
    }
    return charts;
}

SpeedupOf availableSpeedup(const ChartData& data, SpeedupOf wanted, Metric metric)
{
    const auto fits = [&](const ChangeCurve& curve) {
        return curve.metric == metric && (curve.arm == Arm::Copy) == (wanted == SpeedupOf::Copy);
    };
    return std::ranges::any_of(data.changeCurves, fits) ? wanted : SpeedupOf::Arms;
}

ChartData analysed(std::span<const Sample> samples, const Combination& combination, const AnalysisOptions& options)
{
    ChartData data;
    data.options = options;
    const auto rows =
        std::ranges::count_if(samples, [&](const Sample& sample) { return sample.group.combination() == combination; });
    data.samples.reserve(static_cast<std::size_t>(rows)); // growing copies a million rows several times
    extend(data, samples, combination);
    for (auto& analysis : data.analyses)
        analysis.disagreements = disagreementsOf(analysis, withOtherPlacements(samples, analysis));
    return data;
}

ChartData chartDataOf(std::span<const Sample> samples, const Combination& combination, const Session& about,
                      std::vector<Metric> requested)
{
    auto data = analysed(samples, combination, optionsOf(about.config, std::move(requested)));
    describe(data, combination, about);
    return data;
}

void describe(ChartData& data, const Combination& combination, const Session& about)
{
    data.caption = captionOf(combination, about);
    data.structuralSizes = structuralSizes(about.environment.value_or(Environment()));
    std::erase_if(data.structuralSizes, [&](const StructuralSize& size) {
        return !appliesTo(size, combination.transport, size.test.value_or(Test::Throughput));
    });
}

std::vector<MetricAnalysis> analysesOf(std::span<const Sample> samples, const Combination& combination,
                                       const AnalysisOptions& options)
{
    const auto groups = groupsOf(samples);
    std::vector<MetricAnalysis> analyses;
    for (const auto& metric : metrics) {
        const auto group = GroupKey{combination, metric.test};
        if (options.judges(metric.id) && std::ranges::find(groups, group) != groups.end())
            analyses.push_back(analyze(samples, group, metric.id, options));
    }
    std::erase_if(analyses, isUnmeasured);
    return analyses;
}

void extend(ChartData& data, std::span<const Sample> added, const Combination& combination)
{
    std::ranges::copy_if(added, std::back_inserter(data.samples),
                         [&](const Sample& sample) { return sample.group.combination() == combination; });
    std::vector<MetricAnalysis> analyses;
    for (const auto& metric : metrics) {
        if (!data.options.judges(metric.id)) continue;
        const auto group = GroupKey{combination, metric.test};
        const auto known = std::ranges::find(data.analyses, metric.id, &MetricAnalysis::metric);
        if (std::ranges::find(added, group, &Sample::group) != added.end()) {
            analyses.push_back(analyze(data.samples, group, metric.id, data.options));
        } else if (known != data.analyses.end()) {
            analyses.push_back(std::move(*known));
        }
    }
    std::erase_if(analyses, isUnmeasured);
    data.analyses = std::move(analyses);
}

} // namespace crossover
