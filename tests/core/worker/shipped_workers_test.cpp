// SPDX-License-Identifier: GPL-3.0-or-later

// The workers that come with the program, as they are: against the protocol, and in trials. Skipped where a language or
// its binding is not installed.

#include <algorithm>
#include <csignal>
#include <cstdlib>

#include <gmock/gmock.h>

#include "core/measure/peak_memory.h"
#include "core/worker/contract_check.h"
#include "core/worker/worker_trial.h"
#include "tests/core/measure/kernel_peaks.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;

const auto shippedIgnorePipes = std::signal(SIGPIPE, SIG_IGN); // as the program does

struct Shipped {
    const char* name;
    std::string command;
    const char* needs; ///< a command that succeeds where the worker can run
    const char* missing;
    bool zeroCopy;
};
void PrintTo(const Shipped& shipped, std::ostream* out)
{
    *out << shipped.name;
}

const std::string workers = CROSSOVER_SOURCES "/resources/workers/";

// The system's Python is the one that has the system's bindings.
const Shipped allShipped[] = {
    {"pyzmq", "exec /usr/bin/python3 '" + workers + "pyzmq.py'", "/usr/bin/python3 -c 'import zmq'",
     "the system's Python has no pyzmq (Debian: python3-zmq)", true},
    {"libzmq", std::string("exec '") + CROSSOVER_LIBZMQ_WORKER + "'", "true", "", true},
    {"perl", "exec perl '" + workers + "perl.pl'", "perl -MZMQ::FFI -e 1",
     "Perl has no ZMQ::FFI (Debian: libzmq-ffi-perl)", false},
};

class ShippedWorkerTest : public ::testing::TestWithParam<Shipped> {
protected:
    void SetUp() override
    {
        if (std::system((std::string(GetParam().needs) + " >/dev/null 2>&1").c_str()) != 0)
            GTEST_SKIP() << GetParam().missing;
    }
};

TEST_P(ShippedWorkerTest, KeepsTheProtocol)
{
    // A busy machine starts an interpreter slowly, but it ends in time.
    const ContractPatience patience{30s, 10s, 5s};
    const auto points = checkContract(GetParam().command, patience, [](const ContractPoint&) {}, {});
    ASSERT_TRUE(points) << points.error().message;
    EXPECT_GT(points->size(), 15U);
    for (const auto& point : *points)
        EXPECT_TRUE(point.kept) << point.promise << "\n  sent " << point.sent << "\n  came " << point.came
                                << "\n  expected " << point.expected;
}

TEST_P(ShippedWorkerTest, MeasuresBothTestsOverIpcAndTcpAtBothEnds)
{
    auto near = WorkerEnd::startProcess(End::Near, GetParam().command, {});
    ASSERT_TRUE(near) << near.error().message;
    auto far = WorkerEnd::startProcess(End::Far, GetParam().command, {});
    ASSERT_TRUE(far) << far.error().message;
    EXPECT_TRUE(shareClock(*near, *far));
    for (const auto test : near->greeting().tests) {
        for (const auto transport : {Transport::Ipc, Transport::Tcp}) {
            TrialPlan plan;
            plan.group.test = test;
            plan.group.transport = transport;
            plan.group.release = std::nullopt;
            plan.size = 1000;
            plan.trialTime = 10ms;
            plan.burstTime = 1ms;
            plan.copyOnly = !GetParam().zeroCopy;
            const auto able = checkAble(plan.group, *near, *far);
            ASSERT_TRUE(able) << able.error().message;
            const auto trial = measureBetween(plan, "127.0.0.1", *near, *far, {}, {});
            ASSERT_TRUE(trial) << trial.error().message;
            ASSERT_EQ(trial->samples.size(), GetParam().zeroCopy ? 2U : 1U);
            for (const auto& sample : trial->samples) {
                EXPECT_GT(sample.count, 0U);
                const bool tellsCpu = test == crossover::Test::Throughput && GetParam().zeroCopy;
                EXPECT_EQ(sample.cpuSenderUs.has_value(), tellsCpu);
                EXPECT_EQ(sample.cpuReceiverUs.has_value(), tellsCpu);
                EXPECT_GT(
                    test == crossover::Test::Latency ? sample.latencyUs.value_or(0) : sample.throughput.value_or(0), 0);
            }
            EXPECT_GT(trial->cpuSeconds, 0);
        }
    }
}

TEST_P(ShippedWorkerTest, MeasuresPeakMemoryIfItHasBothArms)
{
    auto near = WorkerEnd::startProcess(End::Near, GetParam().command, {});
    ASSERT_TRUE(near) << near.error().message;
    auto far = WorkerEnd::startThread(End::Far, {});
    ASSERT_TRUE(far) << far.error().message;
    EXPECT_EQ(near->greeting().memory, GetParam().zeroCopy);
    TrialPlan plan;
    plan.group.transport = Transport::Ipc;
    plan.group.release = std::nullopt;
    plan.size = 1000;
    plan.trialTime = 2ms;
    plan.burstTime = 200us;
    plan.copyOnly = !GetParam().zeroCopy;
    for (const bool memory : {true, false}) {
        plan.memory = memory;
        const auto trial = measureBetween(plan, "127.0.0.1", *near, *far, {}, {});
        ASSERT_TRUE(trial) << trial.error().message;
        const bool measured = memory && GetParam().zeroCopy && kernelKeepsPeaks();
        for (const auto& sample : trial->samples)
            EXPECT_EQ(sample.peakMemory.has_value(), measured);
    }
}

/// The far end of a sender, which reads no message before the burst is sent. But for some 64 KiB, they wait at the
/// sender.
class LateReceiver {
public:
    LateReceiver(WorkerEnd& sender, std::uint64_t size) : m_sender(sender)
    {
        constexpr std::uint64_t most = 64 << 10;
        m_socket.set(zmq::sockopt::rcvhwm, static_cast<int>(std::max(std::uint64_t{1}, most / size)));
        OpenRequest request;
        request.size = size;
        request.arms = {Arm::Copy, Arm::ZeroCopy};
        request.endpoint = "ipc://" + m_folder.socket().string();
        m_socket.bind(request.endpoint);
        EXPECT_TRUE(m_sender.ask(request));
        EXPECT_TRUE(m_sender.answer<OpenAnswer>({}, 10s));
    }

    /// What the sender needs for a burst, in bytes; 0 if it does not say it.
    std::uint64_t peakOf(Arm arm, std::uint64_t messages)
    {
        EXPECT_TRUE(m_sender.ask(Burst{arm, messages, false, true}));
        const auto sent = m_sender.answer<SentAnswer>({}, 10s);
        if (!sent) {
            ADD_FAILURE() << sent.error().message;
            return 0;
        }
        for (zmq::message_t message; messages > 0; --messages)
            EXPECT_TRUE(m_socket.recv(message));
        return sent->peakMemory.value_or(0);
    }

    void expectAllReturned()
    {
        EXPECT_TRUE(m_sender.ask(CloseRequest{}));
        const auto closed = m_sender.answer<CloseAnswer>({}, 10s);
        ASSERT_TRUE(closed) << closed.error().message;
        EXPECT_GT(closed->lent, 0U);
        EXPECT_EQ(closed->returned, closed->lent);
    }

private:
    WorkerEnd& m_sender;
    PrivateFolder m_folder = PrivateFolder::create().value();
    zmq::context_t m_context;
    zmq::socket_t m_socket{m_context, zmq::socket_type::pull};
};

TEST_P(ShippedWorkerTest, NeedsMemoryForCopiesThatWaitAndLittleForOneBuffer)
{
    if (!GetParam().zeroCopy || !kernelKeepsPeaks()) GTEST_SKIP() << "it measures no peaks";
    auto near = WorkerEnd::startProcess(End::Near, GetParam().command, {});
    ASSERT_TRUE(near) << near.error().message;
    constexpr std::uint64_t size = 64 << 10;
    constexpr std::uint64_t messages = 200;
    LateReceiver receiver(*near, size);
    for (int pass = 0; pass < 2; ++pass) {
        const auto copy = receiver.peakOf(Arm::Copy, messages);
        EXPECT_GE(copy, messages * size * 3 / 4) << "some are in the kernel";
        EXPECT_LE(copy, messages * size * 5 / 4);
        const auto zeroCopy = receiver.peakOf(Arm::ZeroCopy, messages);
        EXPECT_GE(zeroCopy, PeakMemory::least);
        EXPECT_LE(zeroCopy, 16 * size);
    }
    receiver.expectAllReturned();
}

/// What the language keeps of one burst must not make the next one seem small.
TEST_P(ShippedWorkerTest, NeedsTheSameMemoryForTheSameBurstAgain)
{
    if (!GetParam().zeroCopy || !kernelKeepsPeaks()) GTEST_SKIP() << "it measures no peaks";
    auto near = WorkerEnd::startProcess(End::Near, GetParam().command, {});
    ASSERT_TRUE(near) << near.error().message;
    constexpr std::uint64_t messages = 20'000;
    LateReceiver receiver(*near, 64);
    std::vector<std::uint64_t> peaks;
    for (int again = 0; again < 4; ++again)
        peaks.push_back(receiver.peakOf(Arm::ZeroCopy, messages));
    EXPECT_GT(std::ranges::min(peaks), 4 * PeakMemory::least);
    EXPECT_GT(std::max(peaks[2], peaks[3]), peaks[0] * 3 / 4) << ::testing::PrintToString(peaks);
    receiver.expectAllReturned();
}

/// The worker for pyzmq, with a loop that uses 500 us of CPU time for each message that it sends zero-copy.
std::string pyzmqThatBurns()
{
    constexpr const char* rest = R"py(pyzmq.py').read()
send = '            send(payload, copy=copy)\n        answer'
assert code.count(send) == 1
burn = '            end = time.thread_time_ns() + (0 if copy else 500_000)\n'
burn += '            while time.thread_time_ns() < end: pass\n'
exec(code.replace(send, burn + send)))py";
    return "exec /usr/bin/python3 -c \"code = open('" + workers + rest + "\"";
}

TEST(PlantedLoop, ShowsInTheCpuTimeOfItsArmAndEnd)
{
    if (std::system("/usr/bin/python3 -c 'import zmq' >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "the system's Python has no pyzmq (Debian: python3-zmq)";
    auto near = WorkerEnd::startProcess(End::Near, pyzmqThatBurns(), {});
    ASSERT_TRUE(near) << near.error().message;
    auto far = WorkerEnd::startProcess(End::Far, std::string("exec '") + CROSSOVER_LIBZMQ_WORKER + "'", {});
    ASSERT_TRUE(far) << far.error().message;
    TrialPlan plan;
    plan.group.transport = Transport::Ipc;
    plan.group.release = std::nullopt;
    plan.size = 1000;
    plan.trialTime = 50ms;
    plan.burstTime = 5ms;
    const auto trial = measureBetween(plan, "127.0.0.1", *near, *far, {}, {});
    ASSERT_TRUE(trial) << trial.error().message;
    const auto& copy = trial->samples[0];
    const auto& zeroCopy = trial->samples[1];
    EXPECT_GT(*zeroCopy.cpuSenderUs, 500);
    EXPECT_LT(*copy.cpuSenderUs, 500);
    EXPECT_LT(*copy.cpuReceiverUs, 500);
    EXPECT_LT(*zeroCopy.cpuReceiverUs, 500);
}

INSTANTIATE_TEST_SUITE_P(Workers, ShippedWorkerTest, ::testing::ValuesIn(allShipped),
                         [](const auto& parameter) { return std::string(parameter.param.name); });

} // namespace
} // namespace crossover
