// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/analysis_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/analyze/recommendation.h"

namespace crossover {

namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json sizeOf(const SizeSpeedup& size)
{
    const bool lowBounded = std::isfinite(size.logLow);
    const bool highBounded = std::isfinite(size.logHigh);
    return {{"size", size.size},
            {"pairs", size.pairs},
            {"speedup", size.speedup()},
            {"low", lowBounded ? Json(size.low()) : Json(nullptr)},
            {"high", highBounded ? Json(size.high()) : Json(nullptr)}};
}

Json groupOf(const MetricAnalysis& analysis, const AnalysisOptions& options)
{
    const auto& verdict = analysis.verdict;
    auto brackets = Json::array();
    for (const auto& [below, above] : verdict.brackets)
        brackets.push_back(Json::array({std::llround(below), std::llround(above)}));
    auto sizes = Json::array();
    for (const auto& size : analysis.sizes)
        sizes.push_back(sizeOf(size));
    const auto& release = analysis.group.release;
    return {{"metric", nameOf(analysis.metric)},
            {"transport", nameOf(analysis.group.transport)},
            {"poll", analysis.group.wait == Wait::Poll},
            {"release", release ? Json(nameOf(*release)) : Json(nullptr)},
            {"paired", analysis.paired},
            {"verdict", nameOf(verdict.kind)},
            {"estimate", orNull(verdict.estimate)},
            {"low", orNull(verdict.low)},
            {"high", orNull(verdict.high)},
            {"brackets", std::move(brackets)},
            {"sentence", verdict.sentence},
            {"recommendation", orNull(recommend(analysis, options).threshold)},
            {"sizes", std::move(sizes)}};
}

} // namespace

std::string jsonOf(std::span<const MetricAnalysis> analyses, const AnalysisOptions& options)
{
    auto groups = Json::array();
    for (const auto& analysis : analyses)
        groups.push_back(groupOf(analysis, options));
    const Json all = {{"schema", 1}, {"groups", std::move(groups)}};
    return all.dump() + '\n';
}

std::string jsonOf(const MetricAnalysis& analysis, const AnalysisOptions& options)
{
    return groupOf(analysis, options).dump();
}

} // namespace crossover
