// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/latency_trial.h"

#include <numeric>

#include "core/measure/burst_work.h"
#include "core/measure/payload.h"

namespace crossover {

namespace {

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
            return replyBurst(m_link, end, *m_repliers[static_cast<std::size_t>(burst.arm)], m_size, burst.messages);
        });
        m_guard.emplace(m_link, patience);
    }

    /// The window is the sum of the round trips.
    Result<Clock::duration> run(const Burst& burst) override
    {
        auto& sender = *m_requesters[static_cast<std::size_t>(burst.arm)];
        sender.prepare(1);
        m_warmUp.clear();
        auto& kept = burst.timed ? m_totals.of(burst.arm) : m_warmUp;
        kept.reserve(kept.size() + burst.messages); // nothing grows while the clock runs
        if (const auto begun = m_peer->start(burst); !begun) return tl::unexpected(begun.error());
        const auto requested = requestBurst(m_link, m_end, sender, m_size, burst.messages, kept);
        if (!requested) return tl::unexpected(requested.error());
        if (const auto replied = m_peer->finish(); !replied) return tl::unexpected(replied.error());
        return std::accumulate(kept.end() - static_cast<std::ptrdiff_t>(burst.messages), kept.end(), Clock::duration{});
    }

    Result<void> close() override
    {
        m_guard.reset();
        m_peer.reset();
        m_link.close();
        auto released = checkReleased(m_requesters);
        return released ? checkReleased(m_repliers) : released;
    }

    void fill(Sample& sample) const override { m_totals.fill(sample); }

private:
    // The order is the order of life: buffers outlast the link, the link outlasts the threads that use it.
    std::uint64_t m_size;
    LatencyTotals m_totals;
    std::vector<Clock::duration> m_warmUp; ///< round trips that do not count
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
