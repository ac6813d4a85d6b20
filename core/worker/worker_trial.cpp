// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_trial.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/measure/burst_work.h"
#include "core/measure/cpu_totals.h"
#include "core/measure/memory_bursts.h"
#include "core/measure/private_folder.h"
#include "core/measure/schedule.h"
#include "core/model/words.h"

namespace crossover {

namespace {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

constexpr auto patience = 15s; // with an answer: longer than a worker waits for its peer
constexpr std::size_t emptyRoundTrips = 101;

template <class Id>
bool has(const std::vector<Id>& ids, Id id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// Fails unless a worker can do something; says what it can.
template <class Id>
Result<void> checkKnows(const WorkerEnd& worker, const std::vector<Id>& known, Id wanted, const std::string& kind)
{
    if (has(known, wanted)) return {};
    std::vector<std::string_view> names;
    names.reserve(known.size());
    for (const auto id : known)
        names.push_back(nameOf(id));
    return usageError(Words::tr("{} has no {} {}; it has: {}", worker.title(), kind, nameOf(wanted),
                                names.empty() ? Words::tr("none") : fmt::format("{}", fmt::join(names, ", "))));
}

Result<void> checkOneAble(const GroupKey& group, const WorkerEnd& worker, End end)
{
    const auto& able = worker.greeting();
    if (!has(able.ends, end)) {
        return usageError(end == End::Near
                              ? Words::tr("{} cannot send; let another worker do that", worker.title())
                              : Words::tr("{} cannot receive; let another worker do that", worker.title()));
    }
    if (auto known = checkKnows(worker, able.tests, group.test, Words::tr("test")); !known) return known;
    if (auto known = checkKnows(worker, able.transports, group.transport, Words::tr("transport")); !known) return known;
    if (auto known = checkKnows(worker, able.waits, group.wait, Words::tr("wait")); !known) return known;
    const bool sends = end == End::Near || group.test == Test::Latency;
    if (sends && group.release && !able.releases.empty()) {
        if (auto known = checkKnows(worker, able.releases, *group.release, Words::tr("release")); !known) return known;
    }
    if (group.placement != Placement::Free && !able.cores.known())
        return usageError(Words::tr("{} cannot place threads; choose the placement free", worker.title()));
    if (group.security == Security::Curve && !able.curve)
        return usageError(Words::tr("{} does not know CURVE; measure without", worker.title()));
    return {};
}

OpenRequest openRequest(const TrialPlan& plan, End end, const WorkerEnd& worker)
{
    OpenRequest request;
    request.end = end;
    request.test = plan.group.test;
    request.wait = plan.group.wait;
    request.size = plan.size;
    request.arms.assign(plan.arms().begin(), plan.arms().end());
    if (!worker.greeting().releases.empty()) request.release = plan.group.release;
    request.threshold = plan.threshold;
    return request;
}

/// A link between two workers, and what goes over it.
class WorkerBursts final : public Bursts {
public:
    WorkerBursts(const TrialPlan& plan, WorkerEnd& near, WorkerEnd& far, std::optional<nanoseconds> acknowledgement,
                 const std::stop_token& stop)
        : m_plan(plan), m_near(near), m_far(far), m_acknowledgement(acknowledgement), m_stop(stop)
    {
    }

    Result<void> open(const std::string& address, bool acknowledged)
    {
        auto far = openRequest(m_plan, End::Far, m_far);
        auto near = openRequest(m_plan, End::Near, m_near);
        if (auto placed = place(near, far); !placed) return placed;
        if (auto chosen = chooseEndpoint(address, far, acknowledged); !chosen) return chosen;
        if (auto shown = exchange(near, far); !shown) return shown;
        const auto bound = talk<OpenAnswer>(m_far, far);
        if (!bound) return tl::unexpected(bound.error());
        if (bound->endpoint.empty() || (acknowledged && bound->acknowledge.empty()))
            return failure(Words::tr("{}: it did not say where it listens", m_far.title()));
        near.endpoint = bound->endpoint;
        if (acknowledged) near.acknowledge = bound->acknowledge;
        const auto connected = talk<OpenAnswer>(m_near, near);
        if (!connected) return tl::unexpected(connected.error());
        return {};
    }

    Result<Clock::duration> run(const Burst& burst) override
    {
        if (const auto ready = talk<ReadyAnswer>(m_far, burst); !ready) return tl::unexpected(ready.error());
        if (m_plan.group.test == Test::Latency) return exchangeRoundTrips(burst);
        const auto sent = talk<SentAnswer>(m_near, burst, &m_far);
        if (!sent) return tl::unexpected(sent.error());
        const auto received = m_far.answer<ReceivedAnswer>(m_stop, patience, &m_near);
        if (!received) return tl::unexpected(received.error());
        const auto window = windowOf(*sent, *received);
        if (!window) return tl::unexpected(window.error());
        if (burst.timed) {
            m_throughput.add(burst, nanoseconds(sent->sent - sent->begin), *window);
            m_cpu.begin(burst, {timeOf(sent->cpu), timeOf(received->cpu)});
        } else if (burst.memory) {
            m_cpu.end({timeOf(sent->cpu), timeOf(received->cpu)});
            m_memory.add(burst.arm, sent->peakMemory);
        }
        return *window;
    }

    Result<void> close() override
    {
        EndTimes used;
        for (auto* end : {&m_near, &m_far}) {
            const auto closed = talk<CloseAnswer>(*end, CloseRequest{});
            if (!closed) return tl::unexpected(closed.error());
            if (closed->lent != closed->returned) {
                return failure(Words::tr("{}: libzmq received {} buffers and gave {} back; do not trust the results "
                                         "of this trial",
                                         end->title(), closed->lent, closed->returned));
            }
            m_strangers += closed->refused;
            m_cpuSeconds += closed->cpuSeconds.value_or(0);
            (end == &m_near ? used.sender : used.receiver) = timeOf(closed->cpu);
        }
        m_cpu.end(used);
        return {};
    }

    void fill(Sample& sample) const override
    {
        if (m_plan.group.test == Test::Latency) {
            m_latency.fill(sample);
        } else {
            m_throughput.fill(sample);
            m_cpu.fill(sample);
            m_memory.fill(sample);
        }
    }

    [[nodiscard]] std::uint64_t strangers() const { return m_strangers; }
    [[nodiscard]] double cpuSeconds() const { return m_cpuSeconds; }

    /// From the first send to the acknowledgement of a burst.
    Result<nanoseconds> roundTrip()
    {
        const Burst one{Arm::Copy, 1, true};
        if (const auto ready = talk<ReadyAnswer>(m_far, one); !ready) return tl::unexpected(ready.error());
        const auto sent = talk<SentAnswer>(m_near, one, &m_far);
        if (!sent) return tl::unexpected(sent.error());
        if (const auto got = m_far.answer<ReceivedAnswer>(m_stop, patience, &m_near); !got)
            return tl::unexpected(got.error());
        if (!sent->acknowledged) return noAcknowledgement();
        return nanoseconds(*sent->acknowledged - sent->begin);
    }

private:
    template <class Answer>
    Result<Answer> talk(WorkerEnd& worker, const WorkerRequest& request, WorkerEnd* other = nullptr)
    {
        if (auto asked = worker.ask(request); !asked) return tl::unexpected(asked.error());
        return worker.answer<Answer>(m_stop, patience, other);
    }

    static std::optional<nanoseconds> timeOf(std::optional<std::int64_t> told)
    {
        return told ? std::optional(nanoseconds(*told)) : std::nullopt;
    }

    tl::unexpected<Error> noAcknowledgement() const
    {
        return failure(Words::tr("{}: it does not say when the acknowledgement arrived", m_near.title()));
    }

    /// Each end has the CPUs of its own host.
    Result<void> place(OpenRequest& near, OpenRequest& far) const
    {
        if (m_plan.group.placement == Placement::Free) return {};
        const auto cpusAt = [this](const WorkerEnd& worker) {
            return cpusOf(m_plan.group.placement, m_plan.group.transport, worker.greeting().cores);
        };
        const auto nearCpus = cpusAt(m_near);
        if (!nearCpus) return tl::unexpected(nearCpus.error());
        const auto farCpus = cpusAt(m_far);
        if (!farCpus) return tl::unexpected(farCpus.error());
        near.threadCpu = nearCpus->sender;
        near.ioCpu = nearCpus->senderIo;
        far.threadCpu = farCpus->receiver;
        far.ioCpu = farCpus->receiverIo;
        return {};
    }

    Result<void> chooseEndpoint(const std::string& address, OpenRequest& far, bool acknowledged)
    {
        if (m_plan.group.transport == Transport::Ipc) {
            auto folder = PrivateFolder::create();
            if (!folder) return tl::unexpected(folder.error());
            m_folder = std::move(*folder);
            far.endpoint = "ipc://" + m_folder.socket().string();
            if (acknowledged) far.acknowledge = far.endpoint + "-2";
            return {};
        }
        const auto host = address.substr(0, address.rfind(':')); // IPv6 stands in brackets, and then has a port
        const bool hasPort = host.size() < address.size() && address.back() != ']';
        far.endpoint = fmt::format("tcp://{}{}", address, hasPort ? "" : ":*");
        if (acknowledged) far.acknowledge = fmt::format("tcp://{}:*", hasPort ? host : address);
        return {};
    }

    /// What keeps strangers out.
    Result<void> exchange(OpenRequest& near, OpenRequest& far)
    {
        if (m_plan.group.security == Security::Curve) {
            const auto nearKey = talk<KeysAnswer>(m_near, KeysRequest{});
            if (!nearKey) return tl::unexpected(nearKey.error());
            const auto farKey = talk<KeysAnswer>(m_far, KeysRequest{});
            if (!farKey) return tl::unexpected(farKey.error());
            near.curvePeer = farKey->publicKey;
            far.curvePeer = nearKey->publicKey;
            return {};
        }
        if (m_plan.group.transport != Transport::Tcp) return {};
        const auto credential = Credential::random();
        if (!credential) return tl::unexpected(credential.error());
        near.credential = *credential;
        far.credential = *credential;
        return {};
    }

    Result<Clock::duration> exchangeRoundTrips(const Burst& burst)
    {
        const auto answer = talk<RoundTripsAnswer>(m_near, burst, &m_far);
        if (!answer) return tl::unexpected(answer.error());
        if (const auto got = m_far.answer<ReceivedAnswer>(m_stop, patience, &m_near); !got)
            return tl::unexpected(got.error());
        if (answer->roundTrips.size() != burst.messages ||
            std::ranges::any_of(answer->roundTrips, [](auto trip) { return trip <= 0; })) {
            return failure(Words::tr("{}: it says {} round trips for {} messages, or one that took no time",
                                     m_near.title(), answer->roundTrips.size(), burst.messages));
        }
        Clock::duration window{0};
        for (const auto trip : answer->roundTrips) {
            window += nanoseconds(trip);
            if (burst.timed) m_latency.of(burst.arm).push_back(nanoseconds(trip));
        }
        return window;
    }

    Result<Clock::duration> windowOf(const SentAnswer& sent, const ReceivedAnswer& received) const
    {
        if (sent.sent < sent.begin) return failure(Words::tr("{}: its clock went back during a burst", m_near.title()));
        if (!m_acknowledgement) return nanoseconds(received.last - sent.begin);
        if (!sent.acknowledged) return noAcknowledgement();
        // The last message cannot have arrived before it was sent.
        return std::max(nanoseconds(*sent.acknowledged - sent.begin) - *m_acknowledgement,
                        nanoseconds(sent.sent - sent.begin));
    }

    const TrialPlan& m_plan;
    WorkerEnd& m_near;
    WorkerEnd& m_far;
    std::optional<nanoseconds> m_acknowledgement;
    const std::stop_token& m_stop;
    PrivateFolder m_folder;
    ThroughputTotals m_throughput;
    CpuTotals m_cpu;
    MemoryTotals m_memory;
    LatencyTotals m_latency;
    std::uint64_t m_strangers = 0;
    double m_cpuSeconds = 0;
};

} // namespace

Result<void> checkAble(const GroupKey& group, const WorkerEnd& near, const WorkerEnd& far)
{
    if (group.transport == Transport::Inproc)
        return usageError(Words::tr("inproc connects threads of one process; for workers choose ipc or tcp"));
    if (auto able = checkOneAble(group, near, End::Near); !able) return able;
    if (auto able = checkOneAble(group, far, End::Far); !able) return able;
    const auto isAbleToLend = [](const WorkerEnd& end) { return has(end.greeting().arms, Arm::ZeroCopy); };
    if (group.test == Test::Latency && isAbleToLend(near) && !isAbleToLend(far)) {
        return usageError(Words::tr("{} only copies, so that it cannot reply in both ways; measure throughput, or let "
                                    "another worker receive",
                                    far.title()));
    }
    if (shareClock(near, far)) return {};
    if (group.transport == Transport::Ipc)
        return usageError(Words::tr("{} and {} are on different hosts; choose tcp", near.title(), far.title()));
    for (const auto* end : {&near, &far}) {
        if (group.test == Test::Throughput && !end->greeting().acknowledges) {
            return usageError(Words::tr("{} does not acknowledge, which ends with two clocks must; measure latency, "
                                        "or both ends on one host",
                                        end->title()));
        }
    }
    return {};
}

bool shareClock(const WorkerEnd& near, const WorkerEnd& far)
{
    return !near.greeting().clock.empty() && near.greeting().clock == far.greeting().clock;
}

Result<nanoseconds> acknowledgementTime(const TrialPlan& plan, const std::string& address, WorkerEnd& near,
                                        WorkerEnd& far, const std::stop_token& stop)
{
    auto empty = plan;
    empty.size = 1;
    WorkerBursts bursts(empty, near, far, {}, stop);
    if (auto open = bursts.open(address, true); !open) return tl::unexpected(open.error());
    std::vector<nanoseconds> roundTrips;
    roundTrips.reserve(emptyRoundTrips);
    for (std::size_t count = 0; count < emptyRoundTrips; ++count) {
        const auto roundTrip = bursts.roundTrip();
        if (!roundTrip) return tl::unexpected(roundTrip.error());
        roundTrips.push_back(*roundTrip);
    }
    if (auto closed = bursts.close(); !closed) return tl::unexpected(closed.error());
    const auto middle = roundTrips.begin() + emptyRoundTrips / 2;
    std::ranges::nth_element(roundTrips, middle);
    return *middle / 2;
}

Result<WorkerTrial> measureBetween(const TrialPlan& plan, const std::string& address, WorkerEnd& near, WorkerEnd& far,
                                   std::optional<nanoseconds> acknowledgement, const std::stop_token& stop)
{
    WorkerBursts bursts(plan, near, far, acknowledgement, stop);
    if (auto open = bursts.open(address, acknowledgement.has_value()); !open) return tl::unexpected(open.error());
    auto schedule = plan;
    schedule.memory = plan.memory && near.greeting().memory;
    const auto burst = runSchedule(bursts, schedule, largestBurst(plan));
    if (!burst) return tl::unexpected(burst.error());
    if (auto closed = bursts.close(); !closed) return tl::unexpected(closed.error());
    return WorkerTrial{rowsOf(plan, bursts, *burst), bursts.strangers(), bursts.cpuSeconds()};
}

} // namespace crossover
