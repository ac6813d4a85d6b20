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
    ConfirmOutcome outcome;
    outcome.sentence = "Done.";
    const std::vector<ConfirmOutcome> confirmed(2, outcome);
    EXPECT_EQ(endOf({}, confirmed), (SessionEnd{Ending::Finished, "Done. Done."}));
}

} // namespace
} // namespace crossover
