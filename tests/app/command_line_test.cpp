// SPDX-License-Identifier: GPL-3.0-or-later

// The program as a process: what a shell, a pipe and a script see of it.

#include <algorithm>
#include <fstream>

#include <QImage>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <sys/resource.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

TEST(CommandLine, HelpAndVersionGoToStandardOutput)
{
    EXPECT_THAT(run({"--help"}).out, HasSubstr("sweep"));
    EXPECT_THAT(run({"sweep", "--help"}).out,
                AllOf(HasSubstr("--per-octave"), HasSubstr("--per-decade"), HasSubstr("notified:")));
    EXPECT_THAT(run({"sweep", "--rounds", "many", "--help"}).out, HasSubstr("--per-octave"));
    const auto version = run({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_EQ(run({"-V"}).out, version.out);
    EXPECT_THAT(version.out, AllOf(StartsWith("zmq-crossover "), HasSubstr("libzmq 4")));
}

TEST(CommandLine, HelpExplainsTheProgramAndItsCommands)
{
    EXPECT_EQ(run({"help"}).out, run({"--help"}).out);
    for (const auto* command : {"sweep", "analyze", "export", "compare", "check", "history", "worker"})
        EXPECT_EQ(run({"help", command}).out, run({command, "--help"}).out);
    const auto wrong = run({"help", "measure"});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_THAT(wrong.err, HasSubstr("there is no command 'measure'; there are sweep, analyze"));
}

TEST(CommandLine, AQuietSweepSaysNothingButResults)
{
    const auto noisy = tinySweep({"--aa", "--check"}); // a note that nothing is there to check
    EXPECT_THAT(run(noisy).err, HasSubstr("nothing to check"));
    const auto ended = run(noisy + QStringList{"--quiet"});
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.err, IsEmpty());
    EXPECT_THAT(ended.out, StartsWith("Throughput, copy against copy:"));
    const auto failed = run(tinySweep({"--quiet", "--session", "/nowhere/run.zxo"}));
    EXPECT_EQ(failed.exitCode, 1);
    EXPECT_THAT(failed.err, HasSubstr("/nowhere"));
}

TEST(CommandLine, NoLineEndsWithABlank)
{
    const QString table = CROSSOVER_TEST_DATA "/recorded-ipc.csv";
    for (const QStringList& arguments : {QStringList{"--help"},
                                         {"help", "sweep"},
                                         {"help", "export"},
                                         {"analyze", table},
                                         {"compare", table, CROSSOVER_TEST_DATA "/recorded-ipc.csv"},
                                         {"help", "--as", "man"},
                                         {"help", "--as", "bash"},
                                         {"help", "--as", "fish"}}) {
        const auto ended = run(arguments);
        EXPECT_EQ(ended.exitCode, 0) << ended.err;
        EXPECT_GT(linesOf(ended.out).size(), 5U);
        for (const auto& line : linesOf(ended.out))
            EXPECT_FALSE(line.ends_with(' ')) << arguments.join(' ').toStdString() << ": '" << line << "'";
    }
}

TEST(CommandLine, SweepPrintsOneVerdictPerMetric)
{
    const auto ended = run(tinySweep());
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto lines = linesOf(ended.out);
    ASSERT_GE(lines.size(), 4U);
    EXPECT_THAT(lines[0], StartsWith("Throughput:"));
    EXPECT_THAT(lines[1], StartsWith("Send rate:"));
    EXPECT_THAT(lines[2], StartsWith("CPU time:"));
    EXPECT_THAT(lines[3], StartsWith("Latency:"));
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
    const auto rowsOf = [lines = linesOf(ended.out)](const std::string& placement) {
        const auto columns = "," + placement + ",thread,thread,plain,";
        return std::ranges::count_if(lines,
                                     [&](const std::string& line) { return line.find(columns) != std::string::npos; });
    };
    EXPECT_EQ(rowsOf("free"), 2 * 2 * 2);
    EXPECT_EQ(rowsOf("together"), 2 * 2 * 2);
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
    EXPECT_THAT(ended.err, AllOf(HasSubstr("exit code 1"), Not(HasSubstr("reader has gone"))));
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

TEST(CommandLine, ErrorsBeginInColourOnATerminal)
{
    const auto onTerminal = [](const QString& variables, const QString& options) {
        QProcess terminal;
        terminal.start("script",
                       {"-qec", variables + " '" CROSSOVER_PROGRAM "' analyze " + options + " nofile", "/dev/null"});
        EXPECT_TRUE(terminal.waitForFinished());
        return terminal.readAllStandardOutput().toStdString();
    };
    const std::string coloured = "\x1b[1;31mzmq-crossover:\x1b[0m nofile: ";
    EXPECT_THAT(onTerminal("env -u NO_COLOR TERM=xterm", ""), HasSubstr(coloured));
    for (const auto& plain : {onTerminal("env NO_COLOR=1 TERM=xterm", ""), onTerminal("env TERM=dumb", ""),
                              onTerminal("env -u NO_COLOR TERM=xterm", "--color never")})
        EXPECT_THAT(plain, AllOf(HasSubstr("zmq-crossover: nofile: "), Not(HasSubstr("\x1b["))));
    EXPECT_THAT(run({"analyze", "nofile"}).err, Not(HasSubstr("\x1b["))) << "no terminal";
    const auto wrong = run({"analyze", "--color", "always", "nofile"});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_THAT(wrong.err, HasSubstr("--color: 'always' is not one of auto, never"));
}

} // namespace
