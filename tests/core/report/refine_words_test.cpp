// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/refine_words.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

std::string wordsOn(RefineEnd end, unsigned rounds, std::optional<double> reach)
{
    RefineOutcome outcome;
    outcome.end = end;
    outcome.rounds = rounds;
    outcome.reach = reach;
    outcome.target = 0.1;
    outcome.budget = std::chrono::seconds(60);
    return refineSentence(outcome);
}

TEST(ConfirmWords, SayHowNarrowTheIntervalIs)
{
    EXPECT_EQ(wordsOn(RefineEnd::NarrowEnough, 8, 0.0744),
              "Crossover confirmed to ±7.4 % in 8 extra rounds (target ±10 %).");
    EXPECT_EQ(wordsOn(RefineEnd::SingleStep, 12, 0.012),
              "Crossover confirmed in 12 extra rounds: it lies between two neighbouring sizes (±1.2 %).");
}

TEST(ConfirmWords, SayWhenTimeRanOut)
{
    EXPECT_EQ(wordsOn(RefineEnd::BudgetSpent, 18, 16.9),
              "Time limit reached (60 s, 18 extra rounds); the crossover is still uncertain by a factor of 18 (target "
              "±10 %).");
    EXPECT_EQ(wordsOn(RefineEnd::BudgetSpent, 1, std::nullopt),
              "Time limit reached (60 s, 1 extra round); the crossover still has no interval.");
}

TEST(ConfirmWords, SayWhenThereIsNothingToConfirm)
{
    EXPECT_EQ(wordsOn(RefineEnd::NothingToConfirm, 0, std::nullopt),
              "Nothing to confirm, since there is no sign of a single crossover.");
}

} // namespace
} // namespace crossover
