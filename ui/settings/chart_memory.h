// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_view_settings.h"

namespace crossover {

/// The chart settings of the last run. Missing or damaged settings have their defaults.
ChartViewSettings rememberedChartView();
void rememberChartView(const ChartViewSettings& settings);

} // namespace crossover
