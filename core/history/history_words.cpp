// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_words.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/analyze/change_points.h"
#include "core/model/printable.h"
#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"
#include "core/report/title.h"

namespace crossover {

namespace {

using Row = std::vector<std::string>;

std::string sessionsText(std::size_t count)
{
    return count == 1 ? Words::tr("1 session") : Words::tr("{} sessions", count);
}

std::string changesText(std::size_t count)
{
    if (count == 0) return Words::tr("no change of a crossover");
    return count == 1 ? Words::tr("1 change of a crossover") : Words::tr("{} changes of a crossover", count);
}

std::string sizeText(std::uint64_t size)
{
    return formatSize(static_cast<double>(size));
}

Row columnsOf(const HistorySeries& series)
{
    Row names{"measured", "crossover (95 %)", "threshold", "disturbed"};
    for (const auto size : series.commonSizes())
        names.push_back(sizeText(size) + ": copy, zero-copy");
    names.insert(names.end(), {"libzmq", "file"});
    return names;
}

Row rowOf(const HistorySeries& series, const HistoryPoint& point)
{
    Row row{momentWords(*point.session), crossoverWords(point), thresholdWords(point),
            formatRoughPercent(point.disturbed)};
    for (const auto size : series.commonSizes())
        row.push_back(mediansWords(point, size, series.key.metric));
    row.insert(row.end(), {libzmqWords(*point.session), printable(point.session->file)});
    return row;
}

/// Characters, not bytes, of UTF-8.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::vector<std::size_t> widthsOf(const std::vector<Row>& rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const auto& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], widthOf(row[column]));
    }
    return widths;
}

std::string lineOf(const Row& row, const std::vector<std::size_t>& widths)
{
    std::string line = " ";
    for (std::size_t column = 0; column < row.size(); ++column) {
        line += ' ' + row[column];
        if (column + 1 < row.size()) line.append(widths[column] - widthOf(row[column]) + 1, ' ');
    }
    return line + '\n';
}

/// A row for each session, with each change above the first session after it.
std::string tableOf(const HistorySeries& series)
{
    std::vector<Row> rows{columnsOf(series)};
    for (const auto& point : series.points)
        rows.push_back(rowOf(series, point));
    const auto widths = widthsOf(rows);
    auto text = lineOf(rows.front(), widths);
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (const auto change = std::ranges::find(series.changes, i, &HistoryChange::at);
            change != series.changes.end())
            text += fmt::format("  --- {} to {} ---\n", formatSize(change->before), formatSize(change->after));
        text += lineOf(rows[i + 1], widths);
    }
    return text;
}

std::string textOf(const HistorySeries& series, double alpha)
{
    auto text = fmt::format("\n{}\n", seriesTitle(series.key)) + tableOf(series);
    for (const auto& change : series.changes)
        text += fmt::format("  {}\n", changeSentence(series, change));
    return text + fmt::format("  {}\n", seriesSentence(series, alpha));
}

} // namespace

std::string seriesTitle(const HistoryKey& key)
{
    return fmt::format("{}: {}", titleOf(key.group, key.metric), wordsOf(key.group.combination()));
}

std::string momentWords(const HistorySession& session)
{
    return session.measured.substr(0, 10) + ' ' + session.measured.substr(11, 5);
}

std::string crossoverWords(const HistoryPoint& point)
{
    const auto crossover = point.crossover();
    if (!crossover) return point.headline;
    const auto& [low, high] = std::pair(*point.verdict.low, *point.verdict.high);
    return fmt::format("{} ({})", formatSizeWithin(*crossover, low, high), formatSizeRange(low, high));
}

std::string thresholdWords(const HistoryPoint& point)
{
    if (!point.threshold) return Words::tr("none");
    return *point.threshold >= never ? Words::tr("copy all") : sizeText(*point.threshold);
}

std::string mediansWords(const HistoryPoint& point, std::uint64_t size, Metric metric)
{
    const auto medians = std::ranges::find(point.medians, size, &HistoryMedians::size);
    if (medians == point.medians.end()) return {};
    const auto words = [metric](const std::optional<double>& value) {
        return value ? measuredText(*value, metric) : std::string("–");
    };
    return fmt::format("{}, {}", words(medians->copy), words(medians->zeroCopy));
}

std::string libzmqWords(const HistorySession& session)
{
    const auto fact = session.environment.fact("libzmq");
    return printable(fact.substr(0, fact.find(',')));
}

std::string changeSentence(const HistorySeries& series, const HistoryChange& change)
{
    const auto& session = *series.points[change.at].session;
    auto text = Words::tr("The crossover moved from {} to {} with the session of {}, {} (p = {:.2g}).",
                          formatSize(change.before), formatSize(change.after), momentWords(session),
                          printable(session.file), change.p);
    for (const auto& fact : change.facts)
        text += ' ' +
                Words::tr("{} was {} and is {}.", printable(fact.name), printable(fact.before), printable(fact.after));
    return text;
}

std::string seriesSentence(const HistorySeries& series, double alpha)
{
    const auto levels = series.levels();
    const auto without = series.points.size() - levels;
    std::string text;
    if (!series.changes.empty()) {
        const auto count = series.changes.size();
        text = count == 1 ? Words::tr("1 change found.") : Words::tr("{} changes found.", count);
    } else if (const auto fewest = fewestForChanges(alpha); levels < fewest) {
        text = levels == 1
                   ? Words::tr("A change takes at least {} sessions with an answer to be shown; there is 1.", fewest)
                   : Words::tr("A change takes at least {} sessions with an answer to be shown; there are {}.", fewest,
                               levels);
    } else {
        text = Words::tr("No change found.");
    }
    if (without == 0 || levels == 0) return text;
    return text + ' ' +
           (without == 1 ? Words::tr("1 session without an answer has no part in that.")
                         : Words::tr("{} sessions without an answer have no part in that.", without));
}

std::string historySentence(const History& history)
{
    const auto left = history.leftOut.size();
    const auto sessions = sessionsText(history.sessions);
    const auto changes = changesText(history.changes());
    if (left == 0) return history.sessions == 0 ? Words::tr("No sessions.") : Words::tr("{}: {}.", sessions, changes);
    if (history.sessions == 0)
        return left == 1 ? Words::tr("No sessions, 1 file left out.")
                         : Words::tr("No sessions, {} files left out.", left);
    return left == 1 ? Words::tr("{}, 1 file left out: {}.", sessions, changes)
                     : Words::tr("{}, {} files left out: {}.", sessions, left, changes);
}

std::string historyText(const History& history, double alpha)
{
    auto text = historySentence(history) + '\n';
    const std::string* machine = nullptr;
    for (const auto& series : history.series) {
        if (!machine || *machine != series.key.machine)
            text += fmt::format("\n== {} ==\n", printable(series.key.machine));
        machine = &series.key.machine;
        text += textOf(series, alpha);
    }
    if (history.changes() > 0)
        text +=
            fmt::format("\np: how often sessions in random order seem to change as much. In each table, a change is "
                        "claimed where nothing changed with a probability of {} at most.\n",
                        formatPercent(alpha));
    if (history.leftOut.empty()) return text;
    text += "\nLeft out:\n";
    for (const auto& [file, reason] : history.leftOut)
        text += fmt::format("  {}: {}\n", printable(file), printable(reason));
    return text;
}

} // namespace crossover
