// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
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

    Peer(Link& link, Wait wait, Patience patience, Work work);

    /// Returns when the far end is about to receive the first of the burst's messages.
    void start(const Burst& burst);

    /// Waits for the acknowledgement. Ends by itself: the far end gives up when it is stopped or out of patience.
    Result<Clock::time_point> finish();

private:
    void serve(std::stop_token stop, LinkEnd end);
    std::optional<Burst> nextBurst(std::stop_token stop);
    Result<Clock::time_point> carryOut(LinkEnd& end, const Burst& burst) const;

    Work m_work;
    std::string m_where; // for messages
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Burst> m_order;
    std::optional<Result<Clock::time_point>> m_answer;
    bool m_ended = false; // a stopped thread takes no more orders and leaves nobody waiting
    std::jthread m_thread;
    std::stop_callback<std::function<void()>> m_forwardStop; // a stop of the trial is a stop of the thread
};

} // namespace crossover
