// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_command.h"

#include <csignal>
#include <cstdio>

#include <fmt/format.h>

#include "app/exit_code.h"
#include "app/offscreen_application.h"
#include "core/analyze/session_change.h"
#include "core/model/units.h"
#include "core/store/open.h"
#include "ui/compare/compared_sessions.h"
#include "ui/export/export_session.h"

namespace crossover {

namespace {

std::string tableOf(const MetricChange& change)
{
    std::string text;
    for (const auto arm : comparedArms) {
        const auto sentence = change.armSentence(arm);
        if (sentence.empty()) continue;
        text += "  " + sentence + '\n';
        for (const auto& size : change.curve(arm)) {
            text += fmt::format("  {:>12}  {:>6}  {:>8}  {:>8} to {:<8}{}\n", formatBytes(size.size), size.repeats,
                                formatRatio(size.speedup()), formatLogRatio(size.logLow), formatLogRatio(size.logHigh),
                                size.significant ? fmt::format("  p {:.2g}", size.p) : "");
        }
    }
    return text;
}

std::string textOf(const MetricChange& change)
{
    const auto& group = change.group;
    return fmt::format("[{}, {}, {}] {}\n", nameOf(group.transport), nameOf(group.wait),
                       group.release ? nameOf(*group.release) : "release unknown", change.crossoverSentence()) +
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

Result<void> compareFiles(const CompareCommand& command)
{
    std::vector<Session> sessions;
    for (const auto& file : command.files) {
        auto session = openSession(file);
        if (!session) return failure(fmt::format("{}: {}", file, session.error().message));
        sessions.push_back(std::move(*session));
    }
    fmt::print("Baseline: {}. Speedups are of the same arm against the baseline, with 95 % bounds; p is of the "
               "two-sided Mann-Whitney test, corrected for the number of sizes (Holm).\n",
               sessions.front().title);
    for (std::size_t i = 1; i < sessions.size(); ++i) {
        fmt::print("\n{}\n", sessions[i].title);
        const auto changes = changesBetween(sessions.front().samples, sessions[i].samples);
        for (const auto& change : changes)
            fmt::print("{}", textOf(change));
        if (changes.empty()) fmt::print("Nothing in it was measured in the baseline too.\n");
    }
    if (std::fflush(stdout) != 0) return failure("standard output could not be written");
    return drawPictures(command, sessions);
}

} // namespace

int runCompareCommand(const CompareCommand& command)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error with a message, not a silent end
    const auto done = compareFiles(command);
    if (done) return exitDone;
    fmt::print(stderr, "zmq-crossover: {}\n", done.error().message);
    return exitCodeOf(done.error());
}

} // namespace crossover
