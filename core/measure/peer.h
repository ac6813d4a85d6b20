// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <thread>

#include "core/measure/link.h"

namespace crossover {

using Clock = std::chrono::steady_clock;

/// Messages of one arm, sent back to back on an empty link.
struct Burst {
    Arm arm = Arm::Copy;
    std::uint64_t messages = 0;
    bool timed = false;  ///< false: only warms up
    bool memory = false; ///< not timed: the memory that it needs is measured
    bool operator==(const Burst&) const = default;
};

/// The thread at the far end of a link, on the CPU that the link has for its receiver. It runs one burst at a time and
/// acknowledges each, so that the near end knows that no message is in transit. Call its methods from the near end's
/// thread.
class Peer {
public:
    /// The far end's part of a burst; returns the time of the last receive.
    using Work = std::function<Result<Clock::time_point>(LinkEnd& end, const Burst& burst)>;

    Peer(Link& link, Wait wait, Work work);
    ~Peer(); ///< interrupts the link if a burst is running

    /// Returns when the far end is ready to receive the first message of the burst. Fails if it never will be.
    Result<void> start(const Burst& burst);

    /// Waits for the acknowledgement, or until the link is interrupted.
    Result<Clock::time_point> finish();

    /// CPU time of the far end's thread so far.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> cpuTime() { return CpuClock::of(m_thread).time(); }

private:
    /// The state shared by the two threads; one thread takes each step and the other waits for it.
    enum class Step { Idle, Ordered, Begun, Answered, Over };

    void serve(LinkEnd end);
    void go(Step step);
    Step awaitOther(Step left) const;
    Result<Clock::time_point> carryOut(LinkEnd& end, const Burst& burst) const;

    Link& m_link;
    Work m_work;
    Burst m_order;                      // belongs to the near end until Ordered
    Result<Clock::time_point> m_answer; // belongs to the far end until Answered
    std::atomic<Step> m_step{Step::Idle};
    std::jthread m_thread;
};

} // namespace crossover
