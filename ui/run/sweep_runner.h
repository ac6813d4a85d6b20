// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

#include <QObject>

#include "core/sweep/sweep.h"
#include "core/sweep/sweep_state.h"

namespace crossover {

/// Runs a sweep on a thread of its own and brings what it measures to the GUI thread. Every member and signal belongs
/// to the thread this object lives in. Nothing here waits for the sweep but the destructor, which stops it first.
///
/// After a trial the sweep waits until the window has painted (painted()), so that painting does not disturb the next
/// trial; never longer than `longestHold`, and not for more than a third of the sweep's time.
class SweepRunner : public QObject, private SweepObserver {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestHold{50};

    explicit SweepRunner(QObject* parent = nullptr);
    ~SweepRunner() override;

    [[nodiscard]] SweepState state() const { return m_state; }
    [[nodiscard]] bool isActive() const { return m_state != SweepState::Idle; }
    /// How the confirm rounds of the last sweep ended; empty when it had none or did not get through them.
    [[nodiscard]] const std::vector<ConfirmOutcome>& confirmed() const { return m_confirmed; }

    /// Called with the rows of each trial, on the sweep's thread, as soon as it has ended.
    using Keep = std::function<void(std::span<const Sample>)>;

    void start(const SweepConfig& config, Keep keep = {}); ///< only when idle
    void pause();                                          ///< takes effect after the trial under way
    void resume();
    void stop();    ///< `ended` follows within about 100 ms
    void painted(); ///< what the last samplesArrived() brought is on the screen: the sweep may go on

signals:
    void stateChanged(crossover::SweepState state);
    /// Rows of one or more trials, in the order of measuring; `progress` is that of the last one.
    void samplesArrived(const std::vector<crossover::Sample>& samples, const crossover::SweepProgress& progress);
    /// The sweep is over, all its samples have arrived, and the state is Idle. No error: it measured everything.
    void ended(const std::optional<crossover::Error>& error);

private:
    using Clock = std::chrono::steady_clock;

    /// What the sweep has put down and the GUI thread has not yet picked up.
    struct Mail {
        std::vector<Sample> samples;
        SweepProgress progress;
        bool ended = false;
        std::vector<ConfirmOutcome> confirmed;
        std::optional<Error> error; ///< why it ended early
    };
    /// Where the hand-over of the last trial stands.
    enum class Handover { None, Announced, Delivered };

    void measure(const SweepConfig& config, const std::stop_token& stop);
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override;
    void announce();
    void drain();
    void setState(SweepState state);

    SweepState m_state = SweepState::Idle;
    std::vector<ConfirmOutcome> m_confirmed;
    Sweep m_sweep;

    std::mutex m_mutex; // guards the next three
    Mail m_mail;
    Handover m_handover = Handover::None;
    bool m_drainQueued = false;
    std::condition_variable_any m_released;

    Keep m_keep;                      // the sweep's thread only, while it runs
    std::stop_token m_stop;           // the sweep's thread only
    Clock::time_point m_nextHandover; // the sweep's thread only

    std::jthread m_thread;
};

} // namespace crossover
