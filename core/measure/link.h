// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>

#include <zmq.hpp>

#include "core/model/placement.h"
#include "core/model/result.h"
#include "core/model/terms.h"

namespace crossover {

enum class Pattern { PushPull, ReqRep };

/// A folder for sockets that only this user may enter; the destructor removes it.
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

class LinkEnd;

/// One connected pair of sockets on an endpoint of its own, with high-water marks and linger 0. The near end connects
/// (PUSH, REQ), the far end binds (PULL, REP). ipc and tcp have one context, and so one I/O thread, per end. Each end
/// belongs to one thread at a time. Calls block without a time-out, as in a plain program: a timer for each call would
/// affect the measurement. interrupt() ends blocked calls.
class Link {
public:
    /// Why calls on the link return early.
    enum class Interruption { None, Stopped, Deadline };

    /// Starts libzmq's threads on their CPUs. Fails with the endpoint and the reason if it cannot be bound or
    /// connected, or if this thread may not use one of the CPUs.
    static Result<Link> open(Pattern pattern, Transport transport, const ThreadCpus& cpus = {});

    Link(Link&&) = default;
    Link& operator=(Link&&) = default;
    ~Link() { close(); }

    [[nodiscard]] LinkEnd nearEnd(Wait wait);
    [[nodiscard]] LinkEnd farEnd(Wait wait);
    [[nodiscard]] const std::string& endpoint() const { return m_endpoint; }
    [[nodiscard]] Transport transport() const { return m_transport; }
    /// Where its threads are to run; those of sender and receiver see to it themselves.
    [[nodiscard]] const ThreadCpus& cpus() const { return m_cpus; }

    /// Makes all calls on both ends return, now and later. Any thread may call it until close(); the first reason is
    /// kept.
    void interrupt(Interruption why);
    [[nodiscard]] Interruption interruption() const { return m_state->interruption; }
    /// Number of messages received on both ends.
    [[nodiscard]] std::uint64_t received() const;

    /// Closes sockets and contexts and removes the endpoint's files. Drops all messages in transit and calls their free
    /// functions before it returns.
    void close();

private:
    friend class LinkEnd;
    using Counter = std::atomic<std::uint64_t>; // written by one thread

    struct State {
        alignas(64) Counter nearReceived{0}; // separate cache lines: the ends write them all the time
        alignas(64) Counter farReceived{0};
        alignas(64) std::atomic<Interruption> interruption{Interruption::None};
    };

    Link(Transport transport, const ThreadCpus& cpus)
        : m_transport(transport), m_cpus(cpus), m_state(std::make_unique<State>())
    {
    }
    Result<void> connect(Pattern pattern);

    Transport m_transport;
    ThreadCpus m_cpus;
    std::unique_ptr<State> m_state;
    std::string m_endpoint;
    PrivateFolder m_folder;
    std::unique_ptr<zmq::context_t> m_farContext;
    std::unique_ptr<zmq::context_t> m_nearContext; ///< none for inproc: both ends share the far one
    zmq::socket_t m_far;
    zmq::socket_t m_near;
};

/// One thread's end of a link: sends and receives, blocking or polling first. Calls return false if the link is
/// interrupted and throw zmq::error_t on any other failure.
class LinkEnd {
public:
    /// Like zmq_send: libzmq copies the bytes before this returns.
    bool sendCopy(const void* data, std::size_t size)
    {
        return complete(ZMQ_POLLOUT, [&] { m_socket.send(zmq::const_buffer(data, size), zmq::send_flags::none); });
    }
    bool send(zmq::message_t& message)
    {
        return complete(ZMQ_POLLOUT, [&] { m_socket.send(message, zmq::send_flags::none); });
    }
    bool receive(zmq::message_t& message)
    {
        if (!complete(ZMQ_POLLIN, [&] { (void)m_socket.recv(message, zmq::recv_flags::none); })) return false;
        m_received->store(m_received->load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
        return true;
    }

private:
    friend class Link;
    LinkEnd(zmq::socket_ref socket, Wait wait, Link::Counter& received)
        : m_socket(socket), m_wait(wait), m_received(&received)
    {
    }

    void awaitReady(short event);
    /// Whether to repeat a call after an error: true after a signal, false if interrupted; throws other errors.
    static bool callAgain(const zmq::error_t& error);

    template <class Call>
    bool complete(short event, Call call)
    {
        for (;;) {
            try {
                if (m_wait == Wait::Poll) awaitReady(event);
                call();
                return true;
            } catch (const zmq::error_t& error) {
                if (!callAgain(error)) return false;
            }
        }
    }

    zmq::socket_ref m_socket;
    Wait m_wait;
    Link::Counter* m_received;
};

/// When to end blocked calls on a link.
struct Patience {
    std::stop_token stop;
    std::chrono::milliseconds deadline{10'000}; ///< longest time without a message on either end
};

/// Interrupts a link when stopped, or when no message has arrived for the deadline. Must be destroyed before the link
/// is closed.
class LinkGuard {
public:
    LinkGuard(Link& link, const Patience& patience);

private:
    void watch(const std::stop_token& ended, std::chrono::milliseconds deadline);

    Link& m_link;
    std::jthread m_watch;
    std::stop_callback<std::function<void()>> m_onStop;
};

/// The error of an interrupted call: stopped, or details about a peer that stopped responding.
Error incomplete(const Link& link, std::uint64_t size, std::uint64_t arrived, std::uint64_t expected);

} // namespace crossover
