// SPDX-License-Identifier: GPL-3.0-or-later

// What the harness costs: the copy arm as a trial measures it, against a bare loop of libzmq calls with the same
// bursts, with threads where the scheduler wants them and where sweeps put them. Both run by turns on two links that
// stay open, so that drift meets both alike; what is compared is the median of the ratios of neighbours. No size of any
// figure but that ratio means anything.

#include <algorithm>
#include <array>
#include <barrier>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <future>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>
#include <zmq.h>

#include "core/measure/affinity.h"
#include "core/measure/allowed_cores.h"
#include "core/measure/memory.h"
#include "core/measure/throughput_trial.h"
#include "core/model/units.h"

using namespace crossover;

namespace {

constexpr int links = 16; // fresh ones, since the scheduler's choice of cores lasts as long as a link
constexpr int roundsPerLink = 8;
constexpr double burstSeconds = 0.01;
constexpr double enough = 0.95;

[[noreturn]] void giveUp(const std::string& why)
{
    fmt::print(stderr, "harness-bench: {}\n", why);
    std::exit(1);
}

void check(bool good, const char* what)
{
    if (!good) giveUp(fmt::format("{}: {}", what, zmq_strerror(zmq_errno())));
}

Pin pinTo(std::optional<unsigned> cpu)
{
    auto pin = Pin::to(cpu);
    if (!pin) giveUp(pin.error().message);
    return std::move(*pin);
}

void* contextOn(std::optional<unsigned> cpu)
{
    void* context = zmq_ctx_new();
    if (cpu) zmq_ctx_set(context, ZMQ_THREAD_AFFINITY_CPU_ADD, static_cast<int>(*cpu));
    return context;
}

/// PUSH to PULL with nothing but libzmq calls around the messages.
class BareLoop {
public:
    BareLoop(const std::string& endpoint, bool oneContext, std::size_t size, const ThreadCpus& cpus)
        : m_payload(size, 'x')
        , m_far(contextOn(cpus.receiverIo))
        , m_near(oneContext ? m_far : contextOn(cpus.senderIo))
        , m_pull(zmq_socket(m_far, ZMQ_PULL))
        , m_push(zmq_socket(m_near, ZMQ_PUSH))
    {
        const int none = 0;
        for (void* socket : {m_pull, m_push}) {
            zmq_setsockopt(socket, ZMQ_LINGER, &none, sizeof none);
            zmq_setsockopt(socket, ZMQ_SNDHWM, &none, sizeof none);
            zmq_setsockopt(socket, ZMQ_RCVHWM, &none, sizeof none);
        }
        check(zmq_bind(m_pull, endpoint.c_str()) == 0, "bind");
        std::array<char, 256> bound{};
        std::size_t length = bound.size();
        check(zmq_getsockopt(m_pull, ZMQ_LAST_ENDPOINT, bound.data(), &length) == 0, "endpoint");
        check(zmq_connect(m_push, bound.data()) == 0, "connect");
        m_receiver = std::thread([this, cpu = cpus.receiver] {
            const auto pin = pinTo(cpu);
            receive();
        });
    }
    BareLoop(const BareLoop&) = delete;
    BareLoop& operator=(const BareLoop&) = delete;
    ~BareLoop()
    {
        run(0);
        m_receiver.join();
        zmq_close(m_push);
        zmq_close(m_pull);
        if (m_near != m_far) zmq_ctx_term(m_near);
        zmq_ctx_term(m_far);
    }

    /// Seconds from before the first send to after the last receive. No messages end the receiver.
    double run(std::uint64_t messages)
    {
        m_messages = messages;
        m_meet.arrive_and_wait(); // the receiver knows how many
        const auto begin = Clock::now();
        for (std::uint64_t left = messages; left > 0; --left) {
            check(zmq_send(m_push, m_payload.data(), m_payload.size(), 0) >= 0, "send");
        }
        if (messages > 0) m_meet.arrive_and_wait(); // it has them all
        return std::chrono::duration<double>(m_last - begin).count();
    }

private:
    void receive()
    {
        zmq_msg_t message;
        zmq_msg_init(&message);
        for (;;) {
            m_meet.arrive_and_wait();
            if (m_messages == 0) break;
            for (std::uint64_t left = m_messages; left > 0; --left) {
                check(zmq_msg_recv(&message, m_pull, 0) >= 0, "receive");
            }
            m_last = Clock::now();
            m_meet.arrive_and_wait();
        }
        zmq_msg_close(&message);
    }

    std::string m_payload;
    void* m_far;
    void* m_near;
    void* m_pull;
    void* m_push;
    std::barrier<> m_meet{2};
    std::uint64_t m_messages = 0;
    Clock::time_point m_last;
    std::thread m_receiver;
};

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

double secondsOf(Bursts& bursts, std::uint64_t messages)
{
    const auto window = bursts.run({Arm::Copy, messages, true});
    if (!window) giveUp(window.error().message);
    return std::chrono::duration<double>(*window).count();
}

std::unique_ptr<Bursts> makeHarness(Transport transport, std::uint64_t size, const ThreadCpus& cpus)
{
    auto link = Link::open(Pattern::PushPull, transport, {cpus});
    if (!link) giveUp(link.error().message);
    TrialPlan plan;
    plan.group.transport = transport;
    plan.size = size;
    return makeThroughputBursts(std::move(*link), plan, Patience{});
}

std::string bareEndpoint(Transport transport, const PrivateFolder& folder)
{
    switch (transport) {
    case Transport::Inproc: return "inproc://bare";
    case Transport::Tcp: return "tcp://127.0.0.1:*";
    case Transport::Ipc: break;
    }
    return "ipc://" + folder.socket().string();
}

/// ln(harness rate / bare rate) of each round on one pair of fresh links. Which one is made first decides where its
/// blocks lie in memory, so that both take turns at it.
void compareOnFreshLinks(Transport transport, const ThreadCpus& cpus, std::uint64_t size, bool bareFirst,
                         std::vector<double>& logRatios)
{
    const auto folder = PrivateFolder::create();
    if (!folder) giveUp(folder.error().message);
    const bool inproc = transport == Transport::Inproc;
    const auto endpoint = bareEndpoint(transport, *folder);
    std::unique_ptr<Bursts> harness;
    std::unique_ptr<BareLoop> bare;
    if (bareFirst) bare = std::make_unique<BareLoop>(endpoint, inproc, size, cpus);
    harness = makeHarness(transport, size, cpus);
    if (!bareFirst) bare = std::make_unique<BareLoop>(endpoint, inproc, size, cpus);
    const auto pin = pinTo(cpus.sender); // after the others have started: they would inherit the CPU

    secondsOf(*harness, 500);
    bare->run(500);
    const auto messages = static_cast<std::uint64_t>(std::max(2.0, 500 * burstSeconds / secondsOf(*harness, 500)));
    for (int round = 0; round < roundsPerLink; ++round) {
        double ours = 0;
        double theirs = 0;
        for (const bool harnessTurn : {true, false, false, true}) {
            (harnessTurn ? ours : theirs) += harnessTurn ? secondsOf(*harness, messages) : bare->run(messages);
        }
        logRatios.push_back(std::log(theirs / ours));
    }
    if (auto closed = harness->close(); !closed) giveUp(closed.error().message);
}

/// Whether the harness costs little.
bool compare(Transport transport, Placement placement, std::uint64_t size)
{
    const auto cpus = cpusOf(placement, transport, allowedCores());
    if (!cpus) giveUp(cpus.error().message);
    std::vector<double> logRatios;
    for (int link = 0; link < links; ++link)
        compareOnFreshLinks(transport, *cpus, size, link % 2 == 0, logRatios);
    const double ratio = std::exp(median(logRatios));
    fmt::print("{:>7} {:>9} {:>8}  {:.3f}{}\n", nameOf(transport), nameOf(placement),
               formatSize(static_cast<double>(size)), ratio, ratio >= enough ? "" : "  below 0.95");
    std::fflush(stdout);
    return ratio >= enough;
}

bool compareAll()
{
    fmt::print("copy arm: rate in the harness / rate of a bare libzmq loop (median of {} rounds)\n",
               links * roundsPerLink);
    const auto cores = allowedCores();
    bool good = true;
    for (const auto transport : {Transport::Inproc, Transport::Ipc, Transport::Tcp}) {
        for (const auto placement : {Placement::Free, usualPlacement(transport, cores)}) {
            for (const std::uint64_t size : {64UL, 1024UL, 65536UL})
                good = compare(transport, placement, size) && good;
            if (usualPlacement(transport, cores) == Placement::Free) break;
        }
    }
    return good;
}

} // namespace

int main()
{
    fixAllocator();
    // On a thread of its own, as sweeps are measured: memory that a program's first thread takes behaves otherwise.
    return std::async(std::launch::async, compareAll).get() ? 0 : 1;
}
