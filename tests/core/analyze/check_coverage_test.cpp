// SPDX-License-Identifier: GPL-3.0-or-later

// Simulated checks of a threshold whose true loss is known: how often are they wrong? Seeds are fixed.

#include <array>

#include <gmock/gmock.h>

#include "core/analyze/threshold_check.h"
#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

using Outcome = ThresholdCheck::Outcome;

/// ln of the time of each arm in one trial, by arm: copy, zero-copy, hybrid.
using LogTimes = std::array<double, arms.size()>;
using DrawTrial = std::function<LogTimes(std::mt19937_64& random, std::uint64_t size)>;

constexpr std::array<std::uint64_t, 8> checkedSizes{16, 64, 256, 1024, 4096, 16'384, 65'536, 262'144};
constexpr std::uint64_t rightThreshold = 1024;
constexpr unsigned simulatedChecks = 1000;

struct Outcomes {
    unsigned follows = 0;
    unsigned fails = 0;
    unsigned unclear = 0;
};

ThresholdCheck checkOnce(std::mt19937_64& random, unsigned rounds, const DrawTrial& draw)
{
    std::vector<Sample> samples;
    for (std::uint32_t round = 1; round <= rounds; ++round) {
        for (const auto size : checkedSizes) {
            const auto logTimes = draw(random, size);
            for (const auto arm : {Arm::Copy, Arm::ZeroCopy, Arm::Hybrid}) {
                samples.push_back(
                    curves::throughputRow(arm, size, 1e6 * std::exp(-logTimes[static_cast<std::size_t>(arm)]), round));
                samples.back().phase = Phase::Check;
                samples.back().threshold = rightThreshold;
            }
        }
    }
    return checkThreshold(samples, GroupKey{}, Metric::Throughput).value();
}

Outcomes outcomesOf(unsigned rounds, const DrawTrial& draw)
{
    std::mt19937_64 random(17 + rounds);
    Outcomes outcomes;
    for (unsigned i = 0; i < simulatedChecks; ++i) {
        const auto outcome = checkOnce(random, rounds, draw).outcome;
        outcomes.follows += outcome == Outcome::Follows ? 1 : 0;
        outcomes.fails += outcome == Outcome::Fails ? 1 : 0;
        outcomes.unclear += outcome == Outcome::Unclear ? 1 : 0;
    }
    return outcomes;
}

/// Zero-copy is faster from the threshold on, by `gap`; the hybrid takes `loss` longer than the better arm. All three
/// scatter by `noise`.
DrawTrial trialsWith(double gap, const std::function<double(std::uint64_t size)>& loss, double noise)
{
    return [=](std::mt19937_64& random, std::uint64_t size) -> LogTimes {
        const double copy = size < rightThreshold ? 0 : gap;
        const auto scatter = [&] { return noise * synthetic::skewed(random); };
        return {copy + scatter(), gap - copy + scatter(), loss(size) + scatter()};
    };
}

DrawTrial goodThreshold(double noise, double gap = 0.3)
{
    return trialsWith(
        gap, [](std::uint64_t) { return 0.0; }, noise);
}

class CheckCoverage : public ::testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Rounds, CheckCoverage, ::testing::Values(6U, 12U, 30U));

TEST_P(CheckCoverage, AGoodThresholdRarelyFails)
{
    for (const double noise : {0.02, 0.1, 0.4}) {
        for (const double gap : {0.0, 0.3}) {
            const auto outcomes = outcomesOf(GetParam(), goodThreshold(noise, gap));
            EXPECT_LE(outcomes.fails, synthetic::binomialLimit(simulatedChecks, 0.05)) << noise << " " << gap;
        }
    }
}

// The hardest case: a loss that just reaches the margin, at every size.
TEST_P(CheckCoverage, ALossOfTheMarginRarelyFails)
{
    const auto atMargin = [](std::uint64_t) { return std::log1p(usualDelta); };
    for (const double gap : {0.0, 0.3}) {
        const auto outcomes = outcomesOf(GetParam(), trialsWith(gap, atMargin, 0.02));
        EXPECT_LE(outcomes.fails, synthetic::binomialLimit(simulatedChecks, 0.05)) << gap;
    }
}

// The hardest case: a loss just beyond the margin, at one size only.
TEST_P(CheckCoverage, ALossBeyondTheMarginAtOneSizeRarelyPasses)
{
    const auto atOneSize = [](std::uint64_t size) { return size == 4096 ? std::log1p(usualDelta) + 1e-6 : 0; };
    for (const double gap : {0.0, 0.3}) {
        const auto outcomes = outcomesOf(GetParam(), trialsWith(gap, atOneSize, 0.002));
        EXPECT_LE(outcomes.follows, synthetic::binomialLimit(simulatedChecks, 0.05)) << gap;
    }
}

// The hybrid copies where zero-copy is faster in 55 of 100 trials, and much slower in the others. Which arm wins most
// of a few trials is a matter of chance.
TEST_P(CheckCoverage, ALossRarelyPassesWhereChanceSaysWhichArmIsBetter)
{
    const auto draw = [](std::mt19937_64& random, std::uint64_t) -> LogTimes {
        const double zeroCopy = std::bernoulli_distribution(0.55)(random) ? -0.3 : 0.3;
        return {0, zeroCopy + 0.001 * synthetic::skewed(random), 0.001 * synthetic::skewed(random)};
    };
    std::mt19937_64 random(3);
    unsigned passed = 0;
    for (unsigned i = 0; i < simulatedChecks; ++i) {
        // One size of the check decides: the others would hide how often it is wrong.
        const auto check = checkOnce(random, GetParam(), [&](std::mt19937_64& generator, std::uint64_t size) {
            return size == 256 ? draw(generator, size) : goodThreshold(0.002)(generator, size);
        });
        passed += check.outcome == Outcome::Follows ? 1 : 0;
    }
    EXPECT_LE(passed, synthetic::binomialLimit(simulatedChecks, 0.05));
}

TEST(CheckCoverage, MoreRoundsLeaveFewerChecksUnclear)
{
    auto before = outcomesOf(6, goodThreshold(0.02)).unclear;
    for (const unsigned rounds : {12U, 24U, 48U}) {
        const auto unclear = outcomesOf(rounds, goodThreshold(0.02)).unclear;
        EXPECT_LT(unclear, before) << rounds;
        before = unclear;
    }
    const auto many = outcomesOf(96, goodThreshold(0.02));
    EXPECT_GE(many.follows, 990U);
}

} // namespace
} // namespace crossover
