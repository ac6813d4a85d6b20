// SPDX-License-Identifier: GPL-3.0-or-later

// Simulated sweeps whose truth is known: do the intervals hold it as often as they promise? Seeds are fixed.

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

using synthetic::Curve;

struct Tally {
    unsigned sweeps = 0;
    unsigned crossovers = 0; ///< verdicts with an interval
    unsigned covered = 0;    ///< intervals that hold the truth
    unsigned claims = 0;     ///< verdicts that call an arm better anywhere
    unsigned crossings = 0;  ///< crossover or multiple

    [[nodiscard]] double coverage() const { return static_cast<double>(covered) / crossovers; }
};

bool isClaim(VerdictKind kind)
{
    return kind != VerdictKind::Unresolved && kind != VerdictKind::Equivalent;
}

bool isCrossing(VerdictKind kind)
{
    return kind == VerdictKind::Crossover || kind == VerdictKind::Multiple;
}

enum class Rows { Paired, Unpaired };

/// Sweeps of `curve` at crossings spread over two octaves, so that no place between grid sizes is favoured.
Tally simulate(unsigned sweeps, unsigned rounds, double noise, const std::function<Curve(double)>& curve,
               Rows rows = Rows::Paired)
{
    std::mt19937_64 random(1000 + rounds);
    std::uniform_real_distribution<double> exponent(10, 12);
    Tally tally;
    for (; tally.sweeps < sweeps; ++tally.sweeps) {
        const double truth = std::exp2(exponent(random));
        const auto sizes = synthetic::defaultSizes();
        const auto samples = rows == Rows::Paired ? synthetic::sweep(random, sizes, rounds, curve(truth), noise)
                                                  : synthetic::unpaired(random, sizes, rounds, curve(truth), noise);
        const auto verdict = analyze(samples, GroupKey{}, Metric::Throughput).verdict;
        if (verdict.kind == VerdictKind::Crossover) {
            ++tally.crossovers;
            if (*verdict.low <= truth && truth <= *verdict.high) ++tally.covered;
        }
        tally.claims += isClaim(verdict.kind) ? 1 : 0;
        tally.crossings += isCrossing(verdict.kind) ? 1 : 0;
    }
    return tally;
}

Curve flat(double)
{
    return [](double) { return 0.0; };
}

/// Both arms alike again at the largest sizes, as where the kernel's copying is all that counts.
Curve plateau(double crossing)
{
    return
        [crossing](double size) { return size > 3e5 ? 0.0 : std::clamp(0.15 * std::log2(size / crossing), -0.5, 0.3); };
}

class Coverage : public ::testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Rounds, Coverage, ::testing::Values(12U, 20U, 30U));

// Valid at any moment, the intervals are wider than a single look needs.
TEST_P(Coverage, HoldsForASmoothCrossing)
{
    const auto tally = simulate(1000, GetParam(), 0.2, synthetic::smooth);
    EXPECT_GT(tally.crossovers, 950U);
    EXPECT_GE(tally.coverage(), 0.95);
}

TEST_P(Coverage, HoldsForAShallowCrossing)
{
    const auto tally = simulate(1000, GetParam(), 0.05, synthetic::shallow);
    EXPECT_GT(tally.crossovers, 950U);
    EXPECT_GE(tally.coverage(), 0.95);
}

// Interpolation between grid sizes must not cut a jump off: the interval is judged, not only the bracket.
TEST_P(Coverage, HoldsForAJump)
{
    const auto tally = simulate(1000, GetParam(), 0.3, synthetic::jump);
    EXPECT_GT(tally.crossovers, 700U);
    EXPECT_GE(tally.coverage(), 0.95);
}

TEST_P(Coverage, HoldsForALopsidedJump)
{
    const auto shallowSide = [](double crossing) -> Curve {
        return [crossing](double size) { return size < crossing ? -0.05 : 0.4; };
    };
    const auto tally = simulate(1000, GetParam(), 0.1, shallowSide);
    EXPECT_GT(tally.crossovers, 200U);
    EXPECT_GE(tally.coverage(), 0.95);
}

TEST_P(Coverage, HoldsWhereTheLargestSizesAreAlike)
{
    const auto tally = simulate(500, GetParam(), 0.1, plateau);
    EXPECT_GT(tally.crossovers, 450U);
    EXPECT_GE(tally.coverage(), 0.95);
}

class FalseClaims : public ::testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Rounds, FalseClaims, ::testing::Values(6U, 8U, 12U, 20U, 30U));

TEST_P(FalseClaims, AreRareBetweenEqualArms)
{
    const auto tally = simulate(2000, GetParam(), 0.1, flat);
    EXPECT_LE(tally.claims, synthetic::binomialLimit(tally.sweeps, 0.05));
    EXPECT_LE(tally.crossings, synthetic::binomialLimit(tally.sweeps, 0.01));
}

TEST(FalseClaims, AreRareInUnpairedData)
{
    const auto tally = simulate(1000, 8, 0.3, flat, Rows::Unpaired);
    EXPECT_LE(tally.claims, synthetic::binomialLimit(tally.sweeps, 0.05));
    EXPECT_LE(tally.crossings, synthetic::binomialLimit(tally.sweeps, 0.01));
}

TEST(Coverage, HoldsForUnpairedRows)
{
    for (const auto& curve : {synthetic::smooth, synthetic::jump}) {
        const auto tally = simulate(400, 8, 0.1, curve, Rows::Unpaired);
        EXPECT_GT(tally.crossovers, 300U);
        EXPECT_GE(tally.coverage(), 0.95);
    }
}

TEST(Coverage, AConstantAddedToTheCopyArmMovesTheCrossingDown)
{
    std::mt19937_64 random(5);
    auto samples = synthetic::sweep(random, synthetic::defaultSizes(), 12, synthetic::smooth(20'000), 0.05);
    const auto before = analyze(samples, GroupKey{}, Metric::Throughput).verdict;
    for (auto& sample : samples) {
        if (sample.arm == Arm::Copy) *sample.throughput = 1 / (1 / *sample.throughput + 0.002);
    }
    const auto after = analyze(samples, GroupKey{}, Metric::Throughput).verdict;
    ASSERT_EQ(before.kind, VerdictKind::Crossover);
    ASSERT_EQ(after.kind, VerdictKind::Crossover);
    EXPECT_LT(*after.estimate, *before.estimate);
}

} // namespace
} // namespace crossover
