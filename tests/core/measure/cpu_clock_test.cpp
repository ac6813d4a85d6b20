// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/cpu_clock.h"

#include <atomic>
#include <latch>

#include <gtest/gtest.h>
#include <pthread.h>

#include "core/measure/link.h"
#include "core/measure/peer.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;

/// Uses that much CPU time on this thread, however long that takes.
void burn(std::chrono::nanoseconds time)
{
    const auto end = cpuTimeOfThisThread() + time;
    while (cpuTimeOfThisThread() < end) {
    }
}

TEST(CpuClock, CountsWhatItsThreadUsesAndNothingElse)
{
    std::latch burnt(1);
    std::latch read(1);
    std::jthread busy([&] {
        burn(30ms);
        burnt.count_down();
        read.wait();
    });
    std::jthread idle([&] { read.wait(); });
    burnt.wait();
    EXPECT_GE(CpuClock::of(busy).time(), 30ms);
    EXPECT_LT(CpuClock::of(busy).time(), 60ms);
    EXPECT_LT(CpuClock::of(idle).time(), 30ms);
    read.count_down();
}

TEST(CpuClock, FindsAThreadByItsWholeName)
{
    std::latch named(1);
    std::latch read(1);
    std::jthread busy([&] {
        ::pthread_setname_np(::pthread_self(), "7/burns");
        burn(30ms);
        named.count_down();
        read.wait();
    });
    named.wait();
    EXPECT_FALSE(CpuClock::ofThreadNamed("7/burn"));
    const auto clock = CpuClock::ofThreadNamed("7/burns");
    ASSERT_TRUE(clock);
    EXPECT_GE(clock->time(), 30ms);
    read.count_down();
    busy.join();
    EXPECT_FALSE(CpuClock::ofThreadNamed("7/burns"));
}

/// Sends that many messages through and waits for the last one.
void exchange(Link& link, int messages)
{
    auto near = link.nearEnd(Wait::Block);
    auto far = link.farEnd(Wait::Block);
    const std::vector<char> content(1000);
    for (int count = 0; count < messages; ++count)
        ASSERT_TRUE(near.sendCopy(content.data(), content.size()));
    zmq::message_t message;
    for (int count = 0; count < messages; ++count)
        ASSERT_TRUE(far.receive(message));
}

TEST(Link, TellsTheCpuTimeOfItsOwnIoThreads)
{
    for (const auto transport : {Transport::Ipc, Transport::Tcp}) {
        auto idle = Link::open(Pattern::PushPull, transport).value();
        exchange(idle, 1);
        auto busy = Link::open(Pattern::PushPull, transport).value();
        exchange(busy, 10'000);
        for (const auto end : {End::Near, End::Far}) {
            const auto used = busy.ioTime(end);
            const auto other = idle.ioTime(end);
            ASSERT_TRUE(used && other);
            EXPECT_GT(*other, 0ns);
            EXPECT_GT(*used, *other);
            exchange(busy, 10'000);
            EXPECT_GT(busy.ioTime(end), used);
            EXPECT_EQ(idle.ioTime(end), other) << "nothing went over it";
        }
    }
}

TEST(Link, UsesNoIoThreadOverInproc)
{
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    exchange(link, 1000);
    EXPECT_EQ(link.ioTime(End::Near), 0ns);
    EXPECT_EQ(link.ioTime(End::Far), 0ns);
}

TEST(Peer, TellsTheCpuTimeOfItsThread)
{
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    Peer peer(link, Wait::Block, [](LinkEnd&, const Burst& burst) {
        if (burst.arm == Arm::ZeroCopy) burn(30ms);
        return Clock::now();
    });
    std::array<std::chrono::nanoseconds, 2> used{};
    for (const auto arm : comparedArms) {
        const auto before = peer.cpuTime().value();
        ASSERT_TRUE(peer.start({arm, 1, true}));
        ASSERT_TRUE(peer.finish());
        used[static_cast<std::size_t>(arm)] = peer.cpuTime().value() - before;
    }
    EXPECT_LT(used[0], 30ms);
    EXPECT_GE(used[1], 30ms);
}

} // namespace
} // namespace crossover
