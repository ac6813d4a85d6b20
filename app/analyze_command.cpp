// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyze_command.h"

#include <filesystem>

#include "app/analysis_text.h"
#include "app/console.h"
#include "app/recommendation_text.h"
#include "core/report/analysis_json.h"
#include "core/report/report.h"
#include "core/store/open.h"

namespace crossover {

Result<void> runAnalyzeCommand(const AnalyzeCommand& command, Console& console)
{
    const auto session = openNamed(command.path);
    if (!session) return tl::unexpected(session.error());
    auto options = optionsOf(session->config);
    options.alpha = command.alpha;
    options.delta = command.delta.value_or(options.delta);
    const auto analyses = analyzeAll(session->samples, options);
    if (command.json) {
        console.print(jsonOf(analyses, *session));
        return {};
    }
    const std::filesystem::path path = command.path == "-" ? "standard input" : command.path;
    const auto name = path.filename().string(); // folders are private
    const auto origin = session->environment ? originOf(*session) : originOfFile(name);
    std::string text;
    for (const auto& analysis : analyses)
        text += (text.empty() ? "" : "\n") + textOf(analysis, origin);
    console.print(text);
    return {};
}

} // namespace crossover
