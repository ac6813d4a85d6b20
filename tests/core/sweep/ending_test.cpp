// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ending.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(Ending, TellsHowASweepEnded)
{
    EXPECT_EQ(endOf({}), (SessionEnd{Ending::Finished, ""}));
    EXPECT_EQ(endOf(Error{Error::Kind::Stopped, "stopped"}).how, Ending::Stopped);
    EXPECT_EQ(endOf(Error{Error::Kind::Failed, "no memory"}), (SessionEnd{Ending::Failed, "no memory"}));
    const std::string sentence = "Throughput: no single crossover to narrow down (0 extra trials).";
    EXPECT_EQ(endOf({}, std::vector<RefineOutcome>(2)), (SessionEnd{Ending::Finished, sentence + " " + sentence}));
}

} // namespace
} // namespace crossover
