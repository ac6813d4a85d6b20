// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/analyze/refinement.h"
#include "core/model/session.h"
#include "core/report/paste_lines.h"

namespace crossover {

/// What a sweep says at its end: the verdicts, what became of the refine rounds, checks, thresholds, and the lines to
/// paste that were asked for.
std::string verdictsText(const Session& session, std::span<const RefineOutcome> refined,
                         const std::vector<Metric>& requested, std::span<const PasteTarget> paste);

} // namespace crossover
