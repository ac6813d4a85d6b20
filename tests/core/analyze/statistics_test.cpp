// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/statistics.h"

#include <cmath>
#include <numeric>

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Expected tails are sums of binomial coefficients over 2^n, by hand.
TEST(SignTest, IsExact)
{
    EXPECT_DOUBLE_EQ(signTest(9, 10).greater, 11.0 / 1024);
    EXPECT_DOUBLE_EQ(signTest(9, 10).less, 1023.0 / 1024);
    EXPECT_DOUBLE_EQ(signTest(0, 6).less, 1.0 / 64);
    EXPECT_DOUBLE_EQ(signTest(0, 6).greater, 1);
    EXPECT_DOUBLE_EQ(signTest(1, 1).greater, 0.5);
}

TEST(SignTest, SaysNothingWithoutValues)
{
    EXPECT_EQ(signTest(0, 0).greater, 1);
    EXPECT_EQ(signTest(0, 0).less, 1);
}

TEST(SignTest, KeepsItsDigitsFarInTheTail)
{
    EXPECT_NEAR(signTest(60, 60).greater / std::ldexp(1.0, -60), 1, 1e-9);
}

TEST(SignTestReach, NeedsSixPairsAtTheUsualLevel)
{
    EXPECT_FALSE(signTestReach(0, 0.025));
    EXPECT_FALSE(signTestReach(5, 0.025));
    EXPECT_EQ(signTestReach(6, 0.025)->statistic, 0);
    EXPECT_DOUBLE_EQ(signTestReach(6, 0.025)->attained, 1.0 / 64);
}

// Fractions in exact integer arithmetic (Python): the largest k with sum C(n, i) / 2^n <= 1/40.
TEST(SignTestReach, HasTheKnownCriticalValues)
{
    EXPECT_EQ(signTestReach(12, 0.025)->statistic, 2);
    EXPECT_NEAR(signTestReach(12, 0.025)->attained, 79.0 / 4096, 1e-15);
    EXPECT_EQ(signTestReach(20, 0.025)->statistic, 5);
    EXPECT_EQ(signTestReach(30, 0.025)->statistic, 9);
    EXPECT_NEAR(signTestReach(30, 0.025)->attained, 0.02138697262853384, 1e-15);
}

TEST(SignTestReach, IsTheLastTailWithinTheLevel)
{
    for (std::size_t n = 6; n < 400; ++n) {
        const auto reach = signTestReach(n, 0.025);
        const auto k = static_cast<std::size_t>(reach->statistic);
        EXPECT_LE(signTest(k, n).less, 0.025) << n;
        EXPECT_GT(signTest(k + 1, n).less, 0.025) << n;
    }
}

TEST(Median, TakesTheMiddle)
{
    EXPECT_EQ(median({3, 1, 2}), 2);
    EXPECT_EQ(median({4, 1, 3, 2}), 2.5);
    EXPECT_EQ(median({1e308, 1.5e308}), 1.25e308);
    EXPECT_TRUE(std::isnan(median({})));
    const std::vector ascending{1.0, 2.0, 4.0, 9.0};
    EXPECT_EQ(medianOfSorted(ascending), 3);
}

TEST(MedianBounds, AreOrderStatisticsOfTheSignTest)
{
    std::vector<double> ascending(12);
    std::iota(ascending.begin(), ascending.end(), 1.0);
    const auto bounds = medianBounds(ascending, 0.025);
    EXPECT_EQ(bounds->low, 3); // 3rd and 10th of 12: 96.1 %, as tabulated
    EXPECT_EQ(bounds->high, 10);
    EXPECT_FALSE(medianBounds(std::span(ascending).first(5), 0.025));
}

// The first is the example of R's isoreg; pooled means by hand.
TEST(IsotonicFit, PoolsViolators)
{
    const std::vector<double> values{1, 0, 4, 3, 3, 5, 4, 2, 0};
    EXPECT_THAT(isotonicFit(values, std::vector<double>(9, 1)), ElementsAre(0.5, 0.5, 3, 3, 3, 3, 3, 3, 3));
    EXPECT_THAT(isotonicFit(std::vector{2.0, 1.0}, std::vector{3.0, 1.0}), ElementsAre(1.75, 1.75));
    EXPECT_THAT(isotonicFit(std::vector{1.0, 2.0, 3.0}, std::vector{1.0, 1.0, 1.0}), ElementsAre(1, 2, 3));
    EXPECT_THAT(isotonicFit({}, {}), IsEmpty());
}

// p.adjust(c(.04, .01, .03, .02), "holm") in R.
TEST(HolmAdjusted, KeepsTheOrderOfTheInput)
{
    EXPECT_THAT(holmAdjusted(std::vector{0.04, 0.01, 0.03, 0.02}),
                ElementsAre(DoubleNear(0.06, 1e-15), DoubleNear(0.04, 1e-15), DoubleNear(0.06, 1e-15),
                            DoubleNear(0.06, 1e-15)));
    EXPECT_THAT(holmAdjusted(std::vector{0.7, 0.6}), ElementsAre(1, 1));
}

// Mid-p of one win of one pair is 1/4, z = 0.6745; four of them mean z = 1.349, p = 0.0887 (normal table).
TEST(CombinedP, AddsWeakSignsUp)
{
    const OneSided win{0.5, 1};
    const OneSided loss{1, 0.5};
    EXPECT_NEAR(combinedP(std::vector{win}), 0.25, 1e-12);
    EXPECT_NEAR(combinedP(std::vector(4, win)), 0.0887, 1e-4);
    EXPECT_NEAR(combinedP(std::vector{win, loss}), 0.5, 1e-12);
    EXPECT_EQ(combinedP({}), 1);
    EXPECT_LT(combinedP(std::vector{OneSided{0, 1}}), 1e-12);
}

} // namespace
} // namespace crossover
