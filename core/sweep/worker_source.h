// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/sweep/trial_source.h"
#include "core/worker/worker_trial.h"

namespace crossover {

/// Measures trials between two ends of which at least one is a worker (core/worker/PROTOCOL.md).
class WorkerSource final : public TrialSource {
public:
    /// `address`: host, or host:port, at which receivers listen on tcp.
    WorkerSource(Who sender, Who receiver, std::string address);

    /// A sender that frees its buffers in its own way has no release, one that only copies no zero-copy arm; ends that
    /// cannot place threads have the placement free.
    Result<void> introduce(Session& session, const std::stop_token& stop) override;
    Result<void> prepare(const std::stop_token& stop) override;
    Result<Trial> measure(const TrialPlan& plan, const std::stop_token& stop) override;
    [[nodiscard]] std::uint64_t strangers() const override { return m_strangers; }

private:
    /// Starts both ends, unless they run. Returns when they have said what they are.
    Result<void> start(const std::stop_token& stop);
    Result<Trial> measureOnce(const TrialPlan& plan, const std::stop_token& stop);
    /// Of ends with two clocks: measured once for each combination.
    Result<std::optional<std::chrono::nanoseconds>> acknowledgementFor(const TrialPlan& plan,
                                                                       const std::stop_token& stop);

    Who m_sender;
    Who m_receiver;
    std::string m_address;
    std::optional<WorkerEnd> m_near; ///< none: not started, or lost
    std::optional<WorkerEnd> m_far;
    std::map<Combination, std::chrono::nanoseconds> m_acknowledgements;
    std::uint64_t m_strangers = 0;
};

} // namespace crossover
