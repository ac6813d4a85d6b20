// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_json.h"

#include <string_view>

#include <nlohmann/json.hpp>

#include "core/model/printable.h"
#include "core/report/json_values.h"

namespace crossover {

namespace {

using ChangeJson = nlohmann::ordered_json;

ChangeJson crossoverOf(const Verdict& verdict)
{
    return {{"estimate", jsonOrNull(verdict.estimate)},
            {"low", jsonOrNull(verdict.low)},
            {"high", jsonOrNull(verdict.high)}};
}

std::string_view nameOfChange(MetricChange::Crossover crossover)
{
    switch (crossover) {
    case MetricChange::Crossover::Differs: return "differs";
    case MetricChange::Crossover::NotShown: return "not_shown";
    case MetricChange::Crossover::Unknown: break;
    }
    return "unknown";
}

ChangeJson sizesOf(const std::vector<SizeChange>& changes)
{
    auto sizes = ChangeJson::array();
    for (const auto& change : changes) {
        sizes.push_back({{"size", change.size},
                         {"repeats", change.repeats},
                         {"speedup", change.speedup()},
                         {"low", jsonRatio(change.logLow)},
                         {"high", jsonRatio(change.logHigh)},
                         {"p", change.p},
                         {"significant", change.significant}});
    }
    return sizes;
}

ChangeJson changeOf(const MetricChange& change)
{
    return {{"metric", nameOf(change.metric())},
            {"combination", wordsOf(change.group())},
            {"baseline_combination", wordsOf(change.baseline.group)},
            {"crossover", crossoverOf(change.other.verdict)},
            {"baseline_crossover", crossoverOf(change.baseline.verdict)},
            {"crossover_ratio", jsonOrNull(change.ratio)},
            {"crossover_change", nameOfChange(change.crossover)},
            {"threshold", jsonOrNull(change.other.recommendation.threshold)},
            {"baseline_threshold", jsonOrNull(change.baseline.recommendation.threshold)},
            {"copy", sizesOf(change.copy)},
            {"zero_copy", sizesOf(change.zeroCopy)}};
}

} // namespace

std::string jsonOf(const std::string& baselineTitle, std::span<const TitledChanges> sessions)
{
    auto entries = ChangeJson::array();
    for (const auto& session : sessions) {
        auto changes = ChangeJson::array();
        for (const auto& change : session.changes)
            changes.push_back(changeOf(change));
        entries.push_back({{"title", session.title}, {"changes", std::move(changes)}});
    }
    const ChangeJson all{{"schema", 1}, {"baseline", baselineTitle}, {"sessions", std::move(entries)}};
    return printableJson(all.dump(2, ' ', false, ChangeJson::error_handler_t::replace)) + "\n";
}

} // namespace crossover
