// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/session.h"

namespace crossover {

struct ReportOptions {
    std::vector<std::string> pictures{}; ///< the session's charts: paths as Markdown is to name them; SVG in HTML
    std::vector<Metric> requested{};     ///< metrics that are judged only on request
};

/// What a session shows, in Markdown: verdicts, recommended thresholds and their checks, why the curves are as they
/// are, a table of sizes per metric, how and where it was measured. The margin is that of the sweep.
std::string markdownReport(const Session& session, const ReportOptions& options = {});

/// The same as one page of HTML that needs no other file, with method and glossary. The charts stand in it as they are.
/// Well-formed as XML, too, if they are.
std::string htmlReport(const Session& session, const ReportOptions& options = {});

} // namespace crossover
