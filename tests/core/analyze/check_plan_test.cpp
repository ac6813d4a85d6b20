// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/check_plan.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

TEST(ChecksAfter, MeasureEachRecommendationWithItsOwnThreshold)
{
    SweepConfig config;
    config.transports = {Transport::Inproc, Transport::Tcp};
    config.sizes = {256, 1024, 4096, 16'384};
    config.seed = 7;
    auto samples = curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}});
    for (auto& sample : samples)
        sample.group.transport = Transport::Inproc;
    auto none = curves::rows({{256, -0.3}, {1024, -0.3}});
    samples.insert(samples.end(), none.begin(), none.end());
    const auto checks = checksAfter(config, analyzeAll(samples));
    ASSERT_THAT(checks, SizeIs(1)) << "copying always wins over ipc";
    EXPECT_THAT(checks[0].transports, ElementsAre(Transport::Inproc));
    EXPECT_EQ(checks[0].threshold, 4096U);
    EXPECT_EQ(checks[0].sizes, config.sizes) << "the threshold is among them already";
    EXPECT_NE(checks[0].seed, config.seed);
    EXPECT_TRUE(validate(checks[0]));
}

TEST(ChecksAfter, AddTheThresholdToTheSizes)
{
    SweepConfig config;
    config.sizes = {256, 1000, 5000, 16'384};
    const auto checks =
        checksAfter(config, analyzeAll(curves::rows({{256, -0.3}, {1000, -0.3}, {5000, 0.3}, {16'384, 0.3}})));
    ASSERT_THAT(checks, SizeIs(1));
    EXPECT_THAT(checks[0].sizes, testing::Contains(*checks[0].threshold));
    EXPECT_THAT(checks[0].sizes, SizeIs(5));
}

} // namespace
} // namespace crossover
