// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/ending.h"

#include <gtest/gtest.h>

#include "core/report/stranger_words.h"

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

TEST(Ending, TellsOfStrangers)
{
    const auto sentence = strangersSentence(3);
    EXPECT_EQ(withStrangers({Ending::Stopped, "stopped"}, 3), (SessionEnd{Ending::Stopped, "stopped. " + sentence}));
    EXPECT_EQ(withStrangers({Ending::Finished, "Done."}, 3), (SessionEnd{Ending::Finished, "Done. " + sentence}));
    EXPECT_EQ(withStrangers({}, 3).reason, sentence);
    EXPECT_EQ(withStrangers({Ending::Failed, "full"}, 0), (SessionEnd{Ending::Failed, "full"}));
}

} // namespace
} // namespace crossover
