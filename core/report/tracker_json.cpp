// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tracker_json.h"

#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/analyze/analysis.h"
#include "core/model/printable.h"
#include "core/report/benchmark_json.h"

namespace crossover {

namespace {

using TrackerJson = nlohmann::ordered_json;

bool isRate(Metric metric)
{
    return term(metric).higherIsBetter;
}

double nanosecondsOf(double value, Metric metric)
{
    return isRate(metric) ? 1e9 / value : 1e3 * value;
}

TrackerJson actionEntry(const MetricAnalysis& analysis, Arm arm, const ArmPoint& point)
{
    const auto metric = analysis.metric;
    TrackerJson entry{{"name", fmt::format("{}/{}", nameOf(metric), benchmarkName(analysis.group, arm, point.size))},
                      {"unit", metric == Metric::Latency ? "ns" : "ns/message"},
                      {"value", nanosecondsOf(point.median, metric)},
                      {"extra", fmt::format("median of {} trial{}", point.count, point.count == 1 ? "" : "s")}};
    if (point.low && point.high) {
        const double half = std::abs(nanosecondsOf(*point.high, metric) - nanosecondsOf(*point.low, metric)) / 2;
        entry["range"] = fmt::format("± {:.3g}", half);
    }
    return entry;
}

/// In the unit that Bencher's measures of these names have.
TrackerJson measureOf(const ArmPoint& point, Metric metric)
{
    const double unit = isRate(metric) ? 1 : 1e3;
    TrackerJson measure{{"value", unit * point.median}};
    if (point.low) measure["lower_value"] = unit * *point.low;
    if (point.high) measure["upper_value"] = unit * *point.high;
    return measure;
}

void addAnswers(TrackerJson& benchmarks, const MetricAnalysis& analysis)
{
    const auto name = fmt::format("{}/{}", nameOf(analysis.metric), benchmarkName(analysis.group));
    const auto& verdict = analysis.verdict;
    if (const auto& threshold = analysis.recommendation.threshold)
        benchmarks[name]["threshold"] = {{"value", *threshold}};
    if (verdict.estimate && verdict.low && verdict.high)
        benchmarks[name]["crossover"] = {
            {"value", *verdict.estimate}, {"lower_value", *verdict.low}, {"upper_value", *verdict.high}};
}

std::string trackerText(const TrackerJson& json)
{
    return printableJson(json.dump(2, ' ', false, TrackerJson::error_handler_t::replace)) + '\n';
}

} // namespace

std::string benchmarkActionJson(const Session& session)
{
    auto entries = TrackerJson::array();
    for (const auto& analysis : analyzeAll(session.samples, optionsOf(session.config))) {
        for (const auto arm : comparedArms) {
            for (const auto& point : analysis.curve(arm))
                entries.push_back(actionEntry(analysis, arm, point));
        }
    }
    return trackerText(entries);
}

std::string bencherJson(const Session& session)
{
    auto benchmarks = TrackerJson::object();
    for (const auto& analysis : analyzeAll(session.samples, optionsOf(session.config))) {
        for (const auto arm : comparedArms) {
            for (const auto& point : analysis.curve(arm))
                benchmarks[benchmarkName(analysis.group, arm, point.size)][std::string(nameOf(analysis.metric))] =
                    measureOf(point, analysis.metric);
        }
        addAnswers(benchmarks, analysis);
    }
    return trackerText(benchmarks);
}

} // namespace crossover
