// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/peak_memory.h"

#include <gtest/gtest.h>
#include <sys/mman.h>

#include "core/measure/trial.h"
#include "tests/core/measure/kernel_peaks.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mebibyte = 1 << 20;

/// Makes memory resident and gives it back, without malloc.
void touch(std::size_t bytes)
{
    void* const memory =
        ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    ASSERT_NE(memory, MAP_FAILED);
    ::munmap(memory, bytes);
}

TEST(PeakMemory, IsWhatWasTouchedAlthoughItWasGivenBack)
{
    const auto peak = PeakMemory::begin();
    ASSERT_EQ(peak.has_value(), kernelKeepsPeaks());
    if (!peak) GTEST_SKIP() << "this kernel keeps no peaks";
    touch(64 * mebibyte);
    EXPECT_GE(peak->bytes(), 63 * mebibyte);
    EXPECT_LE(peak->bytes(), 80 * mebibyte);
}

TEST(PeakMemory, ForgetsWhatWasBefore)
{
    touch(64 * mebibyte);
    const auto peak = PeakMemory::begin();
    if (!peak) GTEST_SKIP() << "this kernel keeps no peaks";
    EXPECT_LE(peak->bytes(), 16 * mebibyte);
    EXPECT_GE(peak->bytes(), PeakMemory::least);
}

/// Bursts of 42 messages of 1 MiB over ipc, as many as the in-flight limit allows.
TrialPlan largeMessages(Release release)
{
    TrialPlan plan;
    plan.group = {{Transport::Ipc, Wait::Block, release}, crossover::Test::Throughput};
    plan.size = mebibyte;
    plan.trialTime = 1ms;
    plan.burstTime = 200ms;
    plan.memory = true;
    return plan;
}

TEST(PeakMemory, IsMeasuredForBothArms)
{
    const auto samples = measureTrial(largeMessages(Release::Shared), {});
    ASSERT_TRUE(samples) << samples.error().message;
    const auto& copy = samples->at(0);
    const auto& zeroCopy = samples->at(1);
    ASSERT_EQ(copy.peakMemory.has_value(), kernelKeepsPeaks());
    if (!copy.peakMemory) GTEST_SKIP() << "this kernel keeps no peaks";
    EXPECT_GE(*zeroCopy.peakMemory, mebibyte / 2) << "the receiver's message, at least";
    EXPECT_GE(*copy.peakMemory, mebibyte) << "how many wait is up to the receiver";
}

TEST(PeakMemory, CountsTheBuffersOfAPool)
{
    const auto samples = measureTrial(largeMessages(Release::Pooled), {});
    ASSERT_TRUE(samples) << samples.error().message;
    const auto& zeroCopy = samples->at(1);
    if (!zeroCopy.peakMemory) GTEST_SKIP() << "this kernel keeps no peaks";
    EXPECT_GE(*zeroCopy.peakMemory, *zeroCopy.burst * mebibyte) << "one for each message of a burst";
}

TEST(PeakMemory, IsMeasuredOnRequestAndTimesAreMeasuredAllTheSame)
{
    auto plan = largeMessages(Release::Recycled);
    plan.size = 64;
    plan.burstTime = 200us;
    plan.threshold = 1000;
    for (const bool memory : {false, true}) {
        plan.memory = memory;
        const auto samples = measureTrial(plan, {});
        ASSERT_TRUE(samples) << samples.error().message;
        ASSERT_EQ(samples->size(), 3U);
        for (const auto& sample : *samples) {
            EXPECT_EQ(sample.peakMemory.has_value(), memory && kernelKeepsPeaks());
            EXPECT_GT(sample.throughput, 0);
            EXPECT_GT(sample.cpuSenderUs, 0);
            EXPECT_EQ(sample.count % *sample.burst, 0U);
        }
    }
}

} // namespace
} // namespace crossover
