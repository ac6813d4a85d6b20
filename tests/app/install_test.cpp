// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;

TEST(Install, BringsTheWorkersWithTheProgram)
{
    const QTemporaryDir folder;
    QProcess cmake;
    cmake.start(QStringLiteral(CROSSOVER_CMAKE), {"--install", CROSSOVER_BUILD, "--prefix", folder.path()});
    ASSERT_EQ(finish(cmake).exitCode, 0);
    for (const auto* sender : {"libzmq", "pyzmq", "process"}) {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", "/usr/bin:/bin"); // the Python that has the system's pyzmq
        program.setProcessEnvironment(environment);
        program.start(folder.filePath("bin/zmq-crossover"),
                      {"sweep", "--sender", sender, "--sizes", "16,1KiB", "--rounds", "2", "--trial-ms", "1",
                       "--burst-ms", "0.2", "--no-refine", "--test", "throughput", "--csv", "-"});
        const auto ended = finish(program);
        EXPECT_EQ(ended.exitCode, 0) << ended.err;
        EXPECT_EQ(linesOf(ended.out).size(), 1U + 2 * 2 * 2) << ended.out;
    }
    for (const auto* file : {"libzmq-worker", "pyzmq.py", "perl.pl"})
        EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("lib/zmq-crossover/workers/") + file))) << file;
}

} // namespace
