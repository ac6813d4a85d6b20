// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>

#include "core/measure/trial.h"
#include "core/model/session.h"

namespace crossover {

/// One measured trial: a row for each arm, without round and ordinal, which only the sweep knows.
struct Trial {
    TrialSamples samples;
    double seconds = 0; ///< that it took, with everything around the timed bursts; above 0
};

/// Where the trials of a sweep come from: this process, a simulation, a recording. A sweep asks for one trial at a
/// time, always from the same thread.
class TrialSource {
public:
    virtual ~TrialSource() = default;

    /// Called before a recording's first sweep: fits the session's setup to who will measure, and its environment says
    /// then what they are. Fails with what to do when they cannot measure it, or are not those that measured its
    /// samples.
    virtual Result<void> introduce(Session& /*session*/, const std::stop_token& /*stop*/) { return {}; }

    /// Called before each sweep. Fails with what to do when nothing can be measured, and with Kind::Stopped soon after
    /// a stop request.
    virtual Result<void> prepare(const std::stop_token& /*stop*/) { return {}; }

    /// Measures the plan. Rows say whether the machine was disturbed; then the sweep may ask again. Fails with
    /// Kind::Stopped within 100 ms of a stop request, and with what to do when the trial could not be measured.
    virtual Result<Trial> measure(const TrialPlan& plan, const std::stop_token& stop) = 0;

    /// How often other programs have tried to connect to the sockets of its trials so far; all were turned away.
    [[nodiscard]] virtual std::uint64_t strangers() const { return 0; }
};

} // namespace crossover
