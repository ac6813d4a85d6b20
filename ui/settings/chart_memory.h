// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_view_settings.h"

namespace crossover {

class ChartGrid;

/// The chart settings of the last run. Missing or damaged settings have their defaults.
ChartViewSettings rememberedChartView();
void rememberChartView(const ChartViewSettings& settings);

/// Gives the charts the settings of the last run, and remembers every change from then on.
void keepChartView(ChartGrid* charts);

} // namespace crossover
