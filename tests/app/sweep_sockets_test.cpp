// SPDX-License-Identifier: GPL-3.0-or-later

// The sockets of a sweep without a window: who tries to get in, and what a killed one leaves behind.

#include <csignal>
#include <deque>

#include <QDir>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/program.h"
#include "tests/core/measure/strangers.h"

namespace {

using namespace program;
using crossover::strangers::listeningPorts;
using crossover::strangers::RawConnection;
using ::testing::HasSubstr;
using ::testing::Not;

class SweepSockets : public testing::Test {
protected:
    SweepSockets()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qputenv("TMPDIR", m_folder.path().toUtf8());
    }
    ~SweepSockets() override
    {
        qputenv("XDG_DATA_HOME", m_dataBefore);
        m_temporaryBefore.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_temporaryBefore);
    }

    QTemporaryDir m_folder;

private:
    QByteArray m_dataBefore = qgetenv("XDG_DATA_HOME");
    QByteArray m_temporaryBefore = qgetenv("TMPDIR");
};

QStringList sweepOver(const QString& transport, const QString& trialMs)
{
    return {"sweep",    "--test", "throughput", "--transport", transport,    "--sizes", "64,4KiB",
            "--rounds", "4",      "--trial-ms", trialMs,       "--burst-ms", "1",       "--no-refine"};
}

TEST_F(SweepSockets, TurnStrangersAwayAndSaySo)
{
    const auto session = m_folder.filePath("run.zxo");
    QProcess process;
    startProgram(process, sweepOver("tcp", "20") << "--session" << session);
    ASSERT_TRUE(process.waitForStarted(patience));
    std::deque<RawConnection> strangers;
    const auto number = std::to_string(process.processId());
    while (!process.waitForFinished(1)) {
        for (const auto port : listeningPorts(number)) {
            strangers.emplace_back(port);
            if (strangers.size() > 100) strangers.pop_front();
        }
    }
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_THAT(process.readAllStandardError().toStdString(),
                HasSubstr("Note: Other programs tried to connect to the tcp ports of this sweep"));
    EXPECT_THAT(contentOf(session), HasSubstr("Other programs tried to connect"));
}

TEST_F(SweepSockets, SayNothingOfStrangersWhereNoneCame)
{
    const auto ended = run(sweepOver("tcp", "1"));
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.err, Not(HasSubstr("Other programs")));
}

TEST_F(SweepSockets, AreRemovedByTheNextSweepWhenTheirsIsKilled)
{
    const auto folders = [this] {
        return QDir(m_folder.path()).entryList({"zmq-crossover-*"}, QDir::Dirs | QDir::Hidden);
    };
    QProcess process;
    startProgram(process, sweepOver("ipc", "60000"));
    while (folders().isEmpty())
        ASSERT_FALSE(process.waitForFinished(1)) << "it measures for a minute";
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    ASSERT_TRUE(process.waitForFinished(patience));
    EXPECT_EQ(folders().size(), 1);
    EXPECT_EQ(run(sweepOver("inproc", "1")).exitCode, 0);
    EXPECT_TRUE(folders().isEmpty());
}

} // namespace
