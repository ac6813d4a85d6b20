// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What changed between two sessions, in words, without the metric's title. Any thread.

#include <string>

#include "core/analyze/session_change.h"

namespace crossover {

std::string crossoverSentence(const MetricChange& change);

/// At how many sizes an arm became faster or slower; empty when no size is in both.
std::string armSentence(const MetricChange& change, Arm arm);

} // namespace crossover
