// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/analyze/refinement.h"
#include "core/model/session.h"

namespace crossover {

/// What a sweep says at its end: the verdicts, what became of the refine rounds, checks, and thresholds to paste.
std::string verdictsText(const Session& session, std::span<const RefineOutcome> refined);

} // namespace crossover
