// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/peer.h"

#include "core/measure/affinity.h"
#include "core/model/words.h"

namespace crossover {

Peer::Peer(Link& link, Wait wait, Work work)
    : m_link(link), m_work(std::move(work)), m_thread([this, end = link.farEnd(wait)] { serve(end); })
{
}

Peer::~Peer()
{
    const Step step = m_step;
    if (step == Step::Ordered || step == Step::Begun) {
        m_link.interrupt(Link::Interruption::Stopped);
        if (awaitOther(Step::Ordered) == Step::Begun) awaitOther(Step::Begun);
    }
    go(Step::Over);
}

Result<void> Peer::start(const Burst& burst)
{
    m_order = burst;
    go(Step::Ordered);
    if (awaitOther(Step::Ordered) == Step::Answered && !m_answer) return tl::unexpected(m_answer.error());
    return {};
}

Result<Clock::time_point> Peer::finish()
{
    awaitOther(Step::Begun);
    return m_answer;
}

void Peer::serve(LinkEnd end)
{
    const auto pinned = Pin::to(m_link.cpus().receiver);
    if (!pinned) m_answer = tl::unexpected(pinned.error());
    for (Step left = Step::Idle; awaitOther(left) == Step::Ordered; left = Step::Answered) {
        if (pinned) {
            go(Step::Begun);
            m_answer = carryOut(end, m_order);
        }
        go(Step::Answered);
    }
}

void Peer::go(Step step)
{
    m_step.store(step);
    m_step.notify_all();
}

/// Waits until the other thread has left the step. Short waits spin: a thread that slept is woken on whichever core
/// suits the waker, and that choice would last for the burst.
Peer::Step Peer::awaitOther(Step left) const
{
    m_step.wait(left);
    return m_step;
}

Result<Clock::time_point> Peer::carryOut(LinkEnd& end, const Burst& burst) const
{
    try {
        return m_work(end, burst);
    } catch (const std::exception& error) {
        return failure(Words::tr("{} ({}): the receiving end failed: {}", nameOf(m_link.transport()), m_link.endpoint(),
                                 error.what()));
    }
}

} // namespace crossover
