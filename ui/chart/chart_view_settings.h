// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/model/terms.h"

namespace crossover {

/// Whether the axes of a chart are logarithmic; linear otherwise.
struct AxisKinds {
    bool logSizes = true;
    bool logValues = true;
    bool operator==(const AxisKinds&) const = default;
};

/// How the bounds of medians are drawn. Automatic: bands around the curves, bars at the speedups.
enum class SpreadStyle { Automatic, Band, Bars, None };

/// What the speedup chart sets against what: zero-copy against copying, or one arm of other sessions against the same
/// arm of the baseline.
enum class SpeedupOf { Arms, Copy, ZeroCopy };

/// How the charts show their data, apart from what part is looked at. One value, so that a window can keep it and an
/// export or a presentation can have its own.
struct ChartViewSettings {
    std::array<AxisKinds, 4> axes{}; ///< throughput, send rate, latency, speedup
    Metric speedupMetric = Metric::Throughput;
    SpeedupOf speedupOf = SpeedupOf::Arms; ///< as far as there are sessions to compare with
    SpreadStyle spread = SpreadStyle::Automatic;
    bool rawSamples = true;       ///< every trial as a dot, beside the medians
    bool bandwidth = false;       ///< lines of equal bandwidth in the charts of rates
    bool structuralSizes = false; ///< where libzmq, malloc and the caches change what they do
    bool linkedSizes = true;      ///< all charts show the same part of the sizes
    bool operator==(const ChartViewSettings&) const = default;
};

} // namespace crossover
