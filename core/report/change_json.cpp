// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_json.h"

#include <cmath>
#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/model/printable.h"

namespace crossover {

namespace {

using ChangeJson = nlohmann::ordered_json;

template <class T>
ChangeJson valueOrNull(const std::optional<T>& value)
{
    return value ? ChangeJson(*value) : ChangeJson(nullptr);
}

ChangeJson boundOf(double logarithm)
{
    return std::isfinite(logarithm) ? ChangeJson(std::exp(logarithm)) : ChangeJson(nullptr);
}

ChangeJson crossoverOf(const Verdict& verdict)
{
    return {{"estimate", valueOrNull(verdict.estimate)},
            {"low", valueOrNull(verdict.low)},
            {"high", valueOrNull(verdict.high)}};
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
                         {"low", boundOf(change.logLow)},
                         {"high", boundOf(change.logHigh)},
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
            {"crossover_ratio", valueOrNull(change.ratio)},
            {"crossover_change", nameOfChange(change.crossover)},
            {"threshold", valueOrNull(change.other.recommendation.threshold)},
            {"baseline_threshold", valueOrNull(change.baseline.recommendation.threshold)},
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
