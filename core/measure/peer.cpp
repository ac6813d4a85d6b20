// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/peer.h"

#include <fmt/format.h>

namespace crossover {

Peer::Peer(Link& link, Wait wait, Work work)
    : m_link(link)
    , m_work(std::move(work))
    , m_thread([this, end = link.farEnd(wait)](const std::stop_token& stop) { serve(stop, end); })
{
}

Peer::~Peer()
{
    const std::lock_guard lock(m_mutex);
    if (m_busy) m_link.interrupt(Link::Interruption::Stopped);
}

void Peer::start(const Burst& burst)
{
    std::unique_lock lock(m_mutex);
    m_order = burst;
    m_answer.reset();
    m_busy = true;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_order; });
}

Result<Clock::time_point> Peer::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_answer.has_value(); });
    return *m_answer;
}

std::optional<Burst> Peer::nextBurst(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_order.has_value(); })) return std::nullopt;
    const auto burst = std::exchange(m_order, std::nullopt);
    m_changed.notify_all(); // taken: the near end may begin
    return burst;
}

void Peer::serve(const std::stop_token& stop, LinkEnd end)
{
    while (const auto burst = nextBurst(stop)) {
        auto answer = carryOut(end, *burst);
        const std::lock_guard lock(m_mutex);
        m_answer = std::move(answer);
        m_busy = false;
        m_changed.notify_all();
    }
}

Result<Clock::time_point> Peer::carryOut(LinkEnd& end, const Burst& burst) const
{
    try {
        return m_work(end, burst);
    } catch (const std::exception& error) {
        return failure(fmt::format("{} ({}): the receiving end failed: {}", nameOf(m_link.transport()),
                                   m_link.endpoint(), error.what()));
    }
}

} // namespace crossover
