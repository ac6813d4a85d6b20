// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/fitted_costs.h"

#include <cmath>
#include <tuple>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/core/analyze/costs.h"

namespace crossover {
namespace {

const std::vector<std::uint64_t> aboveInline{34, 64, 128, 256, 512, 1024, 2048, 4096, 8192};

std::vector<SizeCosts> costsAlong(const std::vector<std::uint64_t>& sizes, const CostLine& copy,
                                  const CostLine& zeroCopy)
{
    std::vector<SizeCosts> all;
    for (const auto size : sizes) {
        const auto bytes = static_cast<double>(size);
        all.push_back({size, std::vector<double>(3, copy.at(bytes)), std::vector<double>(3, zeroCopy.at(bytes))});
    }
    return all;
}

LineMeeting meetingAlong(const CostLine& copy, const CostLine& zeroCopy)
{
    const auto all = costsAlong(aboveInline, copy, zeroCopy);
    return meetingOf({{copy, zeroCopy}}, stretchesOf(all, libzmqSizes()), all);
}

TEST(LineMeeting, IsWhereBothCostTheSame)
{
    const auto meeting = meetingAlong({500, 0.1}, {590, 0.01});
    EXPECT_TRUE(meeting.once());
    EXPECT_NEAR(meeting.upward.front(), 1000, 1e-6);
}

TEST(LineMeeting, MayNotBeThere)
{
    const auto copyCheaper = meetingAlong({500, 0.1}, {590, 0.2});
    EXPECT_TRUE(copyCheaper.never());
    EXPECT_FALSE(copyCheaper.zeroCopyFirst);
    const auto zeroCopyCheaper = meetingAlong({500, 0.1}, {400, 0.01});
    EXPECT_TRUE(zeroCopyCheaper.never());
    EXPECT_TRUE(zeroCopyCheaper.zeroCopyFirst);
    const auto wrongWay = meetingAlong({500, 0.1}, {400, 0.3});
    EXPECT_FALSE(wrongWay.once());
    EXPECT_TRUE(wrongWay.downward);
}

TEST(LineMeeting, MayBeAStep)
{
    const auto all = costsAlong({16, 33, 34, 8192}, {}, {});
    const CostModel model{{{150, 0}, {235, 0}}, {{300, 0.1}, {235, 0.01}}};
    const auto meeting = meetingOf(model, stretchesOf(all, libzmqSizes()), all);
    EXPECT_TRUE(meeting.once());
    EXPECT_EQ(meeting.upward.front(), 34);
}

Estimate surplusOf(const FittedCosts& fitted, const std::vector<SizeStretch>& stretches)
{
    return fitted.estimate([](const CostModel& model) { return model[0].zeroCopy.fixedNs - model[0].copy.fixedNs; },
                           stretches);
}

TEST(FittedCosts, AreExactWithoutNoise)
{
    const auto all = costsAlong(aboveInline, {500, 0.1}, {590, 0.01});
    const auto stretches = stretchesOf(all, libzmqSizes());
    const auto surplus = surplusOf(FittedCosts(all, stretches, true, 0.05), stretches);
    EXPECT_NEAR(surplus.value, 90, 1e-6);
    ASSERT_TRUE(surplus.measurable());
    EXPECT_NEAR(surplus.bounds->low, 90, 1e-6);
    EXPECT_NEAR(surplus.bounds->high, 90, 1e-6);
}

TEST(FittedCosts, HaveNoBoundsOfTooFewTrialsOrForTooMuchConfidence)
{
    const auto all = costsAlong({64, 128}, {500, 0.1}, {590, 0.01});
    const auto few = stretchesOf(all, libzmqSizes());
    EXPECT_FALSE(surplusOf(FittedCosts(all, few, true, 0.05), few).bounds);
    const auto more = costsAlong(aboveInline, {500, 0.1}, {590, 0.01});
    const auto stretches = stretchesOf(more, libzmqSizes());
    EXPECT_FALSE(surplusOf(FittedCosts(more, stretches, true, 1e-4), stretches).bounds);
}

TEST(FittedCosts, AreTheSameEachTime)
{
    std::mt19937_64 random(3);
    const auto samples = costs::sweep(random, aboveInline, 5, costs::line(500, 0.1), costs::line(590, 0.01), 0.1);
    const auto all = costsOf(collect(samples, GroupKey{}, Metric::Throughput), Metric::Throughput, true);
    const auto stretches = stretchesOf(all, libzmqSizes());
    const auto first = surplusOf(FittedCosts(all, stretches, true, 0.05), stretches);
    const auto again = surplusOf(FittedCosts(all, stretches, true, 0.05), stretches);
    ASSERT_TRUE(first.bounds);
    EXPECT_EQ(first.bounds->low, again.bounds->low);
    EXPECT_EQ(first.bounds->high, again.bounds->high);
}

/// How often bounds of 95 % contain the truth, in sweeps of lines with noise.
struct HeldBounds {
    int fixed = 0;
    int perByte = 0;
    int surplus = 0;
    int saved = 0;
    int meeting = 0;
};

constexpr int simulatedSweeps = 200;

HeldBounds coverageOf(unsigned rounds, double noise, bool paired)
{
    const CostLine copy{500, 0.1};
    const CostLine zeroCopy{590, 0.01};
    HeldBounds held;
    for (int seed = 1; seed <= simulatedSweeps; ++seed) {
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        const auto samples = costs::sweep(random, aboveInline, rounds, costs::line(copy.fixedNs, copy.perByteNs),
                                          costs::line(zeroCopy.fixedNs, zeroCopy.perByteNs), noise);
        const auto all = costsOf(collect(samples, GroupKey{}, Metric::Throughput), Metric::Throughput, paired);
        const auto stretches = stretchesOf(all, libzmqSizes());
        const FittedCosts fitted(all, stretches, paired, 0.05);
        const auto holds = [&](double truth, const std::function<double(const CostModel&)>& value) {
            const auto bounds = fitted.estimate(value, stretches).bounds;
            return bounds && bounds->low <= truth && truth <= bounds->high ? 1 : 0;
        };
        held.fixed += holds(500, [](const CostModel& model) { return model[0].copy.fixedNs; });
        held.perByte += holds(0.1, [](const CostModel& model) { return model[0].copy.perByteNs; });
        held.surplus +=
            holds(90, [](const CostModel& model) { return model[0].zeroCopy.fixedNs - model[0].copy.fixedNs; });
        held.saved +=
            holds(0.09, [](const CostModel& model) { return model[0].copy.perByteNs - model[0].zeroCopy.perByteNs; });
        held.meeting += holds(1000, [&](const CostModel& model) {
            const auto meeting = meetingOf(model, stretches, all);
            return meeting.upward.empty() ? (meeting.zeroCopyFirst ? 0.0 : HUGE_VAL) : meeting.upward.front();
        });
    }
    return held;
}

TEST(FittedCosts, BoundsHoldTheTruth)
{
    for (const auto& [rounds, noise, paired] :
         {std::tuple(3U, 0.1, true), {12U, 0.1, true}, {12U, 0.3, true}, {12U, 0.1, false}}) {
        const auto held = coverageOf(rounds, noise, paired);
        for (const int count : {held.fixed, held.perByte, held.surplus, held.saved, held.meeting})
            EXPECT_GE(count, 0.89 * simulatedSweeps)
                << rounds << " rounds, noise " << noise << (paired ? "" : ", unpaired");
        RecordProperty(fmt::format("rounds_{}_noise_{}_{}", rounds, noise, paired),
                       fmt::format("{} {} {} {} {}", held.fixed, held.perByte, held.surplus, held.saved, held.meeting));
    }
}

} // namespace
} // namespace crossover
