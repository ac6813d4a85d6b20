// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How latencies are distributed at one size. Pure functions.

#include <array>
#include <cstdint>
#include <vector>

#include <QStringList>

#include "core/model/round_trips.h"
#include "ui/chart/chart_data.h"

namespace crossover {

/// The round trips of each arm at one size; empty where it has none.
using Distribution = std::array<RoundTrips, arms.size()>;

/// The sizes at which latency was measured with every round trip, ascending.
std::vector<std::uint64_t> sizesWithRoundTrips(const ChartData& data);

/// `wanted` where it has round trips, else the size in the middle of those that have; 0 if none has.
std::uint64_t distributionSize(const ChartData& data, std::uint64_t wanted);

/// Those of all trials of a size.
Distribution distributionAt(const ChartData& data, std::uint64_t size);

/// Half of the round trip that a share of them does not exceed: "23.4 µs".
QString latencyText(const RoundTrips& trips, double share);

/// For each arm that was measured, its percentiles as far as there are round trips for them: "Copying at 1 KiB: p50
/// 20 µs, p90 25 µs, of 600 round trips."
QStringList distributionSentences(const Distribution& distribution, std::uint64_t size);

/// Why there is none.
QString noDistribution();

} // namespace crossover
