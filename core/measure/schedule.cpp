// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/schedule.h"

#include <algorithm>

#include "core/model/words.h"

namespace crossover {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::uint64_t warmUpMessages = 500; // all arms together
constexpr std::uint64_t smallestBurst = 2;
constexpr std::uint64_t smallestMessageCost = 256; // bytes of memory: zmq_msg_t, control block, malloc's overhead

/// One burst, with a window that can be trusted to be one.
Result<Clock::duration> runBurst(Bursts& bursts, const Burst& burst)
{
    auto window = bursts.run(burst);
    if (window && *window <= Clock::duration::zero()) {
        return failure(Words::tr("a burst of {} messages ended before it began ({} ns): messages of another program "
                                 "arrived, or the clock went back. Close programs that may interfere, and try again.",
                                 burst.messages, window->count()));
    }
    return window;
}

/// The untimed part of a trial: finds the burst's size while the link gets warm.
class WarmUp {
public:
    WarmUp(Bursts& bursts, const TrialPlan& plan, std::uint64_t largest)
        : m_bursts(bursts)
        , m_burstTime(plan.burstTime)
        , m_arms(plan.arms())
        , m_giveUp(Clock::now() + plan.trialTime / 2)
        , m_largest(largest)
        , m_replied(plan.group.test == Test::Latency)
    {
    }

    Result<std::uint64_t> run()
    {
        std::uint64_t messages = smallestBurst;
        // Grow until a burst is long enough to scale from, then run one of each arm at full depth and correct once.
        for (bool fullDepth = false; !fullDepth;) {
            const auto slowest = slowestArm(messages);
            if (!slowest) return tl::unexpected(slowest.error());
            fullDepth = *slowest * 4 >= m_burstTime || messages == m_largest;
            messages = fullDepth ? scaled(messages, *slowest) : std::min(m_largest, messages * 4);
        }
        const auto slowest = slowestArm(messages);
        if (!slowest) return tl::unexpected(slowest.error());
        if (*slowest > m_burstTime * 1.5 || *slowest * 1.5 < m_burstTime) messages = scaled(messages, *slowest);

        // Enough messages for the first page faults; that many large ones would take longer than the trial itself.
        while (m_sent < warmUpMessages && Clock::now() < m_giveUp) {
            if (const auto more = slowestArm(messages); !more) return tl::unexpected(more.error());
        }
        return messages;
    }

private:
    Result<Seconds> slowestArm(std::uint64_t messages)
    {
        Seconds slowest{0};
        for (const auto arm : m_arms) {
            const auto window = runBurst(m_bursts, {arm, messages, false});
            if (!window) return tl::unexpected(window.error());
            slowest = std::max(slowest, Seconds(*window));
            m_sent += m_replied ? 2 * messages : messages;
        }
        return slowest;
    }

    std::uint64_t scaled(std::uint64_t messages, Seconds window) const
    {
        const double factor = m_burstTime / std::max(window, Seconds(1e-6));
        const double wanted = std::min(static_cast<double>(messages) * factor, static_cast<double>(m_largest));
        return std::max(smallestBurst, static_cast<std::uint64_t>(wanted));
    }

    Bursts& m_bursts;
    Seconds m_burstTime;
    std::span<const Arm> m_arms;
    Clock::time_point m_giveUp;
    std::uint64_t m_largest;
    bool m_replied; // every message brings another one back
    std::uint64_t m_sent = 0;
};

} // namespace

std::vector<Arm> BlockOrder::next()
{
    if (m_owesOpposite) {
        std::ranges::reverse(m_half);
    } else {
        std::ranges::shuffle(m_half, m_random);
    }
    m_owesOpposite = !m_owesOpposite;
    auto block = m_half;
    block.insert(block.end(), m_half.rbegin(), m_half.rend());
    return block;
}

std::vector<Arm> BlockOrder::each()
{
    std::ranges::shuffle(m_half, m_random);
    return m_half;
}

std::uint64_t largestBurst(std::uint64_t size, std::uint64_t inflightLimit)
{
    return std::max(smallestBurst, inflightLimit / 3 * 2 / std::max(size, smallestMessageCost));
}

std::uint64_t largestBurst(const TrialPlan& plan)
{
    constexpr std::uint64_t largestLatencyBurst = 1'000'000;
    return plan.group.test == Test::Latency ? largestLatencyBurst : largestBurst(plan.size, plan.inflightLimit);
}

Result<std::uint64_t> runSchedule(Bursts& bursts, const TrialPlan& plan, std::uint64_t largest)
{
    auto messages = WarmUp(bursts, plan, largest).run();
    if (!messages) return messages;
    BlockOrder order(plan.arms(), plan.seed);
    Clock::duration spent{0};
    Clock::duration lastBlock{0};
    do {
        const auto before = spent;
        for (const auto arm : order.next()) {
            const auto window = runBurst(bursts, {arm, *messages, true});
            if (!window) return tl::unexpected(window.error());
            spent += *window;
        }
        lastBlock = spent - before;
    } while (spent + lastBlock <= plan.trialTime); // as many whole blocks as fit
    if (!plan.memory) return messages;
    const auto each = order.each();
    // The first pass makes malloc give back what other bursts have left; the values of the second count.
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto arm : each) {
            if (const auto window = runBurst(bursts, {arm, *messages, false, true}); !window)
                return tl::unexpected(window.error());
        }
    }
    return messages;
}

} // namespace crossover
