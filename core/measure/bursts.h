// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "core/measure/link.h"
#include "core/measure/peer.h"
#include "core/measure/sender.h"
#include "core/measure/trial.h"

namespace crossover {

/// The senders of a trial's arms, by the number of the arm; null for an arm it does not measure.
using Senders = std::array<std::unique_ptr<Sender>, arms.size()>;

/// One trial's link with a peer at its far end, sending one burst of one arm at a time. What a test is, beyond the
/// schedule that all tests share. Used by one thread.
class Bursts {
public:
    virtual ~Bursts() = default;

    /// Runs one burst and returns the length of its timed window, once every message has been acknowledged.
    virtual Result<Clock::duration> run(const Burst& burst) = 0;

    /// Ends the peer and closes the link; then fails unless every lent buffer came back. No burst after this.
    virtual Result<void> close() = 0;

    /// Writes what the timed bursts of the sample's arm gave into it.
    virtual void fill(Sample& sample) const = 0;
};

Senders makeSenders(const TrialPlan& plan, const SharedPayload& payload);

/// Fails when a sender's buffers did not all come back.
Result<void> checkReleased(const Senders& senders);

/// A message that arrived with a wrong size or content makes the trial worthless.
Error wrongMessages(const Link& link, std::uint64_t size, std::uint64_t wrong, std::uint64_t messages);

} // namespace crossover
