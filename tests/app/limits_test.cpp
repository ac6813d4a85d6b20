// SPDX-License-Identifier: GPL-3.0-or-later

// What the program says when the system gives it too little.

#include <gmock/gmock.h>

#include "tests/app/shell.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Limits, FewDescriptorsAreFoundBeforeAnythingIsMeasured)
{
    for (const int limit : {6, 7, 8, 9, 10, 12, 14, 16, 20, 24, 28, 32, 36}) {
        for (const auto* transport : {"inproc", "tcp"}) {
            const auto ended = runScript(QString("ulimit -n %1; \"$zc\" %2 --transport %3")
                                             .arg(limit)
                                             .arg(swift.join(' '))
                                             .arg(QString::fromUtf8(transport)));
            if (ended.exitCode == 0) continue;
            EXPECT_EQ(ended.exitCode, 1) << limit << ": " << ended.err;
            EXPECT_THAT(ended.err, HasSubstr("ulimit -n")) << limit;
            EXPECT_THAT(ended.err, Not(HasSubstr("Too many open files (src"))) << "libzmq ended the process";
        }
    }
    const auto enough = runScript("ulimit -n 64; \"$zc\" " + swift.join(' ') + " --transport inproc,ipc,tcp");
    EXPECT_EQ(enough.exitCode, 0) << enough.err;
}

TEST(Limits, AThreadThatCannotBeStartedIsSaidToBeOne)
{
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "sanitizers start a thread of their own";
#endif
    const auto ended = runUnprivileged(swift, 0);
    if (!ended) GTEST_SKIP() << "the program lies where nobody else may run it";
    EXPECT_EQ(ended->exitCode, 1);
    EXPECT_THAT(ended->err, AllOf(HasSubstr("no thread could be started"), HasSubstr("ulimit -u")));
    EXPECT_THAT(ended->err, Not(HasSubstr("output could not be written")));
}

} // namespace
