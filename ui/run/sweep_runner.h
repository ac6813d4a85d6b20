// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include <QObject>

#include "core/sweep/recording.h"
#include "core/sweep/sweep_state.h"

namespace crossover {

/// Runs a Recording on a thread and brings what it measures to the GUI thread. Every member and signal belongs to the
/// thread this object lives in. Nothing here waits for the recording but the destructor, which stops it first.
///
/// After a trial the recording waits until the window has painted (painted()), so that painting does not disturb the
/// next trial; never longer than `longestHold`, and not for more than a third of the time. Waits are `leastGap`
/// apart, so that they hardly lengthen a sweep; what a window costs then is in core/measure/METHOD.md.
class SweepRunner : public QObject, private RecordingObserver {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestHold{50};
    static constexpr std::chrono::milliseconds leastGap{250};

    /// `journal` outlives the runner. Trials are measured by the ends of each session's setup (sourceFor()) unless
    /// setSource() says otherwise.
    explicit SweepRunner(JournalKeeper& journal, QObject* parent = nullptr);
    ~SweepRunner() override;

    [[nodiscard]] SweepState state() const { return m_state; }
    [[nodiscard]] bool isActive() const { return m_state != SweepState::Idle; }
    void setSource(std::unique_ptr<TrialSource> source); ///< only when idle

    /// The user has typed or chosen the ends of this setup, so that their commands may run. Others, which come from
    /// files, are never run.
    void allow(const SweepConfig& config);
    [[nodiscard]] const std::vector<Who>& allowed() const { return m_allowed; }
    /// Whether start() runs what the setup asks for.
    [[nodiscard]] bool mayRun(const SweepConfig& config) const;

    enum class Task {
        Measure, ///< the sweep that the session's configuration describes
        Check,   ///< the thresholds that the session's samples recommend
    };
    void start(Session session, Task task = Task::Measure); ///< only when idle
    void pause();                                           ///< takes effect after the trial under way
    void resume();
    void stop();    ///< `ended` follows within about 100 ms
    void painted(); ///< what the last samplesArrived() brought is on the screen: the recording may go on

    /// How the last recording ended.
    [[nodiscard]] const SessionEnd& end() const { return m_end; }
    /// How the refine rounds of the last recording ended; empty when it had none or did not complete them.
    [[nodiscard]] const std::vector<RefineOutcome>& refined() const { return m_refined; }

signals:
    void stateChanged(crossover::SweepState state);
    /// Setup and environment are those of the ends now; before the first sample.
    void introducedTo(const crossover::SweepConfig& config, const crossover::Environment& environment);
    void checkStarted(const crossover::SweepConfig& config); ///< of one threshold of a Check
    void nothingToCheck();
    /// Stages of the refine rounds began: what each measures and why.
    void stagesPlanned(const std::vector<std::string>& sentences);
    void strangersTurnedAway(quint64 attempts); ///< of other programs to connect; at the end
    void journalFailed(const crossover::Error& error);
    /// Rows of one or more trials, in the order of measuring; `progress` is that of the last one.
    void samplesArrived(const std::vector<crossover::Sample>& samples, const crossover::SweepProgress& progress);
    /// The recording is over, all its samples have arrived, and the state is Idle. No error: everything was measured.
    void ended(const std::optional<crossover::Error>& error);

private:
    using Clock = std::chrono::steady_clock;

    /// What the recording has put down and the GUI thread has not yet picked up.
    struct Mail {
        std::optional<Session> introduced; ///< without samples
        std::vector<SweepConfig> checks;   ///< started
        bool nothingToCheck = false;
        std::vector<std::string> stages; ///< planned, in words
        std::uint64_t strangers = 0;     ///< refused
        std::optional<Error> journalFailure;
        std::vector<Sample> samples;
        SweepProgress progress;
        bool ended = false;
        SessionEnd end;
        std::vector<RefineOutcome> refined;
        std::optional<Error> error; ///< why it ended early
    };
    /// Where the hand-over of the last trial stands.
    enum class Handover { None, Announced, Delivered };

    void record(Task task, const std::stop_token& stop);
    void introduced(const Session& session) override;
    void checkStarting(const SweepConfig& config) override;
    void stageStarting(const GroupKey& group, std::span<const RefineStep> steps) override;
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override;
    void thresholdMissing() override;
    void strangersRefused(std::uint64_t attempts) override;
    void journalBroken(const Error& error) override;
    void announce();
    void drain();
    void setState(SweepState state);

    JournalKeeper& m_journal;
    std::unique_ptr<TrialSource> m_source;
    bool m_sourceIsGiven = false; ///< else each session gets the one that it needs
    std::vector<Who> m_allowed;   ///< commands
    SweepState m_state = SweepState::Idle;
    SessionEnd m_end;
    std::vector<RefineOutcome> m_refined;
    std::unique_ptr<Recording> m_recording; ///< while it runs

    std::mutex m_mutex; // guards the next three
    Mail m_mail;
    Handover m_handover = Handover::None;
    bool m_drainQueued = false;
    std::condition_variable_any m_released;

    std::stop_token m_stop;           // the recording's thread only
    Clock::time_point m_nextHandover; // the recording's thread only

    std::jthread m_thread;
};

} // namespace crossover
