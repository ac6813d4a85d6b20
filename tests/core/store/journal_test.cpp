// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>
#include <numeric>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

#include <gmock/gmock.h>

#include "core/store/session.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Session journalled()
{
    auto session = fullSession();
    session.samples.clear();
    session.end.reset();
    return session;
}

std::vector<Sample> trial(std::uint32_t number)
{
    auto copy = csv_text::fullSample(crossover::Test::Throughput);
    copy.trial = number;
    auto other = copy;
    copy.arm = Arm::Copy;
    return {copy, other};
}

/// A journal with this many trials, left as a process that is gone leaves it.
std::string leftBehind(const Folder& folder, std::uint32_t trials, std::optional<SessionEnd> end = {})
{
    auto journal = Journal::begin(folder.path(), journalled()).value();
    for (std::uint32_t number = 1; number <= trials; ++number)
        EXPECT_TRUE(journal.add(trial(number)));
    if (end) {
        EXPECT_TRUE(journal.end(*end));
    }
    return journal.path();
}

TEST(Journal, GivesBackWhatWasMeasuredUntilTheEnd)
{
    const Folder folder;
    const auto path = leftBehind(folder, 3, SessionEnd{Ending::Finished, "the target is reached"});
    const auto session = recoverJournal(path);
    ASSERT_TRUE(session) << session.error().message;
    auto expected = journalled();
    expected.end = SessionEnd{Ending::Finished, "the target is reached"};
    for (const std::uint32_t number : {1U, 2U, 3U}) {
        const auto rows = trial(number);
        expected.samples.insert(expected.samples.end(), rows.begin(), rows.end());
    }
    EXPECT_EQ(*session, expected);
}

/// A journal of an older version: a text of today without what came later.
class OlderJournal {
public:
    explicit OlderJournal(std::string text) : m_text(std::move(text)) {}
    OlderJournal& put(const std::string& what, const std::string& with)
    {
        const auto at = m_text.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        if (at != std::string::npos) m_text.replace(at, what.size(), with);
        return *this;
    }
    /// Takes what version 6 has beyond version 5.
    OlderJournal& version5()
    {
        put("{\"journal\":6", "{\"journal\":5");
        put(R"(, "peak_memory"])", "]");
        put(R"(,null,null,1099511627776])", ",null,null]");
        return put(R"(,null,null,1099511627776])", ",null,null]");
    }
    /// Takes what version 5 has beyond version 4.
    OlderJournal& version4()
    {
        version5();
        put("{\"journal\":5", "{\"journal\":4");
        put(R"(, "latency_p999", "round_trips"])", "]");
        put(R"(,1e-09,null,null])", ",1e-09]");
        return put(R"(,1e-09,null,null])", ",1e-09]");
    }
    /// Takes what version 4 has beyond version 3.
    OlderJournal& version3()
    {
        version4().put("{\"journal\":4", "{\"journal\":3");
        put(R"(, "cpu_sender", "cpu_receiver"])", "]");
        put(R"(,12.5,0.7,1e-09])", ",12.5]");
        return put(R"(,12.5,0.7,1e-09])", ",12.5]");
    }
    /// Takes what version 3 has beyond version 2.
    OlderJournal& version2()
    {
        version3().put("{\"journal\":3", "{\"journal\":2");
        put(R"("securities":["curve","plain"],"sender":"pyzmq","receiver":"ssh b 'zmq-crossover' worker",)"
            R"("address":"10.0.0.2:5555","copy_only":false,)",
            "");
        put(R"(, "sender", "receiver", "security", "acknowledgement_us"])", "]");
        for (int row = 0; row < 2; ++row)
            put(R"(,"pyzmq","ssh b \"zmq-crossover, worker\"","curve",12.5])", "]");
        return *this;
    }
    OlderJournal& version1()
    {
        version2().put("{\"journal\":2", "{\"journal\":1");
        put(R"("placements":["roles","free"],"cores":[[0,2],[1]],)", "");
        put(R"("pooled")", R"("shared")");
        put(R"(, "placement"])", "]");
        put(R"(,"sides"])", "]");
        put(R"(,"sides"])", "]");
        return put(R"("notified",4294967295)", R"("shared",4294967295)");
    }
    [[nodiscard]] Result<Session> read() const
    {
        std::istringstream in(m_text);
        return readJournal(in);
    }

private:
    std::string m_text;
};

TEST(Journal, ReadsThoseOfVersion5WithoutPeakMemory)
{
    const Folder folder;
    const auto session = OlderJournal(contentOf(leftBehind(folder, 1))).version5().read();
    ASSERT_TRUE(session) << session.error().message;
    ASSERT_THAT(session->samples, SizeIs(2));
    EXPECT_TRUE(session->samples[0].cpuSenderUs);
    EXPECT_FALSE(session->samples[0].peakMemory);
}

TEST(Journal, ReadsThoseOfVersion4WithoutRoundTrips)
{
    const Folder folder;
    const auto session = OlderJournal(contentOf(leftBehind(folder, 1))).version4().read();
    ASSERT_TRUE(session) << session.error().message;
    ASSERT_THAT(session->samples, SizeIs(2));
    EXPECT_TRUE(session->samples[0].cpuSenderUs);
    EXPECT_TRUE(session->samples[0].roundTrips.empty());
}

TEST(Journal, ReadsThoseOfVersion3WithoutCpuTimes)
{
    const Folder folder;
    const auto session = OlderJournal(contentOf(leftBehind(folder, 1))).version3().read();
    ASSERT_TRUE(session) << session.error().message;
    ASSERT_THAT(session->samples, SizeIs(2));
    EXPECT_FALSE(session->samples[0].cpuSenderUs);
    EXPECT_TRUE(session->samples[0].throughput);
    EXPECT_EQ(session->samples[0].group.sender.text(), "pyzmq");
}

TEST(Journal, ReadsThoseOfVersion2AsTheyWereMeant)
{
    const Folder folder;
    const auto session = OlderJournal(contentOf(leftBehind(folder, 1))).version2().read();
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_TRUE(session->config->sender.isThread());
    EXPECT_EQ(session->config->securities, std::vector{Security::Plain});
    ASSERT_THAT(session->samples, SizeIs(2));
    EXPECT_TRUE(session->samples[0].group.receiver.isThread());
    EXPECT_EQ(session->samples[0].group.placement, Placement::Sides);
}

TEST(Journal, ReadsThoseOfVersion1AsTheyWereMeant)
{
    const Folder folder;
    const auto session = OlderJournal(contentOf(leftBehind(folder, 1))).version1().read();
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_EQ(session->config->releases, (std::vector{Release::Recycled, Release::Notified}));
    EXPECT_EQ(session->config->placements, std::vector{Placement::Free});
    EXPECT_FALSE(session->config->cores.known());
    ASSERT_THAT(session->samples, SizeIs(2));
    EXPECT_EQ(session->samples[0].group.release, Release::Recycled);
    EXPECT_EQ(session->samples[0].group.placement, Placement::Free);
    EXPECT_EQ(session->samples[1].group.release, Release::Notified);
}

TEST(Journal, RefusesANewerVersion)
{
    std::istringstream in(R"({"journal":6})"
                          "\n");
    const auto session = readJournal(in);
    ASSERT_FALSE(session);
    EXPECT_THAT(session.error().message, HasSubstr("journal"));
}

TEST(Journal, IsNoneBeforeItHoldsAnything)
{
    const Folder folder;
    write(folder.file("sweep-20261122T140500-1-0.journal"), ""); // its program was killed before it wrote
    EXPECT_THAT(abandonedJournals(folder.path()), IsEmpty());
}

TEST(Journal, HoldsTheLongestTextsThatASessionMayHave)
{
    const Folder folder;
    auto session = journalled();
    session.title = std::string(10'000, '\x01');
    session.notes = std::string(1'000'000, '\x01'); // six bytes each in JSON
    session.environment = Environment{{{std::string(10'000, '"'), std::string(10'000, '"')}}, "m", {}};
    ASSERT_EQ(readSession(sessionText(session)).value().notes, session.notes);
    const auto journal = Journal::begin(folder.path(), session).value();
    const auto restored = recoverJournal(journal.path());
    ASSERT_TRUE(restored) << restored.error().message;
    EXPECT_EQ(restored->notes, session.notes);
    EXPECT_EQ(restored->environment, session.environment);
}

TEST(Journal, BelongsToItsWriterUntilThatIsGone)
{
    const Folder folder;
    std::string path;
    {
        auto journal = Journal::begin(folder.path(), journalled()).value();
        path = journal.path();
        ASSERT_TRUE(journal.add(trial(1)));
        EXPECT_THAT(abandonedJournals(folder.path()), IsEmpty());
        EXPECT_THAT(discardJournal(path).error().message, HasSubstr("running"));
        auto second = Journal::begin(folder.path(), journalled()).value();
        EXPECT_NE(second.path(), path);
        EXPECT_TRUE(second.discard());
    }
    EXPECT_THAT(abandonedJournals(folder.path()), ElementsAre(path));
    EXPECT_TRUE(discardJournal(path));
    EXPECT_TRUE(discardJournal(path)) << "gone already is as good";
    EXPECT_THAT(abandonedJournals(folder.path()), IsEmpty());
}

TEST(Journal, SurvivesTheKillOfItsProcess)
{
    const Folder folder;
    std::array<int, 2> ready{};
    ASSERT_EQ(::pipe(ready.data()), 0);
    const auto child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        auto journal = Journal::begin(folder.path(), journalled());
        for (std::uint32_t number = 1; journal && number <= 50; ++number)
            (void)journal->add(trial(number));
        (void)!::write(ready[1], "x", 1);
        for (;;)
            ::pause(); // in the middle of its next trial
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    EXPECT_THAT(abandonedJournals(folder.path()), IsEmpty()) << "the other program still runs";
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    const auto found = abandonedJournals(folder.path());
    ASSERT_THAT(found, SizeIs(1));
    const auto session = recoverJournal(found[0]);
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_EQ(session->samples.size(), 100U);
    EXPECT_EQ(session->end->how, Ending::Lost);
    EXPECT_EQ(session->config, journalled().config);
}

TEST(Journal, PassesOverALastLineThatIsCutOffAndNothingElse)
{
    const Folder folder;
    const auto whole = contentOf(leftBehind(folder, 3));
    const auto lastLine = whole.rfind('\n', whole.size() - 2) + 1;
    const auto path = folder.file("cut.journal");
    for (auto length = lastLine; length < whole.size() - 1; length += 5) {
        write(path, whole.substr(0, length));
        const auto session = recoverJournal(path);
        ASSERT_TRUE(session) << length << ": " << session.error().message;
        EXPECT_EQ(session->samples.size(), 4U) << length;
    }
    write(path, whole.substr(0, whole.size() - 1)); // only its line end is missing
    EXPECT_EQ(recoverJournal(path).value().samples.size(), 6U);

    auto damaged = whole;
    damaged.insert(lastLine - 10, "x");
    write(path, damaged);
    EXPECT_THAT(recoverJournal(path).error().message, AllOf(HasSubstr(path), HasSubstr("line 4 of the journal: ")));
    write(path, whole + whole.substr(lastLine) + "{\"end\": {\"how\": \"lost\", \"reason\": \"\"}}\n" +
                    whole.substr(lastLine));
    EXPECT_THAT(recoverJournal(path).error().message,
                HasSubstr("line 8 of the journal: line 1, column 1: the sweep has already ended"));
    write(path, whole.substr(0, 40));
    EXPECT_THAT(recoverJournal(path).error().message, HasSubstr("line 1 of the journal"));
    write(path, "");
    EXPECT_THAT(recoverJournal(path).error().message, HasSubstr("empty"));
    EXPECT_THAT(recoverJournal(folder.file("none")).error().message, HasSubstr("No such file"));
}

TEST(Journal, KeepsLongTrialsWhole)
{
    const Folder folder;
    auto start = journalled();
    for (std::uint32_t number = 1; number <= 120; ++number)
        start.samples.push_back(trial(number)[0]);
    std::string path;
    {
        auto journal = Journal::begin(folder.path(), start).value();
        path = journal.path();
        ASSERT_TRUE(journal.end({Ending::Stopped, ""}));
    }
    EXPECT_EQ(recoverJournal(path).value().samples, start.samples);
}

TEST(Journal, SaysWhyItCannotBegin)
{
    const Folder folder;
    write(folder.file("taken"), "a file where a folder should be");
    const auto journal = Journal::begin(folder.file("taken"), journalled());
    ASSERT_FALSE(journal);
    EXPECT_THAT(journal.error().message, AllOf(HasSubstr("taken"), HasSubstr("cannot be written")));
    EXPECT_TRUE(Journal::begin(folder.file("new/folder"), journalled()));
    EXPECT_THAT(abandonedJournals(folder.file("missing")), IsEmpty());
}

TEST(Journal, KeepsTitleAndNotesWheneverTheyChange)
{
    const Folder folder;
    auto journal = Journal::begin(folder.path(), journalled()).value();
    EXPECT_TRUE(journal.add(trial(1)));
    EXPECT_TRUE(journal.setWords("first", "a \"quoted\"\nline"));
    EXPECT_TRUE(journal.end({Ending::Finished, ""}));
    EXPECT_TRUE(journal.setWords("second", "after the end"));
    const auto path = journal.path();
    const auto session = recoverJournal(path);
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_EQ(session->title, "second");
    EXPECT_EQ(session->notes, "after the end");
    EXPECT_EQ(session->end->how, Ending::Finished);
    EXPECT_THAT(session->samples, SizeIs(2));
}

/// A loss of power leaves blocks of a file that were promised and never written.
TEST(Journal, IsRestoredUpToWhereItBecameNulBytes)
{
    const Folder folder;
    const auto path = leftBehind(folder, 3);
    std::string content;
    {
        std::ifstream in(path, std::ios::binary);
        content.assign(std::istreambuf_iterator<char>(in), {});
    }
    const auto lines = content.find("\n{\"rows\"");
    for (std::size_t cut = lines + 1; cut <= content.size(); cut += 7) {
        auto damaged = content;
        std::fill(damaged.begin() + static_cast<std::ptrdiff_t>(cut), damaged.end(), '\0');
        damaged.append(8192, '\0');
        std::ofstream(path, std::ios::binary) << damaged;
        const auto session = recoverJournal(path);
        ASSERT_TRUE(session) << cut << ": " << session.error().message;
        const auto whole = static_cast<std::size_t>(
            std::count(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(cut), '\n'));
        EXPECT_GE(session->samples.size(), 2 * (whole - 2)) << cut; // the head and the words are lines too
        EXPECT_LE(session->samples.size(), 2 * (whole - 1));
        EXPECT_EQ(session->end->how, Ending::Lost);
    }
    std::ofstream(path, std::ios::binary) << std::string(4096, '\0');
    EXPECT_FALSE(recoverJournal(path)) << "nothing is left to restore";
}

} // namespace
} // namespace crossover
