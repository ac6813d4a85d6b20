// SPDX-License-Identifier: GPL-3.0-or-later

// Words that cannot be written: a full disk, a reader that has gone, streams that are closed.

#include <filesystem>

#include <QDir>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "core/store/open.h"
#include "tests/app/shell.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

const QString table = QStringLiteral(CROSSOVER_TEST_DATA "/recorded-ipc.csv");

class Output : public testing::Test {
protected:
    Output() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    ~Output() override { qputenv("XDG_DATA_HOME", m_before); }

    QString file(const QString& name) const { return m_folder.filePath(name); }
    qsizetype journals() const
    {
        return QDir(file("zmq-crossover/journals")).entryList({"*.journal"}, QDir::Files).size();
    }
    /// A swift sweep with more arguments and redirections.
    static Ended sweep(const QString& more) { return runScript("\"$zc\" " + swift.join(' ') + ' ' + more); }
    /// The rows of a file that must be right.
    static std::size_t rowsIn(const QString& path)
    {
        const auto session = crossover::openSession(path.toStdString());
        EXPECT_TRUE(session) << session.error().message;
        return session ? session->samples.size() : 0;
    }

    QByteArray m_before = qgetenv("XDG_DATA_HOME");
    QTemporaryDir m_folder;
};

TEST_F(Output, VerdictsThatCannotBePrintedLoseNoSession)
{
    const auto ended = sweep("--session " + file("p.zxo") + " >/dev/full");
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, HasSubstr("zmq-crossover: standard output could not be written: No space left"));
    EXPECT_EQ(rowsIn(file("p.zxo")), swiftRows);
    EXPECT_EQ(journals(), 0) << "the session has everything";
}

TEST_F(Output, VerdictsThatCannotBePrintedLeaveTheJournalWithoutASession)
{
    const auto ended = sweep(">/dev/full");
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, ContainsRegex("The samples are kept in .*\\.journal"));
    EXPECT_EQ(journals(), 1);
}

TEST_F(Output, NotesThatCannotBeWrittenEndNothing)
{
    for (const auto* stream : {"2>/dev/full", "2>/dev/full >/dev/full"}) {
        const auto path = file("p.zxo");
        QFile::remove(path);
        // A note is certain: there is nothing to check in a sweep of one size that nobody wins.
        const auto ended = sweep("--aa --check --session " + path + ' ' + stream);
        EXPECT_EQ(ended.exitCode, 1) << stream;
        EXPECT_EQ(rowsIn(path), swiftRows) << stream;
    }
}

TEST_F(Output, AReaderOfNotesThatGoesAwayEndsNothing)
{
    const auto pipe = file("pipe");
    const auto ended = runScript("mkfifo " + pipe + "; exec 4<>" + pipe + " 5>" + pipe + " 4<&-; \"$zc\" " +
                                 swift.join(' ') + " --aa --check --session " + file("p.zxo") + " 2>&5");
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(rowsIn(file("p.zxo")), swiftRows);
    EXPECT_THAT(ended.out, StartsWith("Throughput"));
}

TEST_F(Output, EventsThatCannotBeWrittenLoseNoSession)
{
    const auto ended = sweep("--json-stream --session " + file("p.zxo") + " >/dev/full");
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_EQ(rowsIn(file("p.zxo")), swiftRows) << "all of it: the session still wants it";
    EXPECT_EQ(journals(), 0);
}

TEST_F(Output, EventsThatReachNobodyEndTheSweepAndLeaveTheJournal)
{
    const auto ended = sweep("--rounds 10000 --json-stream | head -n 1; echo done >&2");
    EXPECT_THAT(ended.out, HasSubstr("\"start\""));
    EXPECT_THAT(ended.err, AllOf(Not(HasSubstr("its reader has gone")), ContainsRegex("kept in .*\\.journal")));
}

TEST_F(Output, RowsThatCannotBeWrittenDoNotEndASweepWithASession)
{
    const auto ended = sweep("--csv /dev/full --session " + file("p.zxo"));
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.err, AllOf(HasSubstr("Note: /dev/full could not be written: No space left on device; the sweep"),
                                 HasSubstr("zmq-crossover: /dev/full could not be written")));
    EXPECT_EQ(rowsIn(file("p.zxo")), swiftRows);
    EXPECT_THAT(ended.out, StartsWith("Throughput:"));
}

TEST_F(Output, EveryCommandTellsThatItsWordsWereLost)
{
    for (const auto& arguments :
         {"--help", "--version", "sweep --help", "analyze FILE", "analyze FILE --json", "compare FILE FILE",
          "history DIR", "export FILE --to csv -o -", "export FILE --to markdown -o -"}) {
        const auto command = "\"$zc\" " + QString(arguments).replace("FILE", table).replace("DIR", CROSSOVER_TEST_DATA);
        const auto full = runScript(command + " >/dev/full");
        EXPECT_EQ(full.exitCode, 1) << arguments;
        EXPECT_EQ(full.err, "zmq-crossover: standard output could not be written: No space left on device\n");
        const auto silent = runScript(command + " >/dev/full 2>/dev/full");
        EXPECT_EQ(silent.exitCode, 1) << arguments;
    }
    EXPECT_EQ(runScript("\"$zc\" sweep --fast 2>/dev/full").exitCode, 2);
    EXPECT_EQ(runScript("\"$zc\" analyze /nowhere 2>/dev/full").exitCode, 1);
    EXPECT_EQ(runScript("\"$zc\" 2>/dev/full").exitCode, 1) << "no display";
}

TEST_F(Output, ClosedStreamsCorruptNoFile)
{
    for (const auto* closed : {"<&-", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"}) {
        const auto csv = file("c.csv");
        const auto session = file("c.zxo");
        const auto ended = sweep("--aa --check --csv " + csv + " --session " + session + ' ' + closed);
        EXPECT_EQ(ended.exitCode, 0) << closed << ": " << ended.err;
        EXPECT_EQ(rowsIn(csv), swiftRows) << closed;
        EXPECT_EQ(rowsIn(session), swiftRows) << closed;
        EXPECT_THAT(contentOf(csv), StartsWith("size,count,")) << closed;
    }
    EXPECT_EQ(runScript("\"$zc\" analyze - <&-").exitCode, 1);
    EXPECT_EQ(runScript("\"$zc\" 2>&-").exitCode, 1) << "the window, without a display";
}

TEST(Console, IsTheOnlyWayToTheStandardStreams)
{
    for (const auto& entry : std::filesystem::directory_iterator(CROSSOVER_APP_SOURCES)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with("console.") || name.starts_with("standard_streams.")) continue;
        if (name == "worker_command.cpp") continue; // the protocol of workers is no text for anybody to read
        const auto source = contentOf(QString::fromStdString(entry.path().string()));
        for (const auto* way : {"fmt::print", "printf(", "std::cout", "std::cerr", "stdout", "stderr", "_FILENO"})
            EXPECT_THAT(source, Not(HasSubstr(way))) << name;
    }
}

} // namespace
