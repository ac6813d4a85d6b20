// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/refinement.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {

bool operator==(const RefineStep& a, const RefineStep& b)
{
    return a.size == b.size && a.metric == b.metric && a.reason == b.reason;
}

namespace {

using curves::undecided;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

std::vector<RefineStep> stepsOn(const std::vector<curves::Point>& points, double target = 0.1)
{
    return nextSteps(std::vector{curves::analysed(curves::rows(points))}, target);
}

std::vector<std::uint64_t> sizesFor(const std::vector<RefineStep>& steps, RefineReason reason)
{
    std::vector<std::uint64_t> sizes;
    for (const auto& step : steps) {
        if (step.reason == reason) sizes.push_back(step.size);
    }
    return sizes;
}

RefineOutcome outcomeOn(const std::vector<curves::Point>& points, double target = 0.1)
{
    return outcomeOf(curves::analysed(curves::rows(points)), target, 7);
}

TEST(NextSteps, MeasureBetweenTheEndsOfTheInterval)
{
    // Medians of -0.2 and 0.2: what lies between may go either way.
    const auto steps = stepsOn({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].size, 128U);
    EXPECT_EQ(steps[0].metric, Metric::Throughput);
    EXPECT_EQ(steps[0].reason, RefineReason::UpperEnd);
}

TEST(NextSteps, MeasureWhereEachEndMayMoveMost)
{
    // 128 B leans to copying and 512 B to zero-copy.
    const auto steps = stepsOn({{16, -0.4},
                                {64, -0.3},
                                {128, -0.15, undecided},
                                {256, 0.0, undecided},
                                {512, 0.15, undecided},
                                {1024, 0.3},
                                {4096, 0.4}});
    EXPECT_THAT(sizesFor(steps, RefineReason::LowerEnd), ElementsAre(128));
    EXPECT_THAT(sizesFor(steps, RefineReason::UpperEnd), ElementsAre(512));
}

TEST(NextSteps, GoOnAfterADraw)
{
    // Nothing but 128 B is left, where each arm won as often: neither end has a favourite.
    const auto steps = stepsOn({{64, -0.3}, {128, 0.0, undecided}, {256, 0.3}});
    EXPECT_THAT(steps,
                testing::Contains(Field(&RefineStep::size, testing::AllOf(testing::Gt(64U), testing::Lt(256U)))));
}

TEST(NextSteps, AreNoneOnceTheTargetIsReached)
{
    const std::vector<curves::Point> narrow{{16, -0.4}, {120, -0.3}, {128, 0.3}, {1024, 0.4}};
    EXPECT_THAT(stepsOn(narrow), IsEmpty());
    EXPECT_THAT(sizesFor(stepsOn({{16, -0.4}, {64, -0.3}, {256, 0.3}, {1024, 0.4}}, 1), RefineReason::UpperEnd),
                IsEmpty())
        << "64 to 256 B reach 100 % from their middle";
}

TEST(NextSteps, AreNoneAtASingleStep)
{
    const std::vector<curves::Point> jump{{16, -0.4}, {33, -0.3}, {34, 0.3}, {64, 0.4}};
    EXPECT_THAT(stepsOn(jump, 0.005), IsEmpty());
    EXPECT_EQ(outcomeOn(jump, 0.005).end, RefineEnd::SingleStep);
}

TEST(NextSteps, AreNoneWhereOneArmWinsOrBothAreAlike)
{
    EXPECT_THAT(stepsOn({{16, 0.3}, {64, 0.4}}), IsEmpty());
    EXPECT_THAT(stepsOn({{16, -0.3}, {64, -0.4}}), IsEmpty());
    EXPECT_THAT(stepsOn({{16, 0, 0}, {64, 0, 0}}), IsEmpty());
    EXPECT_THAT(nextSteps({}, 0.1), IsEmpty());
}

TEST(NextSteps, StartWithTheEndsOfTheRange)
{
    // Two trials at each size: nothing is proven, and the far ends would gain most.
    const auto steps = stepsOn({{16, -0.3, 0.01, 2}, {64, -0.3, 0.01, 2}, {256, 0.3, 0.01, 2}, {1024, 0.3, 0.01, 2}});
    EXPECT_FALSE(sizesFor(steps, RefineReason::LowerEnd).empty());
    EXPECT_FALSE(sizesFor(steps, RefineReason::UpperEnd).empty());
    EXPECT_TRUE(std::ranges::is_sorted(steps, {}, &RefineStep::size));
}

TEST(NextSteps, OfSeveralCrossingsServeTheThresholdAlone)
{
    const auto steps = stepsOn({{16, 0.1}, {64, -0.1, undecided}, {256, -0.3}, {1024, 0.5}});
    EXPECT_THAT(steps, Each(Field(&RefineStep::reason, RefineReason::Loss)));
}

TEST(NextSteps, MeasureTheThreeSizesThatLeaveMostRoomForALoss)
{
    // The crossing is known; from 256 B to 16 KiB scatter leaves losses of 3.2, 4, 9 and 6 % possible.
    const auto steps = stepsOn({{16, -0.4},
                                {33, -0.3},
                                {34, 0.3, 0.01, 24},
                                {256, 0.05, 0.1},
                                {1024, 0.05, 0.11},
                                {4096, 0.05, 0.17},
                                {16384, 0.05, 0.135}});
    EXPECT_THAT(steps, ElementsAre(RefineStep{1024, Metric::Throughput, RefineReason::Loss},
                                   RefineStep{4096, Metric::Throughput, RefineReason::Loss},
                                   RefineStep{16384, Metric::Throughput, RefineReason::Loss}));
}

TEST(NextSteps, MeasureOneOfThemForEveryTwoEndsThatMayStillMove)
{
    const auto steps = stepsOn({{16, -0.4}, {1024, 0.3, 0.01, 24}, {4096, 0.05, 0.14}, {16384, 0.05, 0.11}});
    EXPECT_THAT(sizesFor(steps, RefineReason::Loss), ElementsAre(4096));
}

TEST(NextSteps, OfSendRatesServeTheirCrossingAlone)
{
    auto samples = curves::rows({{16, -0.4}, {33, -0.3}, {34, 0.3, 0.01, 24}, {1024, 0.05, 0.2}});
    for (auto& sample : samples)
        sample.sendRate = sample.throughput;
    auto analyses = analyzeAll(samples);
    ASSERT_EQ(analyses.size(), 2U);
    EXPECT_THAT(nextSteps(analyses, 0.1), ElementsAre(RefineStep{1024, Metric::Throughput, RefineReason::Loss}));
    EXPECT_THAT(nextSteps(std::span(analyses).last(1), 0.1), IsEmpty());
}

TEST(NextSteps, SpendNothingOnCpuTime)
{
    const std::vector<curves::Point> points{{16, -0.4}, {33, -0.3}, {34, 0.3, 0.01, 24}, {1024, 0.05, 0.2}};
    const auto plain = nextSteps(analyzeAll(curves::rows(points)), 0.1);
    const auto analyses = analyzeAll(curves::withCpu(curves::rows(points), {{16, 0.0, 0.2}, {1024, 0.0, 0.2}}));
    ASSERT_EQ(analyses.size(), 2U);
    EXPECT_EQ(nextSteps(analyses, 0.1), plain);
    EXPECT_THAT(nextSteps(std::span(analyses).last(1), 0.1), IsEmpty());
}

TEST(NextSteps, NameEverySizeOnce)
{
    auto samples = curves::rows({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}});
    for (auto& sample : samples)
        sample.sendRate = sample.throughput;
    const auto steps = nextSteps(analyzeAll(samples), 0.1);
    ASSERT_EQ(steps.size(), 1U) << "both metrics ask for 128 B";
    EXPECT_EQ(steps[0].metric, Metric::Throughput);
}

TEST(RefineOutcome, SaysHowFarTheIntervalReaches)
{
    const auto outcome = outcomeOn({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}});
    EXPECT_EQ(outcome.end, RefineEnd::BudgetSpent);
    EXPECT_DOUBLE_EQ(*outcome.reach, 1);
    EXPECT_EQ(outcome.trials, 7U);
    EXPECT_EQ(outcome.target, 0.1);
    EXPECT_EQ(outcomeOn({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}}, 1).end, RefineEnd::NarrowEnough);
}

TEST(RefineOutcome, IsNoSingleStepWhereASizeLiesBetween)
{
    // 33 B was measured, though it is on no grid.
    const auto outcome = outcomeOn({{16, -0.4}, {32, -0.3}, {33, 0.0, undecided}, {34, 0.3}, {64, 0.4}}, 0.005);
    EXPECT_EQ(outcome.end, RefineEnd::BudgetSpent);
}

TEST(RefineOutcome, HasNoCrossingWhereThatIsProven)
{
    for (const auto& points : {std::vector<curves::Point>{{16, 0.3}, {64, 0.3}},
                               {{16, -0.3}, {64, -0.3}},
                               {{16, 0.3}, {64, -0.3}},
                               {{16, 0, 0}, {64, 0, 0}}}) {
        const auto outcome = outcomeOn(points);
        EXPECT_EQ(outcome.end, RefineEnd::NoCrossing);
        EXPECT_FALSE(outcome.reach);
    }
    EXPECT_EQ(outcomeOn({{16, 0, undecided}, {64, 0, undecided}}).end, RefineEnd::BudgetSpent);
}

TEST(ReachOf, IsTheShareFromTheGeometricMiddle)
{
    EXPECT_NEAR(reachOf(100, 121), 0.1, 1e-12);
    EXPECT_DOUBLE_EQ(reachOf(64, 64), 0);
}

} // namespace
} // namespace crossover
