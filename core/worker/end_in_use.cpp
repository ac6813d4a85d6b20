// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/end_in_use.h"

#include <ctime>

#include <fmt/format.h>

#include "core/measure/burst_work.h"
#include "core/measure/cpu_clock.h"

namespace crossover {

namespace {

constexpr std::uint64_t acknowledgementSize = 1;

std::int64_t stampOf(Clock::time_point time)
{
    return std::chrono::nanoseconds(time.time_since_epoch()).count();
}

/// CPU time of this process so far.
double cpuSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

Access accessOf(const OpenRequest& request, const std::optional<CurveKeys>& keys)
{
    if (request.curvePeer) return CurveAccess{*keys, *request.curvePeer};
    if (request.credential) return *request.credential;
    return {};
}

} // namespace

Result<std::unique_ptr<EndInUse>> EndInUse::open(const OpenRequest& request, const std::optional<CurveKeys>& keys)
{
    const auto transport = transportOf(request.endpoint);
    if (!transport || *transport == Transport::Inproc)
        return failure(fmt::format("{}: this worker opens ipc:// and tcp:// alone", request.endpoint));
    if (request.curvePeer && !keys) return failure("CURVE without keys: ask for them first");
    const auto access = accessOf(request, keys);
    auto end = std::unique_ptr<EndInUse>(new EndInUse(request));
    LinkOptions options;
    (request.end == End::Near ? options.cpus.senderIo : options.cpus.receiverIo) = request.ioCpu;
    options.strangers = &end->m_refused;

    // The second link first: when this process's other threads start, its own thread is not pinned yet.
    if (request.acknowledge) {
        auto second =
            Link::openEnd(request.end, Pattern::Acknowledgement, *transport, *request.acknowledge, access, options);
        if (!second) return tl::unexpected(second.error());
        end->m_second.emplace(std::move(*second));
    }
    options.largestMessage = request.size;
    const auto pattern = request.test == Test::Throughput ? Pattern::PushPull : Pattern::ReqRep;
    auto link = Link::openEnd(request.end, pattern, *transport, request.endpoint, access, options);
    if (!link) return tl::unexpected(link.error());
    end->m_link.emplace(std::move(*link));
    auto pin = Pin::to(request.threadCpu);
    if (!pin) return tl::unexpected(pin.error());
    end->m_pin.emplace(std::move(*pin));
    return end;
}

OpenAnswer EndInUse::opened() const
{
    OpenAnswer answer;
    if (m_request.end == End::Near) return answer;
    answer.endpoint = m_link->endpoint();
    if (m_second) answer.acknowledge = m_second->endpoint();
    return answer;
}

void EndInUse::interrupt()
{
    m_stop.request_stop();
    for (auto* link : {&m_link, &m_second}) {
        if (*link) (*link)->interrupt(Link::Interruption::Stopped);
    }
}

Result<void> EndInUse::run(const Burst& burst, const Say& say)
{
    auto* sender = m_senders[static_cast<std::size_t>(burst.arm)].get();
    const bool sends = m_request.end == End::Near || m_request.test == Test::Latency;
    if (sends && !sender)
        return failure(fmt::format("the arm {} was not asked for when the link opened", nameOf(burst.arm)));
    return m_request.end == End::Near ? runNear(burst, *sender, say) : runFar(burst, sender, say);
}

Result<CloseAnswer> EndInUse::close()
{
    const auto cpu = cpuTime();
    if (auto released = m_pin->release(); !released) return tl::unexpected(released.error());
    if (m_second) m_second->close();
    m_link->close();
    CloseAnswer answer;
    for (const auto& sender : m_senders) {
        if (!sender) continue;
        if (auto released = sender->checkReleased(); !released) return tl::unexpected(released.error());
        answer.lent += sender->lent();
    }
    if (auto released = m_memoryBursts.checkReleased(); !released) return tl::unexpected(released.error());
    answer.lent += m_memoryBursts.lent();
    answer.returned = answer.lent; // or the check would have failed
    answer.refused = m_refused;
    answer.cpuSeconds = cpuSeconds() - m_cpuBefore;
    if (m_request.test == Test::Throughput) answer.cpu = cpu;
    return answer;
}

EndInUse::EndInUse(const OpenRequest& request)
    : m_request(request)
    , m_cpuBefore(cpuSeconds())
    , m_memoryBursts(request.release.value_or(Release::Shared), request.size, request.threshold.value_or(0))
{
    for (const auto arm : request.arms) {
        m_senders[static_cast<std::size_t>(arm)] =
            makeSender(arm, request.release.value_or(Release::Shared), m_payload, request.threshold.value_or(0));
    }
}

std::optional<std::int64_t> EndInUse::cpuTime()
{
    const auto io = m_link->ioTime(m_request.end);
    if (!io) return std::nullopt;
    return std::chrono::nanoseconds(m_ownTime + ownThreadsTime(m_senders) + *io).count();
}

Result<void> EndInUse::runNear(const Burst& burst, Sender& sender, const Say& say)
{
    if (m_request.test == Test::Latency) return askAndTime(sender, burst.messages, say);
    return send(burst, burst.memory ? m_memoryBursts.begin(burst.arm) : sender, say);
}

Result<void> EndInUse::askAndTime(Sender& sender, std::uint64_t messages, const Say& say)
{
    auto end = m_link->nearEnd(m_request.wait);
    sender.prepare(1);
    m_roundTrips.clear();
    m_roundTrips.reserve(messages);
    const auto done = requestBurst(*m_link, end, sender, m_request.size, messages, m_roundTrips);
    if (!done) return done;
    RoundTripsAnswer answer;
    answer.roundTrips.reserve(m_roundTrips.size());
    for (const auto roundTrip : m_roundTrips)
        answer.roundTrips.push_back(std::chrono::nanoseconds(roundTrip).count());
    say(lineOf(answer));
    return {};
}

Result<void> EndInUse::send(const Burst& burst, Sender& sender, const Say& say)
{
    auto end = m_link->nearEnd(m_request.wait);
    sender.prepare(burst.messages);
    const auto cpu = burst.timed || burst.memory ? cpuTime() : std::nullopt;
    const auto cpuBefore = cpuTimeOfThisThread();
    const auto begin = Clock::now();
    const bool done = sender.send(end, burst.messages);
    const auto sent = Clock::now();
    m_ownTime += cpuTimeOfThisThread() - cpuBefore;
    if (!done) return stopped();
    SentAnswer answer{stampOf(begin), stampOf(sent), {}, cpu, {}};
    if (m_second) {
        zmq::message_t message;
        if (!m_second->nearEnd(Wait::Block).receive(message)) return stopped();
        answer.acknowledged = stampOf(Clock::now());
    }
    if (burst.memory) answer.peakMemory = m_memoryBursts.end();
    say(lineOf(answer));
    return {};
}

Result<void> EndInUse::runFar(const Burst& burst, Sender* sender, const Say& say)
{
    // Before the first burst, the peer is connected and nobody else can be.
    for (auto* link : {&m_link, &m_second}) {
        if (!*link) continue;
        if (auto in = (*link)->awaitPeer(Patience{m_stop.get_token()}); !in) return in;
    }
    auto end = m_link->farEnd(m_request.wait);
    const bool counts = (burst.timed || burst.memory) && m_request.test == Test::Throughput;
    const auto cpu = counts ? cpuTime() : std::nullopt;
    say(lineOf(ReadyAnswer{}));
    const auto cpuBefore = cpuTimeOfThisThread();
    const auto last = m_request.test == Test::Latency
                          ? replyBurst(*m_link, end, *sender, m_request.size, burst.messages)
                          : receiveBurst(*m_link, end, m_request.size, burst);
    if (!last) return tl::unexpected(last.error());
    if (m_second && !m_second->farEnd(Wait::Block).sendCopy("!", acknowledgementSize)) return stopped();
    m_ownTime += cpuTimeOfThisThread() - cpuBefore;
    say(lineOf(ReceivedAnswer{stampOf(*last), cpu}));
    return {};
}

} // namespace crossover
