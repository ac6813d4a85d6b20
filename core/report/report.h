// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/analyze/analysis.h"
#include "core/analyze/recommendation.h"
#include "core/model/session.h"

namespace crossover {

/// What a session shows, in Markdown: verdicts, recommended thresholds, a table of sizes per metric, how and where it
/// was measured. `pictures` are the paths of its charts as the report is to name them.
std::string markdownReport(const Session& session, const std::vector<std::string>& pictures = {},
                           const AnalysisOptions& options = {});

/// Where and when a session was measured, for a comment beside a threshold.
Origin originOf(const Session& session);

/// "ZeroMQ Crossover 0.1.0", the program that measured; empty when unknown.
std::string programOf(const Session& session);

} // namespace crossover
