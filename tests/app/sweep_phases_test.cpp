// SPDX-License-Identifier: GPL-3.0-or-later

// What a sweep measures beside its rounds: confirm rounds, a hybrid arm, copy against copy.

#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AnyOf;
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

TEST(SweepPhases, SayWhyConfirmingEnded)
{
    const auto ended = run(shortSweep({"--release", "notified", "--target", "5%", "--budget", "1s"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto reason = AnyOf(HasSubstr(": crossover confirmed "), HasSubstr(": time limit reached (1.0 s, "),
                              HasSubstr(": nothing to confirm, "));
    const auto lines = linesOf(ended.out);
    ASSERT_GE(lines.size(), 4U);
    EXPECT_THAT(lines[2], testing::AllOf(StartsWith("Throughput: "), reason));
    EXPECT_THAT(lines[3], testing::AllOf(StartsWith("Send rate: "), reason));
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
    EXPECT_THAT(lines[0], testing::EndsWith(",phase,threshold"));
    lines.erase(lines.begin());
    EXPECT_THAT(lines, Each(HasSubstr(",check,")));
    EXPECT_THAT(lines, Contains(MatchesRegex("16,[0-9]+,,False,.*,check,1024")).Times(6));
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
    const auto ended = run(shortSweep({"--aa", "--release", "pooled", "--no-confirm"}));
    EXPECT_THAT(ended.out, HasSubstr("[inproc, pooled release, blocking calls] Throughput: "));
    EXPECT_THAT(ended.out, HasSubstr("[inproc, copied release, blocking calls] Throughput, copy against copy: "));
}

} // namespace
