// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/analyze/refinement.h"

namespace crossover {

/// Result of the refine rounds of one metric, to read, without its title: "Crossover known to ±8 % after 40 extra
/// trials ...". Any thread.
std::string refineSentence(const RefineOutcome& outcome);

/// What a stage measures and why: "64 B (lower end, throughput), 4 KiB (cost of the threshold)". Any thread.
std::string stageSentence(std::span<const RefineStep> steps);

} // namespace crossover
