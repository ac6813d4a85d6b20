// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/model/environment.h"
#include "core/model/session.h"
#include "core/store/journal_keeper.h"
#include "core/sweep/sweep.h"

namespace crossover {

/// Why a session must not be measured further here, as a sentence: it has no setup, or another machine, libzmq or
/// CPU quota made its samples, so that they would not belong together. Nothing when it may. `allowed`: commands that
/// the user has typed or chosen, and that may run therefore.
std::optional<std::string> whyNotExtend(const Session& session, const Environment& here,
                                        std::span<const Who> allowed = {});

/// Follows a recording. Called on the thread that runs it; the recording waits until it returns.
class RecordingObserver {
public:
    virtual ~RecordingObserver() = default;
    /// Once, before anything is measured: setup and environment are those of the ends that measure it (TrialSource).
    virtual void introduced(const Session& /*session*/) {}
    /// The check of a recommended threshold begins.
    virtual void checkStarting(const SweepConfig& /*config*/) {}
    virtual void trialStarting(const SweepProgress& /*progress*/) {}
    /// A stage of the refine rounds begins: what it measures and why.
    virtual void stageStarting(const GroupKey& /*group*/, std::span<const RefineStep> /*steps*/) {}
    /// Session and journal have the samples already: one row per arm.
    virtual void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) = 0;
    /// No threshold is recommended, so a check that was asked for does not happen.
    virtual void thresholdMissing() {}
    /// At the end, if other programs tried to connect to the sockets of the sweep: how often. None of them got in.
    virtual void strangersRefused(std::uint64_t /*attempts*/) {}
    /// Called once; measuring goes on without a complete journal.
    virtual void journalBroken(const Error& /*error*/) {}
};

/// A measurement that is kept while it is made: every trial goes into the journal and the session before anyone hears
/// of it, and the session says how it ended. Used once, by one thread; pause and resume may be called from any.
class Recording : private SweepObserver {
public:
    /// The session has the configuration to measure, and what was measured before. `source`, `journal` and `observer`
    /// outlive the recording.
    Recording(Session session, TrialSource& source, JournalKeeper& journal, RecordingObserver& observer);

    /// Runs the sweep that the session's configuration describes. If the session has samples, measures the sizes that
    /// it lacks and goes on where an answer is missing. First its setup is fitted to the ends (TrialSource::introduce).
    void measure(const std::stop_token& stop);
    /// Measures a hybrid arm for every threshold that the session's samples recommend, one sweep for each combination.
    /// After measure(), or with samples from before; those of an earlier check of the same threshold count, too.
    void check(const std::stop_token& stop);
    /// Notes in session and journal how it ended, and whether strangers were refused. Nothing can be measured after.
    void end();

    void pause() { m_sweep.pause(); } ///< takes effect before the next trial
    void resume() { m_sweep.resume(); }
    [[nodiscard]] bool paused() const { return m_sweep.paused(); }

    [[nodiscard]] const Session& session() const { return m_session; }
    /// Why it ended early; nothing when everything was measured.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// One for each metric and group, if they were to be refined and that was completed.
    [[nodiscard]] const std::vector<RefineOutcome>& refined() const { return m_refined; }

private:
    bool introduce(const std::stop_token& stop);
    void beginJournal();
    std::optional<SweepEnd> run(const SweepConfig& config, std::span<const Sample> before, const std::stop_token& stop);
    void trialStarting(const SweepProgress& progress) override;
    void stageStarting(const GroupKey& group, std::span<const RefineStep> steps) override;
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override;
    void tellJournalFailure();

    Session m_session;
    TrialSource& m_source;
    std::uint64_t m_strangersBefore; ///< that the source has met
    JournalKeeper& m_journal;
    RecordingObserver& m_observer;
    Sweep m_sweep;
    bool m_introduced = false;
    bool m_journalBegun = false;
    std::optional<SessionEnd> m_endBefore; ///< of the sweep that a check is added to
    std::optional<Error> m_error;
    std::vector<RefineOutcome> m_refined;
};

} // namespace crossover
