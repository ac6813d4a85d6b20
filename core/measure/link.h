// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

#include <zmq.hpp>

#include "core/model/result.h"
#include "core/model/terms.h"

namespace crossover {

enum class Pattern { PushPull, ReqRep };

/// How long one blocking call goes on trying, and what ends it early.
struct Patience {
    std::stop_token stop;
    std::chrono::milliseconds deadline{10'000};
};

/// A folder for sockets that only this user may enter; gone with the object.
class PrivateFolder {
public:
    static Result<PrivateFolder> create();
    PrivateFolder() = default;
    PrivateFolder(PrivateFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    PrivateFolder& operator=(PrivateFolder&& other) noexcept
    {
        std::swap(m_path, other.m_path);
        return *this;
    }
    ~PrivateFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// One connected pair of sockets on an endpoint nobody else uses, high-water marks and linger 0. The near end connects
/// (PUSH, REQ), the far end binds (PULL, REP). ipc and tcp have one context, and so one I/O thread, per end.
/// Each end belongs to one thread at a time. All blocking calls on the sockets return after 20 ms at the latest.
class Link {
public:
    /// Fails with the endpoint and the reason when it cannot be bound or connected.
    static Result<Link> open(Pattern pattern, Transport transport);

    Link(Link&&) = default;
    Link& operator=(Link&&) = default;

    [[nodiscard]] zmq::socket_ref nearEnd() { return m_near; }
    [[nodiscard]] zmq::socket_ref farEnd() { return m_far; }
    [[nodiscard]] const std::string& endpoint() const { return m_endpoint; }
    [[nodiscard]] Transport transport() const { return m_transport; }

    /// Closes sockets and contexts and removes what the endpoint left in the file system; every message still on its
    /// way is dropped and its free function called before this returns.
    void close();
    ~Link() { close(); }

private:
    explicit Link(Transport transport) : m_transport(transport) {}
    Result<void> connect(Pattern pattern);

    Transport m_transport;
    std::string m_endpoint;
    PrivateFolder m_folder;
    std::unique_ptr<zmq::context_t> m_farContext;
    std::unique_ptr<zmq::context_t> m_nearContext; ///< none for inproc, where both ends share the far one
    zmq::socket_t m_far;
    zmq::socket_t m_near;
};

/// How one thread sends and receives on its end of a link: blocking or polling first, until done, stopped or out of
/// patience. Throws zmq::error_t when a call fails for any other reason.
class LinkEnd {
public:
    enum class Outcome { Done, Stopped, TimedOut };

    LinkEnd(zmq::socket_ref socket, Wait wait, Patience patience)
        : m_socket(socket), m_wait(wait), m_patience(std::move(patience))
    {
    }

    /// zmq_send semantics: libzmq copies the bytes before this returns.
    Outcome sendCopy(const void* data, std::size_t size)
    {
        return complete(ZMQ_POLLOUT, [&](bool dontWait) {
            return m_socket.send(zmq::const_buffer(data, size), sendFlags(dontWait)).has_value();
        });
    }
    Outcome send(zmq::message_t& message)
    {
        return complete(ZMQ_POLLOUT,
                        [&](bool dontWait) { return m_socket.send(message, sendFlags(dontWait)).has_value(); });
    }
    Outcome receive(zmq::message_t& message)
    {
        return complete(ZMQ_POLLIN, [&](bool dontWait) {
            const auto flags = dontWait ? zmq::recv_flags::dontwait : zmq::recv_flags::none;
            return m_socket.recv(message, flags).has_value();
        });
    }

    [[nodiscard]] const Patience& patience() const { return m_patience; }

private:
    static zmq::send_flags sendFlags(bool dontWait)
    {
        return dontWait ? zmq::send_flags::dontwait : zmq::send_flags::none;
    }

    bool ready(short event);

    template <class Call>
    bool attempt(short event, Call& call)
    {
        if (m_wait == Wait::Block) return call(false);
        return ready(event) && call(true);
    }

    template <class Call>
    Outcome complete(short event, Call call)
    {
        if (attempt(event, call)) return Outcome::Done;
        const auto giveUp = std::chrono::steady_clock::now() + m_patience.deadline;
        while (!m_patience.stop.stop_requested()) {
            if (attempt(event, call)) return Outcome::Done;
            if (std::chrono::steady_clock::now() >= giveUp) return Outcome::TimedOut;
        }
        return Outcome::Stopped;
    }

    zmq::socket_ref m_socket;
    Wait m_wait;
    Patience m_patience;
};

/// The error of an outcome that is not Done: stopped, or a peer that fell silent, with all one needs to know about it.
Error incomplete(LinkEnd::Outcome outcome, const Link& link, std::uint64_t size, std::uint64_t arrived,
                 std::uint64_t expected, std::chrono::milliseconds deadline);

} // namespace crossover
