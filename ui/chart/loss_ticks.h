// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ticks.h"

namespace crossover {

/// Ticks of an axis of losses, as factors from 1 on. `logarithmic`: of the factor, so that small losses are as far
/// apart as on a linear axis, and large ones still fit.
Ticks lossTicks(const Range& factors, bool logarithmic, const TickRoom& room);

/// The loss as a percentage; from a factor of 2 on the factor: "0 %", "18.4 %", "2×", "20×".
QString lossLabel(double factor, int digits);

} // namespace crossover
