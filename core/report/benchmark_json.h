// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Samples in the JSON of Google Benchmark, schema 1, so that its tools/compare.py runs on two sessions: one entry per
// metric, size, arm and repetition (trial), called "throughput/ipc/block/shared/copy/size:1024". Times are nanoseconds
// per message (latency: half a round trip). CPU time is not measured; cpu_time repeats real_time, which those tools
// want to be there, and the context says so.

#include <string>

#include "core/model/session.h"

namespace crossover {

/// "ipc/block/shared/roles", and of an arm at a size "ipc/block/shared/roles/copy/size:1024": what programs that track
/// benchmarks know a measurement by.
std::string benchmarkName(const Combination& combination);
std::string benchmarkName(const Combination& combination, Arm arm, std::uint64_t size);

std::string benchmarkJson(const Session& session);

} // namespace crossover
