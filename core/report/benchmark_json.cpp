// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/benchmark_json.h"

#include <algorithm>
#include <charconv>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/model/printable.h"

namespace crossover {

namespace {

using Json = nlohmann::ordered_json;

/// All repetitions of one measurement.
struct Family {
    std::string name;
    std::vector<const Sample*> samples;
    Metric metric = Metric::Throughput;
};

/// In order of first appearance.
std::vector<Family> familiesOf(const std::vector<Sample>& samples)
{
    std::vector<Family> families;
    std::map<std::string, std::size_t> known;
    for (const auto& metric : metrics) {
        if (metric.onRequest()) continue;
        for (const auto& sample : samples) {
            if (!sample.value(metric.id)) continue;
            auto name = fmt::format("{}/{}", metric.name, benchmarkName(sample.group, sample.arm, sample.size));
            const auto [found, fresh] = known.try_emplace(name, families.size());
            if (fresh) families.push_back({std::move(name), {}, metric.id});
            families[found->second].samples.push_back(&sample);
        }
    }
    return families;
}

Json entryOf(const Family& family, std::size_t familyIndex, std::size_t repetition)
{
    const auto& sample = *family.samples[repetition];
    const double value = *sample.value(family.metric);
    const bool rate = term(family.metric).higherIsBetter;
    const double nanoseconds = rate ? 1e9 / value : value * 1e3;
    const double cpuNanoseconds = sample.cpuSenderUs ? *sample.cpuSenderUs * 1e3 : nanoseconds;
    Json entry = {{"name", family.name},
                  {"family_index", familyIndex},
                  {"per_family_instance_index", 0},
                  {"run_name", family.name},
                  {"run_type", "iteration"},
                  {"repetitions", family.samples.size()},
                  {"repetition_index", repetition},
                  {"threads", 1},
                  {"iterations", sample.count},
                  {"real_time", nanoseconds},
                  {"cpu_time", cpuNanoseconds},
                  {"time_unit", "ns"}};
    if (!rate) return entry;
    entry["bytes_per_second"] = value * static_cast<double>(sample.size);
    entry["items_per_second"] = value;
    return entry;
}

Json contextOf(const Session& session)
{
    Json context = {{"date", session.measured}, {"executable", "zmq-crossover"}, {"json_schema_version", 1}};
    context["cpu_time"] = "of the sending end, per message; where that was not measured, it repeats real_time";
    if (!session.environment) return context;
    context["host_name"] = session.environment->machine;
    for (const auto& fact : session.environment->facts) {
        unsigned cores = 0;
        const auto* const end = fact.value.data() + fact.value.size();
        if (fact.name == "Cores" && std::from_chars(fact.value.data(), end, cores).ec == std::errc{}) {
            context["num_cpus"] = cores;
        }
        if (fact.name == "Build") context["library_build_type"] = fact.value.starts_with("debug") ? "debug" : "release";
    }
    return context;
}

} // namespace

std::string benchmarkName(const Combination& combination)
{
    std::string ends; // only where they are not the usual ones: names are keys for who tracks them
    if (combination.security != Security::Plain) ends += fmt::format("/{}", nameOf(combination.security));
    if (!combination.sender.isThread() || !combination.receiver.isThread())
        ends += fmt::format("/{} to {}", combination.sender.text(), combination.receiver.text());
    return fmt::format("{}/{}/{}/{}{}", nameOf(combination.transport), nameOf(combination.wait),
                       combination.release ? nameOf(*combination.release) : "unknown", nameOf(combination.placement),
                       ends);
}

std::string benchmarkName(const Combination& combination, Arm arm, std::uint64_t size)
{
    return fmt::format("{}/{}/size:{}", benchmarkName(combination), nameOf(arm), size);
}

std::string benchmarkJson(const Session& session)
{
    auto entries = Json::array();
    const auto families = familiesOf(session.samples);
    for (std::size_t i = 0; i < families.size(); ++i) {
        for (std::size_t repetition = 0; repetition < families[i].samples.size(); ++repetition)
            entries.push_back(entryOf(families[i], i, repetition));
    }
    const Json all = {{"context", contextOf(session)}, {"benchmarks", std::move(entries)}};
    return printableJson(all.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace crossover
