// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gate_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/model/printable.h"
#include "core/report/gate_words.h"
#include "core/report/json_values.h"

namespace crossover {

namespace {

using GateJson = nlohmann::ordered_json;

std::string_view nameOfOutcome(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Unchanged: return "unchanged";
    case GateOutcome::Changed: return "changed";
    case GateOutcome::NotComparable: break;
    }
    return "not_comparable";
}

GateJson endsOf(const MetricAnalysis& analysis)
{
    const auto ends = crossoverEnds(analysis);
    return {{"low", jsonOrNull(ends.low)}, {"high", jsonOrNull(ends.high)}};
}

GateJson costOf(const std::optional<ThresholdChange>& cost)
{
    if (!cost) return nullptr;
    return {{"size", cost->size},
            {"slowdown", std::exp(cost->logLoss)},
            {"at_least", std::exp(cost->logLossLow)},
            {"slowdown_before", std::exp(cost->logLossBefore)}};
}

GateJson caseOf(const GateReport& report, const GateCase& each)
{
    const auto& change = report.changeOf(each);
    auto rates = GateJson::array();
    for (const auto& rate : each.rates) {
        rates.push_back({{"arm", nameOf(rate.arm)},
                         {"size", jsonOrNull(rate.size)},
                         {"before", rate.before},
                         {"now", rate.after},
                         {"slowdown", rate.slowdown},
                         {"p", rate.p}});
    }
    return {{"criterion", nameOf(each.criterion.term)},
            {"share", each.criterion.share},
            {"metric", nameOf(change.metric())},
            {"test", nameOf(change.group().test)},
            {"combination", wordsOf(change.group())},
            {"finding", nameOf(each.finding)},
            {"threshold", jsonOrNull(change.other.recommendation.threshold)},
            {"baseline_threshold", jsonOrNull(change.baseline.recommendation.threshold)},
            {"crossover", endsOf(change.other)},
            {"baseline_crossover", endsOf(change.baseline)},
            {"cost", costOf(each.cost)},
            {"rates", std::move(rates)}};
}

} // namespace

std::string gateJson(const GateReport& report, const std::string& baseline, const std::string& now)
{
    auto cases = GateJson::array();
    for (const auto& each : report.cases)
        cases.push_back(caseOf(report, each));
    const GateJson all{{"schema", 1},
                       {"baseline", baseline},
                       {"now", now},
                       {"outcome", nameOfOutcome(report.outcome())},
                       {"sentence", outcomeSentence(report)},
                       {"notes", notesOf(report)},
                       {"alpha", report.alpha},
                       {"cases", std::move(cases)}};
    return printableJson(all.dump(2, ' ', false, GateJson::error_handler_t::replace)) + '\n';
}

} // namespace crossover
