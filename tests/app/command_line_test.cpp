// SPDX-License-Identifier: GPL-3.0-or-later

// The program as a process: what a shell, a pipe and a script see of it.

#include <csignal>
#include <fstream>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <sys/resource.h>

#include "tests/app/program.h"
#include "tests/core/measure/thread_cpus.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

QStringList tinySweep(const QStringList& more = {})
{
    return QStringList{"sweep", "--transport", "inproc", "--sizes",    "16,1KiB", "--rounds",
                       "2",     "--trial-ms",  "1",      "--burst-ms", "0.2",     "--no-refine"} +
           more;
}

void interrupt(const QProcess& process)
{
    ASSERT_GT(process.processId(), 0) << "it has ended already";
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
}

TEST(CommandLine, HelpAndVersionGoToStandardOutput)
{
    EXPECT_THAT(run({"--help"}).out, HasSubstr("sweep"));
    EXPECT_THAT(run({"sweep", "--help"}).out,
                AllOf(HasSubstr("--per-octave"), HasSubstr("--per-decade"), HasSubstr("notified:")));
    EXPECT_THAT(run({"sweep", "--rounds", "many", "--help"}).out, HasSubstr("--per-octave"));
    const auto version = run({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_THAT(version.out, AllOf(StartsWith("zmq-crossover "), HasSubstr("libzmq 4")));
}

TEST(CommandLine, SweepPrintsOneVerdictPerMetric)
{
    const auto ended = run(tinySweep());
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto lines = linesOf(ended.out);
    ASSERT_GE(lines.size(), 3U);
    EXPECT_THAT(lines[0], StartsWith("Throughput:"));
    EXPECT_THAT(lines[1], StartsWith("Send rate:"));
    EXPECT_THAT(lines[2], StartsWith("Latency:"));
}

TEST(CommandLine, SweepEndsWithOneRecommendationPerCombination)
{
    // Two rounds resolve nothing, so there are no lines to paste.
    EXPECT_THAT(run(tinySweep()).out, EndsWith("\n\nThroughput: no threshold: there is no clear answer, measure "
                                               "more.\n"));
    EXPECT_THAT(run(tinySweep({"--test", "latency"})).out, HasSubstr("\nLatency: no threshold: "));
}

TEST(CommandLine, SeveralCombinationsAreNamed)
{
    const auto ended = run(tinySweep({"--release", "shared,pooled", "--placement", "free", "--test", "latency"}));
    EXPECT_EQ(ended.exitCode, 0);
    const auto lines = linesOf(ended.out);
    ASSERT_GE(lines.size(), 2U);
    EXPECT_THAT(lines[0], StartsWith("[inproc, shared release, blocking calls, free placement] Latency:"));
    EXPECT_THAT(lines[1], StartsWith("[inproc, pooled release, blocking calls, free placement] Latency:"));
    EXPECT_THAT(ended.out,
                AllOf(HasSubstr("\n[inproc, shared release, blocking calls, free placement] Latency: no threshold:"),
                      HasSubstr("\n[inproc, pooled release, blocking calls, free placement] Latency: no threshold:")));
}

TEST(CommandLine, MeasuresEveryPlacementThatIsNamed)
{
    const auto ended = run(tinySweep({"--placement", "free,together", "--test", "latency", "--csv", "-"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto endingWith = [lines = linesOf(ended.out)](const std::string& end) {
        return std::ranges::count_if(lines, [&](const std::string& line) { return line.ends_with(end); });
    };
    EXPECT_EQ(endingWith(",free"), 2 * 2 * 2);
    EXPECT_EQ(endingWith(",together"), 2 * 2 * 2);
}

TEST(CommandLine, PlacementsThatDoNotFitAreRefusedWithWhatDoes)
{
    const crossover::threads::Restricted restricted({crossover::threads::cpusOfThread("self").front()});
    const auto sides = run(tinySweep({"--placement", "sides"}));
    EXPECT_EQ(sides.exitCode, 2);
    EXPECT_THAT(sides.err, HasSubstr("the placement sides needs 2 CPUs, but this process may use 1; choose free, "
                                     "together, or allow it more (taskset, cpuset)"));
    EXPECT_EQ(run(tinySweep({"--placement", "together"})).exitCode, 0);
    const auto usual = run(tinySweep({"--csv", "-", "--test", "latency"}));
    EXPECT_THAT(usual.out, HasSubstr(",free\n")) << "with one CPU";
}

TEST(CommandLine, ProgressIsQuietWithoutATerminal)
{
    EXPECT_THAT(run(tinySweep()).err, Not(HasSubstr("round")));
}

TEST(CommandLine, CsvOnStandardOutputIsNothingButCsv)
{
    const auto ended = run(tinySweep({"--csv", "-"}));
    EXPECT_EQ(ended.exitCode, 0);
    const auto lines = linesOf(ended.out);
    ASSERT_EQ(lines.size(), 1U + 2 * 2 * 2 * 2); // header; tests, sizes, rounds, arms
    EXPECT_THAT(lines[0], StartsWith("size,count,copy,poll,transport,sends,throughput,latency,release,round,burst,"));
    EXPECT_THAT(ended.err, HasSubstr("Throughput:"));
}

TEST(CommandLine, RowsComeAsTheirTrialsEnd)
{
    QProcess process;
    startProgram(process, tinySweep({"--csv", "-", "--rounds", "10000"}));
    int lines = 0;
    while (lines < 5 && process.waitForReadyRead(patience)) {
        while (process.canReadLine())
            lines += !process.readLine().isEmpty();
    }
    EXPECT_GE(lines, 5) << "rows were held back";
    interrupt(process);
    EXPECT_EQ(finish(process).exitCode, 130);
}

TEST(CommandLine, InterruptWritesWhatWasMeasured)
{
    const QTemporaryDir folder;
    const auto csv = folder.filePath("samples.csv");
    const auto png = folder.filePath("charts.png");
    QProcess process;
    startProgram(process, tinySweep({"--csv", csv, "--png", png, "--rounds", "10000"}));
    while (process.state() != QProcess::NotRunning && linesOf(contentOf(csv)).size() < 5)
        process.waitForFinished(5);
    interrupt(process);
    const auto ended = finish(process);
    EXPECT_EQ(ended.exitCode, 130);
    EXPECT_THAT(ended.out, HasSubstr("Throughput:"));
    EXPECT_GE(linesOf(contentOf(csv)).size(), 5U);
    EXPECT_FALSE(QImage(png).isNull());
}

TEST(CommandLine, WritesThePicturesOfEveryCombination)
{
    const QTemporaryDir folder;
    const auto ended =
        run(tinySweep({"--png", folder.filePath("charts.png"), "--release", "shared,constant", "--placement", "free"}));
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_FALSE(QImage(folder.filePath("charts-inproc-shared-free.png")).isNull());
    EXPECT_FALSE(QImage(folder.filePath("charts-inproc-constant-free.png")).isNull());
}

TEST(CommandLine, ASeedGivesTheSameOrderOfSizes)
{
    const auto order = [](const QString& seed) {
        std::string sizes;
        for (const auto& line : linesOf(run(tinySweep({"--csv", "-", "--rounds", "6", "--seed", seed})).out)) {
            sizes += line.substr(0, line.find(',')) + " ";
        }
        return sizes;
    };
    EXPECT_EQ(order("5"), order("5"));
    EXPECT_NE(order("5"), order("6"));
}

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

TEST(CommandLine, TheDefaultSweepGoesOnWhereAnAnswerIsMissing)
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

TEST(CommandLine, SizesArePowersOfTwoAndPartsBetweenThem)
{
    EXPECT_EQ(sizesOf({"--min", "16", "--max", "64"}), QJsonArray({16, 32, 33, 34, 64}));
    EXPECT_EQ(sizesOf({"--min", "16", "--max", "64", "--per-octave", "2"}), QJsonArray({16, 24, 32, 33, 34, 48, 64}));
    EXPECT_EQ(sizesOf({"--min", "1000", "--max", "3000"}), QJsonArray({1000, 1024, 2048, 3000})) << "both ends";
    const auto octaves = sizesOf({"--per-octave", "2"});
    ASSERT_FALSE(octaves.isEmpty());
    EXPECT_EQ(octaves.first().toInt(), 16) << "the ends of the preset";
    EXPECT_EQ(octaves.last().toInt(), 1 << 20);
}

TEST(CommandLine, SizesPerDecadeAreEvenlySpacedAsBefore)
{
    EXPECT_EQ(sizesOf({"--min", "10", "--max", "1000", "--per-decade", "4"}),
              QJsonArray({10, 18, 32, 56, 100, 178, 316, 562, 1000}));
}

TEST(CommandLine, WhoAsksForRoundsGetsThemAll)
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

TEST(CommandLine, WhatIsGivenOverridesThePresetWhereverItStands)
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

TEST(CommandLine, TakesSharesInPercentAndAsFractions)
{
    for (const auto* share : {"20%", "20 %", "20", "0.2"}) {
        auto config = configOf({"--preset", "quick", "--target", share, "--transport", "inproc"});
        EXPECT_EQ(config["target"].toDouble(), 0.2) << share;
        EXPECT_EQ(config["refine"], QJsonValue(true)) << "who names a target wants it reached";
        config = configOf({"--delta", share, "--transport", "inproc"});
        EXPECT_EQ(config["delta"].toDouble(), 0.2) << share;
    }
}

TEST(CommandLine, TheMarginIsTheOneOfTheVerdicts)
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

TEST(CommandLine, AnErrorNamesTheHelpOfItsCommand)
{
    EXPECT_THAT(run({"sweep", "--fast"}).err, EndsWith("\nTry 'zmq-crossover sweep --help'.\n"));
    EXPECT_THAT(run({"sweep", "--rounds", "x"}).err, EndsWith("\nTry 'zmq-crossover sweep --help'.\n"));
    EXPECT_THAT(run({"compare", "a"}).err, EndsWith("\nTry 'zmq-crossover compare --help'.\n"));
    EXPECT_THAT(run({"--fast"}).err, EndsWith("\nTry 'zmq-crossover --help'.\n"));
}

TEST(CommandLine, AnUnwritableFileIsFoundBeforeMeasuring)
{
    for (const auto* option : {"--csv", "--png"}) {
        const auto ended = run(tinySweep({option, "/nonexistent/folder/file", "--rounds", "10000"}));
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_THAT(ended.err, HasSubstr("/nonexistent/folder/file cannot be written"));
        EXPECT_THAT(ended.out, IsEmpty());
    }
}

TEST(CommandLine, AFullDiskEndsTheSweepWithAMessage)
{
    const auto ended = run(tinySweep({"--csv", "/dev/full", "--rounds", "10000"}));
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("/dev/full could not be written: No space left"));
}

TEST(CommandLine, AReaderThatGoesAwayEndsTheSweepWithAMessage)
{
    QProcess shell;
    const QString pipeline = "('" CROSSOVER_PROGRAM "' " + tinySweep({"--csv", "-", "--rounds", "10000"}).join(' ') +
                             "; echo exit code $? >&2) | head -n 1";
    shell.start("/bin/sh", {"-c", pipeline});
    const auto ended = finish(shell);
    EXPECT_THAT(ended.out, StartsWith("size,count,"));
    EXPECT_THAT(ended.err, AllOf(HasSubstr("reader has gone"), HasSubstr("exit code 1")));
}

TEST(CommandLine, AnOlderFileSurvivesASweepThatMeasuresNothing)
{
    const QTemporaryDir folder;
    const auto csv = folder.filePath("samples.csv");
    std::ofstream(csv.toStdString()) << "older\n";
    EXPECT_EQ(run(tinySweep({"--csv", csv, "--png", "/nonexistent/x.png"})).exitCode, 1);
    EXPECT_EQ(contentOf(csv), "older\n");
    EXPECT_EQ(run(tinySweep({"--csv", csv})).exitCode, 0);
    EXPECT_THAT(contentOf(csv), StartsWith("size,count,"));
}

TEST(CommandLine, MemoryStaysBoundedByTheInflightLimit)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the address sanitizer keeps what is freed";
#endif
    // Pooled buffers, copies at both ends and messages that fill the limit: the most that is ever in memory.
    for (const auto* test : {"throughput", "latency"}) {
        const auto ended =
            run({"sweep", "--transport", "tcp", "--release", "pooled", "--sizes", "1MiB,16MiB", "--rounds", "1",
                 "--trial-ms", "50", "--burst-ms", "50", "--no-refine", "--test", test});
        EXPECT_EQ(ended.exitCode, 0) << ended.err;
    }
    rusage usage{}; // of the largest child so far
    ASSERT_EQ(::getrusage(RUSAGE_CHILDREN, &usage), 0);
    EXPECT_LE(usage.ru_maxrss * 1024, 3L * (64 << 20) + 100'000'000);
}

TEST(CommandLine, WithoutADisplayTheWindowSaysWhatToDo)
{
    const auto ended = run({});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("zmq-crossover sweep"));
}

class CommandLineRefuses : public testing::TestWithParam<WrongUsage> {};

TEST_P(CommandLineRefuses, WithExitCodeTwoAndAReason)
{
    const auto ended = run(GetParam().arguments);
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_THAT(ended.err, HasSubstr(GetParam().says));
    EXPECT_THAT(ended.err, HasSubstr("--help"));
    EXPECT_THAT(ended.out, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Arguments, CommandLineRefuses,
    testing::Values(WrongUsage{"command", {"measure"}, "measure"}, WrongUsage{"option", {"sweep", "--fast"}, "--fast"},
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
