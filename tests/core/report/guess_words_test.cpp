// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guess_words.h"

#include <gtest/gtest.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::Point;
using curves::undecided;

std::string judged(const std::vector<Point>& points, double guess)
{
    return guessSentence(curves::analysed(curves::rows(points)), guess);
}

TEST(GuessWords, SayHowFarOffAGuessIs)
{
    // A crossover of 128 B, between 64 and 256 B.
    const std::vector<Point> points{{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}};
    EXPECT_EQ(judged(points, 200), "Your guess of 200 B is inside the interval: the crossover is between 64 and 256 B, "
                                   "most likely near 128 B.");
    EXPECT_NE(judged(points, 64).find("is inside the interval"), std::string::npos) << "its ends belong to it";
    EXPECT_EQ(judged(points, 260), "Your guess of 260 B is twice the measured crossover of 128 B.");
    EXPECT_EQ(judged(points, 16384), "Your guess of 16 KiB is 130 times the measured crossover of 128 B.");
    EXPECT_EQ(judged(points, 63), "Your guess of 63 B is half the measured crossover of 128 B.");
    EXPECT_EQ(judged(points, 32), "Your guess of 32 B is 4 times smaller than the measured crossover of 128 B.");
}

TEST(GuessWords, DoNotClaimMoreThanIsMeasured)
{
    const std::vector<Point> atMost{{16, 0.002, undecided}, {64, 0.3}, {256, 0.4}};
    EXPECT_EQ(judged(atMost, 256), "Your guess of 256 B is too large: zero-copy is faster from 64 B, perhaps from "
                                   "smaller sizes.");
    EXPECT_EQ(judged(atMost, 64), "Your guess of 64 B may be right: zero-copy is faster from 64 B, perhaps from "
                                  "smaller sizes.");
    const std::vector<Point> atLeast{{16, -0.4}, {64, -0.3}, {256, 0.002, undecided}};
    EXPECT_EQ(judged(atLeast, 16), "Your guess of 16 B is too small: copying is faster up to 64 B, perhaps up to "
                                   "larger sizes.");
    EXPECT_EQ(judged(atLeast, 1024), "Your guess of 1 KiB may be right: copying is faster up to 64 B, perhaps up to "
                                     "larger sizes.");
    EXPECT_EQ(judged({{16, 0.3}, {64, 0.4}}, 64),
              "Your guess of 64 B is too large: zero-copy is faster from 16 B, the smallest size tested.");
    EXPECT_EQ(judged({{16, -0.3}, {64, -0.4}}, 16),
              "Your guess of 16 B is too small: copying is faster up to 64 B, the largest size tested.");
    EXPECT_EQ(judged({{16, 0.3}, {64, -0.3}, {256, 0.3}}, 64),
              "Your guess of 64 B has no single crossover to be compared with.");
    EXPECT_EQ(judged({{16, 0.001, 0.01}, {64, 0.001, 0.01}}, 64),
              "Your guess of 64 B has no crossover to be compared with: copying and zero-copy differ by at most 3 %.");
    EXPECT_EQ(judged({{16, 0.002, undecided}, {64, 0.002, undecided}}, 64),
              "Your guess of 64 B has no clear answer yet to be compared with.");
}

} // namespace
} // namespace crossover
