// SPDX-License-Identifier: GPL-3.0-or-later

// What the harness costs: the copy arm as a trial measures it, against a bare loop of libzmq calls with the same
// bursts. Both run by turns on two links that stay open, so that drift meets both alike; what is compared is the median
// of the ratios of neighbours. No size of any figure but that ratio means anything.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>
#include <zmq.h>

#include "core/measure/memory.h"
#include "core/measure/throughput_trial.h"
#include "core/model/units.h"

using namespace crossover;

namespace {

constexpr int rounds = 60;
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

/// PUSH to PULL with nothing but libzmq calls around the messages.
class BareLoop {
public:
    BareLoop(const std::string& endpoint, bool oneContext, std::size_t size)
        : m_payload(size, 'x')
        , m_far(zmq_ctx_new())
        , m_near(oneContext ? m_far : zmq_ctx_new())
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
        check(zmq_connect(m_push, endpoint.c_str()) == 0, "connect");
    }
    BareLoop(const BareLoop&) = delete;
    BareLoop& operator=(const BareLoop&) = delete;
    ~BareLoop()
    {
        zmq_close(m_push);
        zmq_close(m_pull);
        if (m_near != m_far) zmq_ctx_term(m_near);
        zmq_ctx_term(m_far);
    }

    /// Seconds from before the first send to after the last receive.
    double run(std::uint64_t messages)
    {
        Clock::time_point last;
        std::atomic<bool> ready = false;
        std::jthread receiver([&] {
            zmq_msg_t message;
            zmq_msg_init(&message);
            ready = true;
            ready.notify_one();
            for (std::uint64_t left = messages; left > 0; --left) {
                check(zmq_msg_recv(&message, m_pull, 0) >= 0, "receive");
            }
            last = Clock::now();
            zmq_msg_close(&message);
        });
        ready.wait(false);
        const auto begin = Clock::now();
        for (std::uint64_t left = messages; left > 0; --left) {
            check(zmq_send(m_push, m_payload.data(), m_payload.size(), 0) >= 0, "send");
        }
        receiver.join();
        return std::chrono::duration<double>(last - begin).count();
    }

private:
    std::string m_payload;
    void* m_far;
    void* m_near;
    void* m_pull;
    void* m_push;
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

/// The rate of the harness as a share of the bare loop's.
double compare(Transport transport, std::uint64_t size)
{
    auto link = Link::open(Pattern::PushPull, transport);
    if (!link) giveUp(link.error().message);
    TrialPlan plan;
    plan.group.transport = transport;
    plan.size = size;
    const auto harness = makeThroughputBursts(std::move(*link), plan, Patience{});
    const auto folder = PrivateFolder::create();
    const bool inproc = transport == Transport::Inproc;
    BareLoop bare(inproc ? std::string("inproc://bare") : "ipc://" + folder.value().path().string() + "/bare", inproc,
                  size);

    secondsOf(*harness, 500);
    bare.run(500);
    const auto messages = static_cast<std::uint64_t>(std::max(2.0, 500 * 0.01 / secondsOf(*harness, 500)));
    std::vector<double> logRatios;
    for (int round = 0; round < rounds; ++round) {
        double ours = 0;
        double theirs = 0;
        for (const bool harnessTurn : {true, false, false, true}) {
            (harnessTurn ? ours : theirs) += harnessTurn ? secondsOf(*harness, messages) : bare.run(messages);
        }
        logRatios.push_back(std::log(theirs / ours));
    }
    if (auto closed = harness->close(); !closed) giveUp(closed.error().message);
    return std::exp(median(logRatios));
}

} // namespace

int main()
{
    fixAllocator();
    bool good = true;
    fmt::print("copy arm: rate in the harness / rate of a bare libzmq loop (median of {} rounds)\n", rounds);
    for (const auto transport : {Transport::Inproc, Transport::Ipc}) {
        for (const std::uint64_t size : {64UL, 1024UL, 65536UL}) {
            const double ratio = compare(transport, size);
            good = good && ratio >= enough;
            fmt::print("{:>7} {:>8}  {:.3f}{}\n", nameOf(transport), formatSize(static_cast<double>(size)), ratio,
                       ratio >= enough ? "" : "  below 0.95");
        }
    }
    return good ? 0 : 1;
}
