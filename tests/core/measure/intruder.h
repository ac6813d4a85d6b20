// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <zmq.hpp>

#include "core/measure/access.h"

namespace crossover::strangers {

/// Another program that uses libzmq, as a pusher or a requester, with messages that wait for the connection.
class Intruder {
public:
    enum class As { Pusher, Requester };

    Intruder(As as, const std::string& endpoint, const std::optional<Credential>& credential = {})
        : m_socket(m_context, as == As::Pusher ? zmq::socket_type::push : zmq::socket_type::dealer)
        , m_requests(as == As::Requester)
        , m_events(m_context, zmq::socket_type::pair)
    {
        m_socket.set(zmq::sockopt::linger, 0);
        if (credential) {
            m_socket.set(zmq::sockopt::plain_username, credential->user);
            m_socket.set(zmq::sockopt::plain_password, credential->password);
        }
        ::zmq_socket_monitor(m_socket.handle(), "inproc://events", ends | ZMQ_EVENT_HANDSHAKE_SUCCEEDED);
        m_events.connect("inproc://events");
        m_socket.connect(endpoint);
    }
    /// Who was turned away already cannot send any more.
    void send(std::string_view message, int times = 1)
    {
        constexpr auto now = zmq::send_flags::dontwait;
        for (; times > 0; --times) {
            if (m_requests && !m_socket.send(zmq::message_t(), now | zmq::send_flags::sndmore)) return; // as REQ does
            if (!m_socket.send(zmq::buffer(message), now)) return;
        }
    }
    /// Waits until it is let in (false) or turned away.
    [[nodiscard]] bool isRefused()
    {
        zmq::message_t event;
        zmq::message_t address;
        (void)m_events.recv(event);
        (void)m_events.recv(address);
        return (*event.data<std::uint16_t>() & ends) != 0;
    }

private:
    static constexpr int ends = ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL |
                                ZMQ_EVENT_HANDSHAKE_FAILED_AUTH | ZMQ_EVENT_DISCONNECTED;

    zmq::context_t m_context;
    zmq::socket_t m_socket;
    bool m_requests;
    zmq::socket_t m_events;
};

} // namespace crossover::strangers
