// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

#include "core/analyze/refinement.h"
#include "core/model/result.h"
#include "core/model/sample.h"
#include "core/model/sweep_config.h"
#include "core/sweep/trial_source.h"

namespace crossover {

/// Where a sweep stands, between two trials.
struct SweepProgress {
    Phase phase = Phase::Explore;
    std::uint32_t round = 0;     ///< of the phase, from 1
    std::uint32_t rounds = 0;    ///< 0: as many as it takes
    std::size_t trialsDone = 0;  ///< of all phases
    std::size_t trialsTotal = 0; ///< of the explore rounds, of this run
    double share = 0;            ///< of the phase that is done, 0 to 1; of the refine rounds: of the whole budget
    GroupKey group;              ///< of the trial that starts or has just finished
    std::uint64_t size = 0;      ///< of that trial
    std::uint32_t repeats = 0;   ///< trials measured again so far because the machine was disturbed
    double elapsedSeconds = 0;   ///< pauses not counted
    double secondsLeft = 0;      ///< of the phase; of the refine rounds: at most
};

/// Result of a completed sweep.
struct SweepEnd {
    SweepProgress progress;
    std::vector<RefineOutcome> refined; ///< one for each metric and group, if they were to be refined
};

/// Follows a sweep. Called on the thread that runs it, between trials only; the sweep waits until it returns.
class SweepObserver {
public:
    virtual ~SweepObserver() = default;
    virtual void trialStarting(const SweepProgress& /*progress*/) {}
    /// A stage of the refine rounds begins: what it measures and why.
    virtual void stageStarting(const GroupKey& /*group*/, std::span<const RefineStep> /*steps*/) {}
    /// `samples`: one row per arm.
    virtual void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) = 0;
};

/// Measures a whole configuration, trial by trial. One run at a time; pause and resume may be called from any thread.
class Sweep {
public:
    /// `source` measures the trials and outlives the sweep.
    explicit Sweep(TrialSource& source) : m_source(source) {}

    /// Explores, then refines if the configuration says so. Returns how that went. Fails with Kind::Usage for a
    /// configuration that cannot work, Kind::Stopped within 100 ms of a stop request, and with the source's error when
    /// a trial could not be measured.
    Result<SweepEnd> run(const SweepConfig& config, SweepObserver& observer, std::stop_token stop);

    /// The same for a sweep that has samples already: explores the sizes that it lacks, because it was stopped early,
    /// then goes on where an answer is missing, with the whole budget again.
    Result<SweepEnd> extend(const SweepConfig& config, std::span<const Sample> before, SweepObserver& observer,
                            std::stop_token stop);

    void pause(); ///< takes effect before the next trial
    void resume();
    [[nodiscard]] bool paused() const;

private:
    void waitWhilePaused(const std::stop_token& stop);

    TrialSource& m_source;
    mutable std::mutex m_mutex; // guards m_paused
    std::condition_variable_any m_resumed;
    bool m_paused = false;
};

} // namespace crossover
