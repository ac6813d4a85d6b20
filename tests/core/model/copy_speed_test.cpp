// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/copy_speed.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

const CopySpeed measuredSpeed{{{64, 2.5, 4}, {1024, 20, 45.5}, {4U << 20, 400'000, 1'000'000}}};

TEST(CopySpeed, IsFoundAgainAmongTheFacts)
{
    Environment environment{{{"CPU", "AMD EPYC"}}, {}, {}};
    addFacts(environment, measuredSpeed);
    ASSERT_EQ(environment.facts.size(), 3U);
    EXPECT_EQ(environment.facts[1].name, "memcpy in cache");
    EXPECT_EQ(environment.facts[1].value, "64 B 2.50 ns, 1 KiB 20.0 ns, 4 MiB 400000 ns");
    EXPECT_EQ(copySpeedOf(environment), measuredSpeed);
}

TEST(CopySpeed, IsNotMadeUp)
{
    EXPECT_FALSE(copySpeedOf({}));
    Environment unmeasured;
    addFacts(unmeasured, {});
    EXPECT_TRUE(unmeasured.facts.empty());
}

TEST(CopySpeed, IsNotReadFromWhatSomebodyElseWrote)
{
    const std::string good = "64 B 2.5 ns, 128 B 3 ns";
    for (const std::string wrong :
         {"", "fast", "64 B 2.5 ns, ", "64 B 2.5 ns, 128 B", "64 B 2.5 ns, 64 B 3 ns", "64 B 2.5 ns, 128 B -3 ns",
          "64 B 2.5 ns, 128 B nan ns", "64 B 2.5 ns, 128 B 3 us", "0 B 1 ns, 128 B 3 ns", "64 B 2.5 ns, 256 B 3 ns"}) {
        const Environment environment{{{"memcpy in cache", good}, {"memcpy from memory", wrong}}, {}, {}};
        EXPECT_FALSE(copySpeedOf(environment)) << wrong;
    }
}

TEST(CopySpeed, TellsWhatIsCopiedInATime)
{
    const auto inCache = &CopySpeed::Point::inCacheNs;
    EXPECT_NEAR(*sizeCopiedIn(measuredSpeed, 11.25, inCache), 544, 1e-6);
    EXPECT_NEAR(*sizeCopiedIn(measuredSpeed, 20, inCache), 1024, 1e-6);
    EXPECT_FALSE(sizeCopiedIn(measuredSpeed, 2, inCache)) << "smaller than measured";
    EXPECT_FALSE(sizeCopiedIn(measuredSpeed, 1e7, inCache)) << "larger than measured";
    EXPECT_FALSE(sizeCopiedIn({}, 10, inCache));
}

} // namespace
} // namespace crossover
