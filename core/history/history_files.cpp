// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_files.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/history/history_words.h"
#include "core/model/printable.h"
#include "core/model/units.h"
#include "core/report/json_values.h"
#include "core/store/csv_cells.h"

namespace crossover {

namespace {

using HistoryJson = nlohmann::ordered_json;

HistoryJson mediansOf(const HistoryPoint& point)
{
    auto medians = HistoryJson::array();
    for (const auto& each : point.medians)
        medians.push_back(
            {{"size", each.size}, {"copy", jsonOrNull(each.copy)}, {"zero_copy", jsonOrNull(each.zeroCopy)}});
    return medians;
}

HistoryJson pointOf(const HistoryPoint& point)
{
    const auto& session = *point.session;
    return {{"file", session.file},
            {"measured", session.measured},
            {"verdict", nameOf(point.verdict.kind)},
            {"headline", point.headline},
            {"estimate", jsonOrNull(point.verdict.estimate)},
            {"low", jsonOrNull(point.verdict.low)},
            {"high", jsonOrNull(point.verdict.high)},
            {"threshold", jsonOrNull(point.threshold)},
            {"disturbed", point.disturbed},
            {"program", session.environment.fact("Program")},
            {"libzmq", session.environment.fact("libzmq")},
            {"medians", mediansOf(point)}};
}

HistoryJson changeOf(const HistorySeries& series, const HistoryChange& change)
{
    const auto& session = *series.points[change.at].session;
    auto facts = HistoryJson::array();
    for (const auto& fact : change.facts)
        facts.push_back({{"name", fact.name}, {"before", fact.before}, {"after", fact.after}});
    return {{"point", change.at},    {"file", session.file}, {"measured", session.measured}, {"before", change.before},
            {"after", change.after}, {"p", change.p},        {"facts", std::move(facts)}};
}

HistoryJson seriesOf(const HistorySeries& series)
{
    auto points = HistoryJson::array();
    for (const auto& point : series.points)
        points.push_back(pointOf(point));
    auto changes = HistoryJson::array();
    for (const auto& change : series.changes)
        changes.push_back(changeOf(series, change));
    const auto& group = series.key.group;
    return {{"machine", series.key.machine},
            {"metric", nameOf(series.key.metric)},
            {"unit", term(series.key.metric).unit},
            {"transport", nameOf(group.transport)},
            {"poll", group.wait == Wait::Poll},
            {"release", group.release ? HistoryJson(nameOf(*group.release)) : HistoryJson(nullptr)},
            {"placement", nameOf(group.placement)},
            {"security", nameOf(group.security)},
            {"sender", group.sender.text()},
            {"receiver", group.receiver.text()},
            {"points", std::move(points)},
            {"changes", std::move(changes)}};
}

std::string csvNumber(const std::optional<double>& number)
{
    return number ? formatExact(*number) : std::string();
}

std::string csvLine(std::vector<std::string> cells)
{
    for (auto& cell : cells)
        cell = cellOf(printable(cell));
    return fmt::format("{}\n", fmt::join(cells, ","));
}

std::string csvRow(const HistorySeries& series, std::size_t at)
{
    const auto& [machine, group, metric] = series.key;
    const auto& point = series.points[at];
    const auto& session = *point.session;
    const auto change = std::ranges::find(series.changes, at, &HistoryChange::at);
    return csvLine({machine,
                    std::string(nameOf(metric)),
                    std::string(nameOf(group.transport)),
                    group.wait == Wait::Poll ? "True" : "False",
                    std::string(group.release ? nameOf(*group.release) : ""),
                    std::string(nameOf(group.placement)),
                    std::string(nameOf(group.security)),
                    group.sender.text(),
                    group.receiver.text(),
                    session.file,
                    session.measured,
                    std::string(nameOf(point.verdict.kind)),
                    csvNumber(point.verdict.estimate),
                    csvNumber(point.verdict.low),
                    csvNumber(point.verdict.high),
                    point.threshold ? std::to_string(*point.threshold) : std::string(),
                    formatExact(point.disturbed),
                    session.environment.fact("Program"),
                    libzmqWords(session),
                    change == series.changes.end() ? std::string() : formatExact(change->p)});
}

} // namespace

std::string historyJson(const History& history, double alpha)
{
    auto series = HistoryJson::array();
    for (const auto& each : history.series)
        series.push_back(seriesOf(each));
    auto leftOut = HistoryJson::array();
    for (const auto& [file, reason] : history.leftOut)
        leftOut.push_back({{"file", file}, {"reason", reason}});
    const HistoryJson all{{"schema", 1},
                          {"alpha", alpha},
                          {"sessions", history.sessions},
                          {"series", std::move(series)},
                          {"left_out", std::move(leftOut)}};
    return printableJson(all.dump(2, ' ', false, HistoryJson::error_handler_t::replace)) + "\n";
}

std::string historyCsv(const History& history)
{
    std::string text = "machine,metric,transport,poll,release,placement,security,sender,receiver,file,measured,verdict,"
                       "estimate,low,high,threshold,disturbed,program,libzmq,change_p\n";
    for (const auto& series : history.series) {
        for (std::size_t at = 0; at < series.points.size(); ++at)
            text += csvRow(series, at);
    }
    return text;
}

} // namespace crossover
