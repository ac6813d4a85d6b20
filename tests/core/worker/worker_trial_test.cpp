// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_trial.h"

#include <csignal>

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::HasSubstr;
using namespace std::chrono_literals;

const auto ignoresPipes = std::signal(SIGPIPE, SIG_IGN); // as the program does

std::string worker(const std::string& how = {})
{
    return std::string("exec '") + CROSSOVER_TEST_WORKER + "' " + how;
}

WorkerEnd started(End end, bool process)
{
    auto worker_ = process ? WorkerEnd::startProcess(end, worker(), {}) : WorkerEnd::startThread(end, {});
    EXPECT_TRUE(worker_) << worker_.error().message;
    return std::move(*worker_);
}

TrialPlan shortPlan(crossover::Test test = crossover::Test::Throughput, Transport transport = Transport::Ipc)
{
    TrialPlan plan;
    plan.group.test = test;
    plan.group.transport = transport;
    plan.group.release = Release::Shared;
    plan.size = 1000;
    plan.trialTime = 2ms;
    plan.burstTime = 200us;
    return plan;
}

void expectWhole(const Result<WorkerTrial>& trial, const TrialPlan& plan)
{
    ASSERT_TRUE(trial) << trial.error().message;
    ASSERT_EQ(trial->samples.size(), plan.arms().size());
    for (const auto& sample : trial->samples) {
        EXPECT_EQ(sample.group, plan.group);
        EXPECT_EQ(sample.size, plan.size);
        EXPECT_GT(sample.count, 0U);
        if (plan.group.test == crossover::Test::Throughput) {
            EXPECT_GT(sample.throughput, 0);
            EXPECT_GE(*sample.sendRate, *sample.throughput);
            EXPECT_GT(sample.cpuSenderUs, 0);
            EXPECT_GT(sample.cpuReceiverUs, 0);
        } else {
            EXPECT_GT(sample.latencyUs, 0);
            EXPECT_GE(*sample.latencyMaxUs, *sample.latencyUs);
            EXPECT_EQ(sample.roundTrips.count(), sample.count);
        }
    }
}

struct Ends {
    bool senderIsProcess;
    bool receiverIsProcess;
};

class EveryPairOfEnds : public ::testing::TestWithParam<std::tuple<bool, bool, crossover::Test, Transport, Security>> {
};

TEST_P(EveryPairOfEnds, MeasuresATrial)
{
    const auto& [nearProcess, farProcess, test, transport, security] = GetParam();
    auto near = started(End::Near, nearProcess);
    auto far = started(End::Far, farProcess);
    auto plan = shortPlan(test, transport);
    plan.group.security = security;
    if (security == Security::Curve && !near.greeting().curve) GTEST_SKIP() << "this libzmq has no CURVE";
    ASSERT_TRUE(checkAble(plan.group, near, far));
    for (const std::uint64_t size : {1U, 33U, 34U, 65'536U}) { // the workers open one link after the other
        plan.size = size;
        expectWhole(measureBetween(plan, "127.0.0.1", near, far, {}, {}), plan);
    }
}

INSTANTIATE_TEST_SUITE_P(Ends, EveryPairOfEnds,
                         ::testing::Combine(::testing::Bool(), ::testing::Bool(),
                                            ::testing::Values(crossover::Test::Throughput, crossover::Test::Latency),
                                            ::testing::Values(Transport::Ipc, Transport::Tcp),
                                            ::testing::Values(Security::Plain, Security::Curve)));

TEST(WorkerTrial, HasEveryReleaseWaitAndTheHybridArm)
{
    auto near = started(End::Near, true);
    auto far = started(End::Far, true);
    auto plan = shortPlan();
    plan.threshold = 500;
    for (const auto& release : releases) {
        for (const auto& wait : waits) {
            plan.group.release = release.id;
            plan.group.wait = wait.id;
            expectWhole(measureBetween(plan, "127.0.0.1", near, far, {}, {}), plan);
        }
    }
}

TEST(WorkerTrial, KeepsThreadsWhereThePlacementWantsThem)
{
    auto near = started(End::Near, true);
    auto far = started(End::Far, true);
    ASSERT_TRUE(near.greeting().cores.known());
    auto plan = shortPlan();
    plan.group.placement = Placement::Together;
    expectWhole(measureBetween(plan, "127.0.0.1", near, far, {}, {}), plan);
}

TEST(WorkerTrial, OneArmAloneIsMeasured)
{
    auto near = started(End::Near, true);
    auto far = started(End::Far, true);
    auto plan = shortPlan();
    plan.copyOnly = true;
    const auto trial = measureBetween(plan, "127.0.0.1", near, far, {}, {});
    expectWhole(trial, plan);
    EXPECT_EQ(trial->samples.size(), 1U);
}

TEST(WorkerTrial, EndsWithTwoClocksAcknowledge)
{
    auto near = started(End::Near, true);
    auto far = started(End::Far, true);
    auto plan = shortPlan(crossover::Test::Throughput, Transport::Tcp);
    const auto way = acknowledgementTime(plan, "127.0.0.1", near, far, {});
    ASSERT_TRUE(way) << way.error().message;
    EXPECT_GT(*way, 1us);
    EXPECT_LT(*way, 1s);
    plan.burstTime = 2ms;
    plan.trialTime = 20ms;
    expectWhole(measureBetween(plan, "127.0.0.1", near, far, *way, {}), plan);
}

TEST(WorkerTrial, TellsTheCpuTimeOfTheWorkers)
{
    auto near = started(End::Near, true);
    auto far = started(End::Far, false); // a thread's time is ours
    auto plan = shortPlan();
    plan.trialTime = 50ms;
    const auto trial = measureBetween(plan, "127.0.0.1", near, far, {}, {});
    ASSERT_TRUE(trial) << trial.error().message;
    EXPECT_GT(trial->cpuSeconds, 0);
}

TEST(WorkerTrial, HasNoCpuTimesOfAnEndThatDoesNotTellThem)
{
    for (const auto silent : {End::Near, End::Far}) {
        auto near = WorkerEnd::startProcess(End::Near, worker(silent == End::Near ? "tells-no-cpu" : ""), {});
        auto far = WorkerEnd::startProcess(End::Far, worker(silent == End::Far ? "tells-no-cpu" : ""), {});
        ASSERT_TRUE(near && far);
        const auto trial = measureBetween(shortPlan(), "127.0.0.1", *near, *far, {}, {});
        ASSERT_TRUE(trial) << trial.error().message;
        for (const auto& sample : trial->samples) {
            EXPECT_GT(sample.throughput, 0);
            EXPECT_EQ(sample.cpuSenderUs.has_value(), silent == End::Far);
            EXPECT_EQ(sample.cpuReceiverUs.has_value(), silent == End::Near);
        }
    }
}

TEST(WorkerTrial, HasThePeakMemoryThatTheSenderTells)
{
    auto plan = shortPlan();
    plan.memory = true;
    for (const auto* fault : {"", "tells-no-memory", "forgets-memory"}) {
        auto near = WorkerEnd::startProcess(End::Near, worker(fault), {});
        auto far = WorkerEnd::startProcess(End::Far, worker(), {});
        ASSERT_TRUE(near && far);
        const auto trial = measureBetween(plan, "127.0.0.1", *near, *far, {}, {});
        expectWhole(trial, plan);
        for (const auto& sample : trial->samples)
            EXPECT_EQ(sample.peakMemory.has_value(), *fault == '\0') << fault;
    }
}

struct Liar {
    const char* how;
    const char* says;
};
void PrintTo(const Liar& liar, std::ostream* out)
{
    *out << liar.how;
}

class WrongGreeting : public ::testing::TestWithParam<Liar> {};

TEST_P(WrongGreeting, IsAnErrorThatNamesTheEndAndTheCommand)
{
    const auto end = WorkerEnd::startProcess(End::Far, worker(GetParam().how), {});
    ASSERT_FALSE(end);
    EXPECT_THAT(end.error().message, HasSubstr("the receiving end ("));
    EXPECT_THAT(end.error().message, HasSubstr(GetParam().how));
    EXPECT_THAT(end.error().message, HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(Workers, WrongGreeting,
                         ::testing::Values(Liar{"garbage", "Welcome to b!"}, Liar{"endless", "without end"},
                                           Liar{"newer", "version 2 of the protocol"},
                                           Liar{"dies", "exit code 3). Its last words: no module named zmq"}));

TEST(WorkerEnd, SaysThatThereIsNoSuchCommand)
{
    const auto end = WorkerEnd::startProcess(End::Near, "no-such-worker-anywhere", {});
    ASSERT_FALSE(end);
    EXPECT_THAT(end.error().message, HasSubstr("the sending end (no-such-worker-anywhere)"));
    EXPECT_THAT(end.error().message, HasSubstr("exit code 127"));
    EXPECT_THAT(end.error().message, HasSubstr("not found"));
}

TEST(WorkerEnd, StopsWaitingWhenStopped)
{
    std::stop_source stop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    const auto begin = std::chrono::steady_clock::now();
    const auto end = WorkerEnd::startProcess(End::Near, worker("silent"), stop.get_token());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Stopped);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 10s);
}

/// Whether a process of this name runs that was started with this mark.
bool isRunning(const std::string& mark)
{
    return std::system(("pgrep -f '[" + mark.substr(0, 1) + "]" + mark.substr(1) + "' >/dev/null").c_str()) == 0;
}

TEST(WorkerEnd, LeavesNobodyBehind)
{
    const auto mark = "deaf worker-of-" + std::to_string(::getpid());
    {
        // A shell that has started it, and would leave it behind.
        auto end =
            WorkerEnd::startProcess(End::Near, std::string("'") + CROSSOVER_TEST_WORKER + "' " + mark + "; true", {});
        ASSERT_TRUE(end) << end.error().message;
        EXPECT_TRUE(isRunning(mark));
    }
    EXPECT_FALSE(isRunning(mark));
}

TEST(WorkerTrial, AnEndThatDiesInABurstIsTheOneThatIsNamed)
{
    auto near = started(End::Near, true);
    auto far = WorkerEnd::startProcess(End::Far, worker("dies-in-burst"), {});
    ASSERT_TRUE(far) << far.error().message;
    const auto trial = measureBetween(shortPlan(), "127.0.0.1", near, *far, {}, {});
    ASSERT_FALSE(trial);
    EXPECT_THAT(trial.error().message, HasSubstr("the receiving end ("));
    EXPECT_THAT(trial.error().message, HasSubstr("segmentation fault"));
}

TEST(WorkerTrial, AnEndThatSaysThatItReceivedBeforeAnybodySentIsAnError)
{
    auto near = started(End::Near, true);
    auto far = WorkerEnd::startProcess(End::Far, worker("no-messages"), {});
    ASSERT_TRUE(far) << far.error().message;
    const auto trial = measureBetween(shortPlan(), "127.0.0.1", near, *far, {}, {});
    ASSERT_FALSE(trial);
    EXPECT_THAT(trial.error().message, HasSubstr("ended before it began"));
}

TEST(WorkerTrial, SaysWhatAWorkerCannotDo)
{
    auto near = started(End::Near, true);
    auto liar = WorkerEnd::startProcess(End::Far, worker("no-messages"), {});
    ASSERT_TRUE(liar) << liar.error().message;
    auto group = shortPlan().group;
    group.placement = Placement::Together;
    EXPECT_THAT(checkAble(group, near, *liar).error().message, HasSubstr("cannot place threads"));
    group.placement = Placement::Free;
    EXPECT_THAT(checkAble(group, near, *liar).error().message, HasSubstr("on different hosts; choose tcp"));
    group.transport = Transport::Tcp;
    EXPECT_THAT(checkAble(group, near, *liar).error().message, HasSubstr("does not acknowledge"));
    group.security = Security::Curve;
    EXPECT_THAT(checkAble(group, near, *liar).error().message, HasSubstr("does not know CURVE"));
    group.transport = Transport::Inproc;
    EXPECT_THAT(checkAble(group, near, *liar).error().message, HasSubstr("threads of one process"));
}

} // namespace
} // namespace crossover
