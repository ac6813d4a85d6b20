// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/link.h"

#include <csignal>
#include <thread>

#include <gmock/gmock.h>

#include "core/measure/peer.h"
#include "tests/core/measure/intruder.h"
#include "tests/core/measure/strangers.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using strangers::Intruder;
using strangers::RawConnection;
using ::testing::HasSubstr;

class LinkOver : public testing::TestWithParam<std::tuple<Transport, Wait>> {
protected:
    static Link open(Pattern pattern)
    {
        auto link = Link::open(pattern, std::get<Transport>(GetParam()));
        EXPECT_TRUE(link) << link.error().message;
        return std::move(*link);
    }
    static LinkEnd near(Link& link) { return link.nearEnd(std::get<Wait>(GetParam())); }
    static LinkEnd far(Link& link) { return link.farEnd(std::get<Wait>(GetParam())); }
};

TEST_P(LinkOver, CarriesAMessageFromNearToFar)
{
    auto link = open(Pattern::PushPull);
    zmq::message_t message;
    EXPECT_TRUE(near(link).sendCopy("hello", 5));
    EXPECT_TRUE(far(link).receive(message));
    EXPECT_EQ(message.to_string(), "hello");
    EXPECT_EQ(link.received(), 1U);
}

TEST_P(LinkOver, GivesUpWhenNothingArrivesForTheDeadline)
{
    auto link = open(Pattern::PushPull);
    const LinkGuard guard(link, Patience{{}, 2ms});
    zmq::message_t message;
    EXPECT_FALSE(far(link).receive(message));
    EXPECT_EQ(link.interruption(), Link::Interruption::Deadline);
}

TEST_P(LinkOver, StopsWhileTheReceiverWaits)
{
    auto link = open(Pattern::PushPull);
    std::stop_source stop;
    const LinkGuard guard(link, Patience{stop.get_token(), 1h});
    std::jthread stopper([&] { stop.request_stop(); });
    zmq::message_t message;
    EXPECT_FALSE(far(link).receive(message)); // and not after an hour
    EXPECT_EQ(link.interruption(), Link::Interruption::Stopped);
}

TEST_P(LinkOver, OnceInterruptedDoesNothingMore)
{
    auto link = open(Pattern::ReqRep);
    link.interrupt(Link::Interruption::Stopped);
    zmq::message_t message;
    EXPECT_FALSE(far(link).receive(message));
    EXPECT_FALSE(near(link).sendCopy("x", 1));
}

TEST_P(LinkOver, GoesOnAfterASignal)
{
    auto link = open(Pattern::PushPull);
    struct sigaction action {};
    struct sigaction before {};
    action.sa_handler = [](int) {}; // without SA_RESTART: blocked calls return EINTR
    ::sigaction(SIGUSR1, &action, &before);
    const auto receiver = ::pthread_self();
    std::jthread sender([&] {
        for (int signal = 0; signal < 20; ++signal) {
            ::pthread_kill(receiver, SIGUSR1);
            std::this_thread::yield();
        }
        EXPECT_TRUE(near(link).sendCopy("x", 1));
    });
    zmq::message_t message;
    EXPECT_TRUE(far(link).receive(message));
    sender.join();
    ::sigaction(SIGUSR1, &before, nullptr);
}

TEST_P(LinkOver, LeavesNothingBehindWhenItCloses)
{
    auto link = open(Pattern::PushPull);
    const std::string endpoint = link.endpoint();
    link.close();
    if (!endpoint.starts_with("ipc://")) return;
    const std::filesystem::path socket = endpoint.substr(6);
    EXPECT_FALSE(std::filesystem::exists(socket));
    EXPECT_FALSE(std::filesystem::exists(socket.parent_path()));
}

TEST_P(LinkOver, HasAnEndpointOfItsOwn)
{
    auto first = open(Pattern::ReqRep);
    auto second = open(Pattern::ReqRep);
    EXPECT_NE(first.endpoint(), second.endpoint());
}

TEST_P(LinkOver, ClosesWithMessagesOnTheirWay)
{
    auto link = open(Pattern::PushPull);
    auto sender = near(link);
    const std::string text(100'000, 'x');
    for (int message = 0; message < 50; ++message)
        EXPECT_TRUE(sender.sendCopy(text.data(), text.size()));
    link.close(); // returns
}

INSTANTIATE_TEST_SUITE_P(
    All, LinkOver,
    testing::Combine(testing::Values(Transport::Inproc, Transport::Ipc, Transport::Tcp),
                     testing::Values(Wait::Block, Wait::Poll)),
    [](const auto& testCase) {
        return std::string(nameOf(std::get<0>(testCase.param))).append("_").append(nameOf(std::get<1>(testCase.param)));
    });

TEST(Link, UsesAShortFolderWhenTheTemporaryOneIsTooLongForASocket)
{
    const std::string before = std::getenv("TMPDIR") ? std::getenv("TMPDIR") : "";
    const auto longFolder = std::filesystem::temp_directory_path() / std::string(120, 'd');
    std::filesystem::create_directory(longFolder);
    ::setenv("TMPDIR", longFolder.c_str(), 1);
    const auto link = Link::open(Pattern::PushPull, Transport::Ipc);
    before.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", before.c_str(), 1);
    std::filesystem::remove(longFolder);
    ASSERT_TRUE(link) << link.error().message;
    EXPECT_THAT(link->endpoint(), HasSubstr("ipc:///tmp/"));
}

/// Messages arrive all the time, so that the deadline alone would never end it.
TEST(Link, EndsAConversationWithoutEnd)
{
    auto link = Link::open(Pattern::ReqRep, Transport::Ipc).value();
    const LinkGuard guard(link, Patience{{}, 200ms, 400ms});
    std::jthread requester([end = link.nearEnd(Wait::Block)]() mutable {
        zmq::message_t reply;
        while (end.sendCopy("x", 1) && end.receive(reply)) {
        }
    });
    auto end = link.farEnd(Wait::Block);
    zmq::message_t request;
    while (end.receive(request) && end.sendCopy("x", 1)) {
    }
    EXPECT_EQ(link.interruption(), Link::Interruption::Overtime);
    EXPECT_THAT(incomplete(link, 1, 10, 20).message, HasSubstr("10 of 20 messages of 1 B had arrived when the trial"));
}

TEST(Link, ShutsStrangersOutOfTcp)
{
    for (const auto pattern : {Pattern::PushPull, Pattern::ReqRep}) {
        std::uint64_t counted = 0;
        LinkOptions options;
        options.strangers = &counted;
        auto link = Link::open(pattern, Transport::Tcp, options).value();
        const auto as = pattern == Pattern::PushPull ? Intruder::As::Pusher : Intruder::As::Requester;
        Intruder intruder(as, link.endpoint());
        intruder.send("stray", 1000);
        std::vector<RawConnection> flood;
        for (int count = 0; count < 300; ++count)
            flood.emplace_back(strangers::portOf(link.endpoint()));

        auto near = link.nearEnd(Wait::Block);
        auto far = link.farEnd(Wait::Block);
        zmq::message_t message;
        for (int count = 0; count < 1000; ++count) {
            ASSERT_TRUE(near.sendCopy("own", 3));
            ASSERT_TRUE(far.receive(message));
            ASSERT_EQ(message.to_string(), "own");
            if (pattern == Pattern::PushPull) continue;
            ASSERT_TRUE(far.sendCopy("own", 3));
            ASSERT_TRUE(near.receive(message));
            ASSERT_EQ(message.to_string(), "own");
        }
        link.close();
        EXPECT_GE(counted, 300U);
        const auto before = counted;
        link.close();
        EXPECT_EQ(counted, before) << "they are counted once";
    }
}

TEST(Link, CountsNoStrangerWhereNoneIs)
{
    for (const auto& transport : transports) {
        std::uint64_t counted = 0;
        LinkOptions options;
        options.strangers = &counted;
        Link::open(Pattern::PushPull, transport.id, options).value().close();
        EXPECT_EQ(counted, 0U);
    }
}

TEST(Link, StopsWhileItOpens)
{
    std::stop_source stop;
    stop.request_stop();
    LinkOptions options;
    options.patience.stop = stop.get_token();
    const auto link = Link::open(Pattern::PushPull, Transport::Tcp, options);
    EXPECT_TRUE(link || link.error().kind == Error::Kind::Stopped);
}

TEST(Link, ReadsNoMessageLargerThanItsEndsSend)
{
    LinkOptions options;
    options.largestMessage = 5000;
    auto link = Link::open(Pattern::PushPull, Transport::Ipc, options).value();
    auto near = link.nearEnd(Wait::Block);
    auto far = link.farEnd(Wait::Block);
    const LinkGuard guard(link, Patience{{}, 100ms});
    const std::string text(5000 + 1025, 'x'); // libzmq's own words and CURVE have a little room
    zmq::message_t message;
    ASSERT_TRUE(near.sendCopy(text.data(), 5000));
    EXPECT_TRUE(far.receive(message));
    ASSERT_TRUE(near.sendCopy(text.data(), text.size()));
    EXPECT_FALSE(far.receive(message));
}

TEST(Incomplete, NamesTransportEndpointSizeAndCounts)
{
    auto link = Link::open(Pattern::PushPull, Transport::Tcp).value();
    link.interrupt(Link::Interruption::Deadline);
    const auto error = incomplete(link, 4096, 3, 10);
    EXPECT_EQ(error.kind, Error::Kind::Failed);
    EXPECT_THAT(error.message, HasSubstr("tcp (" + link.endpoint() + "): only 3 of 10 messages of"));
}

TEST(Incomplete, IsNoFailureWhenStopped)
{
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    link.interrupt(Link::Interruption::Stopped);
    link.interrupt(Link::Interruption::Deadline); // the first reason stands
    EXPECT_EQ(incomplete(link, 1, 0, 1).kind, Error::Kind::Stopped);
}

Peer::Work receiveAll(const Link& link)
{
    return [&link](LinkEnd& end, const Burst& burst) -> Result<Clock::time_point> {
        zmq::message_t message;
        for (std::uint64_t arrived = 0; arrived < burst.messages; ++arrived) {
            if (!end.receive(message)) return tl::unexpected(incomplete(link, 1, arrived, burst.messages));
        }
        return Clock::now();
    };
}

TEST(Peer, AcknowledgesBurstAfterBurst)
{
    auto link = Link::open(Pattern::PushPull, Transport::Ipc).value();
    Peer peer(link, Wait::Block, receiveAll(link));
    auto near = link.nearEnd(Wait::Block);
    for (int burst = 0; burst < 3; ++burst) {
        const auto begin = Clock::now();
        peer.start({Arm::Copy, 10});
        for (int message = 0; message < 10; ++message)
            near.sendCopy("x", 1);
        const auto received = peer.finish();
        ASSERT_TRUE(received);
        EXPECT_GE(*received, begin);
    }
}

TEST(Peer, ThatMissesMessagesSaysHowManyArrived)
{
    auto link = Link::open(Pattern::PushPull, Transport::Ipc).value();
    Peer peer(link, Wait::Block, receiveAll(link));
    const LinkGuard guard(link, Patience{{}, 100ms});
    peer.start({Arm::Copy, 10});
    auto near = link.nearEnd(Wait::Block);
    for (int message = 0; message < 7; ++message)
        near.sendCopy("x", 1);
    const auto received = peer.finish();
    ASSERT_FALSE(received);
    EXPECT_THAT(received.error().message, HasSubstr("7 of 10 messages"));
}

TEST(Peer, EndsAWaitingBurstWhenStopped)
{
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    std::stop_source stop;
    Peer peer(link, Wait::Poll, receiveAll(link));
    const LinkGuard guard(link, Patience{stop.get_token(), 1h});
    peer.start({Arm::Copy, 1});
    stop.request_stop();
    const auto received = peer.finish();
    ASSERT_FALSE(received);
    EXPECT_EQ(received.error().kind, Error::Kind::Stopped);
}

TEST(Peer, TakesNoHarmFromAStopBeforeItsFirstBurst)
{
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    std::stop_source stop;
    stop.request_stop();
    Peer peer(link, Wait::Block, receiveAll(link));
    const LinkGuard guard(link, Patience{stop.get_token(), 1h});
    for (int burst = 0; burst < 2; ++burst) {
        peer.start({Arm::Copy, 1});
        EXPECT_FALSE(peer.finish());
    }
}

TEST(Peer, MayGoInTheMiddleOfABurst)
{
    auto link = Link::open(Pattern::PushPull, Transport::Ipc).value();
    Peer peer(link, Wait::Block, receiveAll(link));
    peer.start({Arm::Copy, 1}); // nobody sends, nobody waits; the test ends all the same
}

TEST(Peer, TurnsAnExceptionIntoAnError)
{
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    Peer peer(link, Wait::Block,
              [](LinkEnd&, const Burst&) -> Result<Clock::time_point> { throw std::runtime_error("planted"); });
    peer.start({Arm::Copy, 1});
    const auto received = peer.finish();
    ASSERT_FALSE(received);
    EXPECT_THAT(received.error().message, ::testing::AllOf(HasSubstr("inproc"), HasSubstr("planted")));
}

} // namespace
} // namespace crossover
