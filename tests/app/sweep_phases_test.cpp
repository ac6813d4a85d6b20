// SPDX-License-Identifier: GPL-3.0-or-later

// What a sweep measures beside its rounds: refine rounds, a hybrid arm, copy against copy.

#include <algorithm>
#include <regex>
#include <set>

#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "core/store/csv_reader.h"

#include "tests/app/program.h"

namespace {

using namespace crossover;
using namespace program;
using ::testing::Contains;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

QStringList shortSweep(const QStringList& more)
{
    return QStringList{"sweep",    "--test", "throughput", "--transport", "inproc",     "--sizes", "16,64,1MiB",
                       "--rounds", "6",      "--trial-ms", "1",           "--burst-ms", "0.2"} +
           more;
}

/// What the program says of the refine rounds of a metric: how many, or that there was nothing to confirm.
struct Said {
    bool nothing = false;
    bool timeOver = false;
    unsigned rounds = 0;
};

Said saidIn(const std::string& line)
{
    static const std::regex rounds("([0-9]+) extra rounds?[ ;,)]");
    std::smatch match;
    Said said;
    said.nothing = line.find(": nothing to confirm, ") != std::string::npos;
    said.timeOver = line.find(": time limit reached (1.0 s, ") != std::string::npos;
    if (std::regex_search(line, match, rounds)) said.rounds = static_cast<unsigned>(std::stoul(match[1]));
    return said;
}

TEST(SweepPhases, SayHowManyRoundsConfirmed)
{
    const QTemporaryDir folder;
    const auto csv = folder.filePath("sweep.csv");
    const auto ended = run(shortSweep({"--release", "notified", "--target", "5%", "--budget", "1s", "--csv", csv}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    std::ifstream file(csv.toStdString());
    const auto samples = readCsv(file);
    ASSERT_TRUE(samples.has_value()) << samples.error().message;
    std::set<std::uint32_t> measured;
    for (const auto& sample : *samples) {
        if (sample.phase == Phase::Refine) measured.insert(sample.round.value());
    }
    const auto lines = linesOf(ended.out);
    ASSERT_GE(lines.size(), 4U);
    ASSERT_THAT(lines[2], StartsWith("Throughput: "));
    ASSERT_THAT(lines[3], StartsWith("Send rate: "));
    const auto first = saidIn(lines[2]);
    const auto second = saidIn(lines[3]);
    EXPECT_EQ(first.nothing && second.nothing, measured.empty());
    for (const auto& said : {first, second})
        EXPECT_NE(said.nothing, said.rounds > 0) << lines[2] << lines[3];
    // The time may end within a round, which counts as none.
    const auto rounds = std::max(first.rounds, second.rounds);
    const bool partial = (first.timeOver || second.timeOver) && rounds + 1 == measured.size();
    EXPECT_TRUE(rounds == measured.size() || partial) << rounds << " said, " << measured.size() << " in the file";
}

TEST(SweepPhases, ConfirmNothingOnRequest)
{
    const auto ended = run(shortSweep({"--no-confirm", "--csv", "-"}));
    EXPECT_THAT(linesOf(ended.out), Not(Contains(HasSubstr(",confirm,"))));
    EXPECT_THAT(ended.err, Not(HasSubstr("confirm")));
}

TEST(SweepPhases, MeasureAHybridArmInTheSameTrials)
{
    const auto ended = run(shortSweep({"--hybrid", "1KiB", "--csv", "-"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    auto lines = linesOf(ended.out);
    ASSERT_THAT(lines, SizeIs(1 + 3 * 3 * 6)) << "a header, and three arms at three sizes in six rounds";
    EXPECT_THAT(lines[0], testing::EndsWith(",phase,threshold,placement"));
    lines.erase(lines.begin());
    EXPECT_THAT(lines, Each(HasSubstr(",check,")));
    EXPECT_THAT(lines, Contains(MatchesRegex("16,[0-9]+,,False,.*,check,1024,[a-z]+")).Times(6));
    EXPECT_THAT(ended.err, HasSubstr("Throughput: the threshold of 1 KiB "));
}

TEST(SweepPhases, CheckWhatIsRecommended)
{
    const auto ended = run(shortSweep({"--release", "notified", "--no-confirm", "--check", "--csv", "-"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const bool checked = QString::fromStdString(ended.out).contains(",check,");
    EXPECT_EQ(checked, ended.err.find("Checking the threshold ") != std::string::npos);
    EXPECT_NE(checked, ended.err.find("No threshold is recommended") != std::string::npos);
    EXPECT_EQ(checked, ended.err.find("Throughput: the threshold of ") != std::string::npos);
}

TEST(SweepPhases, ReportTheNoiseFloorOfCopyAgainstCopy)
{
    const auto ended = run(shortSweep({"--aa", "--no-confirm"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto lines = linesOf(ended.out);
    EXPECT_THAT(lines[0], StartsWith("Throughput, copy against copy: "));
    EXPECT_THAT(lines[0], HasSubstr("Noise floor: medians differ by up to "));
}

TEST(SweepPhases, MeasureCopyAgainstCopyBesideANamedRelease)
{
    const auto ended = run(shortSweep({"--aa", "--release", "pooled", "--placement", "free", "--no-confirm"}));
    EXPECT_THAT(ended.out, HasSubstr("[inproc, pooled release, blocking calls, free placement] Throughput: "));
    EXPECT_THAT(ended.out,
                HasSubstr("[inproc, copied release, blocking calls, free placement] Throughput, copy against copy: "));
}

} // namespace
