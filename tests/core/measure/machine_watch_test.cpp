// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/machine_watch.h"

#include <chrono>

#include <gmock/gmock.h>

#include "core/measure/environment_probe.h"
#include "core/measure/memory.h"

namespace crossover {
namespace {

using ::testing::Contains;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(MachineWatch, SharesAreShares)
{
    const MachineWatch watch;
    const auto covariates = watch.covariates();
    ASSERT_TRUE(covariates);
    for (const double share : {covariates->stealShare, covariates->othersShare}) {
        EXPECT_GE(share, 0);
        EXPECT_LE(share, 1);
    }
}

TEST(MachineWatch, CountsOwnContextSwitches)
{
    const MachineWatch watch;
    timespec moment{0, 1000};
    for (int time = 0; time < 10; ++time)
        ::nanosleep(&moment, nullptr);
    EXPECT_GE(watch.covariates().value().voluntarySwitches, 10U);
}

TEST(CovariateLimits, AreExceededByWhatDisturbs)
{
    const CovariateLimits limits;
    EXPECT_FALSE(limits.exceededBy({}));
    EXPECT_TRUE(limits.exceededBy({.stealShare = 0.5}));
    EXPECT_TRUE(limits.exceededBy({.othersShare = 0.5}));
    EXPECT_TRUE(limits.exceededBy({.majorFaults = 1000}));
    EXPECT_FALSE(limits.exceededBy({.voluntarySwitches = 1'000'000})) << "waiting is part of the measurement";
}

TEST(ProbeEnvironment, NamesWhatAMeasurementRestsOn)
{
    const auto environment = probeEnvironment();
    using Fact = Environment::Fact;
    for (const auto* name : {"CPU", "Cores", "L3 cache", "Kernel", "libzmq", "Allocator", "Build", "Program"}) {
        EXPECT_THAT(environment.facts, Contains(Field(&Fact::name, name)));
    }
    for (const auto& fact : environment.facts)
        EXPECT_THAT(fact.value, Not(IsEmpty())) << fact.name;
    EXPECT_THAT(environment.machine, HasSubstr("core"));
    EXPECT_THAT(libzmqVersion(), HasSubstr("."));
}

} // namespace
} // namespace crossover
