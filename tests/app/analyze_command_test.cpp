// SPDX-License-Identifier: GPL-3.0-or-later

// `zmq-crossover analyze`: a file of samples in, verdicts as text or JSON out.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

const QString reference = QStringLiteral(CROSSOVER_TEST_DATA "/pyzmq-17-throughput.csv");

/// Eight rounds with these speedups of zero-copy, a little greater or by `swing` up and down from round to round.
QByteArray samples(const std::vector<std::pair<int, double>>& speedups, double swing = 0)
{
    QByteArray text = "size,count,copy,poll,transport,throughput,release,round\n";
    for (int round = 1; round <= 8; ++round) {
        for (const auto& [size, speedup] : speedups) {
            const double copy = 1000 + round;
            const auto row = [&](const char* arm, double rate) {
                text += QByteArray::number(size) + ",100," + arm + ",True,tcp," + QByteArray::number(rate, 'g', 17) +
                        ",notified," + QByteArray::number(round) + "\n";
            };
            row("True", copy);
            row("False", copy * speedup * (1 + 0.001 * round) * (1 + (round % 2 == 0 ? swing : -swing)));
        }
    }
    return text;
}

/// Zero-copy becomes faster somewhere between 1 and 4 KiB.
QByteArray crossing()
{
    return samples({{64, 0.5}, {1024, 0.8}, {4096, 1.25}, {32768, 2.5}, {131072, 8}});
}

QJsonObject jsonFrom(const Ended& ended)
{
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ended.out), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

TEST(Analyze, SaysWhatTheReferenceFileSays)
{
    const auto ended = run({"analyze", reference});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(
        ended.out,
        StartsWith(
            "[ipc, unknown release, blocking calls, free placement] Throughput: no clear answer: 3 runs of each arm"));
    EXPECT_THAT(ended.out,
                AllOf(HasSubstr("[ipc, unknown release, blocking calls, free placement] Send rate: no clear answer:"),
                      HasSubstr("near 12 KiB (uncertain)."), HasSubstr(" B (uncertain)\n"),
                      HasSubstr("interval  none")));
    EXPECT_THAT(ended.out, AllOf(HasSubstr("Throughput: no threshold: there is no clear answer, measure longer.\n"),
                                 Not(HasSubstr("COPY_THRESHOLD"))));
}

TEST(Analyze, GivesTheReferenceFileAsJson)
{
    const auto json = jsonFrom(run({"analyze", reference, "--json"}));
    EXPECT_EQ(json["schema"].toInt(), 1);
    const auto groups = json["groups"].toArray();
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0]["metric"].toString(), "throughput");
    EXPECT_TRUE(groups[0]["estimate"].isNull());
    const auto sends = groups[1].toObject();
    EXPECT_EQ(sends["metric"].toString(), "sends");
    EXPECT_EQ(sends["verdict"].toString(), "unresolved");
    EXPECT_EQ(sends["paired"], QJsonValue(false));
    EXPECT_GT(sends["estimate"].toDouble(), 10'000);
    EXPECT_LT(sends["estimate"].toDouble(), 14'677);
    for (const auto* key : {"release", "low", "high", "recommendation", "check"})
        EXPECT_TRUE(sends[key].isNull()) << key;
    EXPECT_TRUE(sends["brackets"].isArray());
    const auto sizes = sends["sizes"].toArray();
    ASSERT_EQ(sizes.size(), 16);
    EXPECT_EQ(sizes[0]["size"].toInt(), 100);
    EXPECT_EQ(sizes[0]["pairs"].toInt(), 2);
    EXPECT_NEAR(sizes[0]["speedup"].toDouble(), 0.11, 0.01);
    EXPECT_TRUE(sizes[0]["low"].isNull());
    EXPECT_TRUE(sizes[0]["high"].isNull());
}

TEST(Analyze, GivesACrossoverAsJson)
{
    const auto groups = jsonFrom(run({"analyze", "--json", "-"}, crossing()))["groups"].toArray();
    ASSERT_EQ(groups.size(), 1);
    const auto group = groups[0].toObject();
    EXPECT_EQ(group.keys(),
              QStringList({"brackets", "check", "estimate", "high", "low", "metric", "paired", "placement", "poll",
                           "recommendation", "release", "sentence", "sizes", "transport", "verdict"}));
    EXPECT_EQ(group["verdict"].toString(), "crossover");
    EXPECT_EQ(group["transport"].toString(), "tcp");
    EXPECT_EQ(group["poll"], QJsonValue(true));
    EXPECT_EQ(group["release"].toString(), "notified");
    EXPECT_EQ(group["placement"].toString(), "free");
    EXPECT_EQ(group["paired"], QJsonValue(true));
    EXPECT_EQ(group["brackets"].toArray(), QJsonArray({QJsonArray({1024, 4096})}));
    EXPECT_EQ(group["recommendation"].toInt(), 4096);
    EXPECT_LE(group["low"].toDouble(), group["estimate"].toDouble());
    EXPECT_GE(group["high"].toDouble(), group["estimate"].toDouble());
    EXPECT_EQ(group["sizes"][4]["pairs"].toInt(), 8);
    EXPECT_LT(group["sizes"][4]["low"].toDouble(), group["sizes"][4]["high"].toDouble());
}

TEST(Analyze, RecommendsAThresholdToPaste)
{
    const auto ended = run({"analyze", "-"}, crossing());
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.out, StartsWith("[tcp, notified release, polling, free placement] Throughput: zero-copy becomes "
                                      "faster somewhere between "));
    EXPECT_THAT(ended.out, HasSubstr("\nThroughput: send zero-copy from 4 KiB ("));
    EXPECT_THAT(ended.out, HasSubstr("\npyzmq's default of 64 KiB would make 32 KiB messages 2.5 times as slow"));
    EXPECT_THAT(ended.out, HasSubstr("\nconstexpr std::size_t zeroCopyThreshold = 4096; // bytes\n"));
    EXPECT_THAT(ended.out, Not(HasSubstr("zmq.COPY_THRESHOLD = "))) << "notified only imitates pyzmq";
    const auto pooled = run({"analyze", "-"}, crossing().replace("notified", "pooled"));
    EXPECT_THAT(pooled.out, HasSubstr("\nzmq.COPY_THRESHOLD = 4096\n"));
    EXPECT_THAT(ended.out, HasSubstr("// From standard input, which does not name the machine; analysed 2"));
}

TEST(Analyze, UsesTheGivenLevels)
{
    const auto with = [](const char* option, const char* value, const QByteArray& text) {
        return run({"analyze", option, value, "-"}, text).out;
    };
    EXPECT_THAT(with("--alpha", "0.02", crossing()), HasSubstr("(98 % confidence)"));
    EXPECT_THAT(with("--alpha", "0.001", crossing()), HasSubstr("no clear answer: 8 rounds"));
    EXPECT_EQ(with("--alpha", "2%", crossing()), with("--alpha", "0.02", crossing()));
    const auto alike = samples({{64, 1}, {1024, 1}}, 0.1);
    EXPECT_THAT(with("--delta", "0.2", alike), HasSubstr("copying and zero-copy differ by at most 20 % at every size"));
    EXPECT_THAT(with("--delta", "0.02", alike), HasSubstr("no clear answer"));
}

TEST(Analyze, JudgesWhatASweepWrote)
{
    const QTemporaryDir folder;
    const auto csv = folder.filePath("samples.csv");
    const auto sweep = run({"sweep", "--transport", "inproc", "--sizes", "16,1KiB", "--rounds", "2", "--trial-ms", "1",
                            "--burst-ms", "0.2", "--csv", csv});
    ASSERT_EQ(sweep.exitCode, 0) << sweep.err;
    const auto groups = jsonFrom(run({"analyze", csv, "--json"}))["groups"].toArray();
    ASSERT_EQ(groups.size(), 3);
    const auto verdicts = linesOf(sweep.out);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(groups[i]["sentence"].toString().toStdString(), verdicts[static_cast<std::size_t>(i)]);
}

TEST(Analyze, NamesTheFileThatCannotBeRead)
{
    const auto missing = run({"analyze", "/nonexistent/samples.csv"});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_THAT(missing.err, HasSubstr("/nonexistent/samples.csv: cannot be read: No such file"));
    const auto folder = run({"analyze", "/"});
    EXPECT_EQ(folder.exitCode, 1);
    EXPECT_THAT(folder.err, HasSubstr("/: it is a folder"));
}

TEST(Analyze, PrefixesWhatIsWrongInAFileWithItsName)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("wrong.csv");
    std::ofstream(path.toStdString()) << "size,count,copy,poll,transport,latency\n64,1,True,False,ipc,-2\n";
    const auto ended = run({"analyze", path});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(ended.err, "zmq-crossover: " + path.toStdString() +
                             ": line 2: column 'latency': '-2' where a positive number is expected\n");
    EXPECT_THAT(ended.out, IsEmpty());
    EXPECT_THAT(run({"analyze", "-"}, "").err, HasSubstr("standard input: the file is empty"));
}

TEST(Analyze, SaysWhenItsOutputIsLost)
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    startProgram(process, {"analyze", reference});
    const auto ended = finish(process);
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("standard output could not be written: No space left"));
}

class AnalyzeRefuses : public testing::TestWithParam<WrongUsage> {};

TEST_P(AnalyzeRefuses, WithExitCodeTwoAndAReason)
{
    const auto ended = run(QStringList{"analyze"} + GetParam().arguments);
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_THAT(ended.err, AllOf(HasSubstr(GetParam().says), HasSubstr("--help")));
    EXPECT_THAT(ended.out, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Arguments, AnalyzeRefuses,
    testing::Values(
        WrongUsage{"noFile", {}, "FILE is required"}, WrongUsage{"emptyName", {""}, "FILE"},
        WrongUsage{"twoFiles", {"a.csv", "b.csv"}, "b.csv"}, WrongUsage{"option", {"x", "--fast"}, "--fast"},
        WrongUsage{"alphaZero", {"x", "--alpha", "0"}, "--alpha: '0' is not a share such as 5% or 0.05, from 1e-09"},
        WrongUsage{"alphaHalf", {"x", "--alpha", "0.5"}, "below 0.5"},
        WrongUsage{"alphaWord", {"x", "--alpha", "few"}, "--alpha: 'few'"},
        WrongUsage{"alphaNan", {"x", "--alpha", "nan"}, "--alpha"},
        WrongUsage{"deltaNegative", {"x", "--delta=-0.1"}, "--delta: '-0.1' is not a share such as 5% or 0.05, from 0"},
        WrongUsage{"deltaOne", {"x", "--delta", "1"}, "below 1"}),
    [](const auto& testCase) { return testCase.param.name; });

} // namespace
