// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>

#include "core/measure/link.h"
#include "core/measure/peer.h"
#include "core/measure/sender.h"
#include "core/measure/trial.h"

namespace crossover {

/// The senders of a trial by arm; null for an arm that it does not measure.
using Senders = std::array<std::unique_ptr<Sender>, arms.size()>;

/// The link of one trial with a peer at its far end; sends one burst of one arm at a time. A subclass implements a
/// test; all tests share the schedule. Used by one thread.
class Bursts {
public:
    virtual ~Bursts() = default;

    /// Runs one burst. Returns the length of its timed window after all messages were acknowledged.
    virtual Result<Clock::duration> run(const Burst& burst) = 0;

    /// Stops the peer and closes the link. Fails unless libzmq has freed every buffer. No burst after this.
    virtual Result<void> close() = 0;

    /// Writes the results of its arm's timed bursts into the sample.
    virtual void fill(Sample& sample) const = 0;
};

Senders makeSenders(const TrialPlan& plan, const SharedPayload& payload);

/// The rows of a trial whose bursts had this many messages.
TrialSamples rowsOf(const TrialPlan& plan, const Bursts& bursts, std::uint64_t burst);

/// CPU time so far of the threads that senders have of their own.
std::chrono::nanoseconds ownThreadsTime(const Senders& senders);

/// Fails if libzmq has not freed all buffers of the senders.
Result<void> checkReleased(const Senders& senders);

/// The error for messages that arrived with a wrong size or content; the trial is worthless then.
Error wrongMessages(const Link& link, std::uint64_t size, std::uint64_t wrong, std::uint64_t messages);

} // namespace crossover
