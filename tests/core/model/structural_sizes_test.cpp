// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/structural_sizes.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(StructuralSizes, AreThoseOfLibzmqAndOfTheMachineThatMeasured)
{
    const auto sizes =
        structuralSizes({{{"L1 data cache", "32 KiB"}, {"L2 cache", "1 MiB"}, {"L3 cache", "not readable"}}, {}, {}});
    std::vector<std::uint64_t> bytes;
    for (const auto& size : sizes) {
        bytes.push_back(size.bytes);
        EXPECT_FALSE(size.name.empty());
        EXPECT_LT(size.brief.size(), size.name.size());
        EXPECT_TRUE(size.meaning.ends_with('.'));
    }
    EXPECT_EQ(bytes, (std::vector<std::uint64_t>{33, 12'278, 16'374, 32 * 1024, 128 * 1024 - 1, 1024 * 1024}));
}

TEST(StructuralSizes, TakeFractionsOfAPrefix)
{
    const auto sizes = structuralSizes({{{"L3 cache", "35.8 MiB"}}, {}, {}});
    EXPECT_EQ(sizes.back().bytes, 37'539'021U);
}

std::uint64_t mmapIn(std::vector<Environment::Fact> facts)
{
    const auto sizes = structuralSizes({std::move(facts), {}, {}});
    return std::ranges::find(sizes, StructureOf::Malloc, &StructuralSize::owner)->bytes;
}

TEST(StructuralSizes, KnowHowTheAllocatorWasSetUp)
{
    const Environment::Fact fixed{"Allocator", "glibc 2.36 malloc, mmap threshold 32 MiB, trim threshold 16 MiB"};
    EXPECT_EQ(mmapIn({fixed}), (32U << 20) - 1);
    EXPECT_EQ(mmapIn({fixed, {"Sender", "pyzmq 24"}}), (128U << 10) - 1) << "that program's malloc is as it comes";
    EXPECT_EQ(mmapIn({{"Allocator", "the system's malloc, with its default thresholds"}}), (128U << 10) - 1);
}

TEST(StructuralSizes, ApplyToWhatTheyAreAbout)
{
    const auto& [inlined, stream, single] = libzmqSizes();
    for (const auto test : {crossover::Test::Throughput, crossover::Test::Latency}) {
        EXPECT_TRUE(appliesTo(inlined, Transport::Inproc, test));
        EXPECT_FALSE(appliesTo(stream, Transport::Inproc, test)) << "nothing is encoded";
        EXPECT_EQ(appliesTo(stream, Transport::Ipc, test), test == crossover::Test::Throughput);
        EXPECT_EQ(appliesTo(single, Transport::Tcp, test), test == crossover::Test::Latency);
    }
}

} // namespace
} // namespace crossover
