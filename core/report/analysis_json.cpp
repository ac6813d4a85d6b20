// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/analysis_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/analyze/common_threshold.h"
#include "core/report/check_words.h"
#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// A ratio from its logarithm, which is infinite where there is no bound.
Json ratio(double logarithm)
{
    return std::isfinite(logarithm) ? Json(std::exp(logarithm)) : Json(nullptr);
}

Json sizeOf(const SizeSpeedup& size, const SizeBounds& joint)
{
    return {{"size", size.size},
            {"pairs", size.pairs},
            {"speedup", size.speedup()},
            {"low", ratio(size.logLow)},
            {"high", ratio(size.logHigh)},
            {"joint_low", ratio(joint.low)},
            {"joint_high", ratio(joint.high)}};
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
                         {"slowdown", ratio(size.logLoss)},
                         {"low", ratio(size.logLossLow)},
                         {"high", ratio(size.logLossHigh)},
                         {"fails", size.fails}});
    }
    return {{"threshold", analysis.check->threshold},
            {"outcome", nameOf(analysis.check->outcome)},
            {"sentence", titled(analysis, checkSentence(analysis))},
            {"sizes", std::move(sizes)}};
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
            {"estimate", orNull(verdict.estimate)},
            {"low", orNull(verdict.low)},
            {"high", orNull(verdict.high)},
            {"brackets", std::move(brackets)},
            {"sentence", titled(analysis, verdictSentence(analysis))},
            {"tolerant", analysis.evidence.tolerant},
            {"disturbed", analysis.disturbed},
            {"delta", analysis.options.delta},
            {"regions", regionsOf(analysis)},
            {"recommendation", orNull(analysis.recommendation.threshold)},
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

} // namespace

std::string jsonOf(std::span<const MetricAnalysis> analyses)
{
    auto groups = Json::array();
    for (const auto& analysis : analyses)
        groups.push_back(groupOf(analysis));
    const Json all = {{"schema", 2}, {"groups", std::move(groups)}, {"common_threshold", commonOf(analyses)}};
    return all.dump() + '\n';
}

std::string jsonOf(const MetricAnalysis& analysis)
{
    return groupOf(analysis).dump();
}

} // namespace crossover
