// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/analysis.h"

#include <cassert>

#include "core/analyze/speedup.h"
#include "core/analyze/threshold_check.h"
#include "core/analyze/verdict.h"

namespace crossover {

std::string_view nameOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Crossover: return "crossover";
    case VerdictKind::AtMost: return "at_most";
    case VerdictKind::AtLeast: return "at_least";
    case VerdictKind::ZeroCopyWins: return "zero_copy_wins";
    case VerdictKind::CopyWins: return "copy_wins";
    case VerdictKind::Multiple: return "multiple";
    case VerdictKind::Equivalent: return "equivalent";
    case VerdictKind::Unresolved: return "unresolved";
    }
    return "unresolved";
}

const std::vector<ArmPoint>& MetricAnalysis::curve(Arm arm) const
{
    switch (arm) {
    case Arm::Copy: return copy;
    case Arm::ZeroCopy: return zeroCopy;
    case Arm::Hybrid: break;
    }
    return hybrid;
}

MetricAnalysis analyze(std::span<const Sample> samples, const GroupKey& group, Metric metric,
                       const AnalysisOptions& options)
{
    assert(options.alpha > 0 && options.alpha < 1 && options.delta >= 0);
    const auto data = collect(samples, group, metric);
    MetricAnalysis result;
    result.group = group;
    result.metric = metric;
    result.paired = isPaired(data);
    for (const auto& size : data) {
        if (!size.copy.empty()) result.copy.push_back(armPoint(size.size, size.copy, options));
        if (!size.hybrid.empty()) result.hybrid.push_back(armPoint(size.size, size.hybrid, options));
        if (!size.zeroCopy.empty()) result.zeroCopy.push_back(armPoint(size.size, size.zeroCopy, options));
    }
    result.sizes = speedups(data, metric, result.paired, options);
    result.verdict = judge(result, options);
    if (const auto check = checkThreshold(samples, group, metric, options)) result.thresholdCheck = check->sentence;
    return result;
}

std::vector<MetricAnalysis> analyzeAll(std::span<const Sample> samples, const AnalysisOptions& options)
{
    std::vector<MetricAnalysis> result;
    for (const auto& group : groupsOf(samples)) {
        for (const auto& metric : metrics) {
            if (metric.test != group.test) continue;
            auto analysis = analyze(samples, group, metric.id, options);
            if (!analysis.copy.empty() || !analysis.zeroCopy.empty()) result.push_back(std::move(analysis));
        }
    }
    return result;
}

} // namespace crossover
