// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at any moment of a sweep. `./dev kill` does it 1000 times, the tests 20 times.

#include <algorithm>
#include <csignal>
#include <random>

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "core/store/csv_reader.h"
#include "core/store/journal.h"
#include "core/store/open.h"
#include "tests/app/program.h"

namespace {

using namespace program;
using crossover::Ending;
using crossover::Sample;

int killsWanted()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("CROSSOVER_KILLS", &set);
    return set ? wanted : 20;
}

/// All that a sweep may write to lies in one folder.
class KilledSweep {
public:
    KilledSweep()
    {
        for (const auto* folder : {"data", "tmp"})
            QDir(m_folder.path()).mkdir(folder);
        QFile::copy(older, session());
    }

    /// Runs a sweep and kills it after so many milliseconds, if it has not ended by then. False if it has.
    bool runAndKill(int afterMs)
    {
        QProcess process;
        start(process);
        if (process.waitForFinished(afterMs)) return false;
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        EXPECT_TRUE(process.waitForFinished(patience));
        return process.exitStatus() == QProcess::CrashExit;
    }

    /// Runs a sweep to its end and returns how long it took.
    int runToEnd()
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        start(process);
        const auto ended = finish(process);
        EXPECT_EQ(ended.exitCode, 0) << ended.err;
        return static_cast<int>(timer.elapsed());
    }

    void check() const;

    static inline const QString older = QStringLiteral(CROSSOVER_TEST_DATA "/session-v2.zxo");

private:
    [[nodiscard]] QString session() const { return m_folder.filePath("p.zxo"); }
    [[nodiscard]] QString csv() const { return m_folder.filePath("c.csv"); }

    void start(QProcess& process) const
    {
        startProgram(process,
                     {"sweep", "--test", "throughput", "--transport", "inproc,ipc", "--sizes", "64,4096", "--rounds",
                      "4", "--trial-ms", "1", "--burst-ms", "0.2", "--no-refine", "--session", session(), "--csv",
                      csv()},
                     {{"XDG_DATA_HOME", m_folder.filePath("data")}, {"TMPDIR", m_folder.filePath("tmp")}});
    }
    [[nodiscard]] std::vector<Sample> rowsInCsv() const;
    [[nodiscard]] std::vector<Sample> rowsInJournals() const;
    void checkWhatIsThere() const;

    QTemporaryDir m_folder;
};

/// The whole lines: the last may be cut off.
std::vector<Sample> KilledSweep::rowsInCsv() const
{
    auto text = contentOf(csv());
    text.resize(text.rfind('\n') + 1); // npos + 1 is 0
    if (linesOf(text).size() < 2) return {};
    std::istringstream in(text);
    const auto rows = crossover::readCsv(in);
    EXPECT_TRUE(rows) << rows.error().message;
    return rows.value_or(std::vector<Sample>());
}

std::vector<Sample> KilledSweep::rowsInJournals() const
{
    std::vector<Sample> rows;
    for (const auto& path :
         crossover::abandonedJournals(m_folder.filePath("data/zmq-crossover/journals").toStdString())) {
        const auto restored = crossover::recoverJournal(path);
        EXPECT_TRUE(restored) << restored.error().message;
        if (restored) rows.insert(rows.end(), restored->samples.begin(), restored->samples.end());
    }
    return rows;
}

void KilledSweep::checkWhatIsThere() const
{
    static const QRegularExpression known("^(p\\.zxo(\\.\\d+-\\d+\\.part)?|c\\.csv|data(/zmq-crossover(/journals(/"
                                          "sweep-[^/]+\\.journal)?)?)?|tmp(/.+)?)$");
    QDirIterator each(m_folder.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const auto name = QDir(m_folder.path()).relativeFilePath(each.next());
        EXPECT_TRUE(known.match(name).hasMatch()) << name.toStdString();
    }
}

/// The session is the older one or complete, and every row that anybody saw is in it or in a journal.
void KilledSweep::check() const
{
    checkWhatIsThere();
    auto kept = rowsInJournals();
    if (contentOf(session()) != contentOf(older)) {
        const auto saved = crossover::openSession(session().toStdString());
        ASSERT_TRUE(saved) << saved.error().message;
        EXPECT_EQ(saved->end->how, Ending::Finished);
        kept.insert(kept.end(), saved->samples.begin(), saved->samples.end());
    }
    for (const auto& row : rowsInCsv())
        ASSERT_TRUE(std::ranges::find(kept, row) != kept.end()) << "trial " << *row.trial << " is lost";
}

TEST(Kill, LosesNothingAtAnyMoment)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    KilledSweep whole;
    const int length = whole.runToEnd();
    whole.check();
    int killed = 0;
    for (int i = 0; i < killsWanted() && !testing::Test::HasFailure(); ++i) {
        KilledSweep sweep;
        if (sweep.runAndKill(std::uniform_int_distribution(0, length)(random))) ++killed;
        sweep.check();
        if (i % 10 != 9) continue;
        sweep.runToEnd(); // what a killed one left is in nobody's way
        sweep.check();
    }
    EXPECT_GT(killed, 0);
}

} // namespace
