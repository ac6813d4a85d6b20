// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyze_command.h"

#include <filesystem>

#include <fmt/format.h>

#include "app/analysis_text.h"
#include "app/console.h"
#include "app/recommendation_text.h"
#include "core/model/printable.h"
#include "core/report/analysis_json.h"
#include "core/report/report.h"
#include "core/store/open.h"

namespace crossover {

namespace {

std::vector<MetricAnalysis> analysesOf(const AnalyzeCommand& command, const Session& session)
{
    auto options = optionsOf(session.config, command.requested);
    options.alpha = command.alpha;
    options.delta = command.delta.value_or(options.delta);
    return analyzeAll(session.samples, options);
}

std::string textOf(const AnalyzeCommand& command, const Session& session, const std::string& name)
{
    const auto origin = session.environment ? originOf(session) : originOfFile(name);
    const auto analyses = analysesOf(command, session);
    std::string text;
    for (const auto& analysis : analyses)
        text += (text.empty() ? "" : "\n") + textOf(analysis, origin, command.paste);
    const auto unjudged = unjudgedText(analyses, session.samples, command.requested);
    return text + (text.empty() || unjudged.empty() ? "" : "\n") + unjudged;
}

} // namespace

Result<void> runAnalyzeCommand(const AnalyzeCommand& command, Console& console)
{
    std::vector<Error> unreadable;
    std::string between;
    for (const auto& file : command.files) {
        const auto session = openNamed(file);
        if (!session) {
            unreadable.push_back(session.error());
            continue;
        }
        if (command.json) {
            console.print(jsonOf(analysesOf(command, *session), *session));
            continue;
        }
        const std::filesystem::path path = file == "-" ? "standard input" : file;
        if (command.files.size() > 1) console.print(fmt::format("{}=== {} ===\n\n", between, printable(path.string())));
        console.print(textOf(command, *session, path.filename().string())); // folders are private
        between = "\n";
    }
    if (unreadable.empty()) return {};
    for (auto error = unreadable.begin(); error != unreadable.end() - 1; ++error)
        console.complain(*error);
    return tl::unexpected(unreadable.back());
}

} // namespace crossover
