// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/machine_watch.h"

#include <chrono>
#include <ctime>
#include <thread>

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

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

/// Uses the processor for this long, in a process of its own.
void burnInAnotherProcess(double seconds)
{
    const pid_t child = ::fork();
    if (child == 0) {
        timespec used{};
        do
            ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        while (static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9 < seconds);
        ::_exit(0);
    }
    ASSERT_GT(child, 0);
    int status = 0;
    ::waitpid(child, &status, 0);
}

TEST(MachineWatch, SeesWhatOtherProcessesUse)
{
    const auto begin = std::chrono::steady_clock::now();
    const MachineWatch watch;
    burnInAnotherProcess(0.5);
    const auto covariates = watch.covariates();
    const double elapsed = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    ASSERT_TRUE(covariates);
    const double used = covariates->othersShare * elapsed * std::thread::hardware_concurrency();
    EXPECT_GE(used, 0.4) << "of 0.5 s, but for the ticks that the kernel counts in";
    EXPECT_LE(covariates->othersShare, 1);
}

TEST(MachineWatch, CountsOwnContextSwitches)
{
    const MachineWatch watch;
    timespec moment{0, 1'000'000}; // too long to be over before the kernel has switched
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
