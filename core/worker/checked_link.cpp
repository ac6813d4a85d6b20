// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/checked_link.h"

#include <algorithm>
#include <numeric>
#include <thread>

#include <nlohmann/json.hpp>

namespace crossover {

namespace {

constexpr std::uint64_t warmUp = 20;
constexpr std::uint64_t timedMessages = 50;
constexpr std::uint64_t hybridThreshold = 500;
constexpr std::string_view exampleEndpoint = "tcp://127.0.0.1:49201";

std::int64_t nanosecondsNow()
{
    return std::chrono::nanoseconds(Clock::now().time_since_epoch()).count();
}

End otherEnd(End end)
{
    return end == End::Near ? End::Far : End::Near;
}

WorkerEnd startedOurs(End end, const std::stop_token& stop)
{
    auto ours = WorkerEnd::startThread(end, stop);
    if (!ours) throw CheckEnded{ours.error()};
    return std::move(*ours);
}

} // namespace

std::vector<Arm> checkedArms(const CheckedKind& kind, const Greeting& greeting)
{
    auto asked = greeting.arms;
    const bool onlyReceives = kind.end == End::Far && kind.test == Test::Throughput;
    if (onlyReceives && std::ranges::find(asked, Arm::ZeroCopy) == asked.end()) asked.push_back(Arm::ZeroCopy);
    return asked;
}

Phrase endTitle(End end)
{
    return end == End::Near ? Words::mark("the sending end") : Words::mark("the receiving end");
}

OpenRequest checkedRequest(const CheckedKind& kind, const Greeting& greeting)
{
    OpenRequest request;
    request.end = kind.end;
    request.test = kind.test;
    request.wait = kind.wait;
    request.size = kind.size;
    request.arms = checkedArms(kind, greeting);
    request.release = kind.release;
    if (std::ranges::find(greeting.arms, Arm::Hybrid) != greeting.arms.end()) request.threshold = hybridThreshold;
    if (kind.transport == Transport::Tcp && kind.security == Security::Plain) {
        const auto credential = Credential::random();
        if (!credential) throw CheckEnded{credential.error()};
        request.credential = *credential;
    }
    if (kind.placed) {
        request.threadCpu = greeting.cores.physical.front().front();
        request.ioCpu = greeting.cores.physical.back().back();
    }
    return request;
}

void chooseCheckedEndpoint(OpenRequest& request, Transport transport, PrivateFolder& folder)
{
    if (transport == Transport::Tcp) {
        request.endpoint = "tcp://127.0.0.1:*";
    } else {
        auto created = PrivateFolder::create();
        if (!created) throw CheckEnded{created.error()};
        folder = std::move(*created);
        request.endpoint = "ipc://" + folder.socket().string();
    }
}

std::string checkedLine(const WorkerRequest& request, bool unknownNames)
{
    auto line = lineOf(request);
    if (!unknownNames) return line;
    auto object = nlohmann::json::parse(line);
    object["colour"] = "red";
    object["later"] = {{"versions", {1, nullptr, 2.5}}, {"burst", true}};
    return object.dump();
}

CheckedTransfer::CheckedTransfer(CheckedWorker& worker, const Greeting& greeting, const CheckedKind& kind,
                                 const CheckedWorker::Setup& setup, TransferFaults& faults)
    : m_worker(worker)
    , m_greeting(greeting)
    , m_kind(kind)
    , m_setup(setup)
    , m_faults(faults)
    , m_ours(startedOurs(otherEnd(kind.end), setup.stop))
{
}

template <class Answer>
Answer CheckedTransfer::ours(const WorkerRequest& request)
{
    if (auto asked = m_ours->ask(request); !asked) throw CheckEnded{asked.error()};
    return oursNext<Answer>();
}

/// When our end cannot go on, it is because of the other one, which may have said why.
template <class Answer>
Answer CheckedTransfer::oursNext()
{
    auto answer = m_ours->answer<Answer>(m_setup.stop, m_setup.patience.answer);
    if (answer) return *answer;
    if (answer.error().kind == Error::Kind::Stopped) throw CheckEnded{answer.error()};
    const auto said = m_worker.overheard();
    throw BrokenPromise{m_worker.told(), said.empty() ? answer.error().message : said,
                        Words::tr("what {} of this program can work with", endTitle(otherEnd(m_kind.end)).text())};
}

void CheckedTransfer::exchangeKeys(OpenRequest& theirs, OpenRequest& ours)
{
    tell(KeysRequest{});
    ours.curvePeer = m_worker.answer<KeysAnswer>().publicKey;
    theirs.curvePeer = this->ours<KeysAnswer>(KeysRequest{}).publicKey;
}

void CheckedTransfer::open()
{
    auto theirs = checkedRequest(m_kind, m_greeting);
    auto oursRequest = theirs;
    oursRequest.end = otherEnd(m_kind.end);
    oursRequest.release = Release::Shared;
    oursRequest.threadCpu.reset();
    oursRequest.ioCpu.reset();
    if (m_kind.security == Security::Curve) exchangeKeys(theirs, oursRequest);
    auto& far = m_kind.end == End::Far ? theirs : oursRequest;
    auto& near = m_kind.end == End::Far ? oursRequest : theirs;
    chooseCheckedEndpoint(far, m_kind.transport, m_folder);
    m_opened = nanosecondsNow();
    if (m_kind.acknowledged) far.acknowledge = m_kind.transport == Transport::Tcp ? far.endpoint : far.endpoint + "-2";

    if (m_kind.end == End::Near) {
        const auto bound = ours<OpenAnswer>(far);
        near.endpoint = bound.endpoint;
        if (m_kind.acknowledged) near.acknowledge = bound.acknowledge;
        tell(near);
        (void)m_worker.answer<OpenAnswer>();
        return;
    }
    tell(far);
    const auto bound = m_worker.answer<OpenAnswer>();
    // A port is chosen by the system; a file is the one that was asked for.
    const auto isBound = [this](const std::string& asked, const std::string& got) {
        if (m_kind.transport == Transport::Ipc) return got == asked;
        return transportOf(got) == m_kind.transport && got.find('*') == std::string::npos;
    };
    if (!isBound(far.endpoint, bound.endpoint) ||
        (m_kind.acknowledged && !isBound(*far.acknowledge, bound.acknowledge))) {
        throw BrokenPromise{
            m_worker.told(), lineOf(bound),
            Words::tr("the endpoints that it got, such as {}, where it was asked for them", exampleEndpoint)};
    }
    if (m_beforePeer) m_beforePeer(bound, far, near.curvePeer.value_or(std::string()));
    near.endpoint = bound.endpoint;
    if (m_kind.acknowledged) near.acknowledge = bound.acknowledge;
    (void)ours<OpenAnswer>(near);
}

void CheckedTransfer::burst(const Burst& burst)
{
    if (m_kind.end == End::Near) {
        sendToOurs(burst);
    } else {
        receiveFromOurs(burst);
    }
    const bool sends = m_kind.end == End::Near || m_kind.test == Test::Latency;
    if (sends && burst.arm == Arm::ZeroCopy) m_zeroCopies += burst.messages;
}

void CheckedTransfer::sendToOurs(const Burst& burst)
{
    (void)ours<ReadyAnswer>(burst);
    const bool oneClock = !m_greeting.clock.empty() && m_greeting.clock == m_ours->greeting().clock;
    const auto before = nanosecondsNow();
    tell(burst);
    if (m_kind.test == Test::Latency) {
        const auto answer = m_worker.answer<RoundTripsAnswer>();
        const auto after = nanosecondsNow();
        const auto& trips = answer.roundTrips;
        expectTimes(trips.size() == burst.messages && std::ranges::all_of(trips, [](auto trip) { return trip > 0; }) &&
                        std::accumulate(trips.begin(), trips.end(), std::int64_t{0}) <= after - before,
                    lineOf(answer),
                    Words::tr("a time above 0 for each message, and all together no more than the burst took"));
    } else {
        const auto answer = m_worker.answer<SentAnswer>();
        const auto after = nanosecondsNow();
        const auto last = answer.acknowledged.value_or(answer.sent);
        expectTimes(answer.begin <= answer.sent && answer.sent <= last, lineOf(answer),
                    Words::tr("begin_ns, sent_ns and acknowledged_ns in this order"));
        if (m_kind.acknowledged)
            expectTimes(answer.acknowledged.has_value(), lineOf(answer),
                        Words::tr("acknowledged_ns, since it was asked for"));
        expectTimes(last - answer.begin <= after - before, lineOf(answer),
                    Words::tr("no more time than the burst took"));
        expectTimes(!oneClock || (before <= answer.begin && last <= after), lineOf(answer),
                    Words::tr("times between {} and {}, because it has our clock", before, after));
        expectCpu(answer.cpu, burst.timed, lineOf(answer));
    }
    (void)oursNext<ReceivedAnswer>();
}

void CheckedTransfer::receiveFromOurs(const Burst& burst)
{
    tell(burst);
    (void)m_worker.answer<ReadyAnswer>();
    const auto before = nanosecondsNow();
    if (m_kind.test == Test::Latency) {
        (void)ours<RoundTripsAnswer>(burst);
    } else {
        (void)ours<SentAnswer>(burst);
    }
    const auto answer = m_worker.answer<ReceivedAnswer>();
    const auto after = nanosecondsNow();
    const bool oneClock = !m_greeting.clock.empty() && m_greeting.clock == m_ours->greeting().clock;
    expectTimes(!oneClock || (before <= answer.last && answer.last <= after), lineOf(answer),
                Words::tr("a time between {} and {}, because it has our clock", before, after));
    if (m_kind.test == Test::Throughput) expectCpu(answer.cpu, burst.timed, lineOf(answer));
}

void CheckedTransfer::close()
{
    const auto oursFirst = m_kind.end == End::Far;
    if (oursFirst) (void)ours<CloseAnswer>(CloseRequest{});
    tell(CloseRequest{});
    const auto closed = m_worker.answer<CloseAnswer>();
    if (!oursFirst) (void)ours<CloseAnswer>(CloseRequest{});
    if (m_kind.test == Test::Throughput) expectCpu(closed.cpu, m_cpuBefore.has_value(), lineOf(closed));
    // A release may need no free function, and a hybrid arm lends more.
    const bool counts = m_greeting.releases.empty() ? closed.lent >= m_zeroCopies : true;
    if (m_faults.buffers || (closed.lent == closed.returned && counts)) return;
    m_faults.buffers = BrokenPromise{m_worker.told(), lineOf(closed),
                                     Words::tr("lent and returned the same, {} or more", m_zeroCopies)};
}

void CheckedTransfer::run()
{
    open();
    for (const auto arm : checkedArms(m_kind, m_greeting)) {
        burst({arm, warmUp, false});
        burst({arm, timedMessages, true});
        if (m_kind.memory) burst({arm, timedMessages, false, true});
    }
    close();
}

/// CPU time grows with every burst, and on no CPU faster than time passes. An end that tells it at all tells it when it
/// `must`: after each timed burst, and at the end.
void CheckedTransfer::expectCpu(std::optional<std::int64_t> told, bool must, const std::string& came)
{
    const auto most = (nanosecondsNow() - m_opened) * static_cast<std::int64_t>(std::thread::hardware_concurrency());
    const bool grown = told && *told >= 0 && *told <= most && (!m_cpuBefore || *told > *m_cpuBefore);
    const bool silent = !told && !(must && m_cpuBefore);
    if (!grown && !silent && !m_faults.cpu) {
        m_faults.cpu = BrokenPromise{m_worker.told(), came,
                                     Words::tr("cpu_ns of every timed burst and at the end, more than {} and at most "
                                               "{}, the time that all CPUs had since the link was opened",
                                               m_cpuBefore.value_or(0), most)};
    }
    if (told) m_cpuBefore = told;
}

void CheckedTransfer::expectTimes(bool plausible, const std::string& came, std::string_view expected)
{
    if (plausible || m_faults.times) return;
    m_faults.times = BrokenPromise{m_worker.told(), came, std::string(expected)};
}

} // namespace crossover
