// SPDX-License-Identifier: GPL-3.0-or-later

// What a sweep without a window leaves behind when it is killed, and how it comes back.

#include <csignal>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const QStringList quickSweep{"sweep",    "--test", "throughput", "--transport", "inproc",     "--sizes", "64,4KiB",
                             "--rounds", "1",      "--trial-ms", "1",           "--burst-ms", "0.2",     "--no-refine"};
const QStringList endless{"sweep",   "--test",     "throughput", "--transport", "inproc",
                          "--sizes", "64,4KiB",    "--rounds",   "1000",        "--trial-ms",
                          "1",       "--burst-ms", "0.2",        "--csv",       "-"};

class SweepJournal : public testing::Test {
protected:
    SweepJournal() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    ~SweepJournal() override { qputenv("XDG_DATA_HOME", m_before); }

    QStringList journals() const
    {
        const QDir folder(m_folder.filePath("zmq-crossover/journals"));
        QStringList paths;
        for (const auto& name : folder.entryList({"*.journal"}, QDir::Files))
            paths << folder.filePath(name);
        return paths;
    }

    /// A sweep that gets this signal once its first samples have come.
    static Ended interrupted(int signal)
    {
        QProcess process;
        startProgram(process, endless);
        QByteArray out;
        while (out.count('\n') < 5 && process.waitForReadyRead(patience))
            out += process.readAllStandardOutput();
        ::kill(static_cast<pid_t>(process.processId()), signal);
        EXPECT_TRUE(process.waitForFinished(patience));
        return {process.exitCode(), out.toStdString(), process.readAllStandardError().toStdString()};
    }

    QByteArray m_before = qgetenv("XDG_DATA_HOME");
    QTemporaryDir m_folder;
};

TEST_F(SweepJournal, IsGoneWhenAllWentWell)
{
    const auto ended = run(quickSweep);
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_TRUE(journals().isEmpty());
    EXPECT_THAT(ended.err, Not(HasSubstr("cut off")));
}

TEST_F(SweepJournal, BringsBackWhatAKilledSweepHadMeasured)
{
    interrupted(SIGKILL);
    ASSERT_EQ(journals().size(), 1);
    const auto journal = journals().front();
    const auto next = run(quickSweep);
    EXPECT_EQ(next.exitCode, 0);
    EXPECT_THAT(next.err, AllOf(HasSubstr("a sweep was cut off"),
                                HasSubstr(("zmq-crossover export '" + journal + "' -o").toStdString())));
    EXPECT_EQ(journals(), QStringList{journal}) << "it is not taken away unasked";
    const auto restored = m_folder.filePath("restored.zxo");
    const auto ended = run({"export", journal, "-o", restored});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(contentOf(restored), HasSubstr("\"lost\""));
    EXPECT_EQ(run({"analyze", restored}).exitCode, 0);
}

TEST_F(SweepJournal, TellsOfManyInOneNote)
{
    interrupted(SIGKILL);
    interrupted(SIGKILL);
    ASSERT_EQ(journals().size(), 2);
    const auto next = run(quickSweep);
    EXPECT_EQ(next.exitCode, 0);
    EXPECT_THAT(next.err, AllOf(HasSubstr("2 sweeps were cut off"), HasSubstr(journals().back().toStdString())));
    EXPECT_EQ(QString::fromStdString(next.err).count("Note: 2 sweeps"), 1);
    EXPECT_THAT(next.err, Not(HasSubstr(journals().front().toStdString())));
}

TEST_F(SweepJournal, IsNotKeptForWhoPressesCtrlC)
{
    EXPECT_EQ(interrupted(SIGINT).exitCode, 130);
    EXPECT_TRUE(journals().isEmpty());
}

TEST_F(SweepJournal, IsKeptForWhoIsEndedFromOutside)
{
    const auto ended = interrupted(SIGTERM);
    EXPECT_EQ(ended.exitCode, 143);
    EXPECT_THAT(ended.err, HasSubstr("The samples are kept in"));
    EXPECT_EQ(journals().size(), 1);
}

TEST_F(SweepJournal, IsKeptWhenTheResultsCouldNotBeWritten)
{
    const auto ended = run(quickSweep + QStringList{"--csv", "/dev/full"});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("No space left"));
    ASSERT_EQ(journals().size(), 1);
    EXPECT_THAT(ended.err, HasSubstr(journals().front().toStdString()));
    const auto restored = m_folder.filePath("restored.csv");
    EXPECT_EQ(run({"export", journals().front(), "-o", restored}).exitCode, 0);
    EXPECT_EQ(linesOf(contentOf(restored)).size(), 1 + 2U) << "the trial after which the disk was full";
}

TEST_F(SweepJournal, ItsAbsenceStopsNothing)
{
    QFile inTheWay(m_folder.filePath("zmq-crossover"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto ended = run(quickSweep);
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.err, HasSubstr("Note: "));
    EXPECT_THAT(ended.out, Not(IsEmpty()));
}

TEST_F(SweepJournal, TitleAndNotesAreKept)
{
    const auto path = m_folder.filePath("s.zxo");
    const auto ended =
        run(quickSweep + QStringList{"--session", path, "--title", "Before", "--notes", "quiet machine"});
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    EXPECT_THAT(contentOf(path), AllOf(HasSubstr("\"title\": \"Before\""), HasSubstr("quiet machine")));
    const auto report = run({"export", path, "--to", "markdown", "-o", "-"});
    EXPECT_THAT(report.out, AllOf(HasSubstr("# Before"), HasSubstr("quiet machine")));
    const auto nowhere = run(quickSweep + QStringList{"--title", "Before"});
    EXPECT_EQ(nowhere.exitCode, 2);
    EXPECT_THAT(nowhere.err, HasSubstr("--session"));
    const auto tooLong = run(quickSweep + QStringList{"--session", path, "--notes", QString(20'000, 'x')});
    EXPECT_EQ(tooLong.exitCode, 2);
}

} // namespace
