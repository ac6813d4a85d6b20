// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sweep_rows.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "core/store/journal.h"
#include "core/store/open.h"
#include "core/store/session.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using namespace sessions;

Sample row(std::uint32_t trial, Arm arm, std::uint64_t seed = 5)
{
    Sample sample;
    sample.arm = arm;
    sample.size = 64;
    sample.count = 10;
    sample.throughput = 1000 + trial;
    sample.round = trial;
    sample.trial = trial;
    sample.seed = seed;
    sample.phase = Phase::Explore;
    return sample;
}

std::vector<Sample> sweepOf(std::uint32_t trials, std::uint64_t seed = 5)
{
    std::vector<Sample> samples;
    for (std::uint32_t trial = 1; trial <= trials; ++trial) {
        samples.push_back(row(trial, Arm::Copy, seed));
        samples.push_back(row(trial, Arm::ZeroCopy, seed));
    }
    return samples;
}

Result<void> checked(const std::vector<Sample>& samples)
{
    return checkRows(samples, [](std::size_t index) { return "row " + std::to_string(index); });
}

TEST(SweepRows, OfOneSweepAreFineInAnyOrder)
{
    auto samples = sweepOf(20);
    EXPECT_TRUE(checked(samples));
    std::ranges::reverse(samples);
    EXPECT_TRUE(checked(samples));
}

TEST(SweepRows, AreRefusedTwiceWithBothPlaces)
{
    auto samples = sweepOf(3);
    samples.push_back(samples[2]);
    const auto twice = checked(samples);
    ASSERT_FALSE(twice);
    EXPECT_THAT(twice.error().message,
                AllOf(HasSubstr("row 6: this row was in row 2 already"), HasSubstr("trial 2, throughput, 64 B, copy")));
    samples.back().throughput = 4711; // other values do not make it another trial
    EXPECT_FALSE(checked(samples));
    samples.back().size = 128;
    EXPECT_TRUE(checked(samples));
}

TEST(SweepRows, WithoutTrialsAreToldApartByTheirRounds)
{
    auto samples = sweepOf(3);
    for (auto& sample : samples) {
        sample.trial.reset();
        sample.seed.reset();
    }
    EXPECT_TRUE(checked(samples));
    samples.push_back(samples.front());
    EXPECT_THAT(checked(samples).error().message, HasSubstr("round 1"));
    for (auto& sample : samples)
        sample.round.reset(); // as other programs write them: nothing tells them apart
    EXPECT_TRUE(checked(samples));
}

TEST(SweepRows, OfTwoSweepsAreRefusedAndShownHowToCompare)
{
    auto samples = sweepOf(2, 5);
    const auto other = sweepOf(2, 6);
    samples.insert(samples.end(), other.begin(), other.end());
    EXPECT_THAT(checked(samples).error().message,
                AllOf(HasSubstr("row 4"), HasSubstr("another sweep (seed 6) than row 0 (seed 5)"),
                      HasSubstr("zmq-crossover compare a.csv b.csv")));
}

TEST(SweepRows, OfAChecksOwnSeedBelongToTheSweep)
{
    auto samples = sweepOf(2, 5);
    auto check = sweepOf(2, 6);
    for (auto& sample : check)
        sample.phase = Phase::Check;
    samples.insert(samples.end(), check.begin(), check.end());
    EXPECT_TRUE(checked(samples));
    // Older versions repeated a check with its seed: other values are another measurement, the same ones are not.
    for (auto& sample : check)
        sample.throughput = *sample.throughput + 1;
    samples.insert(samples.end(), check.begin(), check.end());
    EXPECT_TRUE(checked(samples));
    samples.push_back(check.front());
    EXPECT_FALSE(checked(samples));
}

TEST(SweepRows, AreRefusedTwiceInEveryKindOfFile)
{
    Session session;
    session.samples = sweepOf(3);
    session.samples.push_back(session.samples[1]);
    const auto table = openSession(csvText(session.samples), "a.csv");
    ASSERT_FALSE(table);
    EXPECT_THAT(table.error().message, HasSubstr("line 8: this row was in line 3 already"));
    const auto text = sessionText(session);
    const auto document = openSession(text, "a.zxo");
    ASSERT_FALSE(document);
    EXPECT_THAT(document.error().message, AllOf(HasSubstr("line "), HasSubstr("this row was in line ")));

    const Folder folder;
    std::string path;
    {
        auto journal = Journal::begin(folder.path(), Session());
        ASSERT_TRUE(journal) << journal.error().message;
        ASSERT_TRUE(journal->add(session.samples));
        path = journal->path();
    }
    const auto recovered = recoverJournal(path);
    ASSERT_FALSE(recovered);
    EXPECT_THAT(recovered.error().message, HasSubstr("this row was in line 2 of the journal already"));
}

TEST(SweepRows, OfTwoTablesAreRefusedAtTheSecondHeader)
{
    const auto table = csvText(sweepOf(2));
    EXPECT_THAT(openSession(table + csvText(sweepOf(2, 6)), "both.csv").error().message,
                AllOf(HasSubstr("line 6: a second header"), HasSubstr("zmq-crossover compare a.csv b.csv")));
}

TEST(SweepRows, OfEveryRecordedFileStayReadable)
{
    for (const auto& entry : std::filesystem::directory_iterator(CROSSOVER_TEST_DATA)) {
        const auto path = entry.path().string();
        if (path.ends_with(".md") || path.ends_with(".png")) continue;
        const auto opened = openSession(path);
        EXPECT_TRUE(opened) << path << ": " << opened.error().message;
    }
}

} // namespace
} // namespace crossover
