// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/schedule.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>

namespace crossover {
namespace {

using namespace std::chrono_literals;

/// Bursts of a link whose messages take a known time, without a link.
class CountedBursts final : public Bursts {
public:
    explicit CountedBursts(Clock::duration copy, Clock::duration zeroCopy) : m_perMessage{copy, zeroCopy} {}
    Result<Clock::duration> run(const Burst& burst) override
    {
        if (burst.timed) {
            kept.push_back(burst.arm);
        } else {
            warmedUp += burst.messages;
        }
        deepest = std::max(deepest, burst.messages);
        if (burst.timed && timeless) return Clock::duration::zero();
        return m_perMessage[static_cast<std::size_t>(burst.arm)] * burst.messages;
    }
    Result<void> close() override { return {}; }
    void fill(Sample&) const override {}

    std::vector<Arm> kept;
    std::uint64_t warmedUp = 0;
    std::uint64_t deepest = 0;
    bool timeless = false; ///< the timed ones

private:
    std::array<Clock::duration, 2> m_perMessage;
};

TrialPlan planOf(std::chrono::microseconds trialTime, std::chrono::microseconds burstTime)
{
    TrialPlan plan;
    plan.trialTime = trialTime;
    plan.burstTime = burstTime;
    return plan;
}

TEST(RunSchedule, CalibratesTheBurstToTheSlowerArm)
{
    CountedBursts bursts(1us, 4us);
    const auto messages = runSchedule(bursts, planOf(50ms, 5ms), 1'000'000);
    ASSERT_TRUE(messages);
    EXPECT_NEAR(static_cast<double>(*messages), 1250, 2);
}

TEST(RunSchedule, NeverSendsMoreThanTheInflightLimitAllows)
{
    CountedBursts bursts(1us, 1us);
    EXPECT_EQ(runSchedule(bursts, planOf(50ms, 5ms), 77).value(), 77U);
    EXPECT_EQ(bursts.deepest, 77U);
}

TEST(RunSchedule, NeverSendsFewerThanTwo)
{
    CountedBursts bursts(1s, 1s);
    EXPECT_EQ(runSchedule(bursts, planOf(50ms, 5ms), 4).value(), 2U);
}

TEST(RunSchedule, WarmsUpWithFiveHundredMessages)
{
    CountedBursts bursts(20us, 20us);
    ASSERT_TRUE(runSchedule(bursts, planOf(10s, 1ms), 1'000'000));
    EXPECT_GE(bursts.warmedUp, 500U);
}

TEST(RunSchedule, RunsAsManyWholeBalancedBlocksAsFit)
{
    CountedBursts bursts(1us, 1us);
    ASSERT_TRUE(runSchedule(bursts, planOf(50ms, 5ms), 1'000'000));
    ASSERT_EQ(bursts.kept.size() % 4, 0U);
    EXPECT_EQ(bursts.kept.size(), 8U) << "two blocks of 20 ms fit 50 ms";
    EXPECT_EQ(std::ranges::count(bursts.kept, Arm::Copy), std::ranges::count(bursts.kept, Arm::ZeroCopy));
}

TEST(RunSchedule, RunsOneBlockAtLeast)
{
    CountedBursts bursts(1s, 1s);
    ASSERT_TRUE(runSchedule(bursts, planOf(1ms, 1ms), 1'000'000));
    EXPECT_EQ(bursts.kept.size(), 4U);
}

TEST(RunSchedule, FailsWhenABurstTakesNoTime)
{
    for (const auto window : {0ns, -5ns}) {
        CountedBursts bursts(1us, window);
        const auto messages = runSchedule(bursts, planOf(50ms, 5ms), 1'000'000);
        ASSERT_FALSE(messages) << "the trial would never end";
        EXPECT_THAT(messages.error().message, testing::HasSubstr("ended before it began"));
    }
}

TEST(RunSchedule, FailsWhenATimedBurstTakesNoTime)
{
    CountedBursts bursts(1us, 1us);
    bursts.timeless = true;
    const auto messages = runSchedule(bursts, planOf(50ms, 5ms), 1'000'000);
    ASSERT_FALSE(messages);
    EXPECT_THAT(bursts.kept, testing::SizeIs(1));
}

TEST(BlockOrder, IsAbbaOrBaabAndBalancedOverEveryTwoBlocks)
{
    BlockOrder order(comparedArms, 7);
    int copyFirst = 0;
    bool differs = false;
    Arm firstOfFirstPair = Arm::Copy;
    for (int pair = 0; pair < 50; ++pair) {
        const auto one = order.next();
        const auto two = order.next();
        EXPECT_EQ(one[0], one[3]);
        EXPECT_EQ(one[1], one[2]);
        EXPECT_NE(one[0], one[1]);
        EXPECT_NE(one[0], two[0]);
        copyFirst += (one[0] == Arm::Copy) + (two[0] == Arm::Copy);
        if (pair == 0) firstOfFirstPair = one[0];
        differs = differs || one[0] != firstOfFirstPair;
    }
    EXPECT_EQ(copyFirst, 50);
    EXPECT_TRUE(differs) << "the order of blocks is not random";
}

TEST(BlockOrder, OfThreeArmsMirrorsItselfAndHoldsEachTwice)
{
    TrialPlan plan;
    plan.threshold = 64;
    BlockOrder order(plan.arms(), 7);
    std::set<Arm> firsts;
    for (int count = 0; count < 50; ++count) {
        const auto block = order.next();
        ASSERT_EQ(block.size(), 6U);
        EXPECT_TRUE(std::equal(block.begin(), block.begin() + 3, block.rbegin()));
        EXPECT_EQ(std::set<Arm>(block.begin(), block.end()).size(), 3U);
        firsts.insert(block.front());
    }
    EXPECT_EQ(firsts.size(), 3U);
}

TEST(LargestBurst, BoundsBytesOnTheirWay)
{
    EXPECT_EQ(largestBurst(1 << 20, 64 << 20), 42U);
    EXPECT_EQ(largestBurst(16 << 20, 64 << 20), 2U);
    EXPECT_EQ(largestBurst(32 << 20, 64 << 20), 2U) << "an arm cannot be timed on a single message";
    EXPECT_LE(largestBurst(1, 64 << 20), (64U << 20) / 256) << "small messages cost more than their bytes";
}

} // namespace
} // namespace crossover
