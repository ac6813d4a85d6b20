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
    bool timed = false; ///< counts; else it only warms up
};

/// The thread at a link's far end. It carries out one burst at a time and acknowledges each, so that the near end knows
/// that nothing is on its way any more. Its methods are for the near end's thread.
class Peer {
public:
    /// What the far end does in a burst; returns the time of the last receive.
    using Work = std::function<Result<Clock::time_point>(LinkEnd& end, const Burst& burst)>;

    Peer(Link& link, Wait wait, Work work);
    ~Peer(); ///< interrupts the link when a burst is still under way

    /// Returns when the far end is about to receive the first of the burst's messages.
    void start(const Burst& burst);

    /// Waits for the acknowledgement, or for the far end to find its link interrupted.
    Result<Clock::time_point> finish();

private:
    /// Where the two threads stand with each other; each step is taken by one of them and awaited by the other.
    enum class Step { Idle, Ordered, Begun, Answered, Over };

    void serve(LinkEnd end);
    void go(Step step);
    Step awaitOther(Step left) const;
    Result<Clock::time_point> carryOut(LinkEnd& end, const Burst& burst) const;

    Link& m_link;
    Work m_work;
    Burst m_order;                      // the near end's until Ordered
    Result<Clock::time_point> m_answer; // the far end's until Answered
    std::atomic<Step> m_step{Step::Idle};
    std::jthread m_thread;
};

} // namespace crossover
