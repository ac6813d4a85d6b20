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

/// The thread at a link's far end. It carries out one burst at a time and acknowledges each, so that the near end knows
/// that nothing is on its way any more. Its methods are for the near end's thread.
class Peer {
public:
    /// What the far end does in a burst; returns the time of the last receive.
    using Work = std::function<Result<Clock::time_point>(LinkEnd& end, Arm arm, std::uint64_t messages)>;

    Peer(Link& link, Wait wait, Patience patience, Work work);

    /// Returns when the far end is about to receive the first of the burst's messages.
    void start(Arm arm, std::uint64_t messages);

    /// Waits for the acknowledgement. Ends by itself: the far end gives up when it is stopped or out of patience.
    Result<Clock::time_point> finish();

private:
    struct Order {
        Arm arm;
        std::uint64_t messages;
    };
    void serve(std::stop_token stop, LinkEnd end);
    std::optional<Order> nextOrder(std::stop_token stop);
    Result<Clock::time_point> carryOut(LinkEnd& end, const Order& order) const;

    Work m_work;
    std::string m_where; // for messages
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Order> m_order;
    std::optional<Result<Clock::time_point>> m_answer;
    bool m_ended = false; // a stopped thread takes no more orders and leaves nobody waiting
    std::jthread m_thread;
    std::stop_callback<std::function<void()>> m_forwardStop; // a stop of the trial is a stop of the thread
};

} // namespace crossover
