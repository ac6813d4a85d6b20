// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/who.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(Who, IsAThreadUnlessItIsSomebodyElse)
{
    EXPECT_EQ(Who().text(), "thread");
    EXPECT_TRUE(Who().isThread());
    EXPECT_EQ(Who::named("thread"), Who());
    EXPECT_FALSE(Who::named("pyzmq")->isThread());
}

TEST(Who, IsEqualToWhoHasTheSameName)
{
    EXPECT_EQ(Who::named("ssh b zmq-crossover worker"), Who::named(std::string("  ssh b zmq-crossover worker\t")));
    EXPECT_NE(Who::named("pyzmq"), Who::named("perl"));
    EXPECT_LT(*Who::named("perl"), *Who::named("pyzmq"));
    EXPECT_LT(*Who::named("pyzmq"), Who());
}

TEST(Who, HasANameThatFitsOnALine)
{
    EXPECT_FALSE(Who::named(""));
    EXPECT_FALSE(Who::named("  "));
    EXPECT_FALSE(Who::named("two\nlines"));
    EXPECT_FALSE(Who::named("\x1b[31mred"));
    EXPECT_TRUE(Who::named(std::string(Who::longest, 'x')));
    EXPECT_FALSE(Who::named(std::string(Who::longest + 1, 'x')));
}

} // namespace
} // namespace crossover
