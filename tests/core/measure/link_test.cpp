// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/link.h"

#include <thread>

#include <gmock/gmock.h>

#include "core/measure/peer.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using Outcome = LinkEnd::Outcome;

class LinkOver : public testing::TestWithParam<std::tuple<Transport, Wait>> {
protected:
    static Link open(Pattern pattern)
    {
        auto link = Link::open(pattern, std::get<Transport>(GetParam()));
        EXPECT_TRUE(link) << link.error().message;
        return std::move(*link);
    }
    static LinkEnd end(zmq::socket_ref socket, Patience patience = {})
    {
        return {socket, std::get<Wait>(GetParam()), std::move(patience)};
    }
};

TEST_P(LinkOver, CarriesAMessageFromNearToFar)
{
    auto link = open(Pattern::PushPull);
    zmq::message_t message;
    EXPECT_EQ(end(link.nearEnd()).sendCopy("hello", 5), Outcome::Done);
    EXPECT_EQ(end(link.farEnd()).receive(message), Outcome::Done);
    EXPECT_EQ(message.to_string(), "hello");
}

TEST_P(LinkOver, GivesUpWhenNothingArrives)
{
    auto link = open(Pattern::PushPull);
    zmq::message_t message;
    EXPECT_EQ(end(link.farEnd(), Patience{{}, 1ms}).receive(message), Outcome::TimedOut);
}

TEST_P(LinkOver, StopsWhileTheReceiverWaits)
{
    auto link = open(Pattern::PushPull);
    std::stop_source stop;
    auto receiver = end(link.farEnd(), Patience{stop.get_token(), 1h});
    std::jthread stopper([&] { stop.request_stop(); });
    zmq::message_t message;
    EXPECT_EQ(receiver.receive(message), Outcome::Stopped); // and not after an hour
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
    auto sender = end(link.nearEnd());
    const std::string text(100'000, 'x');
    for (int message = 0; message < 50; ++message)
        EXPECT_EQ(sender.sendCopy(text.data(), text.size()), Outcome::Done);
    link.close(); // returns
}

INSTANTIATE_TEST_SUITE_P(
    All, LinkOver,
    testing::Combine(testing::Values(Transport::Inproc, Transport::Ipc, Transport::Tcp),
                     testing::Values(Wait::Block, Wait::Poll)),
    [](const auto& testCase) {
        return std::string(nameOf(std::get<0>(testCase.param))).append("_").append(nameOf(std::get<1>(testCase.param)));
    });

TEST(Link, MakesItsFolderForThisUserOnly)
{
    const auto folder = PrivateFolder::create().value();
    EXPECT_EQ(std::filesystem::status(folder.path()).permissions(), std::filesystem::perms::owner_all);
}

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

TEST(Incomplete, NamesTransportEndpointSizeAndCounts)
{
    const auto link = Link::open(Pattern::PushPull, Transport::Tcp).value();
    const auto error = incomplete(Outcome::TimedOut, link, 4096, 3, 10, 2s);
    EXPECT_EQ(error.kind, Error::Kind::Failed);
    EXPECT_THAT(error.message, HasSubstr("tcp (" + link.endpoint() + "): 3 of 10 messages of"));
    EXPECT_EQ(incomplete(Outcome::Stopped, link, 1, 0, 1, 2s).kind, Error::Kind::Stopped);
}

Peer::Work receiveAll(const Link& link)
{
    return [&link](LinkEnd& end, const Burst& burst) -> Result<Clock::time_point> {
        zmq::message_t message;
        for (std::uint64_t arrived = 0; arrived < burst.messages; ++arrived) {
            const auto outcome = end.receive(message);
            if (outcome == Outcome::Done) continue;
            return tl::unexpected(incomplete(outcome, link, 1, arrived, burst.messages, end.patience().deadline));
        }
        return Clock::now();
    };
}

TEST(Peer, AcknowledgesBurstAfterBurst)
{
    auto link = Link::open(Pattern::PushPull, Transport::Ipc).value();
    Peer peer(link, Wait::Block, {}, receiveAll(link));
    LinkEnd near(link.nearEnd(), Wait::Block, {});
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
    Peer peer(link, Wait::Block, Patience{{}, 50ms}, receiveAll(link));
    peer.start({Arm::Copy, 10});
    LinkEnd near(link.nearEnd(), Wait::Block, {});
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
    Peer peer(link, Wait::Poll, Patience{stop.get_token(), 1h}, receiveAll(link));
    peer.start({Arm::Copy, 1});
    stop.request_stop();
    const auto received = peer.finish();
    ASSERT_FALSE(received);
    EXPECT_EQ(received.error().kind, Error::Kind::Stopped);
}

TEST(Peer, IsNeverWaitedForOnceItsThreadHasEnded)
{
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    std::stop_source stop;
    stop.request_stop();
    Peer peer(link, Wait::Block, Patience{stop.get_token(), 1h}, receiveAll(link));
    peer.start({Arm::Copy, 1});
    EXPECT_FALSE(peer.finish());
}

TEST(Peer, TurnsAnExceptionIntoAnError)
{
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    Peer peer(link, Wait::Block, {}, [](LinkEnd&, const Burst&) -> Result<Clock::time_point> { throw zmq::error_t(); });
    peer.start({Arm::Copy, 1});
    const auto received = peer.finish();
    ASSERT_FALSE(received);
    EXPECT_THAT(received.error().message, HasSubstr("inproc"));
}

} // namespace
} // namespace crossover
