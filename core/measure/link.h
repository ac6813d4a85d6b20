// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

#include <zmq.hpp>

#include "core/measure/authenticator.h"
#include "core/measure/cpu_clock.h"
#include "core/measure/patience.h"
#include "core/measure/private_folder.h"
#include "core/model/placement.h"
#include "core/model/result.h"
#include "core/model/terms.h"

namespace crossover {

enum class Pattern {
    PushPull,
    ReqRep,
    Acknowledgement, ///< PULL to PUSH: the far end says that everything has arrived, when the ends have two clocks
};

/// The near end connects and sends, the far end binds and receives or replies.
enum class End { Near, Far };

/// How a link is opened; the default suits a link that nobody times.
struct LinkOptions {
    ThreadCpus cpus;                    ///< where its threads are to run
    std::uint64_t largestMessage = 0;   ///< that its ends send, in bytes; larger ones are not read. 0: no limit
    Patience patience{};                ///< with the opening
    std::uint64_t* strangers = nullptr; ///< counts attempts of other programs to connect; written by close()
    bool curve = false;                 ///< messages are encrypted, with keys made for this link; not over inproc
};

class LinkEnd;

/// One connected pair of sockets, or one end of it, on an endpoint of its own, with high-water marks and linger 0. The
/// near end connects (PUSH, REQ), the far end binds (PULL, REP). ipc and tcp have one context, and so one I/O thread,
/// per end. Each end belongs to one thread at a time. Calls block without a time-out, as in a plain program: a timer
/// for each call would affect the measurement. interrupt() ends blocked calls.
class Link {
public:
    /// Why calls on the link return early.
    enum class Interruption {
        None,
        Stopped,
        Deadline, ///< no message has arrived for too long
        Overtime, ///< messages arrive, but without end
    };

    /// Starts libzmq's threads on their CPUs. Over tcp, returns when the ends are connected and nobody else can connect
    /// any more. Fails with the endpoint and the reason if it cannot be bound or connected, if this thread may not use
    /// one of the CPUs, or if stopped.
    static Result<Link> open(Pattern pattern, Transport transport, const LinkOptions& options = {});

    /// One end of a link whose other end is in another process; not over inproc. The far end binds to the endpoint and
    /// then knows the one that it got, the near end connects to it. `access`: what the peer must show, and is shown.
    static Result<Link> openEnd(End end, Pattern pattern, Transport transport, const std::string& endpoint,
                                const Access& access, const LinkOptions& options = {});

    /// For a far end with access control: returns when the peer is in and nobody else can connect any more. Fails if
    /// stopped, or after the deadline.
    Result<void> awaitPeer(const Patience& patience);

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

    /// CPU time so far of the libzmq thread that serves an end; none over inproc, which needs no such thread. Nothing
    /// where it is not known, and perhaps before the first message.
    std::optional<std::chrono::nanoseconds> ioTime(End end);

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

    Link(Transport transport, const LinkOptions& options)
        : m_transport(transport)
        , m_cpus(options.cpus)
        , m_strangers(options.strangers)
        , m_state(std::make_unique<State>())
    {
    }
    Result<void> connect(Pattern pattern, const LinkOptions& options);
    /// libzmq's thread of a context. No other thread of this process has its name.
    struct IoThread {
        std::string name;
        std::optional<CpuClock> clock;
    };
    std::unique_ptr<zmq::context_t> openContext(End end);
    void openFar(Pattern pattern, const std::string& endpoint, const Access& access, const LinkOptions& options);
    void openNear(Pattern pattern, const std::string& endpoint, const Access& access, const LinkOptions& options);

    Transport m_transport;
    ThreadCpus m_cpus;
    std::uint64_t* m_strangers;
    std::unique_ptr<State> m_state;
    std::string m_endpoint;
    PrivateFolder m_folder;
    std::array<IoThread, 2> m_ioThreads; ///< by end
    std::unique_ptr<zmq::context_t> m_farContext;
    std::unique_ptr<zmq::context_t> m_nearContext; ///< none for inproc: both ends share the far one
    zmq::socket_t m_far;
    zmq::socket_t m_near;
    std::unique_ptr<Authenticator> m_authenticator; ///< of the far end, if there is access control
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

/// Interrupts a link when stopped, when no message has arrived for the deadline, or when the link has been in use for
/// too long. Time in which the whole process is suspended hardly counts. Must be destroyed before the link is closed.
class LinkGuard {
public:
    LinkGuard(Link& link, const Patience& patience);

private:
    void watch(const std::stop_token& ended, const Patience& patience);

    Link& m_link;
    std::jthread m_watch;
    std::stop_callback<std::function<void()>> m_onStop;
};

/// The error of an interrupted call: stopped, or details about a peer that stopped responding or sends without end.
Error incomplete(const Link& link, std::uint64_t size, std::uint64_t arrived, std::uint64_t expected);

} // namespace crossover
