// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/checked_strangers.h"

#include <chrono>
#include <cstring>
#include <thread>

#include <fmt/format.h>

#include "core/model/words.h"

namespace crossover {

namespace {

constexpr auto timeToTry = std::chrono::milliseconds(200);

/// The same as the peer shows, but wrong.
std::optional<Access> wrongAccess(const OpenRequest& request, const std::string& serverKey)
{
    if (request.credential) return Access(Credential{request.credential->user, "guessed"});
    const auto own = CurveKeys::fresh();
    if (!own) return std::nullopt;
    return Access(CurveAccess{*own, serverKey});
}

} // namespace

void CheckedStrangers::tryToGetIn(const OpenAnswer& bound, const OpenRequest& request, const std::string& serverKey)
{
    const auto wrong = request.credential ? Words::tr("a socket that showed the wrong password")
                                          : Words::tr("a socket that showed the wrong key");
    const auto both = [&](zmq::socket_type type, const std::string& endpoint, const std::string& where) {
        add(Words::tr("a socket that showed nothing") + where, type, endpoint, Access(), request.size);
        if (const auto access = wrongAccess(request, serverKey))
            add(wrong + where, type, endpoint, *access, request.size);
    };
    both(zmq::socket_type::push, bound.endpoint, {});
    if (!bound.acknowledge.empty())
        both(zmq::socket_type::pull, bound.acknowledge, " " + Words::tr("(second connection)"));
}

void CheckedStrangers::add(const std::string& name, zmq::socket_type type, const std::string& endpoint,
                           const Access& access, std::uint64_t size)
{
    auto& stranger = m_strangers.emplace_back(
        Stranger{name, zmq::socket_t(m_context, type), zmq::socket_t(m_context, zmq::socket_type::pair)});
    stranger.socket.set(zmq::sockopt::linger, 0);
    show(stranger.socket, access);
    const auto events = fmt::format("inproc://stranger-{}", m_strangers.size());
    if (::zmq_socket_monitor(stranger.socket.handle(), events.c_str(), ZMQ_EVENT_HANDSHAKE_SUCCEEDED) != 0)
        throw zmq::error_t();
    stranger.events.connect(events);
    stranger.socket.connect(endpoint);
    if (type != zmq::socket_type::push) return;
    const std::string wrong(size, '?');
    for (int messages = 0; messages < 3; ++messages)
        (void)stranger.socket.send(zmq::buffer(wrong), zmq::send_flags::dontwait);
}

void CheckedStrangers::wait()
{
    std::this_thread::sleep_for(timeToTry);
    for (auto& stranger : m_strangers) {
        zmq::message_t event;
        while (stranger.events.recv(event, zmq::recv_flags::dontwait)) {
            if (!event.more() || m_in) continue;
            m_in = stranger.name; // the only event that is watched
        }
    }
}

} // namespace crossover
