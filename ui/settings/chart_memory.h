// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_view_settings.h"

namespace crossover {

/// How the charts were looked at last, or as on a first start where that is missing or damaged.
ChartViewSettings rememberedChartView();
void rememberChartView(const ChartViewSettings& settings);

} // namespace crossover
