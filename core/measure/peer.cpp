// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/peer.h"

#include <fmt/format.h>

namespace crossover {

Peer::Peer(Link& link, Wait wait, Patience patience, Work work)
    : m_work(std::move(work))
    , m_where(fmt::format("{} ({})", nameOf(link.transport()), link.endpoint()))
    , m_thread([this, socket = link.farEnd(), wait, deadline = patience.deadline](std::stop_token stop) {
        serve(stop, LinkEnd(socket, wait, Patience{stop, deadline}));
    })
    , m_forwardStop(patience.stop, [this] { m_thread.request_stop(); })
{
}

void Peer::start(const Burst& burst)
{
    std::unique_lock lock(m_mutex);
    m_order = burst;
    m_answer.reset();
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_order || m_ended; });
}

Result<Clock::time_point> Peer::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_answer || m_ended; });
    return m_answer ? *m_answer : stopped();
}

std::optional<Burst> Peer::nextBurst(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_order.has_value(); })) return std::nullopt;
    const auto burst = std::exchange(m_order, std::nullopt);
    m_changed.notify_all(); // taken: the near end may begin
    return burst;
}

void Peer::serve(std::stop_token stop, LinkEnd end)
{
    while (const auto burst = nextBurst(stop)) {
        auto answer = carryOut(end, *burst);
        const std::lock_guard lock(m_mutex);
        m_answer = std::move(answer);
        m_changed.notify_all();
    }
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

Result<Clock::time_point> Peer::carryOut(LinkEnd& end, const Burst& burst) const
{
    try {
        return m_work(end, burst);
    } catch (const std::exception& error) {
        return failure(fmt::format("{}: the receiving end failed: {}", m_where, error.what()));
    }
}

} // namespace crossover
