// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/dependence.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

/// Trials of one size in this order, zero-copy faster by `d` each.
double dependenceOn(const std::vector<double>& d)
{
    SizeData size;
    size.size = 64;
    for (std::size_t i = 0; i < d.size(); ++i)
        size.pairs.push_back({static_cast<std::uint32_t>(i + 1), 1000, 1000 * std::exp(d[i]), 2 * i, 2 * i + 1});
    return Dependence(std::vector{size}, Metric::Throughput).all();
}

std::vector<double> inTurns(std::size_t count, std::size_t run)
{
    std::vector<double> d;
    for (std::size_t i = 0; i < count; ++i)
        d.push_back(i / run % 2 == 0 ? -0.1 : 0.1);
    return d;
}

TEST(Dependence, IsOneForSignsInTurns)
{
    EXPECT_EQ(dependenceOn(inTurns(100, 1)), 1);
}

TEST(Dependence, IsOneBelowSixtyTrials)
{
    EXPECT_EQ(dependenceOn(inTurns(58, 29)), 1);
    EXPECT_GT(dependenceOn(inTurns(60, 30)), 1);
}

TEST(Dependence, IsOneWithoutAnyDeviation)
{
    EXPECT_EQ(dependenceOn(std::vector<double>(100, 0.2)), 1);
}

TEST(Dependence, CountsProductsOfSignsOverFortyTrials)
{
    // 50 trials below the median, then 50 above. At lag k, 100 - k products, k of which are negative.
    double sum = 0;
    double count = 0;
    for (int lag = 1; lag <= 40; ++lag) {
        sum += 100 - 3 * lag;
        count += 100 - lag;
    }
    EXPECT_DOUBLE_EQ(dependenceOn(inTurns(100, 50)), 1 + 2 * (sum / count - 1 / std::sqrt(count)) * count / 100);
}

TEST(Dependence, OfOneSizeIsLessTheMoreOthersAreMeasuredInBetween)
{
    // The machine is faster for 50 trials, then slower; 64 B in every fifth of them.
    std::vector<SizeData> sizes(2);
    sizes[0].size = 64;
    sizes[1].size = 1024;
    for (std::size_t i = 0; i < 100; ++i) {
        sizes[i % 5 == 0 ? 0 : 1].pairs.push_back(
            {static_cast<std::uint32_t>(i + 1), 1000, 1000 * std::exp(i < 50 ? -0.1 : 0.1), 2 * i, 2 * i + 1});
    }
    const Dependence dependence(sizes, Metric::Throughput);
    EXPECT_EQ(dependence.of(1, 2048), dependence.all());
    EXPECT_NEAR(dependence.of(64, 64) - 1, (dependence.all() - 1) / 5, 0.2);
    EXPECT_NEAR(dependence.of(65, 2048) - 1, (dependence.all() - 1) * 4 / 5, 0.2);
    EXPECT_EQ(dependence.of(65, 1023), 1) << "no trials";
}

TEST(Dependence, WidensWhatIsKnown)
{
    // The same 24 trials at each of 3 sizes, all wins; in one case they drift from round to round.
    auto drifting = curves::rows({{16, -0.3, 0, 24}, {64, 0.3, 0, 24}, {256, 0.3, 0, 24}});
    std::ranges::stable_sort(drifting, {}, &Sample::round); // as a sweep measures
    const auto steady = curves::analysed(drifting);
    EXPECT_EQ(steady.evidence.dependence.all(), 1);
    for (auto& sample : drifting) {
        if (sample.arm == Arm::ZeroCopy) *sample.throughput *= std::exp(*sample.round <= 12 ? -0.01 : 0.01);
    }
    const auto analysis = curves::analysed(drifting);
    EXPECT_GT(analysis.evidence.dependence.all(), 5);
    EXPECT_EQ(steady.verdict.high, 64);
    EXPECT_EQ(analysis.verdict.kind, VerdictKind::Unresolved);
}

TEST(Dependence, OfUnpairedRowsIsOne)
{
    EXPECT_EQ(
        curves::analysed(curves::rows({{16, -0.3, 0.1, 80}, {64, 0.3, 0.1, 80}}, false)).evidence.dependence.all(), 1);
}

} // namespace
} // namespace crossover
