// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/structural_sizes.h"

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
        EXPECT_TRUE(size.meaning.ends_with('.'));
    }
    EXPECT_EQ(bytes, (std::vector<std::uint64_t>{33, 12'278, 16'374, 32 * 1024, 128 * 1024, 1024 * 1024}));
}

TEST(StructuralSizes, TakeFractionsOfAPrefix)
{
    const auto sizes = structuralSizes({{{"L3 cache", "35.8 MiB"}}, {}, {}});
    EXPECT_EQ(sizes.back().bytes, 37'539'021U);
}

} // namespace
} // namespace crossover
