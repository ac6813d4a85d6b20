// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/copy_speed_probe.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(CopySpeedProbe, MeasuresEveryPowerOfTwo)
{
    const auto speed = measureCopySpeed({});
    ASSERT_EQ(speed.points.size(), 17U);
    EXPECT_EQ(speed.points.front().bytes, 64U);
    EXPECT_EQ(speed.points.back().bytes, 4U << 20);
    for (const auto& point : speed.points) {
        EXPECT_GT(point.inCacheNs, 0);
        EXPECT_GT(point.fromMemoryNs, 0);
    }
    // Whatever else the machine does: a copy of 65 536 times as many bytes takes longer.
    EXPECT_GT(speed.points.back().inCacheNs, speed.points.front().inCacheNs);
    EXPECT_GT(speed.points.back().fromMemoryNs, speed.points.front().fromMemoryNs);
}

TEST(CopySpeedProbe, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(measureCopySpeed(stop.get_token()).points.empty());
    Environment environment;
    addCopySpeed(environment, stop.get_token());
    EXPECT_TRUE(environment.facts.empty());
}

TEST(CopySpeedProbe, MeasuresOnce)
{
    Environment environment;
    addCopySpeed(environment, {});
    ASSERT_TRUE(copySpeedOf(environment));
    const auto facts = environment.facts;
    addCopySpeed(environment, {});
    EXPECT_EQ(environment.facts, facts) << "a session that goes on keeps what it began with";
}

} // namespace
} // namespace crossover
