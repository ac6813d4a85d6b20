// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/authenticator.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <linux/filter.h>
#include <linux/sock_diag.h>
#include <sys/socket.h>

namespace crossover {

namespace {

using namespace std::chrono_literals;

constexpr auto handshakeTime = 1s; // for which who connects and then says nothing is listened to
constexpr const char* requestsEndpoint = "inproc://zeromq.zap.01"; // where libzmq asks (ZeroMQ RFC 27)
constexpr const char* eventsEndpoint = "inproc://events-of-the-listener";
constexpr int heardEvents = ZMQ_EVENT_LISTENING | ZMQ_EVENT_ACCEPTED | ZMQ_EVENT_HANDSHAKE_SUCCEEDED;

/// Other threads handle them; here one could cut an answer in half.
void blockSignals()
{
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

/// A whole message, which has arrived.
std::vector<std::string> framesFrom(zmq::socket_t& socket)
{
    std::vector<std::string> frames;
    zmq::message_t frame;
    do {
        if (!socket.recv(frame, zmq::recv_flags::dontwait)) break;
        frames.push_back(frame.to_string());
    } while (frame.more());
    return frames;
}

void sendFrames(zmq::socket_t& socket, std::span<const std::string_view> frames)
{
    for (const auto& frame : frames) {
        const bool last = &frame == &frames.back();
        socket.send(zmq::buffer(frame), last ? zmq::send_flags::none : zmq::send_flags::sndmore);
    }
}

/// Makes the system drop every packet for a listening socket. Connections that are open stay. Where the system cannot
/// do that, strangers still fail for want of the password.
void shut(int listener)
{
    sock_filter dropAll = BPF_STMT(BPF_RET | BPF_K, 0);
    const sock_fprog program{1, &dropAll};
    (void)::setsockopt(listener, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
}

/// Packets that the system dropped for a listening socket: one for each attempt to connect, again after a second.
std::uint64_t droppedAt(int listener)
{
    std::array<std::uint32_t, SK_MEMINFO_VARS> figures{};
    socklen_t size = sizeof figures;
    const int failed = ::getsockopt(listener, SOL_SOCKET, SO_MEMINFO, figures.data(), &size);
    return failed ? 0 : figures[SK_MEMINFO_DROPS];
}

/// Mechanism and what the peer shows, as libzmq's question ends.
std::vector<std::string> expectedOf(const Access& access)
{
    if (const auto* credential = std::get_if<Credential>(&access))
        return {"PLAIN", credential->user, credential->password};
    const auto& curve = std::get<CurveAccess>(access);
    std::array<std::uint8_t, 32> key{};
    // A key that is none lets nobody in.
    if (curve.peer.size() == CurveKeys::length) (void)::zmq_z85_decode(key.data(), curve.peer.c_str());
    return {"CURVE", std::string(key.begin(), key.end())};
}

} // namespace

Authenticator::Authenticator(zmq::context_t& context, zmq::socket_t& socket, Access access)
    : m_context(context)
    , m_expected(expectedOf(access))
    , m_requests(context, zmq::socket_type::rep)
    , m_events(context, zmq::socket_type::pair)
{
    if (const auto* curve = std::get_if<CurveAccess>(&access)) {
        socket.set(zmq::sockopt::curve_server, true);
        socket.set(zmq::sockopt::curve_secretkey, curve->own.secretKey);
    } else {
        socket.set(zmq::sockopt::plain_server, true);
    }
    socket.set(zmq::sockopt::zap_domain, "zmq-crossover");
    socket.set(zmq::sockopt::handshake_ivl, static_cast<int>(std::chrono::milliseconds(handshakeTime).count()));
    m_requests.set(zmq::sockopt::linger, 0);
    m_requests.bind(requestsEndpoint);
    // No high-water mark: the I/O thread, which sends the events, must never wait for this thread.
    m_events.set(zmq::sockopt::rcvhwm, 0);
    if (::zmq_socket_monitor(socket.handle(), eventsEndpoint, heardEvents) != 0) throw zmq::error_t();
    m_events.connect(eventsEndpoint);
    m_thread = std::jthread([this] { serve(); });
}

Authenticator::~Authenticator()
{
    m_context.shutdown(); // ends the thread
}

bool Authenticator::awaitPeer(const Patience& patience)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience.stop, patience.deadline, [this] { return m_peerIn; });
}

std::uint64_t Authenticator::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_accepted - (m_peerIn ? 1 : 0) + droppedAt(m_listener);
}

void Authenticator::serve()
{
    blockSignals();
    std::array items{zmq::pollitem_t{m_requests.handle(), 0, ZMQ_POLLIN, 0},
                     zmq::pollitem_t{m_events.handle(), 0, ZMQ_POLLIN, 0}};
    for (;;) {
        try {
            zmq::poll(items.data(), items.size());
            if (items[0].revents != 0) answer();
            if (items[1].revents != 0) hear();
        } catch (const zmq::error_t& error) {
            if (error.num() != EINTR) break; // the context is shut down
        } catch (const std::bad_alloc&) {
            continue; // who asked is refused; the I/O thread must not wait for somebody who hears its events
        }
    }
    m_requests.close();
    m_events.close();
}

void Authenticator::answer()
{
    // Version, request, domain, address, routing id, mechanism; then what the peer shows.
    const auto question = framesFrom(m_requests);
    const bool right = question.size() > 5 && std::ranges::equal(std::span(question).subspan(5), m_expected);
    const std::string_view request = question.size() > 1 ? std::string_view(question[1]) : std::string_view();
    sendFrames(m_requests, std::array<std::string_view, 6>{"1.0", request, right ? "200" : "400", "", "", ""});
}

void Authenticator::hear()
{
    const auto frames = framesFrom(m_events);
    std::uint16_t event = 0;
    std::uint32_t value = 0;
    if (frames.empty() || frames[0].size() != sizeof event + sizeof value) return;
    std::memcpy(&event, frames[0].data(), sizeof event);
    std::memcpy(&value, frames[0].data() + sizeof event, sizeof value);

    const std::lock_guard lock(m_mutex);
    if (event == ZMQ_EVENT_LISTENING) m_listener = static_cast<int>(value);
    if (event == ZMQ_EVENT_ACCEPTED) ++m_accepted;
    if (event != ZMQ_EVENT_HANDSHAKE_SUCCEEDED) return;
    shut(m_listener);
    m_peerIn = true;
    m_changed.notify_all();
}

void show(zmq::socket_t& socket, const Access& access)
{
    if (const auto* credential = std::get_if<Credential>(&access)) {
        socket.set(zmq::sockopt::plain_username, credential->user);
        socket.set(zmq::sockopt::plain_password, credential->password);
    }
    if (const auto* curve = std::get_if<CurveAccess>(&access)) {
        socket.set(zmq::sockopt::curve_serverkey, curve->peer);
        socket.set(zmq::sockopt::curve_publickey, curve->own.publicKey);
        socket.set(zmq::sockopt::curve_secretkey, curve->own.secretKey);
    }
}

} // namespace crossover
