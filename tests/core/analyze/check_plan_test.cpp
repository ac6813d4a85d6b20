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
    const auto checks = checksAfter(config, samples);
    ASSERT_THAT(checks, SizeIs(1)) << "copying always wins over ipc";
    EXPECT_THAT(checks[0].transports, ElementsAre(Transport::Inproc));
    EXPECT_EQ(checks[0].threshold, 2048U);
    EXPECT_THAT(checks[0].sizes, ElementsAre(256, 1024, 2048, 4096, 16'384));
    EXPECT_EQ(checks[0].rounds, 12U) << "three rounds would prove nothing";
    EXPECT_FALSE(checks[0].refines());
    EXPECT_NE(checks[0].seed, config.seed);
    EXPECT_TRUE(validate(checks[0]));
}

TEST(ChecksAfter, AddNoThresholdThatIsMeasuredAnywayAndKeepMoreRounds)
{
    SweepConfig config;
    config.sizes = {256, 1024, 2048, 4096, 16'384};
    config.rounds = 30;
    const auto checks = checksAfter(config, curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}}));
    ASSERT_THAT(checks, SizeIs(1));
    EXPECT_EQ(checks[0].threshold, 2048U);
    EXPECT_EQ(checks[0].sizes, config.sizes);
    EXPECT_EQ(checks[0].rounds, 30U);
}

TEST(ChecksAfter, AddNoThresholdAtTheEndsOfTheSizes)
{
    SweepConfig config;
    config.sizes = {256, 1024};
    const auto checks = checksAfter(config, curves::rows({{256, 0.3}, {1024, 0.3}}));
    ASSERT_THAT(checks, SizeIs(1));
    EXPECT_EQ(checks[0].threshold, 256U);
    EXPECT_EQ(checks[0].sizes, config.sizes);
}

TEST(ChecksAfter, HaveASeedThatNoSampleHas)
{
    SweepConfig config;
    config.sizes = {256, 1024, 4096, 16'384};
    config.seed = 7;
    auto samples = curves::rows({{256, -0.3}, {1024, -0.3}, {4096, 0.3}, {16'384, 0.3}});
    for (const std::uint64_t seed : {8U, 9U}) {
        const auto before = curves::checked(2048, 12, seed);
        samples.insert(samples.end(), before.begin(), before.end());
    }
    EXPECT_EQ(checksAfter(config, samples).at(0).seed, 10U);
}

} // namespace
} // namespace crossover
