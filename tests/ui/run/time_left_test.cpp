// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/time_left.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(TimeLeft, FallsWithTheClockWhileTheForecastIsRight)
{
    TimeLeft left;
    for (double elapsed = 0; elapsed <= 30; elapsed += 0.1)
        EXPECT_NEAR(left.update(elapsed, 30 - elapsed), 30 - elapsed, 1e-9);
}

TEST(TimeLeft, DoesNotJumpAboutWithForecastsThatDo)
{
    std::mt19937 random(7);
    std::normal_distribution<double> error(0, 0.2);
    TimeLeft left;
    double before = left.update(0, 30);
    int rises = 0;
    for (double elapsed = 0.1; elapsed < 30; elapsed += 0.1) {
        const double now = left.update(elapsed, (30 - elapsed) * std::exp(error(random)));
        EXPECT_LT(before - now, 1.5) << "at " << elapsed;
        rises += now > before;
        before = now;
    }
    EXPECT_LE(rises, 2);
    EXPECT_LT(before, 2);
}

TEST(TimeLeft, FollowsAForecastThatWasWrongFromTheStart)
{
    TimeLeft left;
    left.update(0, 10);
    double shown = 0;
    for (double elapsed = 0.1; elapsed < 20; elapsed += 0.1)
        shown = left.update(elapsed, 40 - elapsed);
    EXPECT_NEAR(shown, 20, 3);
}

TEST(TimeLeft, BeginsAfreshWithAnotherSweep)
{
    TimeLeft left;
    left.update(0, 30);
    left.update(29, 1);
    EXPECT_DOUBLE_EQ(left.update(0.1, 8), 8);
    left.reset();
    EXPECT_DOUBLE_EQ(left.update(5, 60), 60);
}

TEST(TimeLeft, IsNeverNegative)
{
    TimeLeft left;
    left.update(0, 1);
    EXPECT_GE(left.update(10, 0), 0);
    EXPECT_GE(left.update(11, -3), 0);
}

TEST(TimeLeftText, IsNoFinerThanAForecastIsGoodFor)
{
    EXPECT_EQ(timeLeftText(0), "0 s");
    EXPECT_EQ(timeLeftText(0.2), "1 s");
    EXPECT_EQ(timeLeftText(7.2), "8 s");
    EXPECT_EQ(timeLeftText(21.5), "25 s");
    EXPECT_EQ(timeLeftText(118), "2 min");
    EXPECT_EQ(timeLeftText(97), "1 min 40 s");
    EXPECT_EQ(timeLeftText(183), "3 min 10 s");
}

} // namespace
} // namespace crossover
