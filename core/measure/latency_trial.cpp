// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/latency_trial.h"

#include <algorithm>
#include <cmath>

#include "core/measure/payload.h"

namespace crossover {

namespace {

/// The value below which the share `quantile` of the round trips lies (nearest rank), as one-way microseconds.
double oneWayUs(std::vector<Clock::duration>& roundTrips, double quantile)
{
    const auto rank = std::ceil(quantile * static_cast<double>(roundTrips.size()));
    const auto at = roundTrips.begin() + std::max(static_cast<std::ptrdiff_t>(rank) - 1, std::ptrdiff_t{0});
    std::nth_element(roundTrips.begin(), at, roundTrips.end());
    return std::chrono::duration<double, std::micro>(*at).count() / 2;
}

class LatencyBursts final : public Bursts {
public:
    LatencyBursts(Link link, const TrialPlan& plan, const Patience& patience)
        : m_size(plan.size)
        , m_payload(std::make_shared<const Payload>(plan.size))
        , m_requesters(makeSenders(plan, m_payload))
        , m_repliers(makeSenders(plan, m_payload))
        , m_link(std::move(link))
        , m_end(m_link.nearEnd(plan.group.wait))
    {
        m_peer.emplace(m_link, plan.group.wait, [this](LinkEnd& end, const Burst& burst) {
            return reply(end, *m_repliers[static_cast<std::size_t>(burst.arm)], burst.messages);
        });
        m_guard.emplace(m_link, patience);
    }

    Result<Clock::duration> run(const Burst& burst) override
    {
        auto& sender = *m_requesters[static_cast<std::size_t>(burst.arm)];
        auto& kept = m_roundTrips[static_cast<std::size_t>(burst.arm)];
        sender.prepare(1);
        kept.reserve(kept.size() + burst.messages); // nothing grows while the clock runs
        if (const auto begun = m_peer->start(burst); !begun) return tl::unexpected(begun.error());
        auto timed = request(sender, burst.messages, burst.timed ? &kept : nullptr);
        if (!timed) return timed;
        const auto replied = m_peer->finish();
        if (!replied) return tl::unexpected(replied.error());
        return timed;
    }

    Result<void> close() override
    {
        m_guard.reset();
        m_peer.reset();
        m_link.close();
        auto released = checkReleased(m_requesters);
        return released ? checkReleased(m_repliers) : released;
    }

    void fill(Sample& sample) const override
    {
        auto roundTrips = m_roundTrips[static_cast<std::size_t>(sample.arm)];
        sample.count = roundTrips.size();
        if (roundTrips.empty()) return;
        sample.latencyUs = oneWayUs(roundTrips, 0.5);
        sample.latencyP90Us = oneWayUs(roundTrips, 0.9);
        sample.latencyP99Us = oneWayUs(roundTrips, 0.99);
        sample.latencyMaxUs = oneWayUs(roundTrips, 1.0);
    }

private:
    /// The near end. Its window is the sum of the round trips.
    Result<Clock::duration> request(Sender& sender, std::uint64_t messages, std::vector<Clock::duration>* kept)
    {
        zmq::message_t message;
        Clock::duration window{0};
        std::uint64_t wrong = 0;
        for (std::uint64_t trips = 0; trips < messages; ++trips) {
            const auto begin = Clock::now();
            const bool done = sender.send(m_end, 1) && m_end.receive(message);
            const auto roundTrip = Clock::now() - begin;
            if (!done) return tl::unexpected(incomplete(m_link, m_size, trips, messages));
            window += roundTrip;
            if (kept) kept->push_back(roundTrip);
            if (message.size() != m_size || !Payload::edgesMatch(message.data(), m_size)) ++wrong;
        }
        if (wrong > 0) return tl::unexpected(wrongMessages(m_link, m_size, wrong, messages));
        return window;
    }

    /// The far end. It replies from buffers of its own: an echo of the request would be no zero-copy send.
    Result<Clock::time_point> reply(LinkEnd& end, Sender& sender, std::uint64_t messages) const
    {
        sender.prepare(1);
        zmq::message_t message;
        std::uint64_t wrong = 0;
        for (std::uint64_t trips = 0; trips < messages; ++trips) {
            const bool done = end.receive(message) && sender.send(end, 1);
            if (!done) return tl::unexpected(incomplete(m_link, m_size, trips, messages));
            if (message.size() != m_size || !Payload::edgesMatch(message.data(), m_size)) ++wrong;
        }
        if (wrong > 0) return tl::unexpected(wrongMessages(m_link, m_size, wrong, messages));
        return Clock::now();
    }

    // The order is the order of life: buffers outlast the link, the link outlasts the threads that use it.
    std::uint64_t m_size;
    std::array<std::vector<Clock::duration>, arms.size()> m_roundTrips;
    SharedPayload m_payload;
    Senders m_requesters;
    Senders m_repliers;
    Link m_link;
    LinkEnd m_end;
    std::optional<Peer> m_peer;
    std::optional<LinkGuard> m_guard;
};

} // namespace

std::unique_ptr<Bursts> makeLatencyBursts(Link link, const TrialPlan& plan, const Patience& patience)
{
    return std::make_unique<LatencyBursts>(std::move(link), plan, patience);
}

} // namespace crossover
