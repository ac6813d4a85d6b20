// SPDX-License-Identifier: GPL-3.0-or-later

// Sweeps beside a full disk: a small tmpfs that only the program under test sees, and that goes with it.

#include <QDir>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "core/store/journal.h"
#include "core/store/open.h"
#include "tests/app/program.h"

namespace {

using namespace program;
using crossover::Ending;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class FullDisk : public testing::Test {
protected:
    void SetUp() override
    {
        for (const auto* name : {"full", "data"})
            ASSERT_TRUE(QDir(m_folder.path()).mkdir(name));
        if (!runOnFullDisk({}, "true").out.starts_with("exit 0")) {
            GTEST_SKIP() << "mounting a file system of one's own needs root";
        }
    }

    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }

    /// Runs a sweep (or what `command` says) with data in the folder `data`, in sight of a full disk at full/ that
    /// holds an older session. Prints the exit code, what is on that disk and whether the session is still the same.
    Ended runOnFullDisk(const QStringList& arguments, const QString& command = QStringLiteral(CROSSOVER_PROGRAM),
                        const QString& data = QStringLiteral("data"))
    {
        static const auto script = QStringLiteral(
            "mount -t tmpfs -o size=64k none \"$1\" && cp \"$2\" \"$1/p.zxo\" || exit 99\n"
            "head -c 1M /dev/zero > \"$1/filler\" 2>/dev/null\n"
            "full=$1 older=$2; shift 2\n"
            "\"$@\" > /dev/null; echo \"exit $?\"; ls -A \"$full\"; cmp \"$older\" \"$full/p.zxo\" && echo same");
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_DATA_HOME", at(data));
        process.setProcessEnvironment(environment);
        process.start("unshare", QStringList{"--mount", "--propagation", "private", "sh", "-c", script, "sh",
                                             at("full"), CROSSOVER_TEST_DATA "/session-v2.zxo", command} +
                                     arguments);
        return finish(process);
    }

    static QStringList sweep(const QStringList& more)
    {
        return QStringList{"sweep",    "--test", "throughput", "--transport", "inproc",     "--sizes", "64,4096",
                           "--rounds", "4",      "--trial-ms", "1",           "--burst-ms", "0.2",     "--no-refine"} +
               more;
    }

    QTemporaryDir m_folder;
};

TEST_F(FullDisk, LeavesTheOlderSessionAndTheJournal)
{
    const auto ended = runOnFullDisk(sweep({"--session", at("full/p.zxo")}));
    EXPECT_EQ(ended.out, "exit 1\nfiller\np.zxo\nsame\n");
    EXPECT_THAT(ended.err,
                AllOf(HasSubstr("full/p.zxo cannot be written: No space left on device. Free some disk space"),
                      HasSubstr("The samples are kept in")));
    const auto journals = crossover::abandonedJournals(at("data/zmq-crossover/journals").toStdString());
    ASSERT_EQ(journals.size(), 1U);
    const auto restored = crossover::recoverJournal(journals.front());
    ASSERT_TRUE(restored) << restored.error().message;
    EXPECT_EQ(restored->samples.size(), 16U);
    EXPECT_EQ(restored->end->how, Ending::Finished);
}

TEST_F(FullDisk, EndsASweepWhoseRowsItCannotKeep)
{
    const auto ended = runOnFullDisk(sweep({"--csv", at("full/c.csv"), "--session", at("p.zxo")}));
    EXPECT_THAT(ended.out, AllOf(HasSubstr("exit 1\n"), HasSubstr("same\n")));
    EXPECT_THAT(ended.err, HasSubstr("full/c.csv could not be written: No space left on device"));
    const auto saved = crossover::openSession(at("p.zxo").toStdString());
    ASSERT_TRUE(saved) << saved.error().message;
    EXPECT_FALSE(saved->samples.empty()) << "the trial whose rows found no room";
}

TEST_F(FullDisk, IsNoReasonToMeasureNothingWhereOnlyTheJournalFindsNoRoom)
{
    const auto ended = runOnFullDisk(sweep({"--session", at("p.zxo")}), QStringLiteral(CROSSOVER_PROGRAM), "full");
    EXPECT_THAT(ended.out, HasSubstr("exit 0\n"));
    EXPECT_THAT(ended.err, AllOf(HasSubstr("journal"), HasSubstr("No space left on device")));
    const auto saved = crossover::openSession(at("p.zxo").toStdString());
    ASSERT_TRUE(saved) << saved.error().message;
    EXPECT_EQ(saved->samples.size(), 16U);
    EXPECT_EQ(saved->end->how, Ending::Finished);
}

} // namespace
