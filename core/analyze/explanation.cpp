// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/explanation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "core/analyze/statistics.h"

namespace crossover {

namespace {

constexpr double boundless = std::numeric_limits<double>::infinity();

std::vector<StructuralSize> structuralFor(const GroupKey& group, const std::optional<Environment>& environment)
{
    auto sizes = structuralSizes(environment.value_or(Environment()));
    std::erase_if(sizes, [&](const StructuralSize& size) {
        const bool unknown = size.owner == StructureOf::Malloc && !environment; // how malloc was set up
        return unknown || !appliesTo(size, group.transport, group.test);
    });
    return sizes;
}

/// One metric, while it is being explained.
class Explainer {
public:
    Explainer(std::vector<SizeCosts> costs, const MetricAnalysis& analysis, std::span<const StructuralSize> structural)
        : m_analysis(analysis)
        , m_costs(std::move(costs))
        , m_stretches(stretchesOf(m_costs, structural))
        , m_fitted(m_costs, m_stretches, analysis.paired, analysis.options.alpha)
    {
    }

    [[nodiscard]] Explanation explained() const
    {
        Explanation result;
        for (std::size_t i = 0; i < m_stretches.size(); ++i)
            result.stretches.push_back(stretchAt(i));
        for (std::size_t i = 0; i + 1 < m_stretches.size(); ++i) {
            if (hasStepAbove(i)) result.steps.push_back(stepAbove(i));
        }
        predict(result);
        result.main =
            mainStretch(result.predicted ? std::optional(result.predicted->value) : m_analysis.verdict.estimate);
        return result;
    }

private:
    [[nodiscard]] Estimate at(std::size_t stretch, const std::function<double(const ArmLines&)>& value) const
    {
        return m_fitted.estimate([&](const CostModel& model) { return value(model[stretch]); },
                                 std::span(m_stretches).subspan(stretch, 1));
    }

    [[nodiscard]] ArmCost costOf(std::size_t stretch, CostLine ArmLines::*arm,
                                 std::vector<double> SizeCosts::*values) const
    {
        ArmCost cost{at(stretch, [&](const ArmLines& lines) { return (lines.*arm).fixedNs; }),
                     at(stretch, [&](const ArmLines& lines) { return (lines.*arm).perByteNs; }), 0};
        const auto& line = m_fitted.best()[stretch].*arm;
        for (std::size_t i = m_stretches[stretch].first; i <= m_stretches[stretch].last; ++i) {
            const double expected = line.at(static_cast<double>(m_costs[i].size));
            const double off = expected > 0 ? std::abs(median(m_costs[i].*values) / expected - 1) : boundless;
            cost.misfit = std::max(cost.misfit, off);
        }
        return cost;
    }

    [[nodiscard]] ExplainedStretch stretchAt(std::size_t index) const
    {
        const auto& stretch = m_stretches[index];
        ExplainedStretch result{stretch.shape,
                                m_costs[stretch.first].size,
                                m_costs[stretch.last].size,
                                stretch.last - stretch.first + 1,
                                m_fitted.trials(stretch),
                                costOf(index, &ArmLines::copy, &SizeCosts::copy),
                                costOf(index, &ArmLines::zeroCopy, &SizeCosts::zeroCopy),
                                {},
                                {}};
        result.surplusNs = at(index, [](const ArmLines& lines) { return lines.zeroCopy.fixedNs - lines.copy.fixedNs; });
        result.savedNs =
            at(index, [](const ArmLines& lines) { return lines.copy.perByteNs - lines.zeroCopy.perByteNs; });
        return result;
    }

    /// Only of libzmq, and where lines need not be drawn far beyond their sizes: they may bend there.
    [[nodiscard]] bool hasStepAbove(std::size_t index) const
    {
        constexpr double nearby = 1.25;
        const auto& below = m_stretches[index];
        const auto& next = m_stretches[index + 1];
        if (below.above->owner != StructureOf::Libzmq || next.shape == StretchShape::Single) return false;
        if (below.shape != StretchShape::Line) return below.shape == StretchShape::Level;
        const auto at = static_cast<double>(below.above->bytes);
        return static_cast<double>(m_costs[below.last].size) * nearby >= at &&
               static_cast<double>(m_costs[next.first].size) <= at * nearby;
    }

    [[nodiscard]] Step stepAbove(std::size_t index) const
    {
        const auto& structural = *m_stretches[index].above;
        const auto rise = [&](CostLine ArmLines::*arm) {
            const auto below = static_cast<double>(structural.bytes);
            return m_fitted.estimate(
                [=](const CostModel& model) {
                    return (model[index + 1].*arm).at(below + 1) - (model[index].*arm).at(below);
                },
                std::span(m_stretches).subspan(index, 2));
        };
        return {structural, rise(&ArmLines::copy), rise(&ArmLines::zeroCopy)};
    }

    void predict(Explanation& result) const
    {
        const auto meeting = meetingOf(m_fitted.best(), m_stretches, m_costs);
        result.meeting = meeting.once()          ? Meeting::Once
                         : !meeting.never()      ? Meeting::Several
                         : meeting.zeroCopyFirst ? Meeting::ZeroCopyCheaper
                                                 : Meeting::CopyCheaper;
        if (!meeting.once()) return;
        const double found = meeting.upward.front();
        result.predicted = m_fitted.estimate(
            [&](const CostModel& model) { return nearest(meetingOf(model, m_stretches, m_costs), found); },
            m_stretches);
    }

    /// Of several meetings the one that may be the one that was found; 0 or infinity where the lines do not meet.
    static double nearest(const LineMeeting& meeting, double found)
    {
        const auto away = [&](double bytes) { return std::abs(std::log(bytes / found)); };
        if (meeting.upward.empty()) return meeting.zeroCopyFirst ? 0 : boundless;
        return std::ranges::min(meeting.upward, {}, away);
    }

    [[nodiscard]] std::optional<std::size_t> mainStretch(const std::optional<double>& crossover) const
    {
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < m_stretches.size(); ++i) {
            if (m_stretches[i].shape != StretchShape::Line) continue;
            if (!first) first = i;
            const auto& above = m_stretches[i].above;
            const bool begun = crossover && static_cast<double>(m_costs[m_stretches[i].first].size) <= *crossover;
            if (begun && (!above || *crossover <= static_cast<double>(above->bytes))) return i;
        }
        return first;
    }

    const MetricAnalysis& m_analysis;
    std::vector<SizeCosts> m_costs;
    std::vector<SizeStretch> m_stretches;
    FittedCosts m_fitted;
};

void predictByMemcpy(Explanation& result, const std::optional<Environment>& environment)
{
    const auto speed = environment ? copySpeedOf(*environment) : std::nullopt;
    if (!speed || !result.main) return;
    const auto& surplus = result.stretches[*result.main].surplusNs;
    if (!surplus.measurable() || surplus.value <= 0) return;
    result.byMemory = sizeCopiedIn(*speed, surplus.value, &CopySpeed::Point::fromMemoryNs);
    result.byCache = sizeCopiedIn(*speed, surplus.value, &CopySpeed::Point::inCacheNs);
}

/// In the stretch of the crossover; the median over its trials.
std::optional<double> sendShareOf(const Explanation& explanation, std::span<const Sample> samples,
                                  const GroupKey& group)
{
    if (!explanation.main) return std::nullopt;
    const auto from = explanation.stretches[*explanation.main].from;
    const auto to = explanation.stretches[*explanation.main].to;
    std::vector<double> shares;
    for (const auto& sample : samples) {
        if (sample.group != group || sample.arm != Arm::Copy || sample.size < from || sample.size > to) continue;
        if (sample.throughput && sample.sendRate && *sample.throughput > 0 && *sample.sendRate > 0)
            shares.push_back(*sample.throughput / *sample.sendRate);
    }
    if (shares.empty()) return std::nullopt;
    return std::min(1.0, median(shares));
}

} // namespace

Explanation explain(const MetricAnalysis& analysis, std::span<const Sample> samples,
                    const std::optional<Environment>& environment)
{
    auto costs = costsOf(collect(samples, analysis.group, analysis.metric), analysis.metric, analysis.paired);
    if (costs.empty()) return {};
    const auto structural = structuralFor(analysis.group, environment);
    auto result = Explainer(std::move(costs), analysis, structural).explained();
    predictByMemcpy(result, environment);
    if (analysis.metric == Metric::Throughput) result.sendShare = sendShareOf(result, samples, analysis.group);
    return result;
}

std::optional<Estimate> smallPenalty(std::span<const SizeData> data, Metric metric, const AnalysisOptions& options)
{
    const bool paired = isPaired(data);
    const auto costs = costsOf(data, metric, paired);
    if (costs.empty()) return std::nullopt;
    auto stretches = stretchesOf(costs, libzmqSizes());
    stretches.resize(1);
    const auto smallest = static_cast<double>(costs.front().size);
    return FittedCosts(costs, stretches, paired, options.alpha)
        .estimate([&](const CostModel& model) { return model[0].zeroCopy.at(smallest) - model[0].copy.at(smallest); },
                  stretches);
}

} // namespace crossover
