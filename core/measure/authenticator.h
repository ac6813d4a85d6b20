// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <zmq.hpp>

#include "core/measure/access.h"
#include "core/measure/patience.h"

namespace crossover {

/// Lets one peer into a socket that listens where other programs can connect. libzmq asks it about each connection
/// before any message (PLAIN or CURVE, through ZAP); of PLAIN, messages cost nothing more. Once the peer is in, the
/// system drops all further attempts to connect, so that strangers cost the threads of the link nothing.
///
/// Its thread sleeps except while somebody connects.
class Authenticator {
public:
    /// For a socket that is not bound yet; `context` is its own and has no other authenticator.
    Authenticator(zmq::context_t& context, zmq::socket_t& socket, Access access);
    /// Shuts the context down, whose sockets are of no use any more then.
    ~Authenticator();

    /// Returns when the peer is in and nobody else can get in. False if stopped, or after the deadline.
    [[nodiscard]] bool awaitPeer(const Patience& patience);

    /// Attempts of others to connect so far. While the socket is open.
    [[nodiscard]] std::uint64_t refused() const;

private:
    void serve();
    void answer();
    void hear();

    zmq::context_t& m_context;
    std::vector<std::string> m_expected; ///< mechanism and what the peer shows
    zmq::socket_t m_requests;            ///< libzmq's questions
    zmq::socket_t m_events;              ///< what happens at the socket

    mutable std::mutex m_mutex; // guards the next three
    std::condition_variable_any m_changed;
    int m_listener = -1; ///< its descriptor, which belongs to libzmq
    std::uint64_t m_accepted = 0;
    bool m_peerIn = false;

    std::jthread m_thread; // last: it uses all of the above
};

/// Makes a socket that connects show what its peer expects.
void show(zmq::socket_t& socket, const Access& access);

} // namespace crossover
