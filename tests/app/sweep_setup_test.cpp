// SPDX-License-Identifier: GPL-3.0-or-later

// How a sweep is set up by options: what it will measure, and what is refused.

#include <fstream>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/program.h"
#include "tests/core/measure/thread_cpus.h"

namespace {

using namespace program;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

/// What a sweep is to measure, as its stream of events tells it; it is ended then.
QJsonObject configOf(const QStringList& arguments)
{
    QProcess process;
    startProgram(process, QStringList{"sweep", "--json-stream"} + arguments);
    while (!process.canReadLine() && process.waitForReadyRead(patience)) {
    }
    const auto line = process.readLine();
    if (process.state() == QProcess::Running) interrupt(process);
    const auto ended = finish(process);
    EXPECT_TRUE(ended.exitCode == 130 || ended.exitCode == 0) << ended.err;
    return QJsonDocument::fromJson(line)["config"].toObject();
}

QJsonArray sizesOf(const QStringList& arguments)
{
    return configOf(QStringList{"--transport", "inproc"} + arguments)["sizes"].toArray();
}

TEST(SweepSetup, TheDefaultSweepGoesOnWhereAnAnswerIsMissing)
{
    const auto config = configOf({});
    EXPECT_EQ(config["tests"].toArray(), QJsonArray({"throughput", "latency"}));
    EXPECT_EQ(config["transports"].toArray(), QJsonArray({"ipc"}));
    EXPECT_EQ(config["releases"].toArray(), QJsonArray({"shared"}));
    EXPECT_EQ(config["sizes"].toArray(), QJsonArray({16, 32, 33, 34, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16'384,
                                                     32'768, 65'536, 131'072, 262'144, 524'288, 1'048'576}));
    EXPECT_EQ(config["rounds"].toInt(), 3);
    EXPECT_EQ(config["trial_us"].toInt(), 24'000);
    EXPECT_EQ(config["burst_us"].toInt(), 2'000);
    EXPECT_EQ(config["refine"], QJsonValue(true));
    EXPECT_EQ(config["delta"].toDouble(), 0.03);
    EXPECT_EQ(config["target"].toDouble(), 0.1);
    EXPECT_EQ(config["budget_us"].toInt(), 45'000'000);
}

TEST(SweepSetup, SizesArePowersOfTwoAndPartsBetweenThem)
{
    EXPECT_EQ(sizesOf({"--min", "16", "--max", "64"}), QJsonArray({16, 32, 33, 34, 64}));
    EXPECT_EQ(sizesOf({"--min", "16", "--max", "64", "--per-octave", "2"}), QJsonArray({16, 24, 32, 33, 34, 48, 64}));
    EXPECT_EQ(sizesOf({"--min", "1000", "--max", "3000"}), QJsonArray({1000, 1024, 2048, 3000})) << "both ends";
    const auto octaves = sizesOf({"--per-octave", "2"});
    ASSERT_FALSE(octaves.isEmpty());
    EXPECT_EQ(octaves.first().toInt(), 16) << "the ends of the preset";
    EXPECT_EQ(octaves.last().toInt(), 1 << 20);
}

TEST(SweepSetup, SizesPerDecadeAreEvenlySpacedAsBefore)
{
    EXPECT_EQ(sizesOf({"--min", "10", "--max", "1000", "--per-decade", "4"}),
              QJsonArray({10, 18, 32, 56, 100, 178, 316, 562, 1000}));
}

QString fileOfTestData(const char* name)
{
    return QStringLiteral(CROSSOVER_TEST_DATA "/") + QLatin1String(name);
}

TEST(SweepSetup, SizesAreThoseOfAFileToCompareWith)
{
    const auto like = [](const char* name) { return sizesOf({"--sizes-of", fileOfTestData(name)}); };
    EXPECT_EQ(like("pyzmq-latency.csv"), QJsonArray({100, 1000, 10'000, 100'000}));
    EXPECT_EQ(like("reqrep_tcp_lat_results.csv").first().toInt(), 8);
    EXPECT_EQ(like("samples-v1.csv"), QJsonArray({64, 4096, 262'144}));
    EXPECT_FALSE(like("session-v2.zxo").isEmpty());
    EXPECT_EQ(sizesOf({"--preset", "quick", "--sizes-of", fileOfTestData("pyzmq-latency.csv")}).size(), 4)
        << "a preset does not set them";
}

TEST(SweepSetup, AFileWithoutSizesIsAFailure)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath("bare.csv");
    std::ofstream(file.toStdString()) << "size,count,copy,poll,transport,sends,throughput\n";
    for (const auto& name : {QStringLiteral("/nonexistent.csv"), file, QString()}) {
        const auto ended = run({"sweep", "--sizes-of", name});
        EXPECT_EQ(ended.exitCode, 1) << name.toStdString();
        EXPECT_THAT(ended.err, StartsWith("zmq-crossover: " + name.toStdString()));
        EXPECT_THAT(ended.err, Not(HasSubstr("--help"))) << "the usage was right";
        EXPECT_THAT(ended.out, IsEmpty());
    }
}

TEST(SweepSetup, SizesOfAFileMustSuitTheSweep)
{
    const auto large = run({"sweep", "--sizes-of", fileOfTestData("pyzmq-17-throughput.csv"), "--inflight", "100kB"});
    EXPECT_EQ(large.exitCode, 2);
    EXPECT_THAT(large.err, HasSubstr("exceed the in-flight limit"));
}

TEST(SweepSetup, WhoAsksForRoundsGetsThemAll)
{
    const auto budgetOf = [](const QStringList& more) {
        return configOf(QStringList{"--transport", "inproc", "--trial-ms", "24", "--burst-ms", "3"} + more)["budget_us"]
            .toInt();
    };
    EXPECT_EQ(budgetOf({"--rounds", "4"}), 45'000'000);
    // 38 trials of 40 ms in a round.
    EXPECT_EQ(budgetOf({"--rounds", "40"}), 2 * 40 * 38 * 40'000) << "and as much time again";
    EXPECT_EQ(budgetOf({"--rounds", "40", "--budget", "2min"}), 120'000'000);
    EXPECT_EQ(budgetOf({"--budget", "90"}), 90'000'000) << "seconds";
}

TEST(SweepSetup, WhatIsGivenOverridesThePresetWhereverItStands)
{
    const auto config = configOf({"--burst-ms", "1", "--transport", "inproc", "--test", "latency,latency", "--rounds",
                                  "3", "--rounds", "2", "--preset", "quick"});
    EXPECT_EQ(config["rounds"].toInt(), 2) << "the last one counts";
    EXPECT_EQ(config["burst_us"].toInt(), 1000);
    EXPECT_EQ(config["trial_us"].toInt(), 12'000) << "of the preset";
    EXPECT_EQ(config["refine"], QJsonValue(false)) << "of the preset";
    EXPECT_EQ(config["sizes"].toArray(), QJsonArray({16, 64, 256, 1024, 4096, 16'384, 65'536, 262'144, 1'048'576}));
    EXPECT_EQ(config["tests"].toArray(), QJsonArray({"latency"}));
    EXPECT_EQ(config["transports"].toArray(), QJsonArray({"inproc"}));
}

TEST(SweepSetup, TakesSharesInPercentAndAsFractions)
{
    for (const auto* share : {"20%", "20 %", "20", "0.2"}) {
        auto config = configOf({"--preset", "quick", "--target", share, "--transport", "inproc"});
        EXPECT_EQ(config["target"].toDouble(), 0.2) << share;
        EXPECT_EQ(config["refine"], QJsonValue(true)) << "who names a target wants it reached";
        config = configOf({"--delta", share, "--transport", "inproc"});
        EXPECT_EQ(config["delta"].toDouble(), 0.2) << share;
    }
}

TEST(SweepSetup, TheMarginIsTheOneOfTheVerdicts)
{
    const auto ended = run(tinySweep({"--delta", "7%", "--json-stream", "--test", "latency"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    for (const auto& line : linesOf(ended.out)) {
        const auto event = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        if (event["event"].toString() == "verdict") {
            EXPECT_EQ(event["delta"].toDouble(), 0.07);
            return;
        }
    }
    FAIL() << "no verdict: " << ended.out;
}
TEST(SweepSetup, PlacementsThatDoNotFitAreRefusedWithWhatDoes)
{
    const crossover::threads::Restricted restricted({crossover::threads::cpusOfThread("self").front()});
    const auto sides = run(tinySweep({"--placement", "sides"}));
    EXPECT_EQ(sides.exitCode, 2);
    EXPECT_THAT(sides.err, HasSubstr("the placement sides needs 2 CPUs, but this process may use 1; choose free, "
                                     "together, or allow it more (taskset, cpuset)"));
    EXPECT_EQ(run(tinySweep({"--placement", "together"})).exitCode, 0);
    const auto usual = run(tinySweep({"--csv", "-", "--test", "latency"}));
    EXPECT_THAT(usual.out, HasSubstr(",free,thread,thread,plain,")) << "with one CPU";
}
class SweepSetupRefuses : public testing::TestWithParam<WrongUsage> {};

TEST_P(SweepSetupRefuses, WithExitCodeTwoAndAReason)
{
    const auto ended = run(GetParam().arguments);
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_THAT(ended.err, HasSubstr(GetParam().says));
    EXPECT_THAT(ended.err, HasSubstr("--help"));
    EXPECT_THAT(ended.out, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Arguments, SweepSetupRefuses,
    testing::Values(WrongUsage{"ownRelease",
                               {"sweep", "--sender", "pyzmq", "--release", "shared"},
                               "pyzmq frees its buffers in its own way"},
                    WrongUsage{"command", {"measure"}, "measure"}, WrongUsage{"option", {"sweep", "--fast"}, "--fast"},
                    WrongUsage{"preset", {"sweep", "--preset", "slow"}, "quick, default, thorough"},
                    WrongUsage{"test", {"sweep", "--test", "throughput,jitter"}, "'jitter' is not one of"},
                    WrongUsage{"transport", {"sweep", "--transport", "udp"}, "inproc, ipc, tcp"},
                    WrongUsage{"wait", {"sweep", "--wait", "spin"}, "block, poll"},
                    WrongUsage{"release", {"sweep", "--release", "gc"}, "notified"},
                    WrongUsage{
                        "placement", {"sweep", "--placement", "moon"}, "free, together, sides, staggered, roles"},
                    WrongUsage{"inprocRoles",
                               {"sweep", "--transport", "inproc", "--placement", "roles"},
                               "choose free, together or sides"},
                    WrongUsage{"ambiguous", {"sweep", "--sizes", "64k"}, "64kiB"},
                    WrongUsage{"emptyElement", {"sweep", "--sizes", "1,,2"}, "--sizes: '' is not a size"},
                    WrongUsage{"lastElement", {"sweep", "--test", "latency,"}, "--test: '' is not one of"},
                    WrongUsage{"zero", {"sweep", "--sizes", "0"}, "1 B"},
                    WrongUsage{"both", {"sweep", "--sizes", "64", "--max", "1MB"}, "--max"},
                    WrongUsage{"order", {"sweep", "--min", "1MB", "--max", "16"}, "--max must not be below"},
                    WrongUsage{"octave", {"sweep", "--per-octave", "0"}, "--per-octave must be between 1 and 8"},
                    WrongUsage{"octaves", {"sweep", "--per-octave", "9"}, "--per-octave must be between 1 and 8"},
                    WrongUsage{"listed", {"sweep", "--sizes", "64", "--per-octave", "2"}, "excludes"},
                    WrongUsage{"decade", {"sweep", "--per-decade", "0"}, "--per-decade must be between 1 and 100"},
                    WrongUsage{"decades", {"sweep", "--per-decade", "101"}, "--per-decade must be between 1 and 100"},
                    WrongUsage{"twoGrids", {"sweep", "--per-decade", "4", "--per-octave", "2"}, "excludes"},
                    WrongUsage{"manySizes",
                               {"sweep", "--max", "1GiB", "--inflight", "2GiB", "--per-decade", "100"},
                               "more than 500 message sizes; give fewer"},
                    WrongUsage{"likeAndList", {"sweep", "--sizes-of", "x.csv", "--sizes", "64"}, "excludes"},
                    WrongUsage{"likeAndMin", {"sweep", "--sizes-of", "x.csv", "--min", "64"}, "excludes"},
                    WrongUsage{"likeAndMax", {"sweep", "--sizes-of", "x.csv", "--max", "64"}, "excludes"},
                    WrongUsage{"likeAndOctave", {"sweep", "--sizes-of", "x.csv", "--per-octave", "2"}, "excludes"},
                    WrongUsage{"likeAndDecade", {"sweep", "--sizes-of", "x.csv", "--per-decade", "2"}, "excludes"},
                    WrongUsage{"likeAndContinue",
                               {"sweep", "--sizes-of", "x.csv", "--continue", "y.zxo"},
                               "--sizes-of cannot be used with --continue"},
                    WrongUsage{"likeNothing", {"sweep", "--sizes-of"}, "--sizes-of"},
                    WrongUsage{"rounds", {"sweep", "--rounds", "-3"}, "--rounds"},
                    WrongUsage{"noRounds", {"sweep", "--rounds", "0"}, "rounds"},
                    WrongUsage{"trial", {"sweep", "--trial-ms", "soon"}, "--trial-ms"},
                    WrongUsage{"burst", {"sweep", "--burst-ms", "0"}, "--burst-ms"},
                    WrongUsage{"inflight", {"sweep", "--inflight", "1kB"}, "in-flight"},
                    WrongUsage{"seed", {"sweep", "--seed", "x"}, "--seed"},
                    WrongUsage{"target", {"sweep", "--target", "0%"}, "--target: '0%' is not a share such as 10%"},
                    WrongUsage{"budget", {"sweep", "--budget", "0.1"}, "time limit must be between 1 s and 24 h"},
                    WrongUsage{"longBudget", {"sweep", "--budget", "25h"}, "time limit must be between 1 s and 24 h"},
                    WrongUsage{"budgetWord", {"sweep", "--budget", "soon"}, "--budget: 'soon' is not a time"},
                    WrongUsage{"smallTarget", {"sweep", "--target", "0.1%"}, "target must be between 0.5 % and 100 %"},
                    WrongUsage{"delta", {"sweep", "--delta", "much"}, "--delta: 'much' is not a share such as 10%"},
                    WrongUsage{"largeDelta", {"sweep", "--delta", "101%"}, "--delta: '101%' is not a share"},
                    WrongUsage{"neither", {"sweep", "--no-refine", "--target", "5%"}, "excludes"},
                    WrongUsage{"noTime", {"sweep", "--no-refine", "--budget", "5s"}, "excludes"},
                    WrongUsage{"formerName", {"sweep", "--no-confirm", "--target", "5%"}, "excludes"},
                    WrongUsage{"hybrid", {"sweep", "--hybrid", "0"}, "between 1 B and 1 GiB"},
                    WrongUsage{"checkTwice", {"sweep", "--hybrid", "1KiB", "--check"}, "excludes"},
                    WrongUsage{"sameFile", {"sweep", "--csv", "x", "--png", "x"}, "same file"},
                    WrongUsage{"missing", {"sweep", "--csv"}, "--csv"}),
    [](const auto& testCase) { return testCase.param.name; });

} // namespace
