// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/link.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "core/model/units.h"

namespace crossover {

namespace {

constexpr std::chrono::milliseconds slice{20}; // between two looks at the stop token while a call blocks
constexpr std::size_t longestIpcPath = 107;    // sockaddr_un::sun_path without its final zero
constexpr std::string_view socketName = "/link";

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
    return fmt::format("ipc://{}{}", folder.path().string(), socketName);
}

zmq::socket_t openSocket(zmq::context_t& context, zmq::socket_type type)
{
    zmq::socket_t socket(context, type);
    const int timeout = static_cast<int>(slice.count());
    socket.set(zmq::sockopt::linger, 0);
    socket.set(zmq::sockopt::sndhwm, 0);
    socket.set(zmq::sockopt::rcvhwm, 0);
    socket.set(zmq::sockopt::sndtimeo, timeout);
    socket.set(zmq::sockopt::rcvtimeo, timeout);
    return socket;
}

std::array<std::filesystem::path, 2> temporaryRoots()
{
    std::error_code ignored;
    return {std::filesystem::temp_directory_path(ignored), "/tmp"};
}

} // namespace

Result<PrivateFolder> PrivateFolder::create()
{
    int reason = ENAMETOOLONG;
    for (const auto& root : temporaryRoots()) {
        // mkdtemp makes the folder with mode 0700 under a name nobody else has.
        std::string pattern = (root / "zmq-crossover-XXXXXX").string();
        if (root.empty() || pattern.size() + socketName.size() > longestIpcPath) continue;
        if (::mkdtemp(pattern.data())) {
            PrivateFolder folder;
            folder.m_path = pattern;
            return folder;
        }
        reason = errno;
    }
    return failure(fmt::format("no temporary folder for an ipc socket could be made: {}. Set TMPDIR to a short, "
                               "writable folder, or measure inproc or tcp.",
                               std::strerror(reason)));
}

PrivateFolder::~PrivateFolder()
{
    if (m_path.empty()) return;
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Result<Link> Link::open(Pattern pattern, Transport transport)
{
    Link link(transport);
    try {
        if (auto connected = link.connect(pattern); !connected) return tl::unexpected(connected.error());
    } catch (const zmq::error_t& error) {
        return failure(fmt::format("{} ({}): the link could not be opened: {}", nameOf(transport),
                                   link.m_endpoint.empty() ? "no endpoint yet" : link.m_endpoint, error.what()));
    }
    return link;
}

Result<void> Link::connect(Pattern pattern)
{
    auto endpoint = chooseEndpoint(m_transport, m_folder);
    if (!endpoint) return tl::unexpected(endpoint.error());
    m_endpoint = std::move(*endpoint);

    const bool oneWay = pattern == Pattern::PushPull;
    m_farContext = std::make_unique<zmq::context_t>(1);
    m_far = openSocket(*m_farContext, oneWay ? zmq::socket_type::pull : zmq::socket_type::rep);
    m_far.bind(m_endpoint);
    m_endpoint = m_far.get(zmq::sockopt::last_endpoint);

    if (m_transport != Transport::Inproc) m_nearContext = std::make_unique<zmq::context_t>(1);
    m_near = openSocket(m_nearContext ? *m_nearContext : *m_farContext,
                        oneWay ? zmq::socket_type::push : zmq::socket_type::req);
    m_near.connect(m_endpoint);
    return {};
}

void Link::close()
{
    m_near.close();
    m_far.close();
    m_nearContext.reset();
    m_farContext.reset();
    m_folder = PrivateFolder();
}

bool LinkEnd::ready(short event)
{
    zmq::pollitem_t item{m_socket.handle(), 0, event, 0};
    return zmq::poll(&item, 1, slice) > 0;
}

Error incomplete(LinkEnd::Outcome outcome, const Link& link, std::uint64_t size, std::uint64_t arrived,
                 std::uint64_t expected, std::chrono::milliseconds deadline)
{
    if (outcome == LinkEnd::Outcome::Stopped) return stopped().value();
    return {Error::Kind::Failed,
            fmt::format("{} ({}): {} of {} messages of {} arrived, then none for {}. Was the machine suspended or very "
                        "busy? Start again; if it stays so, measure a smaller size or another transport.",
                        nameOf(link.transport()), link.endpoint(), arrived, expected, formatBytes(size), deadline)};
}

} // namespace crossover
