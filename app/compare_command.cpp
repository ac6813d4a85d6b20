// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_command.h"

#include <cstdio>

#include <fmt/format.h>

#include "app/offscreen_application.h"
#include "core/analyze/session_change.h"
#include "core/model/units.h"
#include "core/report/change_words.h"
#include "core/report/number_words.h"
#include "core/report/title.h"
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
        for (const auto& size : change.curve(arm)) {
            text += fmt::format("  {:>12}  {:>6}  {:>8}  {:>8} to {:<8}{}\n", formatBytes(size.size), size.repeats,
                                formatRatio(size.speedup()), formatBound(size.logLow), formatBound(size.logHigh),
                                size.significant ? fmt::format("  p {:.2g}", size.p) : "");
        }
    }
    return text;
}

std::string textOf(const MetricChange& change)
{
    const auto& group = change.group();
    return fmt::format("[{}, {}, {}, {}] {}\n", nameOf(group.transport), nameOf(group.wait),
                       group.release ? nameOf(*group.release) : "release unknown", nameOf(group.placement),
                       titled(change.other, crossoverSentence(change))) +
           tableOf(change);
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

} // namespace

Result<void> runCompareCommand(const CompareCommand& command)
{
    std::vector<Session> sessions;
    for (const auto& file : command.files) {
        auto session = openNamed(file);
        if (!session) return tl::unexpected(session.error());
        sessions.push_back(std::move(*session));
    }
    fmt::print("Baseline: {}. Speedups compare each arm with the same arm of the baseline, with 95 % bounds; p is from "
               "the two-sided Mann-Whitney test, corrected for the number of sizes (Holm).\n",
               sessions.front().title);
    for (std::size_t i = 1; i < sessions.size(); ++i) {
        fmt::print("\n{}\n", sessions[i].title);
        const auto changes = changesBetween(sessions.front().samples, sessions[i].samples);
        for (const auto& change : changes)
            fmt::print("{}", textOf(change));
        if (changes.empty()) fmt::print("It has no measurement in common with the baseline.\n");
    }
    if (std::fflush(stdout) != 0) return failure("standard output could not be written");
    return drawPictures(command, sessions);
}

} // namespace crossover
