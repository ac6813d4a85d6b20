// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyze_command.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include <fmt/format.h>

#include "app/analysis_text.h"
#include "app/exit_code.h"
#include "app/recommendation_text.h"
#include "core/report/analysis_json.h"
#include "core/report/report.h"
#include "core/store/open.h"

namespace crossover {

namespace {

std::string titleOf(const std::string& path)
{
    return path == "-" ? "standard input" : path;
}

Result<void> print(const std::string& text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (!written) return failure(fmt::format("standard output could not be written: {}", std::strerror(errno)));
    return {};
}

Result<void> analyzeFile(const AnalyzeCommand& command)
{
    const auto session = openSession(command.path);
    if (!session) return failure(fmt::format("{}: {}", titleOf(command.path), session.error().message));
    const auto analyses = analyzeAll(session->samples, command.options);
    if (command.json) return print(jsonOf(analyses));
    const auto name = std::filesystem::path(command.path).filename().string(); // without folders, which are private
    const auto origin = session->environment ? originOf(*session) : originOfFile(titleOf(name));
    std::string text;
    for (const auto& analysis : analyses)
        text += (text.empty() ? "" : "\n") + textOf(analysis, origin);
    return print(text);
}

} // namespace

int runAnalyzeCommand(const AnalyzeCommand& command)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is an error with a message, not a silent end
    const auto done = analyzeFile(command);
    if (done) return exitDone;
    fmt::print(stderr, "zmq-crossover: {}\n", done.error().message);
    return exitCodeOf(done.error());
}

} // namespace crossover
