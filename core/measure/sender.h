// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "core/measure/link.h"
#include "core/measure/payload.h"
#include "core/model/terms.h"

namespace crossover {

/// Sends messages of one size the way of one arm. Belongs to one thread at a time and must outlive the link.
class Sender {
public:
    virtual ~Sender() = default;

    /// Untimed: makes ready for `messages` on their way at once.
    virtual void prepare(std::uint64_t messages) = 0;

    /// Sends so many messages back to back; this loop is what a trial times. False when the link is interrupted.
    virtual bool send(LinkEnd& end, std::uint64_t messages) = 0;

    /// After the link is closed: whether every buffer lent to libzmq came back, exactly once each.
    virtual Result<void> checkReleased() const = 0;
};

/// The sender of an arm; the release says how buffers sent zero-copy come back. The hybrid arm sends so from
/// `threshold` bytes on, and decides that anew for every message as a program would.
std::unique_ptr<Sender> makeSender(Arm arm, Release release, const SharedPayload& payload, std::uint64_t threshold = 0);

} // namespace crossover
