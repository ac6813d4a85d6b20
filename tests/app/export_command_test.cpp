// SPDX-License-Identifier: GPL-3.0-or-later

// `zmq-crossover export`, `sweep --session` and `sweep --json-stream`: files in, files out, without a display.

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

const QString recorded = QStringLiteral(CROSSOVER_TEST_DATA "/recorded-ipc.csv");
const QStringList quick{"sweep",    "--test", "throughput", "--transport", "inproc",     "--sizes", "64,4KiB",
                        "--rounds", "1",      "--trial-ms", "1",           "--burst-ms", "0.2",     "--no-refine"};

/// What analyze says about a file.
std::string verdictsOf(const QString& path)
{
    const auto ended = run({"analyze", "--json", path});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    return ended.out;
}

TEST(Export, GoesThroughEveryFormatAndBackWithTheSameVerdicts)
{
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    const auto ended =
        run({"export", recorded, "-o", path("a.zxo"), "-o", path("a.zxo.gz"), "-o", path("a.csv"), "-o", path("a.png"),
             "-o", path("a.svg"), "-o", path("a.pdf"), "-o", path("a.json"), "-o", path("a.md")});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_EQ(linesOf(ended.out).size(), 9U) << "the report has its charts beside it: " << ended.out;
    for (const auto& line : linesOf(ended.out))
        EXPECT_TRUE(QFile::exists(QString::fromStdString(line))) << line;
    const auto verdicts = verdictsOf(recorded);
    for (const auto* name : {"a.zxo", "a.zxo.gz", "a.csv", "a.png"})
        EXPECT_EQ(verdictsOf(path(name)), verdicts) << name;
    EXPECT_THAT(contentOf(path("a.md")), HasSubstr("![Charts](<a-charts.png>)"));
    EXPECT_THAT(contentOf(path("a.svg")), HasSubstr("<svg"));
    EXPECT_THAT(contentOf(path("a.pdf")), StartsWith("%PDF"));
    EXPECT_EQ(QImage(path("a.png")).size(), QSize(3200, 2080));
}

TEST(Export, WritesTextToStandardOutput)
{
    const auto csv = run({"export", "-", "--to", "csv", "-o", "-"}, QByteArray::fromStdString(contentOf(recorded)));
    EXPECT_EQ(csv.exitCode, 0) << csv.err;
    EXPECT_THAT(csv.out, StartsWith("size,count,copy,"));
    EXPECT_EQ(linesOf(csv.out).size(), linesOf(contentOf(recorded)).size());
    const auto report = run({"export", recorded, "--to", "markdown", "-o", "-"});
    EXPECT_THAT(report.out, AllOf(StartsWith("# recorded-ipc"), HasSubstr("## Verdicts")));
    const auto again = run({"export", "-", "--to", "benchmark", "-o", "-"}, QByteArray::fromStdString(csv.out));
    EXPECT_TRUE(QJsonDocument::fromJson(QByteArray::fromStdString(again.out)).object().contains("benchmarks"));
}

TEST(Export, TurnsSeveralFilesIntoAFolder)
{
    const QTemporaryDir folder;
    const auto ended = run({"export", recorded, QStringLiteral(CROSSOVER_TEST_DATA "/session-v1.zxo"), "--to",
                            "csv,markdown", "-o", folder.path()});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(QDir(folder.path()).entryList({"*.csv", "*.md"}, QDir::Files),
                ElementsAre("recorded-ipc.csv", "recorded-ipc.md", "session-v1.csv", "session-v1.md"));
}

TEST(Export, DrawsOneChartAsWished)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("one.png");
    const auto ended = run(
        {"export", recorded, "-o", path, "--chart", "speedup", "--metric", "latency", "--scale", "4", "--transparent"});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const QImage image(path);
    EXPECT_EQ(image.size(), QSize(3840, 2560));
    EXPECT_EQ(image.pixelColor(1, 1).alpha(), 0);
}

TEST(Export, FailsWithTheNameOfTheFileAndKeepsWhatIsThere)
{
    const QTemporaryDir folder;
    const auto broken = folder.filePath("broken.zxo");
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("{\n  \"format\": 7\n}\n") > 0);
    file.close();
    const auto ended = run({"export", broken, "--to", "csv", "-o", folder.filePath("out.csv")});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, AllOf(HasSubstr("broken.zxo: "), HasSubstr("not a session")));
    EXPECT_FALSE(QFile::exists(folder.filePath("out.csv")));
    const auto full = run({"export", recorded, "--to", "csv", "-o", "/dev/full"});
    EXPECT_EQ(full.exitCode, 1);
    EXPECT_THAT(full.err, HasSubstr("No space left"));
}

class ExportRefuses : public testing::TestWithParam<WrongUsage> {};

TEST_P(ExportRefuses, WithExitCodeTwoAndAReason)
{
    const auto ended = run(QStringList{"export"} + GetParam().arguments);
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_THAT(ended.err, HasSubstr(GetParam().says));
    EXPECT_THAT(ended.out, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Arguments, ExportRefuses,
    testing::Values(WrongUsage{"nothing", {}, "FILE"}, WrongUsage{"noFormat", {recorded}, "--to"},
                    WrongUsage{
                        "format", {recorded, "--to", "xml"}, "session, csv, markdown, html, benchmark, png, svg, pdf"},
                    WrongUsage{"suffix", {recorded, "-o", "a.txt"}, "'a.txt' does not tell a format"},
                    WrongUsage{"ambiguous", {recorded, "--to", "csv,svg", "-o", "a"}, "leave --to out"},
                    WrongUsage{"twice", {recorded, "-o", "a.csv", "-o", "a.csv"}, "written twice"},
                    WrongUsage{"overInput", {recorded, "-o", recorded}, "is an input file"},
                    WrongUsage{"severalToFile", {recorded, "x.csv", "--to", "csv", "-o", "a.csv"}, "folder"},
                    WrongUsage{"stdinTwice", {"-", "-", "--to", "csv"}, "only once"},
                    WrongUsage{"pictureToStdout", {recorded, "--to", "png", "-o", "-"}, "name of a file"},
                    WrongUsage{"scale", {recorded, "-o", "a.png", "--scale", "5"}, "1, 2, 3 or 4"},
                    WrongUsage{"chart", {recorded, "-o", "a.png", "--chart", "pie"}, "all, throughput, sends"},
                    WrongUsage{"metric", {recorded, "-o", "a.png", "--metric", "speed"}, "'speed' is not one of"},
                    WrongUsage{"noPicture", {recorded, "-o", "a.csv", "--scale", "2"}, "for pictures"}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(Window, AFileThatIsMissingDoesNotKeepTheOthersOut)
{
    const auto missing = run({"missing.csv"});
    EXPECT_EQ(missing.exitCode, 2);
    EXPECT_THAT(missing.err, HasSubstr("neither a command nor a file called 'missing.csv'"));
    const auto both = run({"missing.csv", recorded}); // the window would tell; there is no display for one
    EXPECT_EQ(both.exitCode, 1);
    EXPECT_THAT(both.err, HasSubstr("no display"));
}

TEST(Compare, TellsWhatAFileMeasuredOtherwise)
{
    const auto inproc = QStringLiteral(CROSSOVER_TEST_DATA "/recorded-inproc.csv");
    const auto same = run({"compare", recorded, recorded});
    EXPECT_EQ(same.exitCode, 0) << same.err;
    EXPECT_THAT(same.out, AllOf(HasSubstr("Baseline: recorded-ipc"), HasSubstr("No significant change: the intervals"),
                                HasSubstr("shows no significant change at any of 20 sizes")));
    const auto other = run({"compare", recorded, inproc});
    EXPECT_EQ(other.exitCode, 1);
    EXPECT_THAT(other.out, HasSubstr("It has no measurement in common with the baseline."));
    EXPECT_THAT(other.err, AllOf(HasSubstr("nothing to compare with " + recorded.toStdString() + ", which has:\n"),
                                 HasSubstr("\n  ipc, recycled release"), HasSubstr("\n  inproc, recycled release"),
                                 HasSubstr(": throughput, 20 sizes from 16 B to 977 KiB")));
    EXPECT_EQ(run({"compare", recorded}).exitCode, 2);
    EXPECT_EQ(run({"compare", recorded, "/nowhere"}).exitCode, 1);
}

TEST(Compare, DrawsTheOthersOverTheBaseline)
{
    const QTemporaryDir folder;
    const auto plain = folder.filePath("plain.png");
    const auto laidOver = folder.filePath("over.png");
    const auto svg = folder.filePath("c.svg");
    const auto compared = folder.filePath("c.png");
    const auto reference = QStringLiteral(CROSSOVER_TEST_DATA "/pyzmq-17-throughput.csv");
    EXPECT_EQ(run({"export", recorded, "-o", plain}).exitCode, 0);
    const auto ended = run({"export", recorded, "--over", reference, "-o", laidOver});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_NE(QImage(plain), QImage(laidOver));
    EXPECT_EQ(verdictsOf(laidOver), verdictsOf(recorded)) << "inside is what was exported";
    const auto drawn = run({"compare", recorded, reference, "-o", compared, "-o", svg, "--chart", "speedup"});
    EXPECT_EQ(drawn.exitCode, 0) << drawn.err;
    EXPECT_THAT(contentOf(svg),
                AllOf(HasSubstr("copying ÷ recorded-ipc, throughput"), HasSubstr("faster than recorded-ipc"),
                      HasSubstr("<svg width=\"960\" height=\"640\"")));
    EXPECT_EQ(QImage(compared).size(), QSize(1920, 1280));
    const auto zeroCopy = run({"compare", recorded, reference, "-o", svg, "--chart", "speedup", "--speedup",
                               "zero-copy", "--metric", "sends"});
    EXPECT_EQ(zeroCopy.exitCode, 0) << zeroCopy.err;
    EXPECT_THAT(contentOf(svg), HasSubstr("zero-copy ÷ recorded-ipc, send rate"));
}

TEST(Compare, ComparesAcrossTheTermsThatMayDiffer)
{
    const auto inproc = QStringLiteral(CROSSOVER_TEST_DATA "/recorded-inproc.csv");
    const auto ended = run({"compare", recorded, inproc, "--across", "transport"});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("[inproc, recycled release, blocking calls, free placement; against ipc] "));
    const auto json = run({"compare", recorded, inproc, "--across", "transport", "--json"});
    EXPECT_THAT(json.out, AllOf(StartsWith("{\n  \"schema\": 1,"), HasSubstr("\"baseline_combination\": \"ipc, ")));
    const auto alone = run({"compare", recorded, "--across", "release"});
    EXPECT_EQ(alone.exitCode, 1) << "it has one release";
    EXPECT_THAT(alone.err, HasSubstr("nothing to compare with "));
    EXPECT_THAT(run({"compare", recorded}).err, HasSubstr("name another file, or say with --across"));
    EXPECT_THAT(run({"compare", recorded, inproc, "--across", "colour"}).err, HasSubstr("'colour' is not one of"));
}

TEST(Export, LaysNothingOverThatHasNoCombinationInCommon)
{
    const QTemporaryDir folder;
    const auto picture = folder.filePath("c.png");
    const auto inproc = QStringLiteral(CROSSOVER_TEST_DATA "/recorded-inproc.csv");
    const auto ended = run({"export", recorded, "--over", inproc, "-o", picture});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, AllOf(HasSubstr("recorded-inproc has no combination in common with "),
                                 HasSubstr("--together draws all")));
    EXPECT_FALSE(QFile::exists(picture));
    EXPECT_EQ(run({"export", recorded, "--over", inproc, "--together", "-o", picture}).exitCode, 0);
}

TEST(Export, DrawsCombinationsTogether)
{
    const QTemporaryDir folder;
    const auto session = folder.filePath("two.zxo");
    ASSERT_EQ(run({"sweep", "--transport", "inproc", "--release", "shared,pooled", "--sizes", "16,1KiB", "--rounds",
                   "2", "--trial-ms", "1", "--burst-ms", "0.2", "--no-refine", "--session", session})
                  .exitCode,
              0);
    const auto picture = folder.filePath("c.svg");
    const auto ended = run({"export", session, "--over", recorded, "--together", "-o", picture});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(contentOf(picture), HasSubstr("compared with pooled release, recorded-ipc: ipc, recycled release"));
    EXPECT_EQ(QDir(folder.path()).entryList({"*.svg"}), QStringList{"c.svg"}) << "one, not one for each";
}

TEST(Compare, RefusesWhatItCannotDraw)
{
    for (const auto& [arguments, says] : std::vector<std::pair<QStringList, const char*>>{
             {{"-o", "a.txt"}, "does not end in .png"},
             {{"--scale", "2"}, "name one with -o"},
             {{"-o", "a.png", "--speedup", "both"}, "arms, copy, zero-copy"},
             {{"-o", "a.png", "--scale", "9"}, "1, 2, 3 or 4"}}) {
        const auto ended = run(QStringList{"compare", recorded, recorded} + arguments);
        EXPECT_EQ(ended.exitCode, 2) << says;
        EXPECT_THAT(ended.err, HasSubstr(says));
    }
    const auto noPicture = run({"export", recorded, "--over", recorded, "-o", "a.csv"});
    EXPECT_EQ(noPicture.exitCode, 2);
    EXPECT_THAT(noPicture.err, HasSubstr("--over is for pictures"));
}

TEST(Compare, EndsWithAMessageWhenItsReaderGoes)
{
    QProcess shell;
    shell.start("/bin/sh", {"-c", QStringLiteral("%1 compare %2 %2 2>&1 >/dev/full").arg(CROSSOVER_PROGRAM, recorded)});
    const auto ended = finish(shell);
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.out, HasSubstr("output could not be written"));
}

TEST(Sweep, SavesASessionThatOpensAgain)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("s.zxo");
    const auto ended = run(quick + QStringList{"--session", path, "--seed", "7"});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(contentOf(path))).object();
    EXPECT_EQ(json["end"]["how"].toString(), "finished");
    EXPECT_EQ(json["config"]["seed"].toInt(), 7);
    EXPECT_FALSE(json["environment"]["facts"].toArray().isEmpty());
    EXPECT_EQ(json["samples"]["rows"].toArray().size(), 4);
    verdictsOf(path);
}

TEST(Sweep, StreamsItsEventsAsLinesOfJson)
{
    const auto ended = run(quick + QStringList{"--json-stream"});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    QStringList events;
    for (const auto& line : linesOf(ended.out)) {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(line));
        ASSERT_TRUE(json.isObject()) << line;
        events << json["event"].toString();
    }
    EXPECT_THAT(events,
                ElementsAre("start", "sample", "sample", "sample", "sample", "verdict", "verdict", "verdict", "end"));
}

TEST(Sweep, RefusesTwoThingsForOneFile)
{
    for (const auto& [arguments, says] :
         std::vector<std::pair<QStringList, const char*>>{{{"--csv", "-", "--json-stream"}, "standard output"},
                                                          {{"--csv", "x", "--session", "x"}, "same file"},
                                                          {{"--session", "-"}, "name of a file"}}) {
        const auto ended = run(QStringList{"sweep"} + arguments);
        EXPECT_EQ(ended.exitCode, 2);
        EXPECT_THAT(ended.err, HasSubstr(says));
    }
    const auto unwritable = run(quick + QStringList{"--session", "/nowhere/s.zxo"});
    EXPECT_EQ(unwritable.exitCode, 1);
    EXPECT_THAT(unwritable.err, HasSubstr("/nowhere/s.zxo"));
}

} // namespace
