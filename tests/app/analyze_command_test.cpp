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

/// Twelve rounds with these speedups of zero-copy, a little greater or by `swing` up and down from trial to trial.
QByteArray samples(const std::vector<std::pair<int, double>>& speedups, double swing = 0)
{
    QByteArray text = "size,count,copy,poll,transport,throughput,release,round\n";
    for (int round = 1; round <= 12; ++round) {
        for (int at = 0; at < static_cast<int>(speedups.size()); ++at) {
            const auto& [size, speedup] = speedups[static_cast<std::size_t>(at)];
            const double copy = 1000 + round;
            const auto row = [&](const char* arm, double rate) {
                text += QByteArray::number(size) + ",100," + arm + ",True,tcp," + QByteArray::number(rate, 'g', 17) +
                        ",notified," + QByteArray::number(round) + "\n";
            };
            row("True", copy);
            row("False", copy * speedup * (1 + 0.001 * ((3 * round + 2 * at) % 7)) *
                             (1 + ((round + at) % 2 == 0 ? swing : -swing)));
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
    const auto ended = run({"analyze", reference, "--paste", "pyzmq"});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const std::string combination = "[ipc, unknown release, blocking calls, free placement] ";
    EXPECT_THAT(ended.out,
                StartsWith(combination + "Throughput: keep copying. Zero-copy loses 57 % at 100 B and gains 1.7 % at "
                                         "977 KiB. Copying is faster up to 30.9 KiB, perhaps up to larger "
                                         "sizes; zero-copy is proven faster nowhere."));
    EXPECT_THAT(ended.out,
                AllOf(HasSubstr(combination + "Send rate: send zero-copy from "),
                      HasSubstr(" Zero-copy is faster from 210 KiB, perhaps from smaller sizes; copying is proven "
                                "faster nowhere. The curves cross near 12 KiB (uncertain)."),
                      HasSubstr(" B (uncertain)\n"), HasSubstr("interval  none")));
    EXPECT_THAT(ended.out, HasSubstr("\nThroughput: keep copying: it is faster up to 30.9 KiB, and zero-copy is proven "
                                     "faster nowhere.\n"));
    EXPECT_THAT(ended.out, HasSubstr("\nSend rate: send zero-copy from 12 KiB: too few trials to say what it costs at "
                                     "most.\n"));
    EXPECT_EQ(QString::fromStdString(ended.out).count("zmq.COPY_THRESHOLD = "), 1) << "of the send rate alone";
}

TEST(Analyze, GivesTheReferenceFileAsJson)
{
    const auto json = jsonFrom(run({"analyze", reference, "--json"}));
    EXPECT_EQ(json["schema"].toInt(), 2);
    const auto groups = json["groups"].toArray();
    ASSERT_EQ(groups.size(), 2);
    EXPECT_EQ(groups[0]["metric"].toString(), "throughput");
    EXPECT_EQ(groups[0]["verdict"].toString(), "at_least");
    EXPECT_EQ(groups[0]["low"].toInt(), 31'622);
    for (const auto* key : {"estimate", "high", "recommendation"})
        EXPECT_TRUE(groups[0][key].isNull()) << key;
    const auto sends = groups[1].toObject();
    EXPECT_EQ(sends["metric"].toString(), "sends");
    EXPECT_EQ(sends["verdict"].toString(), "at_most");
    EXPECT_EQ(sends["high"].toInt(), 215'443);
    EXPECT_EQ(sends["recommendation"].toInt(), 12'288);
    EXPECT_EQ(sends["paired"], QJsonValue(false));
    EXPECT_GT(sends["estimate"].toDouble(), 10'000);
    EXPECT_LT(sends["estimate"].toDouble(), 14'677);
    for (const auto* key : {"release", "low", "safe_thresholds", "check"})
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
    EXPECT_EQ(group.keys(), QStringList({"brackets",
                                         "check",
                                         "delta",
                                         "disturbed",
                                         "estimate",
                                         "high",
                                         "low",
                                         "metric",
                                         "paired",
                                         "placement",
                                         "poll",
                                         "receiver",
                                         "recommendation",
                                         "recommendation_loss",
                                         "regions",
                                         "release",
                                         "safe_thresholds",
                                         "security",
                                         "sender",
                                         "sentence",
                                         "sizes",
                                         "tolerant",
                                         "transport",
                                         "usual_loss",
                                         "verdict",
                                         "why"}));
    EXPECT_EQ(group["sender"].toString(), "thread");
    EXPECT_EQ(group["security"].toString(), "plain");
    EXPECT_EQ(group["verdict"].toString(), "crossover");
    EXPECT_EQ(group["transport"].toString(), "tcp");
    EXPECT_EQ(group["poll"], QJsonValue(true));
    EXPECT_EQ(group["release"].toString(), "notified");
    EXPECT_EQ(group["placement"].toString(), "free");
    EXPECT_EQ(group["paired"], QJsonValue(true));
    EXPECT_EQ(group["brackets"].toArray(), QJsonArray({QJsonArray({1024, 4096})}));
    EXPECT_EQ(group["recommendation"].toInt(), 2048);
    EXPECT_EQ(group["recommendation_loss"]["threshold"].toInt(), 2048);
    EXPECT_EQ(group["safe_thresholds"].toArray(), QJsonArray({1920, 2048})) << "the curve leaves the margin beyond";
    EXPECT_EQ(group["usual_loss"]["threshold"].toInt(), 65'536);
    EXPECT_EQ(group["usual_loss"]["worst_size"].toInt(), 65'535);
    EXPECT_EQ(group["tolerant"], QJsonValue(false));
    EXPECT_EQ(group["delta"].toDouble(), 0.03);
    EXPECT_EQ(group["regions"].toArray(),
              QJsonArray({QJsonObject{{"standing", "copy_faster"}, {"from", 64}, {"to", 1024}},
                          QJsonObject{{"standing", "zero_copy_faster"}, {"from", 4096}, {"to", 131'072}}}));
    EXPECT_EQ(group["low"].toInt(), 1024);
    EXPECT_EQ(group["high"].toInt(), 4096);
    EXPECT_LE(group["low"].toDouble(), group["estimate"].toDouble());
    EXPECT_GE(group["high"].toDouble(), group["estimate"].toDouble());
    EXPECT_EQ(group["sizes"][4]["pairs"].toInt(), 12);
    EXPECT_LE(group["sizes"][4]["joint_low"].toDouble(), group["sizes"][4]["low"].toDouble());
    EXPECT_GE(group["sizes"][4]["joint_high"].toDouble(), group["sizes"][4]["high"].toDouble());
    EXPECT_LT(group["sizes"][4]["low"].toDouble(), group["sizes"][4]["high"].toDouble());
}

TEST(Analyze, RecommendsAThresholdToPaste)
{
    const auto ended = run({"analyze", "--paste", "cpp,pyzmq,c,rust,go", "-"}, crossing());
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.out, AllOf(StartsWith("[tcp, notified release, polling, free placement] Throughput: send "
                                            "zero-copy from 2 KiB. Zero-copy loses 50 % at 64 B and is 8 times as "
                                            "fast at 128 KiB. "),
                                 HasSubstr("Zero-copy becomes faster somewhere between 1 and 4 KiB (95 % "
                                           "confidence), most likely near ")));
    EXPECT_THAT(ended.out,
                HasSubstr("\nThroughput: send zero-copy from 2 KiB: any threshold from 1.88 to 2 KiB costs at "
                          "most 3 % at any size tested.\n"));
    EXPECT_THAT(
        ended.out,
        HasSubstr("\nThe usual threshold of 64 KiB (pyzmq's default) would make slightly smaller messages 4.5 times as "
                  "slow.\n"));
    EXPECT_THAT(ended.out, HasSubstr("\nconstexpr std::size_t zeroCopyThreshold = 2048; // bytes\n"));
    for (const auto* line :
         {"#define ZERO_COPY_THRESHOLD 2048 // bytes", "const ZERO_COPY_THRESHOLD: usize = 2048; // bytes",
          "const zeroCopyThreshold = 2048 // bytes"})
        EXPECT_THAT(ended.out, HasSubstr(std::string("\n") + line + "\n"));
    EXPECT_THAT(ended.out, HasSubstr("// It holds for Rust programs with this release: "));
    EXPECT_THAT(ended.out, Not(HasSubstr("zmq.COPY_THRESHOLD = "))) << "C++ sent it";
    EXPECT_THAT(ended.out, HasSubstr("\nNo lines for pyzmq: a threshold holds only for what pyzmq sent.\n"));
    EXPECT_THAT(run({"analyze", "-"}, crossing()).out, Not(HasSubstr("zeroCopyThreshold"))) << "nobody asked";
    EXPECT_THAT(ended.out, HasSubstr("// From standard input, which does not name the machine; analysed 2"));
}

TEST(Analyze, JudgesSeveralFilesUnderTheirNames)
{
    const auto one = run({"analyze", reference});
    const auto two = run({"analyze", reference, "-"}, crossing());
    EXPECT_EQ(two.exitCode, 0) << two.err;
    EXPECT_EQ(two.out, "=== " + reference.toStdString() + " ===\n\n" + one.out + "\n=== standard input ===\n\n" +
                           run({"analyze", "-"}, crossing()).out);
    const auto unreadable = run({"analyze", "/nowhere/a.zxo", reference, "/nowhere/b.zxo"});
    EXPECT_EQ(unreadable.exitCode, 1);
    EXPECT_THAT(unreadable.out, HasSubstr(one.out));
    EXPECT_THAT(unreadable.err, AllOf(HasSubstr("a.zxo"), HasSubstr("b.zxo")));
    EXPECT_EQ(run({"analyze", "--json", reference, reference}).exitCode, 2);
}

TEST(Analyze, UsesTheGivenLevels)
{
    const auto with = [](const char* option, const char* value, const QByteArray& text) {
        return run({"analyze", option, value, "-"}, text).out;
    };
    EXPECT_THAT(with("--alpha", "0.02", crossing()), HasSubstr("(98 % confidence)"));
    EXPECT_THAT(with("--alpha", "0.000001", crossing()), HasSubstr("No clear answer: with 12 trials per size"));
    EXPECT_EQ(with("--alpha", "2%", crossing()), with("--alpha", "0.02", crossing()));
    const auto alike = samples({{64, 1}, {1024, 1}}, 0.1);
    EXPECT_THAT(with("--delta", "0.2", alike), HasSubstr("Copying and zero-copy differ by at most 20 % at every size"));
    EXPECT_THAT(with("--delta", "0.02", alike), HasSubstr("No clear answer"));
}

TEST(Analyze, JudgesWhatASweepWrote)
{
    const QTemporaryDir folder;
    const auto csv = folder.filePath("samples.csv");
    const auto sweep = run({"sweep", "--transport", "inproc", "--sizes", "16,1KiB", "--rounds", "2", "--trial-ms", "1",
                            "--burst-ms", "0.2", "--budget", "1s", "--csv", csv});
    ASSERT_EQ(sweep.exitCode, 0) << sweep.err;
    const auto groups = jsonFrom(run({"analyze", csv, "--json"}))["groups"].toArray();
    ASSERT_EQ(groups.size(), 4);
    const auto verdicts = linesOf(sweep.out);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(groups[i]["sentence"].toString().toStdString(), verdicts[static_cast<std::size_t>(i)]);
}

TEST(Analyze, ReadsTheFormerNameOfAPhase)
{
    const auto shortened = [](const QStringList& more) {
        return QStringList{"sweep",   "--transport", "inproc",   "--test",   "throughput",
                           "--sizes", "16,1MiB",     "--rounds", "2",        "--trial-ms",
                           "1",       "--burst-ms",  "0.2",      "--budget", "3s"} +
               more;
    };
    const QTemporaryDir folder;
    const auto csv = folder.filePath("samples.csv");
    const auto session = folder.filePath("session.zxo");
    ASSERT_EQ(run(shortened({"--csv", csv, "--session", session})).exitCode, 0);
    const auto formerly = [](const QString& path, const char* today, const char* before) {
        auto text = QByteArray::fromStdString(contentOf(path));
        EXPECT_TRUE(text.contains(today)) << path.toStdString();
        const auto now = run({"analyze", "-", "--json"}, text);
        const auto former = run({"analyze", "-", "--json"}, text.replace(today, before));
        EXPECT_EQ(former.exitCode, 0) << former.err;
        EXPECT_EQ(former.out, now.out);
    };
    formerly(csv, ",refine,", ",confirm,");
    formerly(session, ",\"refine\",", ",\"confirm\",");
}

TEST(Analyze, ReadsSessionsOfFormerVersions)
{
    for (const auto* name : {"/session-v1.zxo", "/session-v2.zxo"}) {
        const auto ended = run({"analyze", QStringLiteral(CROSSOVER_TEST_DATA) + name, "--json"});
        EXPECT_EQ(jsonFrom(ended)["groups"].toArray().size(), 3) << name;
    }
}

TEST(Analyze, TakesTheMarginOfTheSweepUnlessOneIsGiven)
{
    const QTemporaryDir folder;
    const auto session = folder.filePath("session.zxo");
    ASSERT_EQ(run({"sweep", "--transport", "inproc", "--test", "latency", "--sizes", "16", "--rounds", "1",
                   "--trial-ms", "1", "--burst-ms", "0.2", "--no-refine", "--delta", "7%", "--session", session})
                  .exitCode,
              0);
    const auto marginOf = [](const QStringList& arguments, const QByteArray& input = {}) {
        return jsonFrom(run(QStringList{"analyze", "--json"} + arguments, input))["groups"][0]["delta"].toDouble();
    };
    EXPECT_EQ(marginOf({session}), 0.07);
    EXPECT_EQ(marginOf({session, "--delta", "2%"}), 0.02);
    EXPECT_EQ(marginOf({"-"}, crossing()), 0.03) << "a table does not tell";
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
                             ": line 2: column 'latency': '-2' where a positive number (1e-9 to 1e15) is expected\n");
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
        WrongUsage{"twoFiles", {"--json", "a.csv", "b.csv"}, "for one file"},
        WrongUsage{"option", {"x", "--fast"}, "--fast"},
        WrongUsage{"alphaZero", {"x", "--alpha", "0"}, "--alpha: '0' is not a share such as 5% or 0.05, from 1e-09"},
        WrongUsage{"alphaHalf", {"x", "--alpha", "0.5"}, "below 0.5"},
        WrongUsage{"alphaWord", {"x", "--alpha", "few"}, "--alpha: 'few'"},
        WrongUsage{"alphaNan", {"x", "--alpha", "nan"}, "--alpha"},
        WrongUsage{"deltaNegative", {"x", "--delta=-0.1"}, "--delta: '-0.1' is not a share such as 5% or 0.05, from 0"},
        WrongUsage{"deltaOne", {"x", "--delta", "1"}, "below 1"}),
    [](const auto& testCase) { return testCase.param.name; });

} // namespace
