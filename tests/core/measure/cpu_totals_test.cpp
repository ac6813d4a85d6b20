// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/cpu_totals.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

using namespace std::chrono_literals;

Sample filled(const CpuTotals& totals, Arm arm)
{
    Sample sample;
    sample.arm = arm;
    totals.fill(sample);
    return sample;
}

TEST(CpuTotals, GivesABurstAllThatIsUsedUntilTheNextOne)
{
    CpuTotals totals;
    totals.begin({Arm::Copy, 10, true}, {5us, 7us});
    totals.begin({Arm::ZeroCopy, 10, true}, {25us, 47us}); // 20 and 40 for the copies
    totals.end({125us, 52us});
    EXPECT_DOUBLE_EQ(*filled(totals, Arm::Copy).cpuSenderUs, 2);
    EXPECT_DOUBLE_EQ(*filled(totals, Arm::Copy).cpuReceiverUs, 4);
    EXPECT_DOUBLE_EQ(*filled(totals, Arm::ZeroCopy).cpuSenderUs, 10);
    EXPECT_DOUBLE_EQ(*filled(totals, Arm::ZeroCopy).cpuReceiverUs, 0.5);
    EXPECT_FALSE(filled(totals, Arm::Hybrid).cpuSenderUs);
}

TEST(CpuTotals, TakesTheMedianOfTheBurstsOfAnArm)
{
    CpuTotals totals;
    std::chrono::nanoseconds used{0};
    for (const auto perBurst : {10us, 1000us, 12us}) {
        totals.begin({Arm::Copy, 1, true}, {used, used});
        used += perBurst;
        totals.begin({Arm::ZeroCopy, 1, true}, {used, used});
        used += 2 * perBurst;
    }
    totals.end({used, used});
    EXPECT_DOUBLE_EQ(*filled(totals, Arm::Copy).cpuSenderUs, 12);
    EXPECT_DOUBLE_EQ(*filled(totals, Arm::ZeroCopy).cpuSenderUs, 24);
}

TEST(CpuTotals, KnowsNothingOfAnEndThatDoesNotTell)
{
    CpuTotals totals;
    totals.begin({Arm::Copy, 1, true}, {1us, std::nullopt});
    totals.begin({Arm::Copy, 1, true}, {std::nullopt, 2us});
    totals.end({3us, 4us});
    EXPECT_FALSE(filled(totals, Arm::Copy).cpuSenderUs);
    EXPECT_DOUBLE_EQ(*filled(totals, Arm::Copy).cpuReceiverUs, 2);
}

TEST(CpuTotals, AreEmptyWithoutATimedBurst)
{
    CpuTotals totals;
    totals.end({1us, 1us});
    EXPECT_FALSE(filled(totals, Arm::Copy).cpuSenderUs);
    EXPECT_FALSE(filled(totals, Arm::Copy).cpuReceiverUs);
}

} // namespace
} // namespace crossover
