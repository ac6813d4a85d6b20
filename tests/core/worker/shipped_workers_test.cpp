// SPDX-License-Identifier: GPL-3.0-or-later

// The workers that come with the program, as they are: against the protocol, and in trials. Skipped where a language or
// its binding is not installed.

#include <csignal>
#include <cstdlib>

#include <gmock/gmock.h>

#include "core/worker/contract_check.h"
#include "core/worker/worker_trial.h"

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
