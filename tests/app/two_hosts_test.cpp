// SPDX-License-Identifier: GPL-3.0-or-later

// A sweep between two hosts: network namespaces that a pair of virtual interfaces joins. The receiving worker also has
// a monotonic clock of its own, as on another host. Skipped where such namespaces cannot be made.

#include <cstdlib>
#include <thread>

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <unistd.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AnyOf;
using ::testing::HasSubstr;

bool succeeds(const std::string& command)
{
    return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
}

QByteArray outputOf(const QString& command)
{
    QProcess process;
    process.start("/bin/sh", {"-c", command});
    process.waitForFinished(patience);
    return process.readAllStandardOutput();
}

/// Two hosts for one test, and the wire between them.
class TwoHosts : public testing::Test {
protected:
    void SetUp() override
    {
        if (::geteuid() != 0) GTEST_SKIP() << "only root can make network namespaces";
        if (!succeeds("command -v ip")) GTEST_SKIP() << "there is no ip (Debian: iproute2)";
        if (!succeeds("unshare --time --monotonic 60 --fork true"))
            GTEST_SKIP() << "unshare (Debian: util-linux) cannot make a namespace of clocks here";
        if (!succeeds("ip netns add " + m_near)) GTEST_SKIP() << "ip netns cannot make network namespaces here";
        const auto in = [](const std::string& host) { return "ip -n " + host + " "; };
        ASSERT_TRUE(succeeds("ip netns add " + m_far));
        if (!succeeds(in(m_near) + "link add wire type veth peer name wire netns " + m_far))
            GTEST_SKIP() << "there are no virtual interfaces here";
        ASSERT_TRUE(succeeds(in(m_near) + "addr add 10.99.0.1/24 dev wire"));
        ASSERT_TRUE(succeeds(in(m_far) + "addr add 10.99.0.2/24 dev wire"));
        for (const auto& host : {m_near, m_far})
            ASSERT_TRUE(succeeds(in(host) + "link set wire up"));
    }

    void TearDown() override
    {
        for (const auto& host : {m_near, m_far})
            (void)succeeds("ip netns del " + host);
        EXPECT_THAT(outputOf("ip netns list").toStdString(), testing::Not(HasSubstr(m_near)));
    }

    /// The processes on both hosts.
    [[nodiscard]] QStringList running() const
    {
        QStringList numbers;
        for (const auto& host : {m_near, m_far})
            numbers +=
                QString(outputOf(QString::fromStdString("ip netns pids " + host))).split('\n', Qt::SkipEmptyParts);
        return numbers;
    }

    void expectNobodyIsLeft() const
    {
        QElapsedTimer waited;
        waited.start();
        while (!running().isEmpty() && waited.elapsed() < 5'000)
            std::this_thread::sleep_for(std::chrono::milliseconds(20)); // the system still ends them
        EXPECT_TRUE(running().isEmpty()) << running().join(' ').toStdString();
    }

    /// On the receiver's host, a day ahead of ours.
    [[nodiscard]] QString there(const std::string& command) const
    {
        return QString::fromStdString("ip netns exec " + m_far + " unshare --time --monotonic 86400 --fork " + command);
    }

    void start(QProcess& process, const QStringList& arguments, QStringList ends = {}) const
    {
        if (ends.isEmpty()) ends = QStringList{"--receiver", there("$ZC worker")};
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ZC", QStringLiteral(CROSSOVER_PROGRAM));
        environment.insert("TW", QStringLiteral(CROSSOVER_TEST_WORKER));
        environment.insert("XDG_DATA_HOME", m_folder.path());
        process.setProcessEnvironment(environment);
        process.start("ip", QStringList{"netns", "exec", QString::fromStdString(m_near), CROSSOVER_PROGRAM, "sweep",
                                        "--transport", "tcp", "--address", "10.99.0.2", "--test", "throughput"} +
                                ends + arguments);
        ASSERT_TRUE(process.waitForStarted(patience));
    }

    /// A sweep that goes on until something ends it. Returns when some samples have been measured.
    void startLong(QProcess& process, const QStringList& ends = {}) const
    {
        start(process,
              {"--sizes", "64,4KiB", "--rounds", "1000", "--trial-ms", "20", "--burst-ms", "2", "--no-refine",
               "--json-stream", "--session", session()},
              ends);
        QByteArray events;
        while (events.count('\n') < 5) {
            ASSERT_TRUE(process.waitForReadyRead(patience)) << process.readAllStandardError().toStdString();
            events += process.readAllStandardOutput();
        }
    }

    [[nodiscard]] QString session() const { return m_folder.filePath("run.zxo"); }

    void expectSamplesAreSaved() const
    {
        const auto analysis = run({"analyze", session(), "--json"});
        EXPECT_EQ(analysis.exitCode, 0) << analysis.err;
        EXPECT_FALSE(QJsonDocument::fromJson(QByteArray::fromStdString(analysis.out))["groups"].toArray().isEmpty());
    }

    QTemporaryDir m_folder;
    std::string m_near = "zc-near-" + std::to_string(::getpid());
    std::string m_far = "zc-far-" + std::to_string(::getpid());
};

TEST_F(TwoHosts, MeasureWithAcknowledgements)
{
    QProcess process;
    const auto csv = m_folder.filePath("samples.csv");
    start(process,
          {"--sizes", "64,4KiB", "--rounds", "2", "--trial-ms", "20", "--burst-ms", "2", "--no-refine", "--csv", csv});
    const auto ended = finish(process);
    EXPECT_EQ(ended.exitCode, 0) << ended.err;
    expectNobodyIsLeft();
    const auto lines = linesOf(contentOf(csv));
    ASSERT_EQ(lines.size(), 1U + 2 * 2 * 2);
    const auto names = QString::fromStdString(lines[0]).split(',');
    const auto column = names.indexOf("acknowledgement_us");
    ASSERT_GE(column, 0);
    for (std::size_t row = 1; row < lines.size(); ++row) {
        // The receiver's command is quoted and has no comma.
        EXPECT_GT(QString::fromStdString(lines[row]).split(',').value(column).toDouble(), 0) << lines[row];
    }
}

TEST_F(TwoHosts, EndWithAnErrorWhenTheWireIsCut)
{
    QProcess process;
    ASSERT_NO_FATAL_FAILURE(startLong(process));
    QElapsedTimer since;
    since.start();
    ASSERT_TRUE(succeeds("ip -n " + m_far + " link set wire down"));
    const auto ended = finish(process); // the deadline is 15 s
    EXPECT_LT(since.elapsed(), 40'000);
    EXPECT_EQ(ended.exitCode, 1) << ended.err;
    EXPECT_THAT(ended.err, AnyOf(HasSubstr("the receiving end ("), HasSubstr("the sending end (thread)")));
    // In a burst, or while a link is opened.
    EXPECT_THAT(ended.err, AnyOf(HasSubstr("it has not answered for 15 s"), HasSubstr("could not connect in time")));
    expectNobodyIsLeft();
    expectSamplesAreSaved();
}

TEST_F(TwoHosts, EndWithAnErrorWhenTheWorkerIsKilled)
{
    QProcess process;
    ASSERT_NO_FATAL_FAILURE(startLong(process));
    bool killed = false;
    for (const auto& number : outputOf(QString::fromStdString("ip netns pids " + m_far)).split('\n')) {
        if (number.isEmpty()) continue;
        const auto command = contentOf("/proc/" + number + "/cmdline");
        if (command.starts_with("unshare")) continue; // which waits for the worker
        killed = ::kill(number.toInt(), SIGKILL) == 0 || killed;
    }
    EXPECT_TRUE(killed);
    const auto ended = finish(process);
    EXPECT_EQ(ended.exitCode, 1) << ended.err;
    // If its last answer is there and its last message is not, the sender's deadline comes first.
    EXPECT_THAT(ended.err, AnyOf(HasSubstr("the receiving end ("), HasSubstr("the sending end (thread)")));
    expectNobodyIsLeft();
    expectSamplesAreSaved();
}

TEST_F(TwoHosts, EndWithAnErrorWhenTheReceiverWritesSomethingElse)
{
    QProcess process;
    ASSERT_NO_FATAL_FAILURE(startLong(process, {"--receiver", there("$TW talks 12")}));
    const auto ended = finish(process);
    EXPECT_EQ(ended.exitCode, 1) << ended.err;
    EXPECT_THAT(ended.err, HasSubstr("the receiving end ("));
    EXPECT_THAT(ended.err, HasSubstr("debug: a link opens"));
    expectNobodyIsLeft();
    expectSamplesAreSaved();
}

TEST_F(TwoHosts, EndWithAnErrorWhenTheSenderLiesAboutItsBuffers)
{
    QProcess process;
    ASSERT_NO_FATAL_FAILURE(
        startLong(process, {"--sender", "$TW keeps-a-buffer 12", "--receiver", there("$ZC worker")}));
    const auto ended = finish(process);
    EXPECT_EQ(ended.exitCode, 1) << ended.err;
    EXPECT_THAT(ended.err, HasSubstr("the sending end ("));
    EXPECT_THAT(ended.err, HasSubstr("do not trust the results of this trial"));
    expectNobodyIsLeft();
    expectSamplesAreSaved();
}

} // namespace
