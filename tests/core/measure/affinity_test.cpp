// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/affinity.h"

#include <thread>

#include <gmock/gmock.h>

#include "tests/core/measure/thread_cpus.h"

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(CpuSet, HoldsNumbersOfAnySize)
{
    for (const unsigned cpu : {0U, 63U, 64U, 1023U, 1024U, 5000U}) {
        const CpuSet set(cpu);
        EXPECT_THAT(set.cpus(), ElementsAre(cpu));
        EXPECT_TRUE(set.has(cpu));
        EXPECT_FALSE(set.has(cpu + 1));
    }
    EXPECT_FALSE(CpuSet(3).has(70'000));
}

TEST(CpuSet, IsWhatTheKernelTellsOfAThread)
{
    EXPECT_EQ(CpuSet::ofThisThread().value().cpus(), threads::cpusOfThread("self"));
}

TEST(CpuSet, ThatDoesNotExistIsRefused)
{
    const auto applied = CpuSet(60'000).apply();
    ASSERT_FALSE(applied);
    EXPECT_THAT(applied.error().message, HasSubstr("choose the placement free"));
}

TEST(Pin, KeepsAThreadOnItsCpuUntilItIsReleased)
{
    const auto before = threads::cpusOfThread("self");
    const auto cpu = before.back();
    {
        auto pin = Pin::to(cpu);
        ASSERT_TRUE(pin) << pin.error().message;
        EXPECT_THAT(threads::cpusOfThread("self"), ElementsAre(cpu));
        EXPECT_TRUE(pin->release());
        EXPECT_EQ(threads::cpusOfThread("self"), before);
    }
    {
        const auto pin = Pin::to(cpu);
        EXPECT_THAT(threads::cpusOfThread("self"), ElementsAre(cpu));
    }
    EXPECT_EQ(threads::cpusOfThread("self"), before);
}

TEST(Pin, ToNoCpuChangesNothing)
{
    const auto before = threads::cpusOfThread("self");
    auto pin = Pin::to({});
    ASSERT_TRUE(pin);
    EXPECT_EQ(threads::cpusOfThread("self"), before);
    EXPECT_TRUE(pin->release());
}

TEST(Pin, RefusesACpuThatThisThreadMayNotUse)
{
    const auto before = threads::cpusOfThread("self");
    if (before.size() < 2) GTEST_SKIP() << "there is no CPU to forbid";
    const threads::Restricted restricted({before.front()});
    const auto pin = Pin::to(before.back());
    ASSERT_FALSE(pin) << "the kernel would have let it";
    EXPECT_THAT(pin.error().message, HasSubstr("may no longer use CPU"));
    EXPECT_THAT(threads::cpusOfThread("self"), ElementsAre(before.front()));
}

} // namespace
} // namespace crossover
