// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ticks.h"

namespace crossover {

/// Dates along an axis of seconds since 1970, by this machine's clock: midnights, so far apart that their labels fit;
/// within two days, hours. None for an empty range.
std::vector<Tick> dateTicks(const Range& seconds, const TickRoom& room);

} // namespace crossover
