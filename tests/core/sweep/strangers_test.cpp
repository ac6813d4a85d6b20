// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps over tcp beside programs that connect to every port of theirs.

#include <atomic>
#include <deque>
#include <filesystem>
#include <thread>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <unistd.h>

#include "core/report/stranger_words.h"
#include "core/sweep/local_source.h"
#include "core/sweep/recording.h"
#include "tests/core/measure/intruder.h"
#include "tests/core/measure/strangers.h"
#include "tests/core/sweep/sources.h"

namespace crossover {
namespace {

using strangers::Intruder;
using strangers::RawConnection;
using ::testing::EndsWith;

/// Attacks every port on which this process listens, for as long as it lives: floods of connections that say nothing,
/// half-open handshakes, messages of the right and of a wrong size, stray requests.
class Attack {
public:
    Attack() : m_thread([this](const std::stop_token& ended) { run(ended); }) {}

private:
    static constexpr std::size_t mostKept = 300; // connections at once

    void run(const std::stop_token& ended)
    {
        while (!ended.stop_requested()) {
            for (const auto port : strangers::listeningPorts())
                attack(port);
        }
    }
    void attack(std::uint16_t port)
    {
        const auto endpoint = fmt::format("tcp://127.0.0.1:{}", port);
        for (int count = 0; count < 50; ++count) {
            m_raw.emplace_back(port);
            if (count % 2 == 0) m_raw.back().send(strangers::greeting(count % 4 == 0 ? "PLAIN" : "NULL"));
            if (m_raw.size() > mostKept) m_raw.pop_front();
        }
        for (const auto as : {Intruder::As::Pusher, Intruder::As::Requester}) {
            auto& intruder = m_intruders.emplace_back(as, endpoint);
            intruder.send(std::string(64, 'x'), 100);
            intruder.send("of another size");
            if (m_intruders.size() > 4) m_intruders.pop_front();
        }
    }

    std::deque<RawConnection> m_raw;
    std::deque<Intruder> m_intruders;
    std::jthread m_thread; // last: it uses both
};

/// Hears of strangers.
class StrangersListener final : public RecordingObserver {
public:
    void trialFinished(std::span<const Sample>, const SweepProgress&) override {}
    void strangersRefused(std::uint64_t attempts) override { refused.push_back(attempts); }

    std::vector<std::uint64_t> refused;
};

class Strangers : public testing::Test {
protected:
    ~Strangers() override { std::filesystem::remove_all(m_folder); }

    static Session sessionOver(Transport transport)
    {
        Session session;
        SweepConfig config;
        config.transports = {transport};
        config.sizes = {64, 4096};
        config.rounds = 4;
        config.trialTime = std::chrono::milliseconds(10);
        config.burstTime = std::chrono::milliseconds(1);
        config.refine = false;
        session.config = config;
        return session;
    }
    SessionEnd endOfSweep(TrialSource& source, Transport transport)
    {
        JournalKeeper journal(m_folder.string());
        Recording recording(sessionOver(transport), source, journal, m_listener);
        recording.measure({});
        recording.end();
        EXPECT_EQ(recording.session().samples.size(), recording.session().config->trials() * 2);
        return *recording.session().end;
    }

    std::filesystem::path m_folder = std::filesystem::temp_directory_path() / fmt::format("strangers-{}", ::getpid());
    StrangersListener m_listener;
};

TEST_F(Strangers, AreTurnedAwayFromASweepAndCounted)
{
    LocalSource source;
    SessionEnd end;
    {
        const Attack attack;
        end = endOfSweep(source, Transport::Tcp);
    }
    EXPECT_EQ(end.how, Ending::Finished) << end.reason;
    ASSERT_EQ(m_listener.refused.size(), 1U);
    EXPECT_EQ(m_listener.refused.front(), source.strangers());
    EXPECT_GE(m_listener.refused.front(), 50U);
    EXPECT_THAT(end.reason, EndsWith(strangersSentence(source.strangers())));
}

TEST_F(Strangers, AreNotMentionedWhereNoneCame)
{
    LocalSource source;
    for (const auto& transport : transports)
        EXPECT_EQ(endOfSweep(source, transport.id), (SessionEnd{Ending::Finished, ""}));
    EXPECT_TRUE(m_listener.refused.empty());
}

TEST_F(Strangers, OfEarlierSweepsDoNotCount)
{
    sources::VisitedSource source;
    endOfSweep(source, Transport::Tcp);
    endOfSweep(source, Transport::Tcp);
    EXPECT_THAT(m_listener.refused, testing::ElementsAre(16, 16));
}

} // namespace
} // namespace crossover
