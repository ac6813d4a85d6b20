// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/session_change.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analyze/mann_whitney.h"

namespace crossover {

namespace {

const std::vector<double>& valuesOf(const SizeData& data, Arm arm)
{
    return arm == Arm::Copy ? data.copy : data.zeroCopy;
}

SizeChange changeAt(const SizeData& baseline, const SizeData& other, Arm arm, Metric metric,
                    const AnalysisOptions& options)
{
    const auto before = logSpeeds(baseline, arm, metric);
    const auto after = logSpeeds(other, arm, metric);
    const auto test = mannWhitney(after, before);
    const auto shift = hodgesLehmann(after, before, options.alpha / 2);
    constexpr double unbounded = std::numeric_limits<double>::infinity();
    SizeChange change;
    change.size = other.size;
    change.repeats = std::min(before.size(), after.size());
    change.logMedian = shift.shift;
    change.logLow = shift.bounds ? shift.bounds->low : -unbounded;
    change.logHigh = shift.bounds ? shift.bounds->high : unbounded;
    change.p = std::min(1.0, 2 * std::min(test.p.greater, test.p.less));
    return change;
}

std::vector<SizeChange> changesOf(std::span<const SizeData> baseline, std::span<const SizeData> other, Arm arm,
                                  Metric metric, const AnalysisOptions& options)
{
    std::vector<SizeChange> changes;
    std::vector<double> p;
    for (const auto& after : other) {
        const auto before = std::ranges::find(baseline, after.size, &SizeData::size);
        if (before == baseline.end() || valuesOf(*before, arm).empty() || valuesOf(after, arm).empty()) continue;
        changes.push_back(changeAt(*before, after, arm, metric, options));
        p.push_back(changes.back().p);
    }
    const auto adjusted = holmAdjusted(p);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        changes[i].p = adjusted[i];
        changes[i].significant = adjusted[i] <= options.alpha;
    }
    return changes;
}

MetricChange::Crossover crossoverChange(const Verdict& baseline, const Verdict& other)
{
    if (!baseline.low || !baseline.high || !other.low || !other.high) return MetricChange::Crossover::Unknown;
    const bool apart = *baseline.high < *other.low || *other.high < *baseline.low;
    return apart ? MetricChange::Crossover::Differs : MetricChange::Crossover::NotShown;
}

/// The first group of the baseline that is alike but for these terms.
std::optional<GroupKey> partnerAcross(const GroupKey& group, std::span<const GroupKey> baseline,
                                      std::span<const CombinationTerm> across)
{
    for (const auto& candidate : baseline) {
        if (candidate.test == group.test && differOnlyIn(across, candidate.combination(), group.combination()))
            return candidate;
    }
    return std::nullopt;
}

/// The group of the baseline that a group is to be compared with.
std::optional<GroupKey> partnerOf(const GroupKey& group, std::span<const GroupKey> baseline,
                                  std::span<const CombinationTerm> across)
{
    if (std::ranges::find(baseline, group) != baseline.end()) return group;
    for (const auto& candidate : baseline) {
        if (candidate.test == group.test && comparable(candidate, group)) return candidate;
    }
    return partnerAcross(group, baseline, across);
}

/// `before` is a group of the baseline; nothing if it lacks the metric.
std::optional<MetricChange> changeOf(std::span<const Sample> baseline, const GroupKey& before,
                                     std::span<const Sample> other, MetricAnalysis&& analysis)
{
    const auto metric = analysis.metric;
    const auto options = analysis.options;
    const auto sizesBefore = collect(baseline, before, metric);
    if (sizesBefore.empty()) return std::nullopt;
    const auto sizesAfter = collect(other, analysis.group, metric);
    MetricChange change;
    change.baseline = analyze(baseline, before, metric, options);
    change.copy = changesOf(sizesBefore, sizesAfter, Arm::Copy, metric, options);
    change.zeroCopy = changesOf(sizesBefore, sizesAfter, Arm::ZeroCopy, metric, options);
    change.other = std::move(analysis);
    change.crossover = crossoverChange(change.baseline.verdict, change.other.verdict);
    if (change.crossover != MetricChange::Crossover::Unknown)
        change.ratio = *change.other.verdict.estimate / *change.baseline.verdict.estimate;
    return change;
}

} // namespace

std::vector<double> logSpeeds(const SizeData& data, Arm arm, Metric metric)
{
    const double sign = term(metric).higherIsBetter ? 1 : -1;
    const auto& values = valuesOf(data, arm);
    std::vector<double> logs;
    logs.reserve(values.size());
    for (const double value : values)
        logs.push_back(sign * std::log(value));
    std::ranges::sort(logs);
    return logs;
}

double SizeChange::speedup() const
{
    return std::exp(logMedian);
}

std::vector<MetricChange> changesBetween(std::span<const Sample> baseline, std::span<const Sample> other,
                                         const AnalysisOptions& options, std::span<const CombinationTerm> across)
{
    const auto groups = groupsOf(baseline);
    std::vector<MetricChange> changes;
    for (auto& analysis : analyzeAll(other, options)) {
        const auto partner = partnerOf(analysis.group, groups, across);
        if (!partner) continue;
        if (auto change = changeOf(baseline, *partner, other, std::move(analysis)))
            changes.push_back(std::move(*change));
    }
    return changes;
}

std::vector<MetricChange> changesWithin(std::span<const Sample> session, std::span<const CombinationTerm> across,
                                        const AnalysisOptions& options)
{
    const auto groups = groupsOf(session);
    std::vector<MetricChange> changes;
    for (auto& analysis : analyzeAll(session, options)) {
        const auto partner = partnerAcross(analysis.group, groups, across);
        if (!partner || *partner == analysis.group) continue;
        if (auto change = changeOf(session, *partner, session, std::move(analysis)))
            changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace crossover
