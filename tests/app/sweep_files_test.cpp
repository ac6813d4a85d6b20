// SPDX-License-Identifier: GPL-3.0-or-later

// The files of a sweep without a window: who may write them, what may lie there, who may read them.

#include <csignal>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "core/model/descriptor.h"
#include "core/store/open.h"
#include "tests/app/shell.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class SweepFiles : public testing::Test {
protected:
    SweepFiles() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    ~SweepFiles() override { qputenv("XDG_DATA_HOME", m_before); }

    QString file(const QString& name) const { return m_folder.filePath(name); }
    QStringList journals() const
    {
        const QDir folder(file("zmq-crossover/journals"));
        QStringList paths;
        for (const auto& name : folder.entryList({"*.journal"}, QDir::Files))
            paths << folder.filePath(name);
        return paths;
    }
    QString pipe() const
    {
        EXPECT_EQ(::mkfifo(file("pipe").toUtf8().constData(), 0600), 0);
        return file("pipe");
    }
    static QStringList endless(const QStringList& more) { return swift + QStringList{"--rounds", "10000"} + more; }
    static void awaitRows(QProcess& process, const QString& csv)
    {
        while (process.state() != QProcess::NotRunning && linesOf(contentOf(csv)).size() < 5)
            process.waitForFinished(5);
    }
    static void send(const QProcess& process, int signal)
    {
        ASSERT_GT(process.processId(), 0) << "it has ended already";
        ::kill(static_cast<pid_t>(process.processId()), signal);
    }
    static int permissionsOf(const QString& path)
    {
        struct stat status {};
        EXPECT_EQ(::stat(path.toUtf8().constData(), &status), 0) << path.toStdString();
        return static_cast<int>(status.st_mode & 0777);
    }

    QByteArray m_before = qgetenv("XDG_DATA_HOME");
    QTemporaryDir m_folder;
};

TEST_F(SweepFiles, ATableBelongsToOneSweepAtATime)
{
    const auto csv = file("rows.csv");
    QProcess first;
    startProgram(first, endless({"--csv", csv}));
    awaitRows(first, csv);
    const auto second = run(swift + QStringList{"--csv", csv});
    EXPECT_EQ(second.exitCode, 1);
    EXPECT_THAT(second.err, HasSubstr(csv.toStdString() + " is being written by process " +
                                      std::to_string(first.processId()) + "."));
    EXPECT_THAT(second.out, IsEmpty()) << "nothing was measured";
    send(first, SIGINT);
    EXPECT_EQ(finish(first).exitCode, 130);
    EXPECT_TRUE(crossover::openSession(csv.toStdString()));
    EXPECT_EQ(run(swift + QStringList{"--csv", csv}).exitCode, 0) << "the lock went with its process";
}

TEST_F(SweepFiles, ASessionThatAnotherProgramSavedMeanwhileIsNotReplaced)
{
    const auto csv = file("rows.csv");
    const auto session = file("s.zxo");
    QProcess process;
    startProgram(process, endless({"--csv", csv, "--session", session}));
    awaitRows(process, csv);
    ASSERT_EQ(run(swift + QStringList{"--session", session}).exitCode, 0);
    const auto theirs = contentOf(session);
    send(process, SIGINT);
    const auto ended = finish(process);
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("s.zxo was saved or removed by another program"));
    EXPECT_EQ(contentOf(session), theirs);
    ASSERT_EQ(journals().size(), 1);
    EXPECT_THAT(ended.err, HasSubstr(journals().front().toStdString()));
}

TEST_F(SweepFiles, TheJournalGoesOnceTheSessionIsSavedWhateverEndedTheSweep)
{
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        const auto csv = file("rows.csv");
        const auto session = file("s.zxo");
        QFile::remove(csv);
        QProcess process;
        startProgram(process, endless({"--csv", csv, "--session", session}));
        awaitRows(process, csv);
        send(process, signal);
        const auto ended = finish(process);
        EXPECT_EQ(ended.exitCode, 128 + signal) << ended.err;
        EXPECT_TRUE(crossover::openSession(session.toStdString()));
        EXPECT_TRUE(journals().isEmpty()) << signal;
        EXPECT_THAT(ended.err, Not(HasSubstr("kept in")));
    }
}

TEST_F(SweepFiles, ALinkThatLeadsToNoFileYetStaysALink)
{
    const auto link = file("link.zxo");
    ASSERT_TRUE(QFile::link(file("real.zxo"), link));
    EXPECT_EQ(run(swift + QStringList{"--session", link, "--png", file("p.png")}).exitCode, 0);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_TRUE(crossover::openSession(file("real.zxo").toStdString()));
    EXPECT_TRUE(crossover::openSession(file("p.png").toStdString()));
}

TEST_F(SweepFiles, WaitingForTheReaderOfAPipeCanBeInterrupted)
{
    const auto path = pipe();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        QProcess rows;
        startProgram(rows, endless({"--csv", path}));
        ASSERT_TRUE(rows.waitForStarted(patience));
        rows.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("the sweep starts when") && rows.waitForReadyRead(patience))
            said += rows.readAllStandardError();
        send(rows, signal);
        EXPECT_EQ(finish(rows).exitCode, 128 + signal);

        QProcess session;
        startProgram(session, endless({"--csv", "-", "--session", path}));
        ASSERT_TRUE(session.waitForReadyRead(patience));
        send(session, signal);
        const auto ended = finish(session);
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_THAT(ended.err, HasSubstr("nothing reads it"));
        EXPECT_TRUE(QFileInfo::exists(path));
    }
    EXPECT_EQ(journals().size(), 3) << "of the sessions that nothing read";
}

TEST_F(SweepFiles, APipeIsRefusedForPictures)
{
    const auto ended = run(swift + QStringList{"--png", pipe()});
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_THAT(ended.err, HasSubstr("pipe is a pipe; --png needs a file"));
}

TEST_F(SweepFiles, APipeThatIsReadGetsEverything)
{
    const auto path = pipe();
    const auto command = "\"$zc\" " + swift.join(' ');
    const auto rows =
        runScript("cat " + path + " > " + file("rows.csv") + " & " + command + " --csv " + path + "; wait");
    EXPECT_EQ(rows.exitCode, 0) << rows.err;
    EXPECT_EQ(linesOf(contentOf(file("rows.csv"))).size(), 1U + swiftRows);
    const auto session =
        runScript("cat " + path + " > " + file("s.zxo") + " & " + command + " --session " + path + " >&2; wait");
    EXPECT_TRUE(crossover::openSession(file("s.zxo").toStdString())) << session.err;
}

TEST_F(SweepFiles, AFullPipeThatNobodyReadsCanBeInterrupted)
{
    const auto path = pipe();
    const crossover::Descriptor idle(::open(path.toUtf8().constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
    while (idle.write("full")) {
    }
    QProcess process;
    startProgram(process, endless({"--csv", path}));
    // A trial is in the journal before its rows are written.
    const auto isMeasured = [&] { return !journals().isEmpty() && linesOf(contentOf(journals().front())).size() > 1; };
    while (process.state() != QProcess::NotRunning && !isMeasured())
        process.waitForFinished(5);
    send(process, SIGTERM);
    const auto ended = finish(process);
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("nothing reads it"));
    EXPECT_EQ(journals().size(), 1) << "the rows reached nobody";
}

TEST_F(SweepFiles, WhatTheUserSavesFollowsTheUmaskAndJournalsAreTheUsersAlone)
{
    for (const auto& [mask, expected] : {std::pair("022", 0644), std::pair("077", 0600)}) {
        QDir(file("zmq-crossover")).removeRecursively();
        for (const auto* name : {"s.zxo", "r.csv", "p.png"})
            QFile::remove(file(name));
        const auto ended = runScript(QString("umask %1; \"$zc\" ").arg(mask) + swift.join(' ') + " --session " +
                                     file("s.zxo") + " --csv " + file("r.csv") + " --png " + file("p.png"));
        EXPECT_EQ(ended.exitCode, 0) << ended.err;
        for (const auto* name : {"s.zxo", "r.csv", "p.png"})
            EXPECT_EQ(permissionsOf(file(name)), expected) << name;
        runScript(QString("umask %1; \"$zc\" ").arg(mask) + swift.join(' ') + " >/dev/full");
        ASSERT_EQ(journals().size(), 1);
        EXPECT_EQ(permissionsOf(journals().front()), 0600);
    }
}

TEST_F(SweepFiles, AnUnwritableHomeIsNamedWithItsReason)
{
    ASSERT_EQ(::chmod(m_folder.path().toUtf8().constData(), 0555), 0);
    qputenv("XDG_DATA_HOME", file("data").toUtf8());
    const auto ended = runUnprivileged(swift);
    ASSERT_EQ(::chmod(m_folder.path().toUtf8().constData(), 0700), 0);
    if (!ended) GTEST_SKIP() << "the program lies where nobody else may run it";
    EXPECT_EQ(ended->exitCode, 0) << ended->err;
    EXPECT_THAT(ended->err, AllOf(HasSubstr(file("data/zmq-crossover/journals").toStdString()),
                                  HasSubstr("cannot be written: Permission denied")));
}

} // namespace
