// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/recording.h"

#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <unistd.h>

#include "core/analyze/analysis.h"
#include "core/analyze/threshold_check.h"
#include "core/store/journal.h"
#include "core/store/sweep_rows.h"
#include "tests/core/sweep/sources.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Keeps what a recording says.
class Listener final : public RecordingObserver {
public:
    void introduced(const Session& session) override
    {
        ++introductions;
        releases = session.config->releases;
    }
    void checkStarting(const SweepConfig& config) override { checks.push_back(config); }
    void trialFinished(std::span<const Sample> samples, const SweepProgress& progress) override
    {
        rows += samples.size();
        trials = progress.trialsDone;
        if (onTrial) onTrial();
    }
    void thresholdMissing() override { ++missing; }
    void journalBroken(const Error& error) override { journalErrors.push_back(error.message); }

    int introductions = 0;
    std::vector<Release> releases;
    std::vector<SweepConfig> checks;
    std::size_t rows = 0;
    std::size_t trials = 0;
    int missing = 0;
    std::vector<std::string> journalErrors;
    std::function<void()> onTrial;
};

class RecordingTest : public testing::Test {
protected:
    ~RecordingTest() override { std::filesystem::remove_all(m_folder); }

    /// A sweep with a crossover at 300 B, without refine rounds.
    static Session session()
    {
        Session session;
        session.measured = "2026-11-26T14:05:00+01:00";
        SweepConfig config;
        config.tests = {crossover::Test::Throughput};
        config.sizes = {16, 64, 256, 1024, 4096};
        config.rounds = 8;
        config.refine = false;
        session.config = config;
        return session;
    }

    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("recording-" + std::to_string(::getpid()));
    JournalKeeper m_journal{m_folder.string()};
    Listener m_listener;
};

TEST_F(RecordingTest, KeepsEveryTrialInSessionAndJournal)
{
    auto source = sources::CurveSource::jumpAt(300);
    std::string path;
    {
        JournalKeeper journal(m_folder.string());
        Recording recording(session(), source, journal, m_listener);
        m_listener.onTrial = [&] {
            // The observer hears of nothing that is not safe already.
            std::size_t lines = 0;
            std::ifstream in(*journal.path());
            for (std::string line; std::getline(in, line);)
                ++lines;
            EXPECT_EQ(lines, 1 + m_listener.trials);
            EXPECT_EQ(recording.session().samples.size(), m_listener.rows);
        };
        recording.measure({});
        recording.end();
        EXPECT_FALSE(recording.error());
        EXPECT_EQ(recording.session().samples.size(), 2 * 5 * 8U);
        ASSERT_TRUE(recording.session().end);
        EXPECT_EQ(recording.session().end->how, Ending::Finished);
        path = *journal.path();
    }
    const auto kept = recoverJournal(path);
    ASSERT_TRUE(kept) << kept.error().message;
    EXPECT_EQ(kept->samples.size(), 2 * 5 * 8U);
    EXPECT_EQ(kept->end->how, Ending::Finished);
}

TEST_F(RecordingTest, FitsTheSetupToWhoMeasuresItBeforeAnythingIsKept)
{
    sources::FittingSource source;
    auto head = session();
    head.config->sender = Who::named("process").value();
    Recording recording(head, source, m_journal, m_listener);
    m_listener.releases = {Release::Shared};
    m_listener.onTrial = [&] { EXPECT_TRUE(m_listener.releases.empty()) << "the observer heard of it first"; };
    recording.measure({});
    recording.check({});
    recording.end();
    EXPECT_FALSE(recording.error());
    EXPECT_EQ(source.introductions, 1);
    EXPECT_EQ(m_listener.introductions, 1);
    EXPECT_TRUE(recording.session().config->releases.empty());
    EXPECT_FALSE(recording.session().samples.front().group.release);
    const auto kept = recoverJournal(m_journal.path().value());
    ASSERT_TRUE(kept) << kept.error().message;
    EXPECT_EQ(kept->config, recording.session().config);
    EXPECT_EQ(kept->environment->facts.front().value, "binding 1.0, libzmq 4.3.4");
}

TEST_F(RecordingTest, MeasuresNothingWhenTheEndsCannot)
{
    sources::FittingSource source(usageError("it cannot send").value());
    Recording recording(session(), source, m_journal, m_listener);
    recording.measure({});
    recording.check({});
    recording.end();
    ASSERT_TRUE(recording.error());
    EXPECT_EQ(recording.error()->message, "it cannot send");
    EXPECT_EQ(m_listener.introductions, 0);
    EXPECT_FALSE(m_journal.path());
    EXPECT_EQ(recording.session().end->how, Ending::Failed);
}

TEST_F(RecordingTest, LeavesTheJournalOfEarlierSamplesAloneWhenTheEndsCannotGoOn)
{
    auto curve = sources::CurveSource::jumpAt(300);
    Recording first(session(), curve, m_journal, m_listener);
    first.measure({});
    first.end();
    sources::FittingSource source(usageError("it cannot send").value());
    Recording second(first.session(), source, m_journal, m_listener);
    second.measure({});
    second.end();
    const auto kept = recoverJournal(m_journal.path().value());
    ASSERT_TRUE(kept) << kept.error().message;
    EXPECT_EQ(kept->samples.size(), first.session().samples.size());
    EXPECT_EQ(kept->end->how, Ending::Finished);
}

TEST_F(RecordingTest, KeepsWhatCameBeforeAFailure)
{
    sources::FailingSource source(7);
    Recording recording(session(), source, m_journal, m_listener);
    recording.measure({});
    recording.end();
    ASSERT_TRUE(recording.error());
    EXPECT_EQ(recording.error()->message, "no socket is left; close other programs");
    EXPECT_EQ(recording.session().samples.size(), 14U);
    EXPECT_EQ(recording.session().end->how, Ending::Failed);
    EXPECT_EQ(recording.session().end->reason, "no socket is left; close other programs");
}

TEST_F(RecordingTest, SaysThatItWasStopped)
{
    auto source = sources::CurveSource::jumpAt(300);
    std::stop_source stop;
    m_listener.onTrial = [&] {
        if (m_listener.trials == 3) stop.request_stop();
    };
    Recording recording(session(), source, m_journal, m_listener);
    recording.measure(stop.get_token());
    recording.check(stop.get_token());
    recording.end();
    EXPECT_EQ(recording.session().samples.size(), 6U);
    EXPECT_EQ(recording.session().end->how, Ending::Stopped);
    EXPECT_THAT(m_listener.checks, IsEmpty()) << "nothing is checked after a stop";
}

TEST_F(RecordingTest, SurvivesAnObserverThatThrows)
{
    auto source = sources::CurveSource::jumpAt(300);
    m_listener.onTrial = [&] {
        if (m_listener.trials == 2) throw std::bad_alloc();
    };
    Recording recording(session(), source, m_journal, m_listener);
    recording.measure({});
    recording.end();
    ASSERT_TRUE(recording.error());
    EXPECT_THAT(recording.error()->message, HasSubstr("not enough memory"));
    EXPECT_EQ(recording.session().samples.size(), 4U);
}

TEST_F(RecordingTest, ChecksTheThresholdOfEveryCombination)
{
    auto asked = session();
    asked.config->transports = {Transport::Inproc, Transport::Tcp};
    asked.config->releases = {Release::Shared, Release::Pooled};
    asked.config->rounds = 12; // 8 leave it open on which side of 4 KiB zero-copy takes over
    // Each combination has a crossover of its own.
    sources::CurveSource source([](const TrialPlan& plan) {
        const double crossing =
            (plan.group.transport == Transport::Tcp ? 100.0 : 1000.0) * (plan.group.release == Release::Pooled ? 2 : 1);
        return static_cast<double>(plan.size) < crossing ? -0.3 : 0.3;
    });
    Recording recording(asked, source, m_journal, m_listener);
    recording.measure({});
    recording.check({});
    recording.end();
    ASSERT_FALSE(recording.error()) << recording.error()->message;
    ASSERT_EQ(m_listener.checks.size(), 4U);
    std::vector<Combination> checked;
    for (const auto& check : m_listener.checks) {
        ASSERT_EQ(check.groups().size(), 1U);
        checked.push_back(check.groups().front().combination());
        EXPECT_TRUE(check.threshold);
    }
    EXPECT_THAT(checked, ElementsAre(Combination{Transport::Inproc, Wait::Block, Release::Shared},
                                     Combination{Transport::Inproc, Wait::Block, Release::Pooled},
                                     Combination{Transport::Tcp, Wait::Block, Release::Shared},
                                     Combination{Transport::Tcp, Wait::Block, Release::Pooled}));
    for (const auto& group : groupsOf(recording.session().samples)) {
        const auto checks = [&](const Sample& s) { return s.group == group && s.phase == Phase::Check; };
        EXPECT_TRUE(std::ranges::any_of(recording.session().samples, checks)) << wordsOf(group);
    }
    EXPECT_EQ(recording.session().end->how, Ending::Finished);
}

TEST_F(RecordingTest, SaysWhenThereIsNothingToCheck)
{
    sources::CurveSource source([](const TrialPlan&) { return -0.3; });
    Recording recording(session(), source, m_journal, m_listener);
    recording.measure({});
    recording.check({});
    recording.end();
    EXPECT_EQ(m_listener.missing, 1);
    EXPECT_THAT(m_listener.checks, IsEmpty());
}

TEST_F(RecordingTest, ACheckAddsToWhatWasMeasuredBefore)
{
    auto source = sources::CurveSource::jumpAt(300);
    Recording first(session(), source, m_journal, m_listener);
    first.measure({});
    first.end();
    auto before = first.session();
    before.end->reason = "kept";
    Recording second(before, source, m_journal, m_listener);
    second.check({});
    second.end();
    ASSERT_EQ(m_listener.checks.size(), 1U);
    const auto& after = second.session();
    EXPECT_GT(after.samples.size(), before.samples.size());
    EXPECT_TRUE(std::equal(before.samples.begin(), before.samples.end(), after.samples.begin()));
    EXPECT_EQ(after.end, before.end) << "a completed check does not change how the sweep ended";
}

TEST_F(RecordingTest, ACheckMeasuredAgainIsMoreEvidenceAndNoRepetition)
{
    auto source = sources::CurveSource::jumpAt(300);
    Recording first(session(), source, m_journal, m_listener);
    first.measure({});
    first.check({});
    first.end();
    Recording second(first.session(), source, m_journal, m_listener);
    second.check({});
    second.end();
    ASSERT_EQ(m_listener.checks.size(), 2U);
    EXPECT_NE(m_listener.checks[0].seed, m_listener.checks[1].seed);
    const auto& samples = second.session().samples;
    const auto unique = checkRows(samples, [](std::size_t row) { return fmt::format("row {}", row); });
    EXPECT_TRUE(unique) << unique.error().message;
    const auto check = checkThreshold(samples, samples.front().group, Metric::Throughput);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->sizes.front().trials, 2 * m_listener.checks[0].rounds);
}

TEST_F(RecordingTest, MeasuresNothingWithASourceThatIsNotReady)
{
    class Unready final : public TrialSource {
    public:
        Result<void> prepare(const std::stop_token& /*stop*/) override { return failure("raise the limit"); }
        Result<Trial> measure(const TrialPlan& plan, const std::stop_token& /*stop*/) override
        {
            return sources::trialOf(plan, 0);
        }
    };
    Unready source;
    Recording recording(session(), source, m_journal, m_listener);
    recording.measure({});
    recording.end();
    ASSERT_TRUE(recording.error());
    EXPECT_EQ(recording.error()->message, "raise the limit");
    EXPECT_THAT(recording.session().samples, IsEmpty());
}

TEST_F(RecordingTest, MeasuresWithoutAJournalAndSaysSo)
{
    JournalKeeper nowhere("/dev/null/journals");
    auto source = sources::CurveSource::jumpAt(300);
    Recording recording(session(), source, nowhere, m_listener);
    recording.measure({});
    recording.end();
    EXPECT_FALSE(recording.error());
    EXPECT_EQ(recording.session().samples.size(), 2 * 5 * 8U);
    EXPECT_EQ(m_listener.journalErrors.size(), 1U);
}

TEST_F(RecordingTest, LeavesNoJournalOfNothing)
{
    sources::FailingSource source(0);
    Recording recording(session(), source, m_journal, m_listener);
    recording.measure({});
    recording.end();
    EXPECT_FALSE(m_journal.path());
    EXPECT_THAT(m_journal.abandoned(), IsEmpty());
}

} // namespace
} // namespace crossover
