// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/analysis.h"

#include <algorithm>
#include <cassert>

#include "core/analyze/dependence.h"

namespace crossover {

const std::vector<ArmPoint>& MetricAnalysis::curve(Arm arm) const
{
    switch (arm) {
    case Arm::Copy: return copy;
    case Arm::ZeroCopy: return zeroCopy;
    case Arm::Hybrid: break;
    }
    return hybrid;
}

namespace {

double disturbedShare(std::span<const Sample> samples, const GroupKey& group)
{
    std::size_t all = 0;
    std::size_t disturbed = 0;
    for (const auto& sample : samples) {
        if (sample.group != group) continue;
        ++all;
        if (sample.disturbed.value_or(false)) ++disturbed;
    }
    return all > 0 ? static_cast<double>(disturbed) / static_cast<double>(all) : 0;
}

} // namespace

MetricAnalysis analyze(std::span<const Sample> samples, const GroupKey& group, Metric metric,
                       const AnalysisOptions& options)
{
    assert(options.alpha > 0 && options.alpha < 1 && options.delta >= 0);
    const auto data = collect(samples, group, metric);
    MetricAnalysis result;
    result.group = group;
    result.metric = metric;
    result.options = options;
    result.paired = isPaired(data);
    for (const auto& size : data) {
        if (!size.copy.empty()) result.copy.push_back(armPoint(size.size, size.copy, options));
        if (!size.hybrid.empty()) result.hybrid.push_back(armPoint(size.size, size.hybrid, options));
        if (!size.zeroCopy.empty()) result.zeroCopy.push_back(armPoint(size.size, size.zeroCopy, options));
    }
    result.sizes = speedups(data, metric, result.paired, options);
    result.evidence = weigh(result.sizes, options, result.paired ? Dependence(data, metric) : Dependence());
    result.losses = LossCurve(result.sizes, result.evidence);
    result.verdict = judge(result.sizes, result.evidence);
    result.recommendation = recommend(result.verdict, result.losses, options);
    if (term(metric).pursued) result.check = checkThreshold(samples, group, metric, options);
    result.disturbed = disturbedShare(samples, group);
    return result;
}

std::vector<MetricAnalysis> analyzeAll(std::span<const Sample> samples, const AnalysisOptions& options)
{
    std::vector<MetricAnalysis> result;
    for (const auto& group : groupsOf(samples)) {
        for (const auto& metric : metrics) {
            if (metric.test != group.test || !options.judges(metric.id)) continue;
            auto analysis = analyze(samples, group, metric.id, options);
            if (!analysis.copy.empty() || !analysis.zeroCopy.empty()) result.push_back(std::move(analysis));
        }
    }
    for (auto& analysis : result)
        analysis.disagreements = disagreementsOf(analysis, result);
    return result;
}

std::vector<const MetricAnalysis*> decisive(std::span<const MetricAnalysis> analyses)
{
    std::vector<const MetricAnalysis*> chosen;
    for (const auto metric : {Metric::Throughput, Metric::Latency}) {
        for (const auto& analysis : analyses) {
            const auto& combination = analysis.group.combination();
            const bool known = std::ranges::any_of(
                chosen, [&](const auto* other) { return other->group.combination() == combination; });
            if (analysis.metric == metric && !known) chosen.push_back(&analysis);
        }
    }
    return chosen;
}

} // namespace crossover
