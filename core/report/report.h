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

} // namespace crossover
