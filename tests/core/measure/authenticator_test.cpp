// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/authenticator.h"

#include <deque>
#include <set>
#include <thread>

#include <gmock/gmock.h>

#include "tests/core/measure/intruder.h"
#include "tests/core/measure/strangers.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using strangers::Intruder;
using strangers::RawConnection;
using ::testing::Each;
using ::testing::MatchesRegex;

/// A socket that waits for one peer.
class Listening : public testing::TestWithParam<Intruder::As> {
protected:
    Listening()
        : m_socket(m_context, GetParam() == Intruder::As::Pusher ? zmq::socket_type::pull : zmq::socket_type::rep)
    {
        m_socket.set(zmq::sockopt::linger, 0);
        m_socket.set(zmq::sockopt::maxmsgsize, std::int64_t{1024});
        m_authenticator.emplace(m_context, m_socket, m_credential);
        m_socket.bind("tcp://127.0.0.1:*");
        m_endpoint = m_socket.get(zmq::sockopt::last_endpoint);
    }
    ~Listening() override
    {
        m_socket.close();
        m_authenticator.reset();
    }

    [[nodiscard]] std::uint16_t port() const { return strangers::portOf(m_endpoint); }
    void await(std::uint64_t attempts)
    {
        while (m_authenticator->refused() < attempts)
            std::this_thread::yield();
    }
    std::string received(zmq::recv_flags flags = zmq::recv_flags::none)
    {
        zmq::message_t message;
        if (!m_socket.recv(message, flags)) return "nothing";
        if (GetParam() == Intruder::As::Requester) m_socket.send(zmq::message_t(), zmq::send_flags::none);
        return message.to_string();
    }

    Credential m_credential = Credential::random().value();
    std::string m_endpoint;
    zmq::context_t m_context;
    zmq::socket_t m_socket;
    std::optional<Authenticator> m_authenticator;
};

TEST_P(Listening, LetsItsPeerInAndCountsNoStranger)
{
    Intruder peer(GetParam(), m_endpoint, m_credential);
    ASSERT_TRUE(m_authenticator->awaitPeer({}));
    EXPECT_EQ(m_authenticator->refused(), 0U);
    peer.send("own");
    EXPECT_EQ(received(), "own");
}

TEST_P(Listening, HearsNothingFromWhoHasNotTheCredential)
{
    std::deque<Intruder> intruders;
    intruders.emplace_back(GetParam(), m_endpoint); // NULL
    intruders.emplace_back(GetParam(), m_endpoint, Credential{m_credential.user, "password"});
    intruders.emplace_back(GetParam(), m_endpoint, Credential{"user", m_credential.password});
    intruders.emplace_back(GetParam(), m_endpoint, Credential{m_credential.user, m_credential.password + "0"});
    for (auto& intruder : intruders)
        intruder.send("stray", 100);
    for (auto& intruder : intruders)
        EXPECT_TRUE(intruder.isRefused());
    await(intruders.size());

    Intruder peer(GetParam(), m_endpoint, m_credential);
    ASSERT_TRUE(m_authenticator->awaitPeer({}));
    peer.send("own");
    EXPECT_EQ(received(), "own") << "nothing came before it";
    EXPECT_EQ(received(zmq::recv_flags::dontwait), "nothing");
}

TEST_P(Listening, EndsWhatIsNoHandshake)
{
    const std::string message("\x00\x05stray", 7);
    for (const auto& bytes : {
             std::string("GET / HTTP/1.1\r\n\r\n"), std::string("\x01\x00", 2) + message,           // ZMTP 1.0
             std::string("\xff\0\0\0\0\0\0\0\1\x7f\1\x08\0\0", 14) + message,                       // ZMTP 2.0
             strangers::greeting("NULL") + std::string("\x04\x19\x05READY", 8),                     // no PLAIN
             strangers::greeting("CURVE"),                                                          //
             strangers::greeting("PLAIN") + message,                                                // no HELLO
             strangers::greeting("PLAIN") + std::string("\x04\x08\x05HELLO\x01x", 10),              // cut off
             strangers::greeting("PLAIN") + std::string("\x06\x7f\xff\xff\xff\xff\xff\xff\xff", 9), // 8 EiB
         }) {
        const RawConnection connection(port());
        connection.send(bytes);
        connection.awaitEnd();
    }
    await(8);
    EXPECT_EQ(m_authenticator->refused(), 8U);
    EXPECT_EQ(received(zmq::recv_flags::dontwait), "nothing");
}

TEST_P(Listening, LetsItsPeerInBesideHalfOpenConnections)
{
    std::vector<RawConnection> halfOpen;
    for (int count = 0; count < 300; ++count) {
        halfOpen.emplace_back(port());
        if (count % 2 == 0) halfOpen.back().send(strangers::greeting("PLAIN").substr(0, 20));
    }
    const Intruder peer(GetParam(), m_endpoint, m_credential);
    EXPECT_TRUE(m_authenticator->awaitPeer({}));
}

TEST_P(Listening, EndsAHandshakeThatStops)
{
    const RawConnection silent(port());
    const RawConnection stopped(port());
    stopped.send(strangers::greeting("PLAIN"));
    silent.awaitEnd(); // and not for ever
    stopped.awaitEnd();
}

TEST_P(Listening, IsShutOnceThePeerIsIn)
{
    const Intruder peer(GetParam(), m_endpoint, m_credential);
    ASSERT_TRUE(m_authenticator->awaitPeer({}));
    std::vector<RawConnection> attempts;
    for (int count = 0; count < 300; ++count)
        attempts.emplace_back(port());
    await(300);
    for (const auto& attempt : attempts)
        EXPECT_FALSE(attempt.connected());
}

TEST_P(Listening, StopsWaitingForAPeer)
{
    std::stop_source stop;
    std::jthread stopper([&] { stop.request_stop(); });
    EXPECT_FALSE(m_authenticator->awaitPeer({stop.get_token(), 1h}));
    EXPECT_FALSE(m_authenticator->awaitPeer({{}, 1ms}));
}

INSTANTIATE_TEST_SUITE_P(All, Listening, testing::Values(Intruder::As::Pusher, Intruder::As::Requester),
                         [](const auto& testCase) {
                             return std::string(testCase.param == Intruder::As::Pusher ? "pull" : "rep");
                         });

TEST(Credential, IsRandomTextThatFitsPlain)
{
    std::set<std::string> words;
    for (int count = 0; count < 100; ++count) {
        const auto credential = Credential::random().value();
        words.insert({credential.user, credential.password});
    }
    EXPECT_EQ(words.size(), 200U) << "no two are alike";
    EXPECT_THAT(words, Each(MatchesRegex("[0-9a-f]{32}")));
}

} // namespace
} // namespace crossover
