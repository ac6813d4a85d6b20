// SPDX-License-Identifier: GPL-3.0-or-later

// `zmq-crossover history`: a folder of sessions in, tables, JSON or CSV out.

#include <QDir>
#include <QFile>
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

class HistoryCommand : public testing::Test {
protected:
    HistoryCommand()
    {
        EXPECT_TRUE(QFile::copy(QStringLiteral(CROSSOVER_TEST_DATA "/session-v5.zxo"), path("recorded.zxo")));
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    Ended history(const QStringList& options = {}) const
    {
        return run(QStringList{"history", m_folder.path()} + options);
    }

    QTemporaryDir m_folder;
};

TEST_F(HistoryCommand, ShowsSessionsAndNamesWhatItLeavesOut)
{
    QFile damaged(path("damaged.zxo"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{");
    damaged.close();
    const auto ended = history();
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.err, IsEmpty());
    EXPECT_THAT(ended.out, AllOf(HasSubstr("1 session, 1 file left out"), HasSubstr("recorded.zxo"),
                                 HasSubstr("Left out:\n  damaged.zxo: ")));
}

TEST_F(HistoryCommand, PrintsJsonAndCsvOfTheMetricsThatWereNamed)
{
    const auto printed = history({"--json", "--metric", "throughput", "--alpha", "5%"}).out;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(printed)).object();
    EXPECT_EQ(json["alpha"].toDouble(), 0.05);
    ASSERT_GT(json["series"].toArray().size(), 0);
    for (const auto series : json["series"].toArray())
        EXPECT_EQ(series.toObject()["metric"].toString(), QStringLiteral("throughput"));
    const auto csv = linesOf(history({"--csv", "--metric", "throughput"}).out);
    EXPECT_EQ(csv.size(), static_cast<std::size_t>(json["series"].toArray().size()) + 1);
}

TEST_F(HistoryCommand, ShowsPeakMemoryWhenAsked)
{
    EXPECT_THAT(history({"--metric", "memory"}).out, HasSubstr("recorded.zxo: it has nothing to show"));
    ASSERT_EQ(run(tinySweep({"--quiet", "--test", "throughput", "--session", path("new.zxo")})).exitCode, 0);
    const auto csv = linesOf(history({"--csv", "--metric", "memory"}).out);
    ASSERT_EQ(csv.size(), 2U);
    EXPECT_THAT(csv[1], AllOf(HasSubstr(",memory,"), HasSubstr("new.zxo")));
}

TEST_F(HistoryCommand, ReadsFoldersWithinOnRequest)
{
    QDir(m_folder.path()).mkdir(QStringLiteral("within"));
    QFile::rename(path("recorded.zxo"), path("within/recorded.zxo"));
    const auto flat = history();
    EXPECT_EQ(flat.exitCode, 1);
    EXPECT_THAT(flat.err, AllOf(HasSubstr("has no sessions"), HasSubstr("--recursive")));
    EXPECT_THAT(history({"--recursive"}).out, HasSubstr("within/recorded.zxo"));
}

TEST_F(HistoryCommand, FailsWithoutAFolderAndRefusesWrongOptions)
{
    const auto missing = run({"history", path("nowhere")});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_THAT(missing.err, AllOf(HasSubstr("nowhere"), HasSubstr("choose a folder")));
    EXPECT_EQ(run({"history"}).exitCode, 2);
    EXPECT_EQ(run({"history", ""}).exitCode, 2);
    EXPECT_EQ(history({"--json", "--csv"}).exitCode, 2);
    EXPECT_EQ(history({"--alpha", "0"}).exitCode, 2);
    EXPECT_THAT(history({"--metric", "speed"}).err, HasSubstr("'speed' is not one of throughput"));
}

} // namespace
