// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/session_change.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

using synthetic::sweepCrossingAt;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(SessionChange, FindsACrossoverThatMoved)
{
    const auto changes = changesBetween(sweepCrossingAt(4096, 1), sweepCrossingAt(512, 2));
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes[0].crossover, MetricChange::Crossover::Differs);
    ASSERT_TRUE(changes[0].ratio);
    EXPECT_NEAR(std::log2(*changes[0].ratio), -3, 0.5);
}

TEST(SessionChange, ClaimsNothingBetweenRepeatsOfTheSameSweep)
{
    int crossovers = 0;
    int arms = 0;
    constexpr int pairs = 60;
    for (std::uint64_t seed = 0; seed < pairs; ++seed) {
        const auto changes = changesBetween(sweepCrossingAt(2048, 2 * seed), sweepCrossingAt(2048, 2 * seed + 1));
        ASSERT_THAT(changes, SizeIs(1));
        crossovers += changes[0].crossover == MetricChange::Crossover::Differs;
        for (const auto arm : comparedArms)
            arms += std::ranges::any_of(changes[0].curve(arm), &SizeChange::significant);
    }
    EXPECT_EQ(crossovers, 0);
    EXPECT_LE(arms, 2 * pairs * 5 / 100 + 6) << "of 120 arms, 5 % may be claimed wrongly";
}

TEST(SessionChange, FindsAnArmThatBecameFasterOrSlower)
{
    for (const double factor : {2.0, 0.5}) {
        const auto changes = changesBetween(sweepCrossingAt(2048, 1), sweepCrossingAt(2048, 2, factor));
        ASSERT_THAT(changes, SizeIs(1));
        EXPECT_NE(changes[0].crossover, MetricChange::Crossover::Differs) << "both arms changed alike";
        for (const auto arm : comparedArms) {
            for (const auto& change : changes[0].curve(arm)) {
                EXPECT_TRUE(change.significant) << change.size;
                EXPECT_NEAR(change.speedup(), factor, 0.5 * factor);
                EXPECT_LE(change.logLow, change.logMedian);
                EXPECT_GE(change.logHigh, change.logMedian);
            }
        }
    }
}

TEST(SessionChange, ALowerLatencyIsFaster)
{
    auto before = sweepCrossingAt(2048, 1);
    for (auto& sample : before) {
        sample.latencyUs = 1e6 / *std::exchange(sample.throughput, std::nullopt);
        sample.group.test = crossover::Test::Latency;
    }
    auto after = before;
    for (auto& sample : after)
        *sample.latencyUs /= 3;
    const auto changes = changesBetween(before, after);
    ASSERT_THAT(changes, SizeIs(1));
    for (const auto& change : changes[0].copy)
        EXPECT_NEAR(change.speedup(), 3, 1e-9);
}

TEST(SessionChange, SwappingTheSessionsTurnsEveryChangeAround)
{
    const auto one = sweepCrossingAt(4096, 1);
    const auto two = sweepCrossingAt(512, 2, 1.3);
    const auto there = changesBetween(one, two);
    const auto back = changesBetween(two, one);
    ASSERT_EQ(there[0].copy.size(), back[0].copy.size());
    ASSERT_TRUE(there[0].ratio);
    EXPECT_DOUBLE_EQ(*there[0].ratio, 1 / *back[0].ratio);
    for (std::size_t i = 0; i < there[0].copy.size(); ++i) {
        EXPECT_NEAR(there[0].copy[i].logMedian, -back[0].copy[i].logMedian, 1e-12);
        EXPECT_DOUBLE_EQ(there[0].copy[i].p, back[0].copy[i].p);
    }
}

TEST(SessionChange, ComparesWhatBothHave)
{
    const auto tcp = [](std::vector<Sample> samples) {
        for (auto& sample : samples)
            sample.group.transport = Transport::Tcp;
        return samples;
    };
    const auto one = sweepCrossingAt(2048, 1);
    EXPECT_THAT(changesBetween(one, tcp(one)), IsEmpty());
    EXPECT_THAT(changesBetween({}, one), IsEmpty());
    EXPECT_THAT(changesBetween(one, {}), IsEmpty());

    auto untold = one;
    for (auto& sample : untold)
        sample.group.release.reset();
    const auto changes = changesBetween(untold, one);
    ASSERT_THAT(changes, SizeIs(1)) << "a table that does not name its release is compared with any";
    EXPECT_EQ(changes[0].group().release, Release::Shared);

    auto copyOnly = one;
    std::erase_if(copyOnly, [](const Sample& sample) { return sample.arm != Arm::Copy; });
    const auto overlay = changesBetween(copyOnly, one);
    ASSERT_THAT(overlay, SizeIs(1));
    EXPECT_FALSE(overlay[0].copy.empty());
    EXPECT_TRUE(overlay[0].zeroCopy.empty());
    EXPECT_EQ(overlay[0].crossover, MetricChange::Crossover::Unknown);
}

TEST(SessionChange, TooFewRepeatsProveNothing)
{
    std::vector<Sample> few;
    for (const double rate : {100.0, 101.0, 102.0})
        few.push_back(curves::throughputRow(Arm::Copy, 64, rate, std::nullopt));
    auto other = few;
    for (auto& sample : other)
        *sample.throughput *= 10;
    const auto changes = changesBetween(few, other);
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_FALSE(changes[0].copy[0].significant);
    EXPECT_TRUE(std::isinf(changes[0].copy[0].logLow));
}

std::vector<Sample> of(Release release, std::vector<Sample> samples)
{
    for (auto& sample : samples)
        sample.group.release = release;
    return samples;
}

TEST(SessionChange, ComparesAcrossTheTermsThatMayDiffer)
{
    const auto shared = of(Release::Shared, sweepCrossingAt(4096, 1));
    const auto pooled = of(Release::Pooled, sweepCrossingAt(512, 2));
    EXPECT_THAT(changesBetween(shared, pooled), IsEmpty());
    const std::vector across{CombinationTerm::Release};
    const auto changes = changesBetween(shared, pooled, {}, across);
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes[0].baseline.group.release, Release::Shared);
    EXPECT_EQ(changes[0].group().release, Release::Pooled);
    EXPECT_EQ(changes[0].crossover, MetricChange::Crossover::Differs);
    EXPECT_THAT(changesBetween(shared, pooled, {}, std::vector{CombinationTerm::Transport}), IsEmpty());
}

TEST(SessionChange, ComparesWithinASession)
{
    auto both = of(Release::Shared, sweepCrossingAt(4096, 1));
    const auto pooled = of(Release::Pooled, sweepCrossingAt(512, 2));
    both.insert(both.end(), pooled.begin(), pooled.end());
    const auto changes = changesWithin(both, std::vector{CombinationTerm::Release});
    ASSERT_THAT(changes, SizeIs(1)) << "the first is what the other is compared with";
    EXPECT_EQ(changes[0].group().release, Release::Pooled);
    EXPECT_EQ(changes[0].baseline.group.release, Release::Shared);
    // What the baseline has exactly comes first.
    const auto exact = changesBetween(both, pooled, {}, std::vector{CombinationTerm::Release});
    ASSERT_THAT(exact, SizeIs(1));
    EXPECT_EQ(exact[0].baseline.group.release, Release::Pooled);
    EXPECT_NEAR(exact[0].ratio.value_or(0), 1, 1e-9);
}

} // namespace
} // namespace crossover
