// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/release.h"

#include <cstdint>
#include <utility>

namespace crossover {

NotifiedRelease::NotifiedRelease(SharedPayload payload)
    : m_payload(std::move(payload))
    , m_pull(m_context, zmq::socket_type::pull)
    , m_push(m_context, zmq::socket_type::push)
{
    // Without a high-water mark a callback can never wait for the collector; the messages on their way are the bound.
    m_pull.set(zmq::sockopt::rcvhwm, 0);
    m_push.set(zmq::sockopt::sndhwm, 0);
    m_push.set(zmq::sockopt::linger, 0);
    m_pull.bind("inproc://collector");
    m_push.connect("inproc://collector");
    m_collector = std::jthread([this] { collect(); });
}

NotifiedRelease::~NotifiedRelease()
{
    m_push.send(zmq::message_t(), zmq::send_flags::none); // an empty id ends the collector
}

zmq::message_t NotifiedRelease::message()
{
    Reference* reference = m_references.take(this, noReference);
    reference->content = m_payload;
    return {m_payload->data(), m_payload->size(), &NotifiedRelease::notify, LentItems<Reference>::lend(reference)};
}

void NotifiedRelease::notify(void* /*data*/, void* hint)
{
    auto* owner = LentItems<Reference>::lent(hint)->owner;
    const auto id = reinterpret_cast<std::uintptr_t>(hint);
    const std::lock_guard lock(owner->m_pushMutex);
    owner->m_push.send(zmq::const_buffer(&id, sizeof id), zmq::send_flags::none);
}

void NotifiedRelease::collect()
{
    zmq::message_t message;
    while (m_pull.recv(message) && message.size() == sizeof(std::uintptr_t)) {
        const auto id = *message.data<std::uintptr_t>();
        // NOLINTNEXTLINE(performance-no-int-to-ptr): the message carries the pointer as a number
        Reference* reference = LentItems<Reference>::returned(reinterpret_cast<void*>(id));
        reference->content.reset();
        m_references.giveBack(reference);
        m_collected.store(m_collected.load(std::memory_order_relaxed) + 1, std::memory_order_release);
    }
}

} // namespace crossover
