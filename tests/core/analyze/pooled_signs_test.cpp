// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/pooled_signs.h"

#include <array>
#include <random>

#include <boost/math/distributions/binomial.hpp>
#include <gmock/gmock.h>

#include "core/analyze/statistics.h"

namespace crossover {
namespace {

constexpr double level = 0.025;

double chanceOf(std::size_t pointing, std::size_t count)
{
    return boost::math::pdf(boost::math::binomial_distribution<double>(static_cast<double>(count), 0.5),
                            static_cast<double>(pointing));
}

/// The chance of rejecting when every difference is a coin, by going through all outcomes.
double falseAlarms(const std::array<std::size_t, 4>& counts)
{
    double total = 0;
    for (std::size_t a = 0; a <= counts[0]; ++a) {
        for (std::size_t b = 0; b <= counts[1]; ++b) {
            for (std::size_t c = 0; c <= counts[2]; ++c) {
                for (std::size_t d = 0; d <= counts[3]; ++d) {
                    const std::array<SignCount, 4> sizes{
                        SignCount{a, counts[0]}, {b, counts[1]}, {c, counts[2]}, {d, counts[3]}};
                    if (!pooledSignTest(sizes, level)) continue;
                    total += chanceOf(a, counts[0]) * chanceOf(b, counts[1]) * chanceOf(c, counts[2]) *
                             chanceOf(d, counts[3]);
                }
            }
        }
    }
    return total;
}

TEST(PooledSigns, KeepTheirLevelAndUseMoreOfItThanTheSignTest)
{
    for (const std::array<std::size_t, 4>& counts :
         {std::array<std::size_t, 4>{6, 6, 6, 6}, {8, 8, 8, 8}, {12, 12, 6, 6}, {7, 12, 3, 9}, {4, 10, 10, 0}}) {
        const auto alone = signTestReach(counts[0], level);
        const double chance = falseAlarms(counts);
        EXPECT_LE(chance, level + 1e-12);
        EXPECT_GT(chance, (alone ? alone->attained : 0) + 0.001);
    }
}

TEST(PooledSigns, OfOneSizeAreTheSignTest)
{
    for (std::size_t count = 1; count <= 40; ++count) {
        for (std::size_t pointing = 0; pointing <= count; ++pointing) {
            const std::array sizes{SignCount{pointing, count}};
            EXPECT_EQ(pooledSignTest(sizes, level), signTest(pointing, count).greater <= level)
                << pointing << " of " << count;
        }
    }
}

TEST(PooledSigns, NeighboursDecideWhatOneSizeLeavesOpen)
{
    const SignCount unsure{9, 12}; // p = 0.073
    EXPECT_FALSE(pooledSignTest(std::array{unsure}, level));
    EXPECT_TRUE(pooledSignTest(std::array{unsure, unsure, unsure, unsure}, level));
    EXPECT_FALSE(pooledSignTest(std::array{unsure, SignCount{6, 12}, SignCount{6, 12}, SignCount{6, 12}}, level));
}

TEST(PooledSigns, NeighboursCannotTakeBackWhatOneSizeProves)
{
    EXPECT_TRUE(pooledSignTest(std::array{SignCount{10, 12}, SignCount{0, 12}, SignCount{0, 12}}, level));
}

TEST(PooledSigns, AFifthSizeIsNotAsked)
{
    const SignCount even{6, 12};
    EXPECT_FALSE(pooledSignTest(std::array{even, even, even, even, SignCount{12, 12}}, level));
}

TEST(PooledSigns, StandSizesWithNothingButTies)
{
    const SignCount ties{0, 0};
    EXPECT_FALSE(pooledSignTest(std::array{ties, ties, ties, ties}, level));
    EXPECT_TRUE(pooledSignTest(std::array{ties, SignCount{12, 12}, SignCount{12, 12}}, level));
}

TEST(PooledSigns, MorePointingNeverProvesLess)
{
    std::mt19937_64 random(4);
    for (int i = 0; i < 300; ++i) {
        std::array<SignCount, 4> sizes;
        for (auto& size : sizes) {
            size.count = random() % 15 + 1;
            size.pointing = random() % (size.count + 1);
        }
        if (!pooledSignTest(sizes, level)) continue;
        auto& size = sizes[random() % sizes.size()];
        size.pointing = std::min(size.pointing + 1, size.count);
        EXPECT_TRUE(pooledSignTest(sizes, level));
    }
}

TEST(PooledSigns, StandThousandsOfRounds)
{
    const SignCount even{1000, 2000};
    const SignCount unsure{1043, 2000}; // p = 0.029
    const SignCount leaning{1080, 2000};
    EXPECT_FALSE(pooledSignTest(std::array{even, even, even, even}, level));
    EXPECT_FALSE(pooledSignTest(std::array{unsure}, level));
    EXPECT_TRUE(pooledSignTest(std::array{unsure, leaning, leaning, leaning}, level));
}

} // namespace
} // namespace crossover
