// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/link.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <mutex>

#include <fmt/format.h>

#include "core/measure/affinity.h"
#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

namespace {

constexpr std::uint64_t besides = 1024; // bytes: what libzmq's ends say before any message, and what CURVE adds to one

/// Fresh names for inproc: one stays taken until its socket is really gone, some time after close.
std::string freshInprocEndpoint()
{
    static std::atomic<std::uint64_t> counter{0};
    return fmt::format("inproc://zmq-crossover-{}", ++counter);
}

/// Where to bind; ipc gets a folder of its own, tcp a port chosen by the system.
Result<std::string> chooseEndpoint(Transport transport, PrivateFolder& folder)
{
    switch (transport) {
    case Transport::Inproc: return freshInprocEndpoint();
    case Transport::Tcp: return "tcp://127.0.0.1:*";
    case Transport::Ipc: break;
    }
    auto created = PrivateFolder::create();
    if (!created) return tl::unexpected(created.error());
    folder = std::move(*created);
    return "ipc://" + folder.socket().string();
}

/// A number that the names of libzmq's threads begin with.
int freshThreadPrefix()
{
    constexpr int most = 100'000; // Linux cuts names after 15 letters, and there must be room for what tells them apart
    static std::atomic<int> counter{0};
    return counter.fetch_add(1, std::memory_order_relaxed) % most;
}

/// What libzmq calls its first I/O thread then, as far as Linux keeps it.
std::string ioThreadName(int prefix)
{
    constexpr std::size_t kept = 15;
    return fmt::format("{}/ZMQbg/IO/0", prefix).substr(0, kept);
}

/// The sockets of a pattern; in the order of its enum.
struct SocketTypes {
    zmq::socket_type near;
    zmq::socket_type far;
};
constexpr std::array<SocketTypes, 3> socketTypes{{
    {zmq::socket_type::push, zmq::socket_type::pull},
    {zmq::socket_type::req, zmq::socket_type::rep},
    {zmq::socket_type::pull, zmq::socket_type::push},
}};

SocketTypes typesOf(Pattern pattern)
{
    return socketTypes[static_cast<std::size_t>(pattern)];
}

zmq::socket_t openSocket(zmq::context_t& context, zmq::socket_type type, std::uint64_t largestMessage)
{
    zmq::socket_t socket(context, type);
    socket.set(zmq::sockopt::linger, 0);
    socket.set(zmq::sockopt::sndhwm, 0);
    socket.set(zmq::sockopt::rcvhwm, 0);
    if (largestMessage > 0) socket.set(zmq::sockopt::maxmsgsize, static_cast<std::int64_t>(largestMessage + besides));
    return socket;
}

/// What the far and the near end of a link in one process show each other. Any program can connect to a tcp port; the
/// name of an inproc socket and the folder of ipc are out of reach.
struct AccessPair {
    Access far;
    Access near;
};
Result<AccessPair> freshAccess(Transport transport, bool curve)
{
    if (curve) {
        const auto far = CurveKeys::fresh();
        const auto near = CurveKeys::fresh();
        if (!far || !near) return tl::unexpected(far ? near.error() : far.error());
        return AccessPair{CurveAccess{*far, near->publicKey}, CurveAccess{*near, far->publicKey}};
    }
    if (transport != Transport::Tcp) return AccessPair{};
    const auto credential = Credential::random();
    if (!credential) return tl::unexpected(credential.error());
    return AccessPair{*credential, *credential};
}

template <class Open>
Result<void> opened(const std::string& endpoint, Transport transport, Open open)
{
    try {
        return open();
    } catch (const zmq::error_t& error) {
        return failure(Words::tr("{} ({}): cannot open the link: {}", nameOf(transport),
                                 endpoint.empty() ? Words::tr("no endpoint yet") : endpoint, error.what()));
    }
}

} // namespace

Result<Link> Link::open(Pattern pattern, Transport transport, const LinkOptions& options)
{
    for (const auto cpu : {options.cpus.senderIo, options.cpus.receiverIo}) {
        if (auto usable = checkUsable(cpu); !usable) return tl::unexpected(usable.error());
    }
    Link link(transport, options);
    if (auto done = opened(link.m_endpoint, transport, [&] { return link.connect(pattern, options); }); !done)
        return tl::unexpected(done.error());
    return link;
}

Result<Link> Link::openEnd(End end, Pattern pattern, Transport transport, const std::string& endpoint,
                           const Access& access, const LinkOptions& options)
{
    const auto cpu = end == End::Near ? options.cpus.senderIo : options.cpus.receiverIo;
    if (auto usable = checkUsable(cpu); !usable) return tl::unexpected(usable.error());
    Link link(transport, options);
    link.m_endpoint = endpoint;
    const auto open = [&]() -> Result<void> {
        (link.*(end == End::Near ? &Link::openNear : &Link::openFar))(pattern, endpoint, access, options);
        return {};
    };
    if (auto done = opened(link.m_endpoint, transport, open); !done) return tl::unexpected(done.error());
    return link;
}

Result<void> Link::connect(Pattern pattern, const LinkOptions& options)
{
    auto endpoint = chooseEndpoint(m_transport, m_folder);
    if (!endpoint) return tl::unexpected(endpoint.error());
    m_endpoint = std::move(*endpoint);
    const auto access = freshAccess(m_transport, options.curve);
    if (!access) return tl::unexpected(access.error());
    openFar(pattern, m_endpoint, access->far, options);
    openNear(pattern, m_endpoint, access->near, options);
    return awaitPeer(options.patience);
}

/// One I/O thread. It starts with the first socket, and must be allowed to use its CPU.
std::unique_ptr<zmq::context_t> Link::openContext(End end)
{
    auto context = std::make_unique<zmq::context_t>(1);
    const auto cpu = end == End::Near ? m_cpus.senderIo : m_cpus.receiverIo;
    if (cpu) context->set(zmq::ctxopt::thread_affinity_cpu_add, static_cast<int>(*cpu));
    const int prefix = freshThreadPrefix();
    context->set(zmq::ctxopt::thread_name_prefix, prefix);
    m_ioThreads[static_cast<std::size_t>(end)].name = ioThreadName(prefix);
    return context;
}

void Link::openFar(Pattern pattern, const std::string& endpoint, const Access& access, const LinkOptions& options)
{
    m_farContext = openContext(End::Far);
    m_far = openSocket(*m_farContext, typesOf(pattern).far, options.largestMessage);
    if (!std::holds_alternative<std::monostate>(access))
        m_authenticator = std::make_unique<Authenticator>(*m_farContext, m_far, access);
    m_far.bind(endpoint);
    m_endpoint = m_far.get(zmq::sockopt::last_endpoint);
}

void Link::openNear(Pattern pattern, const std::string& endpoint, const Access& access, const LinkOptions& options)
{
    if (m_transport != Transport::Inproc) m_nearContext = openContext(End::Near);
    m_near = openSocket(m_nearContext ? *m_nearContext : *m_farContext, typesOf(pattern).near, options.largestMessage);
    show(m_near, access);
    m_near.connect(endpoint);
}

Result<void> Link::awaitPeer(const Patience& patience)
{
    if (!m_authenticator || m_authenticator->awaitPeer(patience)) return {};
    if (patience.stop.stop_requested()) return stopped();
    return failure(Words::tr("{} ({}): the two ends could not connect in time. Was the machine suspended or very "
                             "busy? Try again; if it fails again, measure inproc or ipc.",
                             nameOf(m_transport), m_endpoint));
}

LinkEnd Link::nearEnd(Wait wait)
{
    return {m_near, wait, m_state->nearReceived};
}

LinkEnd Link::farEnd(Wait wait)
{
    return {m_far, wait, m_state->farReceived};
}

void Link::interrupt(Interruption why)
{
    auto none = Interruption::None;
    m_state->interruption.compare_exchange_strong(none, why);
    for (const auto& context : {m_farContext.get(), m_nearContext.get()}) {
        if (context) context->shutdown(); // every call on the context's sockets returns ETERM
    }
}

std::uint64_t Link::received() const
{
    return m_state->nearReceived.load(std::memory_order_relaxed) + m_state->farReceived.load(std::memory_order_relaxed);
}

std::optional<std::chrono::nanoseconds> Link::ioTime(End end)
{
    if (m_transport == Transport::Inproc) return std::chrono::nanoseconds::zero();
    auto& [name, clock] = m_ioThreads[static_cast<std::size_t>(end)];
    if (!clock && !name.empty()) clock = CpuClock::ofThreadNamed(name);
    return clock ? clock->time() : std::nullopt;
}

void Link::close()
{
    if (m_authenticator && m_strangers) *m_strangers += m_authenticator->refused();
    m_near.close();
    m_far.close();
    m_authenticator.reset();
    m_nearContext.reset();
    m_farContext.reset();
    m_folder = PrivateFolder();
}

void LinkEnd::awaitReady(short event)
{
    zmq::pollitem_t item{m_socket.handle(), 0, event, 0};
    zmq::poll(&item, 1);
}

bool LinkEnd::callAgain(const zmq::error_t& error)
{
    if (error.num() == EINTR) return true;
    if (error.num() == ETERM) return false;
    throw error;
}

LinkGuard::LinkGuard(Link& link, const Patience& patience)
    : m_link(link)
    , m_watch([this, patience](const std::stop_token& ended) { watch(ended, patience); })
    , m_onStop(patience.stop, [this] { m_link.interrupt(Link::Interruption::Stopped); })
{
}

void LinkGuard::watch(const std::stop_token& ended, const Patience& patience)
{
    // Two looks in a row without progress: after one the whole process may just have been suspended. For the same
    // reason it counts looks instead of time.
    constexpr int looks = 2;
    const auto pause = patience.deadline / looks;
    auto left = patience.longest / std::max(pause, std::chrono::milliseconds(1));
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    std::uint64_t seen = m_link.received();
    for (int idle = 0; idle < looks;) {
        never.wait_for(lock, ended, pause, [] { return false; });
        if (ended.stop_requested()) return;
        if (left-- <= 0) return m_link.interrupt(Link::Interruption::Overtime);
        const auto now = m_link.received();
        idle = now == seen ? idle + 1 : 0;
        seen = now;
    }
    m_link.interrupt(Link::Interruption::Deadline);
}

Error incomplete(const Link& link, std::uint64_t size, std::uint64_t arrived, std::uint64_t expected)
{
    std::string what;
    switch (link.interruption()) {
    case Link::Interruption::None:
    case Link::Interruption::Stopped: return stopped().value();
    case Link::Interruption::Deadline: what = Words::tr("arrived in time"); break;
    case Link::Interruption::Overtime:
        what = Words::tr("had arrived when the trial had taken far longer than planned");
        break;
    }
    return {Error::Kind::Failed,
            Words::tr("{} ({}): only {} of {} messages of {} {}. Was the machine suspended or very busy? Try again; "
                      "if it fails again, measure smaller sizes or another transport.",
                      nameOf(link.transport()), link.endpoint(), arrived, expected, formatBytes(size), what)};
}

} // namespace crossover
