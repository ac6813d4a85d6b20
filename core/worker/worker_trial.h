// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/trial.h"
#include "core/worker/worker_end.h"

namespace crossover {

/// A trial's rows, with what its ends tell besides.
struct WorkerTrial {
    TrialSamples samples;
    std::uint64_t strangers = 0; ///< that were turned away
    double cpuSeconds = 0;       ///< of the workers, as far as they tell
};

/// Whether two ends can measure a group together, in a sentence with what to do if they cannot.
Result<void> checkAble(const GroupKey& group, const WorkerEnd& near, const WorkerEnd& far);

/// Whether their times can be compared.
bool shareClock(const WorkerEnd& near, const WorkerEnd& far);

/// Half a round trip of an empty message between two ends with two clocks: how long an acknowledgement is on its way.
Result<std::chrono::nanoseconds> acknowledgementTime(const TrialPlan& plan, const std::string& address, WorkerEnd& near,
                                                     WorkerEnd& far, const std::stop_token& stop);

/// Runs a trial between two workers, by the same schedule as in one process. `address`: host, or host:port, at which
/// the far end listens on tcp. `acknowledgement`: for ends with two clocks, taken off every window. After a failure,
/// the workers are of no use any more.
Result<WorkerTrial> measureBetween(const TrialPlan& plan, const std::string& address, WorkerEnd& near, WorkerEnd& far,
                                   std::optional<std::chrono::nanoseconds> acknowledgement,
                                   const std::stop_token& stop);

} // namespace crossover
