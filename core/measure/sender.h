// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "core/measure/link.h"
#include "core/measure/payload.h"
#include "core/model/terms.h"

namespace crossover {

/// Sends messages of one size as one arm does. Belongs to one thread at a time and must outlive the link.
class Sender {
public:
    virtual ~Sender() = default;

    /// Prepares for this many messages in transit at once; not timed.
    virtual void prepare(std::uint64_t messages) = 0;

    /// Sends this many messages back to back; a trial times this loop. False if the link is interrupted.
    virtual bool send(LinkEnd& end, std::uint64_t messages) = 0;

    /// Number of buffers that libzmq has got in place of copies.
    [[nodiscard]] virtual std::uint64_t lent() const = 0;

    /// CPU time so far of threads of its own, which free buffers. Waits until they are done with those that libzmq has
    /// given back, or for a tenth of a second: what they do is to count for the burst that caused it.
    virtual std::chrono::nanoseconds ownThreadsTime() { return {}; }

    /// After the link is closed: fails unless libzmq has freed every buffer exactly once.
    virtual Result<void> checkReleased() const = 0;
};

/// The sender of an arm; `release`: how zero-copy buffers are freed. The hybrid arm sends zero-copy from `threshold`
/// bytes on and decides for each message, as a program would.
std::unique_ptr<Sender> makeSender(Arm arm, Release release, const SharedPayload& payload, std::uint64_t threshold = 0);

} // namespace crossover
