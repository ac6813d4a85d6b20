// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/throughput_trial.h"

#include "core/measure/burst_work.h"
#include "core/measure/cpu_totals.h"
#include "core/measure/memory_bursts.h"
#include "core/measure/payload.h"

namespace crossover {

namespace {

class ThroughputBursts final : public Bursts {
public:
    ThroughputBursts(Link link, const TrialPlan& plan, const Patience& patience)
        : m_senders(makeSenders(plan, std::make_shared<const Payload>(plan.size)))
        , m_memoryBursts(plan.group.release.value_or(Release::Shared), plan.size, plan.threshold.value_or(0))
        , m_link(std::move(link))
        , m_end(m_link.nearEnd(plan.group.wait))
    {
        m_peer.emplace(m_link, plan.group.wait, [this, size = plan.size](LinkEnd& end, const Burst& burst) {
            return receiveBurst(m_link, end, size, burst);
        });
        m_guard.emplace(m_link, patience);
    }

    Result<Clock::duration> run(const Burst& burst) override
    {
        if (burst.memory) m_cpu.end(cpuTimes());
        auto& sender = burst.memory ? m_memoryBursts.begin(burst.arm) : *m_senders[static_cast<std::size_t>(burst.arm)];
        sender.prepare(burst.messages);
        if (burst.timed) m_cpu.begin(burst, cpuTimes());
        if (const auto begun = m_peer->start(burst); !begun) return tl::unexpected(begun.error());
        const auto cpuBefore = cpuTimeOfThisThread();
        const auto begin = Clock::now();
        sender.send(m_end, burst.messages);
        const auto sent = Clock::now();
        const auto received = m_peer->finish(); // knows how many arrived when the sending was interrupted
        m_sending += cpuTimeOfThisThread() - cpuBefore;
        if (!received) return tl::unexpected(received.error());
        if (burst.timed) m_totals.add(burst, sent - begin, *received - begin);
        if (burst.memory) m_memory.add(burst.arm, m_memoryBursts.end());
        return *received - begin;
    }

    Result<void> close() override
    {
        m_cpu.end(cpuTimes());
        m_guard.reset();
        m_peer.reset();
        m_link.close();
        if (auto released = m_memoryBursts.checkReleased(); !released) return released;
        return checkReleased(m_senders);
    }

    void fill(Sample& sample) const override
    {
        m_totals.fill(sample);
        m_cpu.fill(sample);
        m_memory.fill(sample);
    }

private:
    /// Of this thread only what it used for bursts: it also prepares them.
    EndTimes cpuTimes()
    {
        const auto sum = [](auto one, auto other) {
            return one && other ? std::optional(*one + *other) : std::nullopt;
        };
        const std::optional sending = m_sending + ownThreadsTime(m_senders);
        return {sum(sending, m_link.ioTime(End::Near)), sum(m_peer->cpuTime(), m_link.ioTime(End::Far))};
    }

    // The order is the order of life: buffers outlast the link, the link outlasts the threads that use it.
    ThroughputTotals m_totals;
    CpuTotals m_cpu;
    MemoryTotals m_memory;
    std::chrono::nanoseconds m_sending{0}; ///< CPU time of this thread in bursts
    Senders m_senders;
    MemoryBursts m_memoryBursts;
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
