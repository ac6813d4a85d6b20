// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/local_source.h"

#include <ctime>

#include <gtest/gtest.h>

#include "core/model/copy_speed.h"

namespace crossover {
namespace {

TrialPlan inprocPlan()
{
    TrialPlan plan;
    plan.group.transport = Transport::Inproc;
    plan.size = 64;
    plan.trialTime = std::chrono::milliseconds(1);
    plan.burstTime = std::chrono::microseconds(200);
    return plan;
}

TEST(LocalSource, MeasuresBothArmsAndTheMachine)
{
    LocalSource source;
    const auto trial = source.measure(inprocPlan(), {});
    ASSERT_TRUE(trial) << trial.error().message;
    ASSERT_EQ(trial->samples.size(), 2U);
    EXPECT_GE(trial->seconds, 0.001);
    for (const auto& sample : trial->samples) {
        EXPECT_GT(sample.throughput, 0);
        EXPECT_TRUE(sample.covariates);
        EXPECT_TRUE(sample.disturbed);
    }
}

TEST(LocalSource, StopsWithAStoppedError)
{
    LocalSource source;
    std::stop_source stop;
    stop.request_stop();
    const auto trial = source.measure(inprocPlan(), stop.get_token());
    ASSERT_FALSE(trial);
    EXPECT_EQ(trial.error().kind, Error::Kind::Stopped);
}

double secondsOn(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

TEST(LocalSource, LeavesTheWorkToAnotherThread)
{
    LocalSource source;
    auto plan = inprocPlan();
    plan.trialTime = std::chrono::milliseconds(100);
    ASSERT_TRUE(source.prepare({})); // looks for threads and descriptors, on the thread that asks
    const double threadBefore = secondsOn(CLOCK_THREAD_CPUTIME_ID);
    const double processBefore = secondsOn(CLOCK_PROCESS_CPUTIME_ID);
    ASSERT_TRUE(source.measure(plan, {}));
    const double thread = secondsOn(CLOCK_THREAD_CPUTIME_ID) - threadBefore;
    const double process = secondsOn(CLOCK_PROCESS_CPUTIME_ID) - processBefore;
    EXPECT_LT(thread, process / 10) << "the thread that asks only waits";
}

TEST(LocalSource, MayBeMadeAndLeftWithoutATrial)
{
    const LocalSource source;
}

TEST(LocalSource, SaysHowFastTheMachineCopies)
{
    LocalSource source;
    Session session;
    ASSERT_TRUE(source.introduce(session, {}));
    EXPECT_FALSE(session.environment) << "nothing is known of the machine";
    session.environment.emplace();
    ASSERT_TRUE(source.introduce(session, {}));
    EXPECT_TRUE(copySpeedOf(*session.environment));
}

} // namespace
} // namespace crossover
