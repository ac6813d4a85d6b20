// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include "core/model/terms.h"

namespace crossover {

/// One of the charts, or all of them, for exports.
enum class ChartSelection { Throughput, SendRate, Latency, Speedup, Cost, All };

/// The charts that there are, in the order in which the window and pictures show them.
inline constexpr std::array<Term<ChartSelection>, 5> singleCharts{{
    {ChartSelection::Throughput, "throughput", "Throughput", "messages per second at the receiver"},
    {ChartSelection::SendRate, "sends", "Send rate", "messages per second in the send loop"},
    {ChartSelection::Latency, "latency", "Latency", "half a round trip"},
    {ChartSelection::Speedup, "speedup", "Relative speedup", "zero-copy ÷ copy"},
    {ChartSelection::Cost, "cost", "Cost of a threshold", "what each threshold costs at its worst size"},
}};

inline constexpr std::size_t chartCount = singleCharts.size();

/// The place of a single chart in everything that there is of each chart.
constexpr std::size_t indexOf(ChartSelection chart)
{
    return static_cast<std::size_t>(chart);
}

} // namespace crossover
