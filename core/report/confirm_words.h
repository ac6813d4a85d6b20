// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analyze/confirmation.h"

namespace crossover {

/// Result of the confirm rounds of one metric, to read, without its title: "Crossover confirmed to ±8 % in 8 extra
/// rounds ...". Any thread.
std::string confirmSentence(const ConfirmOutcome& outcome);

} // namespace crossover
