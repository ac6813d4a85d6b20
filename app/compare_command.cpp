// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_command.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/console.h"
#include "app/offscreen_application.h"
#include "core/analyze/session_change.h"
#include "core/model/printable.h"
#include "core/model/units.h"
#include "core/report/change_json.h"
#include "core/report/change_words.h"
#include "core/report/content_words.h"
#include "core/report/number_words.h"
#include "core/report/title.h"
#include "core/report/unjudged_words.h"
#include "core/store/open.h"
#include "ui/compare/compared_sessions.h"
#include "ui/export/export_session.h"

namespace crossover {

namespace {

std::string tableOf(const MetricChange& change)
{
    std::string text;
    for (const auto arm : comparedArms) {
        const auto sentence = armSentence(change, arm);
        if (sentence.empty()) continue;
        text += "  " + titled(change.other, sentence) + '\n';
        text += fmt::format("  {:>12}  {:>6}  {:>8}  {:>8}\n", "size", "trials", "speedup", "95 %");
        for (const auto& size : change.curve(arm)) {
            const auto high = formatBound(size.logHigh);
            text += fmt::format("  {:>12}  {:>6}  {:>8}  {:>8} to {}\n", formatBytes(size.size), size.repeats,
                                formatRatio(size.speedup()), formatBound(size.logLow),
                                size.significant ? fmt::format("{:<8}  p {:.2g}", high, size.p) : high);
        }
    }
    return text;
}

std::string textOf(const MetricChange& change)
{
    const auto difference = differenceOf(change.baseline.group, change.group());
    return fmt::format("[{}{}{}] {}\n", wordsOf(change.group()), difference.empty() ? "" : "; against ", difference,
                       titled(change.other, crossoverSentence(change))) +
           tableOf(change);
}

/// `apart`: the indexes of the files that cannot be compared with the first one.
tl::unexpected<Error> nothingInCommon(const CompareCommand& command, const std::vector<Session>& sessions,
                                      const std::vector<std::size_t>& apart)
{
    std::string text = fmt::format("nothing to compare with {}, which has:\n{}", printable(command.files.front()),
                                   contentText(sessions.front().samples));
    if (sessions.size() == 1) return tl::unexpected(Error{Error::Kind::Failed, text});
    for (const auto index : apart)
        text += fmt::format("\n{} has:\n{}", printable(command.files[index]), contentText(sessions[index].samples));
    text += "\nCompare files that measured the same test with the same transport, wait, release, placement, "
            "security, sender and receiver, or say with --across what may differ.";
    return tl::unexpected(Error{Error::Kind::Failed, text});
}

/// Without a display.
Result<void> drawPictures(const CompareCommand& command, const std::vector<Session>& sessions)
{
    if (command.pictures.empty()) return {};
    const OffscreenApplication application;
    ComparedSessions beside;
    for (std::size_t i = 1; i < sessions.size(); ++i)
        beside.add(sessions[i]);
    beside.setBaseline(std::nullopt);
    for (const auto& path : command.pictures) {
        const auto format = formatOfName(path).value();
        const auto written = exportSession(format, sessions.front(), command.picture, path, &beside);
        if (!written) return tl::unexpected(written.error());
    }
    return {};
}

/// Each file but the first against it; one file against itself.
std::vector<TitledChanges> changesOf(const CompareCommand& command, const std::vector<Session>& sessions)
{
    const auto& baseline = sessions.front();
    AnalysisOptions judged;
    judged.requested = command.requested;
    if (sessions.size() == 1) return {{baseline.title, changesWithin(baseline.samples, command.across, judged)}};
    std::vector<TitledChanges> all;
    for (std::size_t i = 1; i < sessions.size(); ++i)
        all.push_back(
            {sessions[i].title, changesBetween(baseline.samples, sessions[i].samples, judged, command.across)});
    return all;
}

/// Why a metric that was asked for is not compared: for each session that lacks it.
std::string uncomparedText(const std::vector<Metric>& requested, const std::vector<Session>& sessions)
{
    std::string text;
    for (const auto& session : sessions) {
        for (const auto metric : requested) {
            const auto has = [&](const GroupKey& group) { return !collect(session.samples, group, metric).empty(); };
            if (std::ranges::none_of(groupsOf(session.samples), has))
                text += fmt::format("{}: {}\n", printable(session.title), unjudgedSentence(session.samples, metric));
        }
    }
    return text.empty() ? text : '\n' + text;
}

void printChanges(const std::string& baseline, const std::vector<TitledChanges>& all, Console& console)
{
    console.print(fmt::format("Baseline: {}. Speedups compare each arm with the same arm of the baseline, with 95 % "
                              "bounds; p is from the two-sided Mann-Whitney test, corrected for the number of sizes "
                              "(Holm).\n",
                              printable(baseline)));
    for (const auto& [title, changes] : all) {
        console.print(fmt::format("\n{}\n", printable(title)));
        for (const auto& change : changes)
            console.print(textOf(change));
        if (changes.empty()) console.print("It has no measurement in common with the baseline.\n");
    }
}

} // namespace

Result<void> runCompareCommand(const CompareCommand& command, Console& console)
{
    std::vector<Session> sessions;
    for (const auto& file : command.files) {
        auto session = openNamed(file);
        if (!session) return tl::unexpected(session.error());
        sessions.push_back(std::move(*session));
    }
    const auto all = changesOf(command, sessions);
    if (command.json) {
        console.print(jsonOf(sessions.front().title, all));
    } else {
        printChanges(sessions.front().title, all, console);
        console.print(uncomparedText(command.requested, sessions));
    }
    std::vector<std::size_t> apart;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].changes.empty()) apart.push_back(std::min(i + 1, sessions.size() - 1));
    }
    if (auto drawn = drawPictures(command, sessions); !drawn || apart.empty()) return drawn;
    return nothingInCommon(command, sessions, apart);
}

} // namespace crossover
