// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confirm_words.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

std::string wordsOn(ConfirmEnd end, unsigned rounds, std::optional<double> reach)
{
    ConfirmOutcome outcome;
    outcome.end = end;
    outcome.rounds = rounds;
    outcome.reach = reach;
    outcome.target = 0.1;
    outcome.budget = std::chrono::seconds(60);
    return confirmSentence(outcome);
}

TEST(ConfirmWords, SayHowNarrowTheIntervalIs)
{
    EXPECT_EQ(wordsOn(ConfirmEnd::NarrowEnough, 8, 0.0744),
              "Crossover confirmed to ±7.4 % in 8 extra rounds (target ±10 %).");
    EXPECT_EQ(wordsOn(ConfirmEnd::SingleStep, 12, 0.012),
              "Crossover confirmed in 12 extra rounds: it lies between two neighbouring sizes (±1.2 %).");
}

TEST(ConfirmWords, SayWhenTimeRanOut)
{
    EXPECT_EQ(wordsOn(ConfirmEnd::BudgetSpent, 18, 16.9),
              "Time limit reached (60 s, 18 extra rounds); the crossover is still uncertain by a factor of 18 (target "
              "±10 %).");
    EXPECT_EQ(wordsOn(ConfirmEnd::BudgetSpent, 1, std::nullopt),
              "Time limit reached (60 s, 1 extra round); the crossover still has no interval.");
}

TEST(ConfirmWords, SayWhenThereIsNothingToConfirm)
{
    EXPECT_EQ(wordsOn(ConfirmEnd::NothingToConfirm, 0, std::nullopt),
              "Nothing to confirm, since there is no sign of a single crossover.");
}

} // namespace
} // namespace crossover
