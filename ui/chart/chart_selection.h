// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include <QtGlobal>

#include "core/model/terms.h"

namespace crossover {

/// One of the charts; for exports also all of them, or how latency is distributed at one size. Those of metrics stand
/// in the order of these.
enum class ChartSelection { Throughput, SendRate, Latency, Cpu, Speedup, Cost, All, Distribution };

/// The charts that there are, in the order in which the window and pictures show them.
inline constexpr std::array<Term<ChartSelection>, 6> singleCharts{{
    {ChartSelection::Throughput, "throughput", Words::mark("Throughput"), {}},
    {ChartSelection::SendRate, "sends", Words::mark("Send rate"), {}},
    {ChartSelection::Latency, "latency", Words::mark("Latency"), {}},
    {ChartSelection::Cpu, "cpu", Words::mark("CPU time"), {}},
    {ChartSelection::Speedup, "speedup", Words::mark("Relative speedup"), {}},
    {ChartSelection::Cost, "cost", Words::mark("Cost of a threshold"), {}},
}};

inline constexpr std::size_t chartCount = singleCharts.size();

/// The place of a single chart in everything that there is of each chart.
constexpr std::size_t indexOf(ChartSelection chart)
{
    return static_cast<std::size_t>(chart);
}

} // namespace crossover
