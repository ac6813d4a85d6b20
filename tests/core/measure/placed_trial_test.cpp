// SPDX-License-Identifier: GPL-3.0-or-later
// Trials in every placement, and where their threads run meanwhile.

#include <set>
#include <thread>

#include <gmock/gmock.h>

#include "core/measure/allowed_cores.h"
#include "core/measure/peer.h"
#include "core/measure/trial.h"
#include "tests/core/measure/thread_cpus.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAreArray;
using threads::cpusOfThread;
using Cpus = std::vector<unsigned>;

TrialPlan placedTrial(crossover::Test test, Transport transport, Placement placement, const Cores& cores)
{
    TrialPlan plan;
    plan.group = {{transport, Wait::Block, Release::Shared, placement}, test};
    plan.cores = cores;
    plan.size = 100;
    plan.trialTime = 2ms;
    plan.burstTime = 500us;
    return plan;
}

/// Which CPUs the threads of a running trial have; those that were there before are left out.
struct SeenThreads {
    std::set<Cpus> own;   ///< of threads without a name of their own: sender, receiver, guard
    std::vector<Cpus> io; ///< of libzmq's I/O threads
    [[nodiscard]] bool complete(std::size_t ioThreads) const { return io.size() == ioThreads && own.size() > 0; }
};

SeenThreads threadsBeside(const std::set<std::string>& before)
{
    SeenThreads seen;
    for (const auto& thread : threads::all()) {
        if (before.contains(thread.id)) continue;
        if (thread.name.find("ZMQbg/IO") != std::string::npos) {
            seen.io.push_back(thread.cpus);
        } else if (thread.name.find("ZMQbg") == std::string::npos) {
            seen.own.insert(thread.cpus);
        }
    }
    return seen;
}

/// Looks at the threads of one long trial until they are where they should be, or for 10 s.
SeenThreads threadsDuring(TrialPlan plan, const std::function<bool(const SeenThreads&)>& asExpected)
{
    std::set<std::string> before;
    for (const auto& thread : threads::all())
        before.insert(thread.id);
    plan.trialTime = 1h; // only the stop ends it
    std::stop_source stop;
    Result<TrialSamples> samples;
    std::jthread trial([&] { samples = measureTrial(plan, stop.get_token()); });
    SeenThreads seen;
    const auto giveUp = Clock::now() + 10s;
    do {
        seen = threadsBeside(before);
        std::this_thread::yield();
    } while (!asExpected(seen) && Clock::now() < giveUp);
    stop.request_stop();
    trial.join();
    EXPECT_TRUE(!samples && samples.error().kind == Error::Kind::Stopped) << "the trial ended by itself";
    return seen;
}

using PlacedCase = std::tuple<crossover::Test, Transport, Placement>;
class EveryPlacement : public testing::TestWithParam<PlacedCase> {};

TEST_P(EveryPlacement, PutsItsThreadsWhereItSays)
{
    const auto [test, transport, placement] = GetParam();
    if (!applies(placement, transport)) GTEST_SKIP() << "does not apply";
    const auto cores = allowedCores();
    const auto cpus = cpusOf(placement, transport, cores);
    if (!cpus) GTEST_SKIP() << cpus.error().message;
    const Cpus everywhere = cpusOfThread("self");
    const auto on = [&](std::optional<unsigned> cpu) { return cpu ? Cpus{*cpu} : everywhere; };
    // The guard of the link runs anywhere.
    const std::set<Cpus> own{on(cpus->sender), on(cpus->receiver), everywhere};
    std::vector<Cpus> io{on(cpus->receiverIo)};
    if (transport != Transport::Inproc) io.push_back(on(cpus->senderIo));
    const auto asExpected = [&](SeenThreads seen) {
        std::ranges::sort(seen.io);
        std::ranges::sort(io);
        return seen.own == own && seen.io == io;
    };
    const auto seen = threadsDuring(placedTrial(test, transport, placement, cores), asExpected);
    EXPECT_EQ(seen.own, own);
    EXPECT_THAT(seen.io, UnorderedElementsAreArray(io));
}

TEST_P(EveryPlacement, IsToldInTheRowsAndLeavesTheThreadAsItWas)
{
    const auto [test, transport, placement] = GetParam();
    const auto plan = placedTrial(test, transport, placement, allowedCores());
    if (!applies(placement, transport) || !cpusOf(placement, transport, plan.cores)) GTEST_SKIP() << "not here";
    const auto before = cpusOfThread("self");
    const auto samples = measureTrial(plan, {});
    ASSERT_TRUE(samples) << samples.error().message;
    ASSERT_THAT(*samples, SizeIs(2));
    for (const auto& sample : *samples)
        EXPECT_EQ(sample.group.placement, placement);
    EXPECT_EQ(cpusOfThread("self"), before);
}

std::string nameOfPlacedCase(const testing::TestParamInfo<PlacedCase>& testCase)
{
    const auto& [test, transport, placement] = testCase.param;
    return std::string(nameOf(test)) + "_" + std::string(nameOf(transport)) + "_" + std::string(nameOf(placement));
}

INSTANTIATE_TEST_SUITE_P(All, EveryPlacement,
                         testing::Combine(testing::Values(crossover::Test::Throughput, crossover::Test::Latency),
                                          testing::Values(Transport::Inproc, Transport::Ipc, Transport::Tcp),
                                          testing::Values(Placement::Free, Placement::Together, Placement::Sides,
                                                          Placement::Staggered, Placement::Roles, Placement::Spread)),
                         nameOfPlacedCase);

TEST(PlacedTrial, KeepsWithinTheCpusThatTheProcessMayUse)
{
    const auto cpu = cpusOfThread("self").back();
    const threads::Restricted restricted({cpu});
    const auto cores = allowedCores();
    EXPECT_EQ(usualPlacement(Transport::Ipc, cores), Placement::Free);
    const auto seen =
        threadsDuring(placedTrial(crossover::Test::Throughput, Transport::Ipc, Placement::Together, cores),
                      [](const SeenThreads& threads) { return threads.complete(2); });
    EXPECT_THAT(seen.own, ElementsAre(Cpus{cpu}));
    EXPECT_THAT(seen.io, ElementsAre(Cpus{cpu}, Cpus{cpu}));
    const auto roles = measureTrial(placedTrial(crossover::Test::Latency, Transport::Ipc, Placement::Roles, cores), {});
    ASSERT_FALSE(roles);
    EXPECT_EQ(roles.error().kind, Error::Kind::Usage);
    EXPECT_THAT(roles.error().message, HasSubstr("needs 2 CPUs, but this process may use 1"));
}

TEST(PlacedTrial, FailsWithoutTheCpusThatItWasPlannedFor)
{
    const auto all = cpusOfThread("self");
    if (all.size() < 2) GTEST_SKIP() << "there is no CPU to take away";
    for (const auto& test : tests) {
        for (const auto& transport : transports) {
            const auto plan = placedTrial(test.id, transport.id, Placement::Sides, allowedCores());
            const threads::Restricted restricted({all.front()});
            const auto samples = measureTrial(plan, {});
            ASSERT_FALSE(samples) << "libzmq ends the process if it is told to use such a CPU";
            EXPECT_EQ(samples.error().kind, Error::Kind::Failed);
            EXPECT_THAT(samples.error().message, HasSubstr("may no longer use CPU"));
        }
    }
}

TEST(PlacedTrial, NeedsKnownCoresUnlessItIsFree)
{
    EXPECT_TRUE(measureTrial(placedTrial(crossover::Test::Latency, Transport::Inproc, Placement::Free, {}), {}));
    EXPECT_FALSE(measureTrial(placedTrial(crossover::Test::Latency, Transport::Inproc, Placement::Together, {}), {}));
}

TEST(PlacedPeer, SaysAtTheStartThatItsCpuCannotBeUsed)
{
    ThreadCpus cpus;
    cpus.receiver = 60'000;
    auto link = Link::open(Pattern::ReqRep, Transport::Inproc, {cpus}).value();
    Peer peer(link, Wait::Block, [](LinkEnd&, const Burst&) { return Clock::now(); });
    for (int burst = 0; burst < 2; ++burst) {
        const auto begun = peer.start({});
        ASSERT_FALSE(begun) << "the near end would wait for an answer";
        EXPECT_THAT(begun.error().message, HasSubstr("may no longer use CPU 60000"));
    }
}

} // namespace
} // namespace crossover
