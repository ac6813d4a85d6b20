// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/machine_check.h"

#include <thread>

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "core/measure/cpu_quota.h"

namespace crossover {
namespace {

TEST(MachineCheck, KnowsTheMachineFromTheStartAndLooksAgainByItself)
{
    MachineCheck check;
    EXPECT_FALSE(check.environment().facts.empty());
    QSignalSpy looked(&check, &MachineCheck::looked);
    ASSERT_TRUE(looked.wait(20'000));
    EXPECT_EQ(check.environment().facts, looked.front().front().value<Environment>().facts);
}

TEST(MachineCheck, OurOwnWorkDoesNotMakeTheMachineBusy)
{
    MachineCheck check;
    check.look(); // the watch begins here
    {
        std::vector<std::jthread> ours;
        for (unsigned at = 0; at < std::thread::hardware_concurrency(); ++at) {
            ours.emplace_back([] {
                const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(400);
                while (std::chrono::steady_clock::now() < end) {
                }
            });
        }
    }
    check.look();
    for (const auto& caution : check.environment().cautions)
        EXPECT_EQ(caution.find("load"), std::string::npos) << caution;
}

TEST(MachineCheck, SaysAtOnceWhatSpeaksAgainstASweep)
{
    MachineCheck check;
    const auto before = check.environment().cautions.size();
    QSignalSpy looked(&check, &MachineCheck::looked);
    check.setCpusTaken(10'000);
    EXPECT_EQ(looked.count(), 1);
    const auto caution = quotaCaution(cpuQuota(), 10'000); // here and now; most machines have no quota
    EXPECT_EQ(check.environment().cautions.size(), before + (caution ? 1 : 0));
    check.setCpusTaken(10'000);
    EXPECT_EQ(looked.count(), 1) << "nothing new";
}

} // namespace
} // namespace crossover
