// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker.h"

#include <array>
#include <cerrno>
#include <condition_variable>
#include <ctime>
#include <deque>
#include <fstream>
#include <mutex>
#include <optional>
#include <thread>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/measure/affinity.h"
#include "core/measure/allowed_cores.h"
#include "core/measure/burst_work.h"
#include "core/measure/cpu_clock.h"
#include "core/measure/environment_probe.h"
#include "core/measure/memory.h"
#include "core/measure/payload.h"
#include "core/model/descriptor.h"
#include "core/worker/protocol.h"

namespace crossover {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t longestRequest = 1 << 20;
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

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : std::string();
}

template <class Id>
std::vector<Id> allOf()
{
    std::vector<Id> ids;
    for (const auto& row : termsOf(Id{}))
        ids.push_back(row.id);
    return ids;
}

Greeting greeting()
{
    Greeting greeting;
    greeting.name = fmt::format("zmq-crossover {}", programVersion());
    greeting.libzmq = libzmqVersion();
    greeting.clock = clockName();
    greeting.host = hostName();
    greeting.ends = {End::Near, End::Far};
    greeting.tests = allOf<Test>();
    greeting.transports = {Transport::Ipc, Transport::Tcp};
    greeting.waits = allOf<Wait>();
    greeting.arms = allOf<Arm>();
    greeting.releases = allOf<Release>();
    greeting.acknowledges = true;
    greeting.curve = ::zmq_has("curve") == 1;
    greeting.cores = allowedCores();
    return greeting;
}

/// One end of one link, from open to close. interrupt() may be called by any thread; everything else by one.
class EndInUse {
public:
    /// `keys`: for CURVE, made before.
    static Result<std::unique_ptr<EndInUse>> open(const OpenRequest& request, const std::optional<CurveKeys>& keys)
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

    [[nodiscard]] OpenAnswer opened() const
    {
        OpenAnswer answer;
        if (m_request.end == End::Near) return answer;
        answer.endpoint = m_link->endpoint();
        if (m_second) answer.acknowledge = m_second->endpoint();
        return answer;
    }

    void interrupt()
    {
        m_stop.request_stop();
        for (auto* link : {&m_link, &m_second}) {
            if (*link) (*link)->interrupt(Link::Interruption::Stopped);
        }
    }

    /// Says what it has to say through `answer`, which takes a line.
    template <class Say>
    Result<void> run(const Burst& burst, Say say)
    {
        auto* sender = m_senders[static_cast<std::size_t>(burst.arm)].get();
        const bool sends = m_request.end == End::Near || m_request.test == Test::Latency;
        if (sends && !sender)
            return failure(fmt::format("the arm {} was not asked for when the link opened", nameOf(burst.arm)));
        return m_request.end == End::Near ? runNear(burst, *sender, say) : runFar(burst, sender, say);
    }

    Result<CloseAnswer> close()
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
        answer.returned = answer.lent; // or the check would have failed
        answer.refused = m_refused;
        answer.cpuSeconds = cpuSeconds() - m_cpuBefore;
        if (m_request.test == Test::Throughput) answer.cpu = cpu;
        return answer;
    }

private:
    explicit EndInUse(const OpenRequest& request) : m_request(request)
    {
        for (const auto arm : request.arms) {
            m_senders[static_cast<std::size_t>(arm)] =
                makeSender(arm, request.release.value_or(Release::Shared), m_payload, request.threshold.value_or(0));
        }
    }

    static Access accessOf(const OpenRequest& request, const std::optional<CurveKeys>& keys)
    {
        if (request.curvePeer) return CurveAccess{*keys, *request.curvePeer};
        if (request.credential) return *request.credential;
        return {};
    }

    /// What this end has used so far, in nanoseconds: of its own thread in bursts, of the others since they started.
    std::optional<std::int64_t> cpuTime()
    {
        const auto io = m_link->ioTime(m_request.end);
        if (!io) return std::nullopt;
        return std::chrono::nanoseconds(m_ownTime + ownThreadsTime(m_senders) + *io).count();
    }

    template <class Say>
    Result<void> runNear(const Burst& burst, Sender& sender, Say say)
    {
        auto end = m_link->nearEnd(m_request.wait);
        if (m_request.test == Test::Latency) {
            sender.prepare(1);
            m_roundTrips.clear();
            m_roundTrips.reserve(burst.messages);
            const auto done = requestBurst(*m_link, end, sender, m_request.size, burst.messages, m_roundTrips);
            if (!done) return done;
            RoundTripsAnswer answer;
            answer.roundTrips.reserve(m_roundTrips.size());
            for (const auto roundTrip : m_roundTrips)
                answer.roundTrips.push_back(std::chrono::nanoseconds(roundTrip).count());
            say(lineOf(answer));
            return {};
        }
        sender.prepare(burst.messages);
        const auto cpu = burst.timed ? cpuTime() : std::nullopt;
        const auto cpuBefore = cpuTimeOfThisThread();
        const auto begin = Clock::now();
        const bool done = sender.send(end, burst.messages);
        const auto sent = Clock::now();
        m_ownTime += cpuTimeOfThisThread() - cpuBefore;
        if (!done) return stopped();
        SentAnswer answer{stampOf(begin), stampOf(sent), {}, cpu};
        if (m_second) {
            zmq::message_t message;
            if (!m_second->nearEnd(Wait::Block).receive(message)) return stopped();
            answer.acknowledged = stampOf(Clock::now());
        }
        say(lineOf(answer));
        return {};
    }

    /// `sender`: of replies; null if it only receives.
    template <class Say>
    Result<void> runFar(const Burst& burst, Sender* sender, Say say)
    {
        // Before the first burst, the peer is connected and nobody else can be.
        for (auto* link : {&m_link, &m_second}) {
            if (!*link) continue;
            if (auto in = (*link)->awaitPeer(Patience{m_stop.get_token()}); !in) return in;
        }
        auto end = m_link->farEnd(m_request.wait);
        const bool counts = burst.timed && m_request.test == Test::Throughput;
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

    // The order is the order of life: buffers outlast the links.
    OpenRequest m_request;
    double m_cpuBefore = cpuSeconds();
    std::chrono::nanoseconds m_ownTime{0}; ///< CPU time of the working thread in bursts
    std::stop_source m_stop;
    std::uint64_t m_refused = 0;
    SharedPayload m_payload = std::make_shared<const Payload>(m_request.size);
    Senders m_senders;
    std::vector<Clock::duration> m_roundTrips;
    std::optional<Link> m_link;
    std::optional<Link> m_second;
    std::optional<Pin> m_pin;
};

class Worker {
public:
    Worker(int input, int output, WorkerKind kind) : m_input(input), m_output(output), m_kind(kind) {}

    void serve()
    {
        std::jthread thread([this] { work(); });
        read();
        const std::lock_guard lock(m_mutex);
        m_over = true;
        if (m_end) m_end->interrupt();
        m_changed.notify_all();
    }

private:
    /// Hands lines on until the input ends.
    void read()
    {
        std::string arrived;
        std::array<char, 4096> part; // NOLINT(cppcoreguidelines-pro-type-member-init): written by read
        while (arrived.size() < longestRequest) {
            const auto got = ::read(m_input, part.data(), part.size());
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) return;
            arrived.append(part.data(), static_cast<std::size_t>(got));
            for (auto end = arrived.find('\n'); end != std::string::npos; end = arrived.find('\n')) {
                const std::lock_guard lock(m_mutex);
                m_lines.push_back(arrived.substr(0, end));
                arrived.erase(0, end + 1);
                m_changed.notify_all();
            }
        }
    }

    void work()
    {
        fixAllocator();
        say(lineOf(greeting()));
        while (const auto line = next()) {
            try {
                const auto done = handle(*line);
                if (!done) fail(done.error().message);
            } catch (const std::bad_alloc&) {
                fail(outOfMemory().value().message);
            } catch (const std::exception& error) {
                fail(error.what());
            }
        }
        replace(nullptr);
    }

    std::optional<std::string> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_over || !m_lines.empty(); });
        if (m_over) return std::nullopt;
        auto line = std::move(m_lines.front());
        m_lines.pop_front();
        return line;
    }

    Result<void> handle(const std::string& line)
    {
        auto request = readRequest(line);
        if (!request) return tl::unexpected(request.error());
        return std::visit([this](const auto& what) { return carryOut(what); }, *request);
    }

    Result<void> carryOut(const KeysRequest&)
    {
        auto keys = CurveKeys::fresh();
        if (!keys) return tl::unexpected(keys.error());
        m_keys = std::move(*keys);
        say(lineOf(KeysAnswer{m_keys->publicKey}));
        return {};
    }

    Result<void> carryOut(const OpenRequest& request)
    {
        if (m_end) return failure("a link is open already: close it first");
        auto end = EndInUse::open(request, std::exchange(m_keys, std::nullopt));
        if (!end) return tl::unexpected(end.error());
        replace(std::move(*end));
        say(lineOf(m_end->opened()));
        return {};
    }

    Result<void> carryOut(const Burst& burst)
    {
        if (!m_end) return failure("no link is open: open one first");
        return m_end->run(burst, [this](const std::string& line) { say(line); });
    }

    Result<void> carryOut(const CloseRequest&)
    {
        const auto end = replace(nullptr);
        if (!end) return failure("no link is open: open one first");
        auto answer = end->close();
        returnFreeMemory();
        if (!answer) return tl::unexpected(answer.error());
        if (m_kind == WorkerKind::Thread) answer->cpuSeconds.reset();
        say(lineOf(*answer));
        return {};
    }

    /// Under the lock, because the reading thread interrupts it. Returns the former one.
    std::unique_ptr<EndInUse> replace(std::unique_ptr<EndInUse> end)
    {
        const std::lock_guard lock(m_mutex);
        std::swap(m_end, end);
        if (m_over && m_end) m_end->interrupt();
        return end;
    }

    void fail(const std::string& message)
    {
        replace(nullptr);
        say(errorLine(message));
    }

    /// Who does not listen any more closes the input soon.
    void say(std::string line) const
    {
        line += '\n';
        std::string_view left = line;
        while (!left.empty()) {
            const auto written = ::write(m_output, left.data(), left.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) return;
            left.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    int m_input;
    int m_output;
    WorkerKind m_kind;
    std::mutex m_mutex; // guards the next four
    std::condition_variable m_changed;
    std::deque<std::string> m_lines;
    bool m_over = false;
    std::unique_ptr<EndInUse> m_end; // changed by the working thread alone
    std::optional<CurveKeys> m_keys;
};

} // namespace

void serveWorker(int input, int output, WorkerKind kind)
{
    Worker(input, output, kind).serve();
}

std::string clockName()
{
    std::string boot;
    std::getline(std::ifstream("/proc/sys/kernel/random/boot_id"), boot);
    struct stat space {};
    if (boot.empty() || ::stat("/proc/self/ns/time", &space) != 0) return {};
    return fmt::format("{}/{}", boot, space.st_ino);
}

} // namespace crossover
