// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session_json.h"

#include <nlohmann/json.hpp>

#include "core/model/printable.h"

namespace crossover {

namespace {

using Json = nlohmann::ordered_json;

template <class Id>
Json namesOf(const std::vector<Id>& ids)
{
    auto names = Json::array();
    for (const auto id : ids)
        names.push_back(nameOf(id));
    return names;
}

Json valueOf(const SweepConfig& config)
{
    return {{"tests", namesOf(config.tests)},
            {"transports", namesOf(config.transports)},
            {"wait", nameOf(config.wait)},
            {"releases", namesOf(config.releases)},
            {"placements", namesOf(config.placements)},
            {"cores", config.cores.physical},
            {"securities", namesOf(config.securities)},
            {"sender", config.sender.text()},
            {"receiver", config.receiver.text()},
            {"address", config.address},
            {"copy_only", config.copyOnly},
            {"sizes", config.sizes},
            {"rounds", config.rounds},
            {"trial_us", config.trialTime.count()},
            {"burst_us", config.burstTime.count()},
            {"inflight_limit", config.inflightLimit},
            {"refine", config.refine},
            {"delta", config.delta},
            {"target", config.target},
            {"budget_us", config.budget.count()},
            {"threshold", config.threshold ? Json(*config.threshold) : Json(nullptr)},
            {"seed", config.seed}};
}

Json valueOf(const Environment& environment)
{
    auto facts = Json::array();
    for (const auto& fact : environment.facts)
        facts.push_back({{"name", fact.name}, {"value", fact.value}});
    return {{"machine", environment.machine}, {"facts", std::move(facts)}, {"cautions", environment.cautions}};
}

Json valueOf(const SessionEnd& end)
{
    return {{"how", nameOf(end.how)}, {"reason", end.reason}};
}

template <class T>
Json valueOf(const std::optional<T>& value)
{
    return value ? valueOf(*value) : Json(nullptr);
}

std::string dumped(const Json& json, int indent = -1)
{
    return printableJson(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

} // namespace

std::string jsonOf(const std::string& text)
{
    return dumped(text);
}

std::string jsonOf(const SweepConfig& config)
{
    return dumped(valueOf(config));
}

std::string jsonOf(const Environment& environment)
{
    return dumped(valueOf(environment));
}

std::string jsonOf(const SessionEnd& end)
{
    return dumped(valueOf(end));
}

std::string sessionHead(std::string_view format, std::size_t version, const Session& session)
{
    const Json head = {{"format", format},
                       {"version", version},
                       {"title", session.title},
                       {"notes", session.notes},
                       {"measured", session.measured},
                       {"config", valueOf(session.config)},
                       {"environment", valueOf(session.environment)},
                       {"end", valueOf(session.end)}};
    auto text = dumped(head, 2);
    text.erase(text.rfind('\n'));
    return text;
}

} // namespace crossover
