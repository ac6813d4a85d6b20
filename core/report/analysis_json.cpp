// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/analysis_json.h"

#include <cmath>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/analyze/common_threshold.h"
#include "core/report/check_words.h"
#include "core/report/json_values.h"
#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "core/report/why_words.h"

namespace crossover {

namespace {

using Json = nlohmann::ordered_json;

Json sizeOf(const SizeSpeedup& size, const SizeBounds& joint)
{
    return {{"size", size.size},
            {"pairs", size.pairs},
            {"speedup", size.speedup()},
            {"low", jsonRatio(size.logLow)},
            {"high", jsonRatio(size.logHigh)},
            {"joint_low", jsonRatio(joint.low)},
            {"joint_high", jsonRatio(joint.high)}};
}

Json regionsOf(const MetricAnalysis& analysis)
{
    auto regions = Json::array();
    for (const auto& region : analysis.evidence.regions) {
        regions.push_back({{"standing", nameOf(region.standing)},
                           {"from", analysis.sizes[region.first].size},
                           {"to", analysis.sizes[region.last].size}});
    }
    return regions;
}

/// What a threshold costs: shares of the time that a message takes. A threshold of null: copy everything.
Json lossOf(const std::optional<ThresholdLoss>& loss)
{
    if (!loss) return nullptr;
    return {{"threshold", loss->threshold == never ? Json(nullptr) : Json(loss->threshold)},
            {"loss", std::expm1(loss->logLoss)},
            {"bound", std::isfinite(loss->logBound) ? Json(std::expm1(loss->logBound)) : Json(nullptr)},
            {"worst_size", loss->worst}};
}

Json rangeOf(const std::optional<SafeRange>& safe)
{
    return safe ? Json::array({safe->low, safe->high}) : Json(nullptr);
}

Json checkOf(const MetricAnalysis& analysis)
{
    if (!analysis.check) return nullptr;
    auto sizes = Json::array();
    for (const auto& size : analysis.check->sizes) {
        sizes.push_back({{"size", size.size},
                         {"better", nameOf(size.better)},
                         {"trials", size.trials},
                         {"slowdown", jsonRatio(size.logLoss)},
                         {"low", jsonRatio(size.logLossLow)},
                         {"high", jsonRatio(size.logLossHigh)},
                         {"fails", size.fails}});
    }
    return {{"threshold", analysis.check->threshold},
            {"outcome", nameOf(analysis.check->outcome)},
            {"sentence", titled(analysis, checkSentence(analysis))},
            {"sizes", std::move(sizes)}};
}

/// Bounds are null where there are too few trials, or where the value may be anything on their side.
Json estimateOf(const Estimate& estimate)
{
    const auto finite = [](double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); };
    const auto& bounds = estimate.bounds;
    return {{"value", finite(estimate.value)},
            {"low", bounds ? finite(bounds->low) : Json(nullptr)},
            {"high", bounds ? finite(bounds->high) : Json(nullptr)}};
}

Json costOf(const ArmCost& cost, StretchShape shape)
{
    return {{"fixed_ns", shape == StretchShape::Single ? Json(nullptr) : estimateOf(cost.fixedNs)},
            {"per_byte_ns", shape == StretchShape::Line ? estimateOf(cost.perByteNs) : Json(nullptr)},
            {"misfit", std::isfinite(cost.misfit) ? Json(cost.misfit) : Json(nullptr)}};
}

std::string_view meetingName(Meeting meeting)
{
    switch (meeting) {
    case Meeting::Once: return "once";
    case Meeting::ZeroCopyCheaper: return "zero_copy_cheaper";
    case Meeting::CopyCheaper: return "copy_cheaper";
    case Meeting::Several: break;
    }
    return "several";
}

Json whyOf(const MetricAnalysis& analysis, const Explanation& explanation)
{
    auto stretches = Json::array();
    for (const auto& stretch : explanation.stretches) {
        const bool line = stretch.shape == StretchShape::Line;
        const bool single = stretch.shape == StretchShape::Single;
        stretches.push_back({{"from", stretch.from},
                             {"to", stretch.to},
                             {"sizes", stretch.sizes},
                             {"trials", stretch.trials},
                             {"copy", costOf(stretch.copy, stretch.shape)},
                             {"zero_copy", costOf(stretch.zeroCopy, stretch.shape)},
                             {"surplus_ns", single ? Json(nullptr) : estimateOf(stretch.surplusNs)},
                             {"saved_per_byte_ns", line ? estimateOf(stretch.savedNs) : Json(nullptr)}});
    }
    auto steps = Json::array();
    for (const auto& step : explanation.steps) {
        steps.push_back({{"above", step.at.bytes},
                         {"name", step.at.name},
                         {"copy_ns", estimateOf(step.copyNs)},
                         {"zero_copy_ns", estimateOf(step.zeroCopyNs)}});
    }
    return {{"sentence", titled(analysis, whySentences(analysis, explanation))},
            {"stretches", std::move(stretches)},
            {"steps", std::move(steps)},
            {"meeting", meetingName(explanation.meeting)},
            {"predicted", explanation.predicted ? estimateOf(*explanation.predicted) : Json(nullptr)},
            {"by_memory", jsonOrNull(explanation.byMemory)},
            {"by_cache", jsonOrNull(explanation.byCache)},
            {"send_share", jsonOrNull(explanation.sendShare)}};
}

Json groupOf(const MetricAnalysis& analysis)
{
    const auto& verdict = analysis.verdict;
    auto brackets = Json::array();
    for (const auto& [below, above] : verdict.brackets)
        brackets.push_back(Json::array({std::llround(below), std::llround(above)}));
    auto sizes = Json::array();
    for (std::size_t i = 0; i < analysis.sizes.size(); ++i)
        sizes.push_back(sizeOf(analysis.sizes[i], analysis.evidence.bounds[i]));
    const auto& release = analysis.group.release;
    return {{"metric", nameOf(analysis.metric)},
            {"transport", nameOf(analysis.group.transport)},
            {"poll", analysis.group.wait == Wait::Poll},
            {"release", release ? Json(nameOf(*release)) : Json(nullptr)},
            {"placement", nameOf(analysis.group.placement)},
            {"security", nameOf(analysis.group.security)},
            {"sender", analysis.group.sender.text()},
            {"receiver", analysis.group.receiver.text()},
            {"paired", analysis.paired},
            {"verdict", nameOf(verdict.kind)},
            {"estimate", jsonOrNull(verdict.estimate)},
            {"low", jsonOrNull(verdict.low)},
            {"high", jsonOrNull(verdict.high)},
            {"brackets", std::move(brackets)},
            {"sentence", titled(analysis, verdictSentence(analysis))},
            {"tolerant", analysis.evidence.tolerant},
            {"disturbed", analysis.disturbed},
            {"delta", analysis.options.delta},
            {"regions", regionsOf(analysis)},
            {"recommendation", jsonOrNull(analysis.recommendation.threshold)},
            {"recommendation_loss", lossOf(analysis.recommendation.loss)},
            {"safe_thresholds", rangeOf(analysis.recommendation.safe)},
            {"usual_loss", lossOf(analysis.recommendation.usual)},
            {"check", checkOf(analysis)},
            {"sizes", std::move(sizes)}};
}

/// Over all combinations; null for a single one.
Json commonOf(std::span<const MetricAnalysis> analyses)
{
    const auto common = commonThreshold(analyses);
    if (!common) return nullptr;
    return {{"loss", lossOf(common->loss)},
            {"combinations", common->combinations},
            {"worst", wordsOf(common->worst)},
            {"sentence", commonThresholdSentence(analyses)}};
}

Json copySpeedJson(const std::optional<Environment>& environment)
{
    const auto speed = environment ? copySpeedOf(*environment) : std::nullopt;
    if (!speed) return nullptr;
    auto points = Json::array();
    for (const auto& point : speed->points) {
        points.push_back(
            {{"size", point.bytes}, {"in_cache_ns", point.inCacheNs}, {"from_memory_ns", point.fromMemoryNs}});
    }
    return points;
}

} // namespace

std::string jsonOf(std::span<const MetricAnalysis> analyses, const Session& session)
{
    auto groups = Json::array();
    for (const auto& analysis : analyses) {
        groups.push_back(groupOf(analysis));
        groups.back()["why"] = term(analysis.metric).isOfTime()
                                   ? whyOf(analysis, explain(analysis, session.samples, session.environment))
                                   : Json(nullptr);
    }
    const Json all = {{"schema", 2},
                      {"groups", std::move(groups)},
                      {"common_threshold", commonOf(analyses)},
                      {"memcpy", copySpeedJson(session.environment)}};
    return all.dump() + '\n';
}

std::string jsonOf(const MetricAnalysis& analysis)
{
    return groupOf(analysis).dump();
}

} // namespace crossover
