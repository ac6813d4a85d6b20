// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/cost_stretches.h"

#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

std::vector<SizeCosts> costsAt(const std::vector<std::uint64_t>& sizes)
{
    std::vector<SizeCosts> costs;
    for (const auto size : sizes)
        costs.push_back({size, {1}, {1}});
    return costs;
}

/// "16-33 level, 34-8192 line": sizes and shapes.
std::string stretchesText(const std::vector<std::uint64_t>& sizes, const Environment& environment = {})
{
    const auto costs = costsAt(sizes);
    std::string text;
    for (const auto& stretch : stretchesOf(costs, structuralSizes(environment))) {
        const auto* const shape = stretch.shape == StretchShape::Line    ? "line"
                                  : stretch.shape == StretchShape::Level ? "level"
                                                                         : "single";
        text += fmt::format("{}{}-{} {}", text.empty() ? "" : ", ", costs[stretch.first].size, costs[stretch.last].size,
                            shape);
    }
    return text;
}

TEST(CostStretches, AreParted)
{
    EXPECT_EQ(stretchesText({16, 33, 34, 1024, 8192}), "16-33 level, 34-8192 line");
    EXPECT_EQ(stretchesText({64, 1024, 16'384, 65'536}), "64-1024 line, 16384-65536 line");
    EXPECT_EQ(stretchesText({64, 16'384, 262'144}), "64-64 single, 16384-16384 single, 262144-262144 single");
    EXPECT_EQ(stretchesText({16}), "16-16 level");
    EXPECT_EQ(stretchesText({64}), "64-64 single");
    EXPECT_EQ(stretchesText({}), "");
}

TEST(CostStretches, ArePartedByACacheOnlyWhereThreeSizesAreLeft)
{
    const Environment caches{{{"L2 cache", "256 B"}}, {}, {}};
    EXPECT_EQ(stretchesText({64, 128, 256, 512, 1024, 2048}, caches), "64-256 line, 512-2048 line");
    EXPECT_EQ(stretchesText({64, 128, 256, 512, 1024}, caches), "64-1024 line");
    EXPECT_EQ(stretchesText({128, 256, 512, 1024, 2048}, caches), "128-2048 line");
}

TEST(CostStretches, TellWhatEndsThem)
{
    const auto costs = costsAt({32, 64, 128});
    const auto stretches = stretchesOf(costs, structuralSizes({}));
    ASSERT_EQ(stretches.size(), 2U);
    ASSERT_TRUE(stretches.front().above);
    EXPECT_EQ(stretches.front().above->bytes, 33U);
    EXPECT_FALSE(stretches.back().above);
}

TEST(CostsOf, AreNanosecondsForEachMessage)
{
    auto samples = curves::rows({{64, 0, 0.1, 3}, {128, 0, 0.1, 3}});
    samples.erase(samples.begin() + 1); // a zero-copy row, so that one trial has no pair
    const auto data = collect(samples, GroupKey{}, Metric::Throughput);
    const auto paired = costsOf(data, Metric::Throughput, true);
    ASSERT_EQ(paired.size(), 2U);
    EXPECT_EQ(paired[0].copy.size(), 2U);
    EXPECT_EQ(paired[0].zeroCopy.size(), 2U);
    EXPECT_NEAR(paired[0].copy.front(), 1e6, 1);
    const auto unpaired = costsOf(data, Metric::Throughput, false);
    EXPECT_EQ(unpaired[0].copy.size(), 3U);
    EXPECT_EQ(unpaired[0].zeroCopy.size(), 2U);
    EXPECT_EQ(costsOf(data, Metric::Latency, true)[0].copy.front(), 1e3 * data[0].pairs[0].copy);
}

} // namespace
} // namespace crossover
