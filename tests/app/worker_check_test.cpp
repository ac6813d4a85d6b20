// SPDX-License-Identifier: GPL-3.0-or-later

// `zmq-crossover worker --check COMMAND...`: words and exit codes.

#include <gmock/gmock.h>

#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

TEST(WorkerCheck, TheProgramsOwnWorkerKeepsTheProtocol)
{
    const auto ended = run({"worker", "--check", "process"});
    EXPECT_EQ(ended.exitCode, 0) << ended.out << ended.err;
    EXPECT_THAT(ended.out, StartsWith("ok   greets in time, with what it is and can do\n"));
    EXPECT_THAT(ended.out, AllOf(HasSubstr("process keeps the protocol: "), Not(HasSubstr("FAIL"))));
    EXPECT_EQ(ended.err, "");
}

TEST(WorkerCheck, TheWorkerForLibzmqIsFoundBesideTheProgram)
{
    const auto ended = run({"worker", "--check", "libzmq"});
    EXPECT_EQ(ended.exitCode, 0) << ended.out << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("libzmq keeps the protocol: "));
}

TEST(WorkerCheck, SaysWhatWasSentWhatCameAndWhatWasExpected)
{
    const auto ended = run({"worker", "--check", "echo", "hello;", "echo", "--help", ">&2;", "exit", "3"});
    EXPECT_EQ(ended.exitCode, 1) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("FAIL greets in time, with what it is and can do\n"
                                     "       came:     the end of its output (exit code 3); its last words: --help\n"
                                     "       expected: a greeting: {\"worker\":1,\"name\":...}\n"));
    EXPECT_THAT(ended.out, HasSubstr("FAIL writes nothing but its answers to standard output\n"
                                     "       came:     hello\n"));
    EXPECT_THAT(ended.out, HasSubstr("\n2 of 2 points do not hold."));
}

class WrongWorkerUsage : public testing::TestWithParam<WrongUsage> {};

TEST_P(WrongWorkerUsage, IsRefused)
{
    const auto ended = run(GetParam().arguments);
    EXPECT_EQ(ended.exitCode, 2) << ended.out;
    EXPECT_EQ(ended.out, "");
    EXPECT_THAT(ended.err, HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Commands, WrongWorkerUsage,
    testing::Values(WrongUsage{"nothing", {"worker", "--check"}, "--check needs the command that starts a worker"},
                    WrongUsage{"thread", {"worker", "--check", "thread"}, "a thread of this program is no worker"},
                    WrongUsage{"long", {"worker", "--check", QString(300, 'x')}, "at most 200 printable characters"},
                    WrongUsage{"command", {"worker", "pyzmq"}, "write --check before its command"}),
    [](const auto& parameter) { return parameter.param.name; });

} // namespace
