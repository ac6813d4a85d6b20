// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/session.h"

namespace crossover {

/// What a session shows, in Markdown: verdicts, recommended thresholds and their checks, why the curves are as they
/// are, a table of sizes per metric, how and where it was measured. `pictures` are the paths of its charts as the
/// report is to name them. The margin is that of the sweep.
std::string markdownReport(const Session& session, const std::vector<std::string>& pictures = {});

/// The same as one page of HTML that needs no other file, with method and glossary. `drawings` are its charts in SVG,
/// and stand in it as they are. Well-formed as XML, too, if they are.
std::string htmlReport(const Session& session, const std::vector<std::string>& drawings = {});

} // namespace crossover
