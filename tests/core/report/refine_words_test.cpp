// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/refine_words.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

std::string wordsOn(RefineEnd end, std::size_t trials, std::optional<double> reach)
{
    RefineOutcome outcome;
    outcome.end = end;
    outcome.trials = trials;
    outcome.reach = reach;
    outcome.target = 0.1;
    return refineSentence(outcome);
}

TEST(RefineWords, SayHowNarrowTheIntervalIs)
{
    EXPECT_EQ(wordsOn(RefineEnd::NarrowEnough, 40, 0.0744),
              "Crossover known to ±7.4 % after 40 extra trials (target ±10 %).");
    EXPECT_EQ(wordsOn(RefineEnd::SingleStep, 12, 0.0151),
              "Crossover known after 12 extra trials: it lies between two neighbouring sizes (±1.5 %).");
}

TEST(RefineWords, SayWhenTimeRanOut)
{
    EXPECT_EQ(wordsOn(RefineEnd::BudgetSpent, 180, 16.9),
              "Time is up after 180 extra trials; the crossover is still uncertain by a factor of 18 (target ±10 %).");
    EXPECT_EQ(wordsOn(RefineEnd::BudgetSpent, 180, 1),
              "Time is up after 180 extra trials; the crossover is still uncertain by ±100 % (target ±10 %).");
    EXPECT_EQ(wordsOn(RefineEnd::BudgetSpent, 1, std::nullopt),
              "Time is up after 1 extra trial; the crossover has no interval.");
}

TEST(RefineWords, SayWhenThereIsNoSingleCrossover)
{
    EXPECT_EQ(wordsOn(RefineEnd::NoCrossing, 0, std::nullopt), "No single crossover to narrow down (0 extra trials).");
}

TEST(RefineWords, NameWhatAStageMeasuresAndWhy)
{
    const std::vector<RefineStep> steps{{64, Metric::Throughput, RefineReason::LowerEnd},
                                        {96, Metric::SendRate, RefineReason::UpperEnd},
                                        {4096, Metric::Throughput, RefineReason::Loss}};
    EXPECT_EQ(stageSentence(steps),
              "64 B (lower end, throughput), 96 B (upper end, sends), 4 KiB (cost of the threshold)");
    EXPECT_EQ(stageSentence({}), "");
}

} // namespace
} // namespace crossover
