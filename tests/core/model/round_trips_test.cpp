// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/round_trips.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace crossover {

namespace {

using Times = std::vector<std::chrono::nanoseconds>;

/// As skewed as round trips are.
Times skewedTimes(std::size_t count)
{
    std::mt19937 random(7);
    std::lognormal_distribution<double> time(10, 0.7);
    Times times(count);
    std::ranges::generate(times, [&] { return std::chrono::nanoseconds(std::llround(time(random))); });
    return times;
}

double exactQuantile(Times times, double share)
{
    std::ranges::sort(times);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(times.size())));
    return static_cast<double>(times[rank - 1].count());
}

TEST(RoundTrips, QuantilesOfAKnownDistributionAreExactToHalfABucket)
{
    const auto times = skewedTimes(20'000);
    const RoundTrips trips(times);
    EXPECT_EQ(trips.count(), times.size());
    for (const double share : {0.001, 0.5, 0.9, 0.99, 0.999, 1.0}) {
        const double exact = exactQuantile(times, share);
        EXPECT_NEAR(trips.quantileNs(share), exact, exact / 64) << share;
    }
}

TEST(RoundTrips, SmallTimesHaveBucketsOfOneNanosecond)
{
    Times times;
    for (int i = 0; i < 128; ++i)
        times.emplace_back(i);
    const RoundTrips trips(times);
    EXPECT_EQ(trips.quantileNs(0.5), 63);
    EXPECT_EQ(trips.quantileNs(1), 127);
    EXPECT_EQ(trips.buckets().size(), 128U);
}

TEST(RoundTrips, EveryTimeLiesInItsBucket)
{
    for (std::int64_t time = 1; time > 0 && time < (std::int64_t{1} << 61); time = time * 3 + 1) {
        const RoundTrips one(Times{std::chrono::nanoseconds(time)});
        EXPECT_NEAR(one.quantileNs(1), static_cast<double>(time), static_cast<double>(time) / 128) << time;
    }
}

TEST(RoundTrips, TogetherTheyAreThoseOfAllTimes)
{
    const auto times = skewedTimes(1000);
    const auto middle = times.begin() + 300;
    const RoundTrips both = RoundTrips(Times(times.begin(), middle)).with(RoundTrips(Times(middle, times.end())));
    EXPECT_EQ(both, RoundTrips(times));
    EXPECT_EQ(RoundTrips().with(both), both);
    EXPECT_EQ(both.with(RoundTrips()), both);
}

TEST(RoundTrips, ATextHasThemAll)
{
    const RoundTrips trips(skewedTimes(5000));
    EXPECT_EQ(RoundTrips::parsed(trips.text()), trips);
    using std::chrono::nanoseconds;
    EXPECT_EQ(RoundTrips(Times{nanoseconds(5), nanoseconds(6), nanoseconds(6), nanoseconds(10)}).text(), "5 1 2 -3 1");
    EXPECT_EQ(RoundTrips().text(), "");
}

TEST(RoundTrips, AnythingElseIsNoText)
{
    for (const auto* text : {"", "5", "5 ", "5 0", "5 -1", "5 -1 1", "5 1 -1", "5 1 -1 -1 1", "-5 1", "5  1", " 5 1",
                             "5 1.5", "5 1 ", "99999 1", "3700 1 -99 1", "5 1 x", "5 9223372036854775807 1",
                             "5 9223372036854775808", "5 1 -9223372036854775808 1"}) {
        EXPECT_FALSE(RoundTrips::parsed(text)) << '"' << text << '"';
    }
}

} // namespace

} // namespace crossover
