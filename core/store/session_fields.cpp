// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session_fields.h"

#include <cctype>

#include "core/model/words.h"

namespace crossover {

namespace {

constexpr std::size_t mostSizes = 500; // as validate() has it; refused here already, before they are taken
constexpr std::size_t mostTerms = 100; // of a kind
constexpr std::size_t mostCpus = 65'536;
constexpr std::size_t mostFacts = 200; // about the machine
constexpr std::uint64_t longestUs = 24ull * 3600 * 1'000'000;

template <class Id>
auto termsInto(JsonReader& reader, std::vector<Id>& ids)
{
    return [&](const JsonValue& value) {
        ids.clear();
        reader.list(value, mostTerms, [&](const JsonValue& name) { reader.term(name, ids.emplace_back()); });
    };
}

auto timeInto(JsonReader& reader, std::chrono::microseconds& time)
{
    return [&](const JsonValue& value) {
        std::uint64_t count = 0;
        reader.whole(value, count, 1, longestUs);
        time = std::chrono::microseconds(count);
    };
}

/// A list of physical cores, each of which is a list of the numbers of its CPUs.
auto coresInto(JsonReader& reader, Cores& cores)
{
    return [&](const JsonValue& value) {
        cores.physical.clear();
        reader.list(value, mostCpus, [&](const JsonValue& core) {
            auto& cpus = cores.physical.emplace_back();
            reader.list(core, mostCpus,
                        [&](const JsonValue& cpu) { reader.whole(cpu, cpus.emplace_back(), 0, mostCpus - 1); });
            if (cpus.empty()) reader.wrong(core, Words::tr("a core has at least one CPU"));
        });
    };
}

auto whoInto(JsonReader& reader, Who& who)
{
    return [&](const JsonValue& value) {
        std::string text;
        reader.text(value, text, Who::longest);
        const auto named = Who::named(text);
        if (!named)
            return reader.wrong(value, Words::tr("the name of a sender or receiver, or its command, is expected"));
        who = *named;
    };
}

void readFact(JsonReader& reader, const JsonValue& value, Environment::Fact& fact)
{
    reader.object(value, {{"name", [&](const JsonValue& name) { reader.text(name, fact.name); }},
                          {"value", [&](const JsonValue& text) { reader.text(text, fact.value); }}});
}

/// Digits for 0, everything else for itself.
bool looksLike(std::string_view pattern, std::string_view text)
{
    if (text.size() != pattern.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = std::isdigit(static_cast<unsigned char>(text[i])) != 0;
        if (pattern[i] == '0' ? !digit : text[i] != pattern[i]) return false;
    }
    return true;
}

void readConfig(JsonReader& reader, const JsonValue& value, SweepConfig& config)
{
    const auto size = [&](const JsonValue& bytes) { reader.whole(bytes, config.sizes.emplace_back()); };
    config.sizes.clear();
    reader.object(value,
                  {{"tests", termsInto(reader, config.tests)},
                   {"transports", termsInto(reader, config.transports)},
                   {"wait", [&](const JsonValue& name) { reader.term(name, config.wait); }},
                   {"releases", termsInto(reader, config.releases)},
                   {"placements", termsInto(reader, config.placements)},
                   {"cores", coresInto(reader, config.cores)},
                   {"securities", termsInto(reader, config.securities)},
                   {"sender", whoInto(reader, config.sender)},
                   {"receiver", whoInto(reader, config.receiver)},
                   {"address", [&](const JsonValue& address) { reader.text(address, config.address); }},
                   {"copy_only", [&](const JsonValue& flag) { reader.flag(flag, config.copyOnly); }},
                   {"sizes", [&](const JsonValue& sizes) { reader.list(sizes, mostSizes, size); }},
                   {"rounds", [&](const JsonValue& rounds) { reader.whole(rounds, config.rounds); }},
                   {"trial_us", timeInto(reader, config.trialTime)},
                   {"burst_us", timeInto(reader, config.burstTime)},
                   {"inflight_limit", [&](const JsonValue& bytes) { reader.whole(bytes, config.inflightLimit); }},
                   {"refine", [&](const JsonValue& flag) { reader.flag(flag, config.refine); }},
                   {"delta", [&](const JsonValue& share) { reader.number(share, config.delta); }},
                   {"target", [&](const JsonValue& share) { reader.number(share, config.target); }},
                   {"budget_us", timeInto(reader, config.budget)},
                   {"threshold",
                    [&](const JsonValue& bytes) {
                        reader.orNull<std::uint64_t>(bytes, config.threshold,
                                                     [&](std::uint64_t& threshold) { reader.whole(bytes, threshold); });
                    }},
                   {"seed", [&](const JsonValue& seed) { reader.whole(seed, config.seed); }}});
    if (reader.error()) return;
    if (const auto valid = validate(config); !valid) reader.wrong(value, valid.error().message);
}

void readEnvironment(JsonReader& reader, const JsonValue& value, Environment& environment)
{
    const auto fact = [&](const JsonValue& each) { readFact(reader, each, environment.facts.emplace_back()); };
    const auto caution = [&](const JsonValue& each) { reader.text(each, environment.cautions.emplace_back()); };
    reader.object(value, {{"machine", [&](const JsonValue& text) { reader.text(text, environment.machine); }},
                          {"facts", [&](const JsonValue& facts) { reader.list(facts, mostFacts, fact); }},
                          {"cautions", [&](const JsonValue& all) { reader.list(all, mostFacts, caution); }}});
}

} // namespace

JsonField configField(JsonReader& reader, std::optional<SweepConfig>& config)
{
    return {"config", [&](const JsonValue& value) {
                reader.orNull<SweepConfig>(value, config, [&](SweepConfig& told) { readConfig(reader, value, told); });
            }};
}

JsonField environmentField(JsonReader& reader, std::optional<Environment>& environment)
{
    return {"environment", [&](const JsonValue& value) {
                reader.orNull<Environment>(value, environment,
                                           [&](Environment& told) { readEnvironment(reader, value, told); });
            }};
}

void readEnd(JsonReader& reader, const JsonValue& value, SessionEnd& end)
{
    reader.object(value, {{"how", [&](const JsonValue& name) { reader.term(name, end.how); }},
                          {"reason", [&](const JsonValue& text) { reader.text(text, end.reason); }}});
}

void readNotes(JsonReader& reader, const JsonValue& value, std::string& notes)
{
    reader.text(value, notes, 1'000'000);
}

void readMoment(JsonReader& reader, const JsonValue& value, std::string& moment)
{
    reader.text(value, moment);
    for (const std::string_view pattern :
         {"", "0000-00-00T00:00:00+00:00", "0000-00-00T00:00:00-00:00", "0000-00-00T00:00:00Z"}) {
        if (looksLike(pattern, moment)) return;
    }
    reader.wrong(value, Words::tr("a date and time such as 2026-11-22T14:05:00+01:00 is expected"));
}

} // namespace crossover
