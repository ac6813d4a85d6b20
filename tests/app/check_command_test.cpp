// SPDX-License-Identifier: GPL-3.0-or-later
// zmq-crossover check: exit codes, output, files.

#include <filesystem>
#include <fstream>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// Twelve rounds that cross at 2 KiB; zero-copy is `slower` times as slow as it would be.
QString crossingTable(const QTemporaryDir& folder, const QString& name, double slower = 1)
{
    const auto path = folder.filePath(name);
    std::ofstream file(path.toStdString());
    file << "size,count,copy,poll,transport,release,round,throughput\n";
    for (int size = 64; size <= 65'536; size *= 2) {
        for (int round = 1; round <= 12; ++round) {
            const double copy = 1000 + (round * 7) % 12;
            const double zeroCopy = copy * (size < 2048 ? 0.7 : 1.4) / slower * (1 + 0.001 * ((round * 5) % 12));
            for (const auto& [copies, rate] : {std::pair("True", copy), std::pair("False", zeroCopy)})
                file << size << ",1000," << copies << ",False,ipc,shared," << round << ',' << rate << '\n';
        }
    }
    return path;
}

TEST(Check, SaysByItsExitCodeWhetherSomethingChanged)
{
    const QTemporaryDir folder;
    const auto before = crossingTable(folder, "before.csv");
    const auto now = crossingTable(folder, "now.csv", 1.3);
    const QStringList rates{"--across-machines", "--fail-on", "throughput"};
    const auto same = run(QStringList{"check", before, "--against", before} + rates);
    EXPECT_EQ(same.exitCode, 0) << same.err;
    EXPECT_THAT(same.out, StartsWith("Unchanged: "));
    const auto slower = run(QStringList{"check", before, "--against", now} + rates);
    EXPECT_EQ(slower.exitCode, 3) << slower.err;
    EXPECT_THAT(slower.out, AllOf(StartsWith("Changed: "), HasSubstr("throughput, zero-copy, all sizes"),
                                  HasSubstr("30 % slower")));
    EXPECT_EQ(run({"check", before, "--against", now, "--across-machines", "--fail-on", "throughput:40%"}).exitCode, 0);
    EXPECT_EQ(run(QStringList{"check", now, "--against", before} + rates).exitCode, 0) << "faster";
}

TEST(Check, IsNotComparableWithFilesThatNameNoMachine)
{
    const QTemporaryDir folder;
    const auto table = crossingTable(folder, "before.csv");
    const auto ended = run({"check", table, "--against", table});
    EXPECT_EQ(ended.exitCode, 4);
    EXPECT_THAT(ended.out, AllOf(StartsWith("Not comparable: "), HasSubstr("--across-machines")));
    const auto unmeasurable = run({"check", table, "--across-machines"});
    EXPECT_EQ(unmeasurable.exitCode, 1);
    EXPECT_THAT(unmeasurable.err, HasSubstr("has no setup"));
}

TEST(Check, SweepsAgainWithTheSetupOfTheBaseline)
{
    const QTemporaryDir folder;
    const auto baseline = folder.filePath("baseline.zxo");
    ASSERT_EQ(run(tinySweep({"--session", baseline, "--test", "throughput"})).exitCode, 0);
    const auto session = folder.filePath("today.zxo");
    const auto junit = folder.filePath("check.xml");
    const auto action = folder.filePath("action.json");
    const auto bencher = folder.filePath("bencher.json");
    // A share that no machine exceeds by chance: what is tested is what the command does.
    const auto ended =
        run({"check", baseline, "--fail-on", "throughput:100%", "--despite-disturbance", "--session", session,
             "--junit", junit, "--benchmark-action", action, "--bencher", bencher, "--json", "--quiet"});
    EXPECT_THAT(ended.exitCode, testing::AnyOf(0, 3)) << ended.err;
    EXPECT_THAT(ended.err, IsEmpty());
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(ended.out)).object();
    EXPECT_EQ(json["outcome"].toString(), ended.exitCode == 0 ? "unchanged" : "changed");

    const auto again = run(
        {"check", baseline, "--against", session, "--fail-on", "throughput:100%", "--despite-disturbance", "--json"});
    EXPECT_EQ(again.exitCode, ended.exitCode);
    EXPECT_EQ(QJsonDocument::fromJson(QByteArray::fromStdString(again.out)).object()["cases"], json["cases"]);

    QXmlStreamReader xml(QByteArray::fromStdString(contentOf(junit)));
    int cases = 0;
    while (!xml.atEnd())
        cases += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("testcase");
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(cases, 1);
    EXPECT_TRUE(QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(action))).isArray());
    EXPECT_TRUE(QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(bencher))).isObject());
}

TEST(Check, SaysWhatItCannotReadOrWrite)
{
    const QTemporaryDir folder;
    const auto table = crossingTable(folder, "before.csv");
    const auto missing = run({"check", table, "--against", "/nowhere/a.zxo"});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_THAT(missing.err, HasSubstr("/nowhere/a.zxo"));
    const auto unwritable = run({"check", table, "--against", table, "--junit", "/nowhere/check.xml"});
    EXPECT_EQ(unwritable.exitCode, 1);
    EXPECT_THAT(unwritable.err, HasSubstr("/nowhere"));
    EXPECT_THAT(unwritable.out, IsEmpty()) << "before anything is judged";
}

class CheckRefuses : public testing::TestWithParam<WrongUsage> {};

TEST_P(CheckRefuses, WithExitCodeTwoAndAReason)
{
    const auto ended = run(QStringList{"check"} + GetParam().arguments);
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_THAT(ended.err, AllOf(HasSubstr(GetParam().says), HasSubstr("check --help")));
    EXPECT_THAT(ended.out, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Arguments, CheckRefuses,
    testing::Values(WrongUsage{"noFile", {}, "BASELINE is required"},
                    WrongUsage{"criterion", {"x", "--fail-on", "speed"}, "'speed' is not one of threshold, crossover"},
                    WrongUsage{"share", {"x", "--fail-on", "latency:much"}, "'much' is not a share"},
                    WrongUsage{"twice", {"x", "--fail-on", "latency,latency:9%"}, "names latency twice"},
                    WrongUsage{"budget", {"x", "--against", "y", "--budget", "9s"}, "--against excludes --budget"},
                    WrongUsage{"sameFile", {"x", "--junit", "x"}, "x is named twice"}),
    [](const auto& testCase) { return testCase.param.name; });

} // namespace
