// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/model/terms.h"
#include "ui/chart/axis_kinds.h"

namespace crossover {

/// How the bounds of medians are drawn.
enum class SpreadStyle { Band, Bars, None };

/// How the charts show their data, apart from what part is looked at. One value, so that a window can keep it and an
/// export or a presentation can have its own.
struct ChartViewSettings {
    std::array<AxisKinds, 4> axes{}; ///< throughput, send rate, latency, speedup
    Metric speedupMetric = Metric::Throughput;
    bool linkedSizes = true; ///< all charts show the same part of the sizes
    bool operator==(const ChartViewSettings&) const = default;
};

} // namespace crossover
