// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sender.h"

#include <gmock/gmock.h>

#include "core/measure/payload.h"
#include "core/measure/release.h"

namespace crossover {
namespace {

SharedPayload payloadOf(std::size_t size)
{
    return std::make_shared<const Payload>(size);
}

class EveryRelease : public testing::TestWithParam<std::tuple<Release, Transport>> {};

TEST_P(EveryRelease, SendsWholeMessagesAndGetsEveryBufferBack)
{
    const auto [release, transport] = GetParam();
    for (const std::uint64_t size : {1UL, 33UL, 34UL, 20'000UL}) {
        const auto sender = makeSender(Arm::ZeroCopy, release, payloadOf(size));
        auto link = Link::open(Pattern::PushPull, transport).value();
        auto near = link.nearEnd(Wait::Block);
        auto far = link.farEnd(Wait::Block);
        for (int burst = 0; burst < 3; ++burst) {
            sender->prepare(100);
            ASSERT_TRUE(sender->send(near, 100));
            zmq::message_t message;
            for (int arrived = 0; arrived < 100; ++arrived) {
                ASSERT_TRUE(far.receive(message));
                ASSERT_EQ(message.size(), size);
                ASSERT_TRUE(Payload::edgesMatch(message.data(), size));
            }
        }
        link.close();
        const auto released = sender->checkReleased();
        EXPECT_TRUE(released) << released.error().message;
    }
}

TEST_P(EveryRelease, GetsBuffersBackThatNobodyReceived)
{
    const auto [release, transport] = GetParam();
    const auto sender = makeSender(Arm::ZeroCopy, release, payloadOf(1000));
    auto link = Link::open(Pattern::PushPull, transport).value();
    auto near = link.nearEnd(Wait::Poll);
    ASSERT_TRUE(sender->send(near, 500)); // not prepared: grows
    link.close();
    const auto released = sender->checkReleased();
    EXPECT_TRUE(released) << released.error().message;
}

TEST_P(EveryRelease, GetsBuffersBackWhenInterrupted)
{
    const auto [release, transport] = GetParam();
    const auto sender = makeSender(Arm::ZeroCopy, release, payloadOf(10));
    auto link = Link::open(Pattern::PushPull, transport).value();
    auto near = link.nearEnd(Wait::Block);
    ASSERT_TRUE(sender->send(near, 10));
    link.interrupt(Link::Interruption::Stopped);
    EXPECT_FALSE(sender->send(near, 10'000'000));
    link.close();
    EXPECT_TRUE(sender->checkReleased());
}

INSTANTIATE_TEST_SUITE_P(
    All, EveryRelease,
    testing::Combine(testing::Values(Release::Constant, Release::Shared, Release::Recycled, Release::Pooled,
                                     Release::Owned, Release::Notified, Release::Copied),
                     testing::Values(Transport::Inproc, Transport::Ipc, Transport::Tcp)),
    [](const auto& testCase) {
        return std::string(nameOf(std::get<0>(testCase.param))).append("_").append(nameOf(std::get<1>(testCase.param)));
    });

TEST(HybridSender, LendsBuffersFromItsThresholdOn)
{
    for (const auto& [size, zeroCopy] : {std::pair(999U, false), std::pair(1000U, true)}) {
        const auto payload = payloadOf(size);
        const auto sender = makeSender(Arm::Hybrid, Release::Constant, payload, 1000);
        auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
        auto near = link.nearEnd(Wait::Block);
        auto far = link.farEnd(Wait::Block);
        sender->prepare(1);
        ASSERT_TRUE(sender->send(near, 1));
        zmq::message_t message;
        ASSERT_TRUE(far.receive(message));
        EXPECT_EQ(message.data() == payload->data(), zeroCopy) << "inproc hands over the sender's own buffer";
    }
}

template <class HowReleased>
class NotReleased : public testing::Test {
};

using Referring = testing::Types<SharedRelease, RecycledRelease>;
TYPED_TEST_SUITE(NotReleased, Referring);

TYPED_TEST(NotReleased, IsABufferThatDidNotComeBack)
{
    TypeParam release(payloadOf(64));
    release.prepare(2);
    EXPECT_EQ(release.released(), 0U);
    zmq::message_t kept = release.message();
    {
        const zmq::message_t dropped = release.message();
    }
    EXPECT_EQ(release.released(), 1U);
    kept.rebuild();
    EXPECT_EQ(release.released(), 2U);
}

TYPED_TEST(NotReleased, HoldsAReferencePerMessageOnTheSamePayload)
{
    TypeParam release(payloadOf(64));
    const auto first = release.message();
    const auto second = release.message();
    EXPECT_EQ(first.data(), second.data());
}

TEST(SharedRelease, KeepsThePayloadWhileItSendsAndCountsItsOwnReferencesAlone)
{
    auto payload = payloadOf(64);
    const std::weak_ptr<const Payload> watched = payload;
    {
        SharedRelease first(payload);
        SharedRelease second(payload);
        payload.reset();
        const auto message = first.message();
        EXPECT_EQ(first.released(), 0U);
        EXPECT_EQ(second.released(), 0U);
        EXPECT_FALSE(watched.expired());
    }
    EXPECT_TRUE(watched.expired());
}

TEST(PooledRelease, UsesReturnedBuffersAgain)
{
    PooledRelease release(payloadOf(64));
    release.prepare(1);
    const void* data = nullptr;
    {
        const auto message = release.message();
        data = message.data();
        EXPECT_NE(release.message().data(), data);
    }
    std::vector<zmq::message_t> all;
    bool again = false;
    for (int message = 0; message < 3; ++message) {
        all.push_back(release.message());
        again = again || all.back().data() == data;
    }
    EXPECT_TRUE(again);
}

TEST(CopySender, CopiesSoThatTheReceiverHasBytesOfItsOwn)
{
    const auto sender = makeSender(Arm::Copy, Release::Shared, payloadOf(1000));
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    auto near = link.nearEnd(Wait::Block);
    auto far = link.farEnd(Wait::Block);
    ASSERT_TRUE(sender->send(near, 2));
    zmq::message_t first;
    zmq::message_t second;
    far.receive(first);
    far.receive(second);
    EXPECT_NE(first.data(), second.data());
    EXPECT_TRUE(Payload::edgesMatch(first.data(), first.size()));
}

TEST(ReturnStack, GivesBackEveryItemOnceFromManyThreads)
{
    struct Item {
        Item* next = nullptr;
    };
    std::array<Item, 3000> items;
    ReturnStack<Item> stack;
    {
        std::vector<std::jthread> threads;
        for (std::size_t thread = 0; thread < 3; ++thread) {
            threads.emplace_back([&, thread] {
                for (std::size_t at = 0; at < 1000; ++at)
                    stack.giveBack(&items[thread * 1000 + at]);
            });
        }
    }
    std::vector<bool> taken(items.size());
    std::size_t count = 0;
    while (Item* item = stack.take()) {
        const auto at = static_cast<std::size_t>(item - items.data());
        EXPECT_FALSE(taken[at]);
        taken[at] = true;
        ++count;
    }
    EXPECT_EQ(count, items.size());
}

TEST(Payload, ShowsAMessageOfAnotherSize)
{
    const Payload payload(100);
    EXPECT_TRUE(Payload::edgesMatch(payload.data(), 100));
    EXPECT_FALSE(Payload::edgesMatch(payload.data(), 99));
}

} // namespace
} // namespace crossover
