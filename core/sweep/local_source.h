// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "core/sweep/trial_source.h"

namespace crossover {

/// Measures trials in this process, on a thread of its own, whichever thread asks. glibc manages the memory of a
/// program's first thread differently (brk instead of mmap), and that alone changes how fast it sends. When it starts,
/// it removes the socket folders of programs that were killed.
class LocalSource final : public TrialSource {
public:
    LocalSource();
    ~LocalSource() override;
    LocalSource(const LocalSource&) = delete;
    LocalSource& operator=(const LocalSource&) = delete;

    /// Measures how fast this machine copies, unless the environment says it.
    Result<void> introduce(Session& session, const std::stop_token& stop) override;
    /// Looks for what a trial needs, since libzmq ends the process without it, and starts the thread.
    Result<void> prepare(const std::stop_token& stop) override;
    /// Fails for ends that are no threads of this process.
    Result<Trial> measure(const TrialPlan& plan, const std::stop_token& stop) override;
    [[nodiscard]] std::uint64_t strangers() const override { return m_strangers; }

private:
    struct Job {
        const TrialPlan& plan;
        const std::stop_token& stop;
        std::optional<Result<Trial>> result;
    };
    void serve(const std::stop_token& end);

    std::mutex m_mutex; // guards the next one
    Job* m_job = nullptr;
    std::uint64_t m_strangers = 0; // belongs to the thread that asks, except during a trial
    std::condition_variable_any m_changed;
    std::jthread m_thread; // from the first use on; last: it uses all of the above
};

} // namespace crossover
