// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

#include "core/analyze/confirmation.h"
#include "core/model/result.h"
#include "core/model/sample.h"
#include "core/model/sweep_config.h"

namespace crossover {

/// Where a sweep stands, between two trials.
struct SweepProgress {
    Phase phase = Phase::Explore;
    std::uint32_t round = 0;     ///< of the phase, from 1
    std::uint32_t rounds = 0;    ///< 0: as many as it takes
    std::size_t trialsDone = 0;  ///< of all phases
    std::size_t trialsTotal = 0; ///< of the explore rounds
    double share = 0;            ///< of the phase that is done, 0 to 1; of the confirm rounds: of their budget
    GroupKey group;              ///< of the trial that starts or has just finished
    std::uint64_t size = 0;      ///< of that trial
    std::uint32_t repeats = 0;   ///< trials measured again so far because the machine was disturbed
    double elapsedSeconds = 0;   ///< pauses not counted
    double secondsLeft = 0;      ///< of the phase; of the confirm rounds: at most
};

/// How a sweep went that nothing ended early.
struct SweepEnd {
    SweepProgress progress;
    std::vector<ConfirmOutcome> confirmed; ///< one for each metric and group, if they were to be confirmed
};

/// Sees a sweep from outside. Called on the sweep's thread, between trials only; the sweep waits until it returns.
class SweepObserver {
public:
    virtual ~SweepObserver() = default;
    virtual void trialStarting(const SweepProgress& /*progress*/) {}
    /// `samples`: one row per arm.
    virtual void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) = 0;
};

/// Measures a whole configuration, trial by trial. One run at a time; pause and resume may be called from any thread.
class Sweep {
public:
    /// Explores, then confirms if the configuration says so. Returns how that went. Fails with Kind::Usage for a
    /// configuration that cannot work, Kind::Stopped within 100 ms of a stop request, and Kind::Failed with what to do
    /// when a trial could not be measured. Everything it opened is closed when it returns, whichever way. To be called
    /// on a thread of its own: the memory of a program's first thread behaves otherwise, which shows in the rates.
    Result<SweepEnd> run(const SweepConfig& config, SweepObserver& observer, std::stop_token stop);

    void pause(); ///< takes effect before the next trial
    void resume();
    [[nodiscard]] bool paused() const;

private:
    void waitWhilePaused(const std::stop_token& stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_resumed;
    bool m_paused = false;
};

} // namespace crossover
