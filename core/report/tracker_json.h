// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session for programs that track benchmarks over many commits: the median of each arm at each size, under the names
// of benchmark_json.h. Any thread.

#include <string>

#include "core/model/session.h"

namespace crossover {

/// For github-action-benchmark with `tool: customSmallerIsBetter`: a list of name, unit, value, range and extra. All
/// values are nanoseconds, those of rates per message, so that one file has one direction.
std::string benchmarkActionJson(const Session& session);

/// Bencher Metric Format: an object of benchmarks, each with its measures throughput and sends (messages per second),
/// latency and cpu (nanoseconds), with the bounds of the median where there are enough trials. Each combination is a
/// benchmark for each metric, too, with measures threshold and crossover (bytes), where there are such.
std::string bencherJson(const Session& session);

} // namespace crossover
