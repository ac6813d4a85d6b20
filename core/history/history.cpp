// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "core/analyze/change_points.h"
#include "core/model/words.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

int numberIn(std::string_view text, std::size_t from, std::size_t length)
{
    int number = 0;
    const auto part = text.substr(from, length);
    std::from_chars(part.data(), part.data() + part.size(), number);
    return number;
}

/// Seconds since 1970 from "2026-11-22T14:05:00+01:00", as every session has it that could be read; nothing for days
/// that no calendar has.
std::optional<std::int64_t> momentOf(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() < std::string_view("0000-00-00T00:00:00").size()) return std::nullopt;
    const year_month_day day{year(numberIn(text, 0, 4)), month(static_cast<unsigned>(numberIn(text, 5, 2))),
                             std::chrono::day(static_cast<unsigned>(numberIn(text, 8, 2)))};
    if (!day.ok()) return std::nullopt;
    const auto local =
        sys_days(day) + hours(numberIn(text, 11, 2)) + minutes(numberIn(text, 14, 2)) + seconds(numberIn(text, 17, 2));
    if (text.size() < std::string_view("0000-00-00T00:00:00+00:00").size()) return local.time_since_epoch().count();
    const auto ahead = hours(numberIn(text, 20, 2)) + minutes(numberIn(text, 23, 2));
    return (text[19] == '-' ? local + ahead : local - ahead).time_since_epoch().count();
}

/// "AMD EPYC, 2 cores"; empty if unknown.
std::string machineOf(const Environment& environment)
{
    const auto cpu = environment.fact("CPU");
    if (cpu.empty()) return environment.machine;
    const auto cores = environment.fact("Cores");
    const auto quota = environment.fact("CPU quota");
    auto machine = cpu;
    if (!cores.empty()) machine += fmt::format(", {} core{}", cores, cores == "1" ? "" : "s");
    if (!quota.empty() && quota != "none") machine += ", CPU quota " + quota;
    return machine;
}

HistoryMedians& mediansAt(std::vector<HistoryMedians>& medians, std::uint64_t size)
{
    const auto at = std::ranges::lower_bound(medians, size, {}, &HistoryMedians::size);
    if (at != medians.end() && at->size == size) return *at;
    return *medians.insert(at, HistoryMedians{size, {}, {}});
}

std::vector<HistoryMedians> mediansOf(const MetricAnalysis& analysis)
{
    std::vector<HistoryMedians> medians;
    for (const auto& point : analysis.copy)
        mediansAt(medians, point.size).copy = point.median;
    for (const auto& point : analysis.zeroCopy)
        mediansAt(medians, point.size).zeroCopy = point.median;
    return medians;
}

/// Of two files with one measurement, the one that continued it. Says which it leaves out.
void dropRepeats(HistorySeries& series, std::map<std::string, std::string>& repeats)
{
    std::vector<HistoryPoint> kept;
    for (auto& point : series.points) {
        if (kept.empty() || kept.back().session->moment != point.session->moment) {
            kept.push_back(std::move(point));
            continue;
        }
        if (point.session->samples > kept.back().session->samples) std::swap(kept.back(), point);
        repeats.emplace(point.session->file, kept.back().session->file);
    }
    series.points = std::move(kept);
}

void findChanges(HistorySeries& series, double alpha)
{
    std::vector<std::size_t> places;
    std::vector<double> logarithms;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const auto level = series.points[i].level();
        if (!level) continue;
        places.push_back(i);
        logarithms.push_back(std::log2(*level));
    }
    const auto environmentAt = [&](std::size_t place) -> const Environment& {
        return series.points[places[place]].session->environment;
    };
    for (const auto& change : changePoints(logarithms, alpha)) {
        series.changes.push_back({places[change.at], std::exp2(change.before), std::exp2(change.after), change.p,
                                  factChanges(environmentAt(change.at - 1), environmentAt(change.at))});
    }
}

bool hasSize(const HistoryPoint& point, std::uint64_t size)
{
    return std::ranges::binary_search(point.medians, size, {}, &HistoryMedians::size);
}

std::set<std::string> filesIn(const std::vector<HistorySeries>& all)
{
    std::set<std::string> files;
    for (const auto& series : all) {
        for (const auto& point : series.points)
            files.insert(point.session->file);
    }
    return files;
}

} // namespace

std::optional<double> HistoryPoint::crossover() const
{
    return verdict.kind == VerdictKind::Crossover ? verdict.estimate : std::nullopt;
}

std::optional<double> HistoryPoint::level() const
{
    const auto end = ends.low ? ends.low : ends.high;
    if (!end || !verdict.estimate) return end;
    return std::clamp(*verdict.estimate, ends.low.value_or(0), ends.high.value_or(*verdict.estimate));
}

std::size_t HistorySeries::levels() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(points, [](const auto& point) { return point.level().has_value(); }));
}

std::vector<std::uint64_t> HistorySeries::commonSizes() const
{
    std::vector<std::uint64_t> common;
    if (points.empty()) return common;
    for (const auto& medians : points.front().medians) {
        if (std::ranges::all_of(points, [&](const auto& point) { return hasSize(point, medians.size); }))
            common.push_back(medians.size);
    }
    if (common.size() <= 3) return common;
    return {common.front(), common[common.size() / 2], common.back()};
}

std::size_t History::changes() const
{
    std::size_t count = 0;
    for (const auto& each : series)
        count += each.changes.size();
    return count;
}

Result<std::vector<HistoryEntry>> historyEntries(const Session& session, const std::string& file,
                                                 std::span<const Metric> metrics)
{
    const auto moment = momentOf(session.measured);
    if (!moment) return failure(Words::tr("it does not say when it was measured"));
    const auto machine = session.environment ? machineOf(*session.environment) : std::string();
    if (machine.empty()) return failure(Words::tr("it does not say on which machine it was measured"));
    const auto measured = std::make_shared<const HistorySession>(
        HistorySession{file, session.measured, *moment, *session.environment, session.samples.size()});
    const auto options = optionsOf(session.config);
    std::vector<HistoryEntry> entries;
    for (const auto& group : groupsOf(session.samples)) {
        for (const auto metric : metrics) {
            if (term(metric).test != group.test) continue;
            const auto analysis = analyze(session.samples, group, metric, options);
            if (analysis.copy.empty() && analysis.zeroCopy.empty()) continue;
            entries.push_back({{machine, group, metric},
                               {measured, analysis.verdict, crossoverEnds(analysis), headlineOf(analysis),
                                analysis.recommendation.threshold, analysis.disturbed, mediansOf(analysis)}});
        }
    }
    if (entries.empty()) return failure(Words::tr("it has nothing to show: none of the metrics was measured"));
    return entries;
}

History historyOf(std::vector<HistoryEntry> entries, std::vector<LeftOut> leftOut, double alpha)
{
    std::map<HistoryKey, HistorySeries> ordered;
    for (auto& entry : entries) {
        auto& series = ordered[entry.key];
        series.key = entry.key;
        series.points.push_back(std::move(entry.point));
    }
    History history;
    std::map<std::string, std::string> repeats;
    for (auto& [key, series] : ordered) {
        std::ranges::sort(series.points, {}, [](const auto& point) {
            return std::pair(point.session->moment, std::string_view(point.session->file));
        });
        dropRepeats(series, repeats);
        findChanges(series, alpha);
        history.series.push_back(std::move(series));
    }
    const auto shown = filesIn(history.series);
    for (const auto& [file, kept] : repeats) {
        if (!shown.contains(file)) leftOut.push_back({file, Words::tr("it is the same measurement as {}", kept)});
    }
    history.leftOut = std::move(leftOut);
    history.sessions = shown.size();
    return history;
}

} // namespace crossover
