// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/throughput_trial.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "core/measure/payload.h"

namespace crossover {

namespace {

using Seconds = std::chrono::duration<double>;

double rateOf(const Burst& burst, Clock::duration time)
{
    return static_cast<double>(burst.messages) / Seconds(time).count();
}

/// The median: one burst that something interrupted does not spoil the trial.
double middleOf(std::vector<double> rates)
{
    std::ranges::sort(rates);
    return std::midpoint(rates[(rates.size() - 1) / 2], rates[rates.size() / 2]);
}

class ThroughputBursts final : public Bursts {
public:
    ThroughputBursts(Link link, const TrialPlan& plan, const Patience& patience)
        : m_size(plan.size)
        , m_senders(makeSenders(plan, std::make_shared<const Payload>(plan.size)))
        , m_link(std::move(link))
        , m_end(m_link.nearEnd(plan.group.wait))
    {
        m_peer.emplace(m_link, plan.group.wait,
                       [this](LinkEnd& end, const Burst& burst) { return receive(end, burst); });
        m_guard.emplace(m_link, patience);
    }

    Result<Clock::duration> run(const Burst& burst) override
    {
        auto& sender = *m_senders[static_cast<std::size_t>(burst.arm)];
        sender.prepare(burst.messages);
        if (const auto begun = m_peer->start(burst); !begun) return tl::unexpected(begun.error());
        const auto begin = Clock::now();
        sender.send(m_end, burst.messages);
        const auto sent = Clock::now();
        const auto received = m_peer->finish(); // knows how many arrived when the sending was interrupted
        if (!received) return tl::unexpected(received.error());
        if (burst.timed) {
            auto& total = m_totals[static_cast<std::size_t>(burst.arm)];
            total.messages += burst.messages;
            // Who was interrupted after the last send notes its end late; the last message is proof of an earlier one.
            total.sendRates.push_back(rateOf(burst, std::min(sent, *received) - begin));
            total.throughputs.push_back(rateOf(burst, *received - begin));
        }
        return *received - begin;
    }

    Result<void> close() override
    {
        m_guard.reset();
        m_peer.reset();
        m_link.close();
        return checkReleased(m_senders);
    }

    void fill(Sample& sample) const override
    {
        const auto& total = m_totals[static_cast<std::size_t>(sample.arm)];
        sample.count = total.messages;
        if (total.messages == 0) return;
        sample.sendRate = middleOf(total.sendRates);
        sample.throughput = middleOf(total.throughputs);
    }

private:
    struct Totals {
        std::uint64_t messages = 0;
        std::vector<double> sendRates;   ///< of each burst
        std::vector<double> throughputs; ///< likewise
    };

    /// Sizes are checked throughout; contents in every warm-up message, but in timed bursts only in the last one,
    /// because reading a message's bytes costs cache misses that the send does not.
    Result<Clock::time_point> receive(LinkEnd& end, const Burst& burst) const
    {
        const auto contentWrong = [this](zmq::message_t& message) {
            return message.size() != m_size || !Payload::edgesMatch(message.data(), m_size);
        };
        zmq::message_t message;
        std::uint64_t wrong = 0;
        for (std::uint64_t arrived = 0; arrived < burst.messages; ++arrived) {
            if (!end.receive(message)) return tl::unexpected(incomplete(m_link, m_size, arrived, burst.messages));
            if (burst.timed ? message.size() != m_size : contentWrong(message)) ++wrong;
        }
        const auto last = Clock::now();
        if (burst.timed && contentWrong(message)) ++wrong;
        if (wrong > 0) return tl::unexpected(wrongMessages(m_link, m_size, wrong, burst.messages));
        return last;
    }

    // The order is the order of life: buffers outlast the link, the link outlasts the threads that use it.
    std::uint64_t m_size;
    std::array<Totals, arms.size()> m_totals;
    Senders m_senders;
    Link m_link;
    LinkEnd m_end;
    std::optional<Peer> m_peer;
    std::optional<LinkGuard> m_guard;
};

} // namespace

std::unique_ptr<Bursts> makeThroughputBursts(Link link, const TrialPlan& plan, const Patience& patience)
{
    return std::make_unique<ThroughputBursts>(std::move(link), plan, patience);
}

} // namespace crossover
