// SPDX-License-Identifier: GPL-3.0-or-later

// Whole sweeps whose truth is known, judged again and again while they run: does any look ever claim what is false?
// Seeds are fixed.

#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "core/analyze/analysis.h"
#include "tests/core/sweep/sweeps.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using namespace sweeps;

struct Looks {
    unsigned sweeps = 0;
    unsigned wrong = 0;      ///< sweeps of which some look said what is false
    unsigned crossovers = 0; ///< sweeps that ended with an interval
};

/// The most of so many sweeps that may err with a chance of 5 % each: exceeded by chance once in a hundred times.
double mostWrong(unsigned count)
{
    return 0.05 * count + 2.33 * std::sqrt(0.05 * 0.95 * count);
}

/// A sweep of 8 sizes and 150 trials for each of `count` seeds, with a look after every fifth trial.
Looks look(unsigned count, const std::function<double(double size)>& curve, double noise,
           const std::function<bool(const MetricAnalysis&)>& isFalse)
{
    Looks looks;
    for (; looks.sweeps < count; ++looks.sweeps) {
        std::mt19937_64 random(looks.sweeps);
        std::exponential_distribution<double> tail(1);
        sources::CurveSource source(
            [&](const TrialPlan& plan) {
                // Skewed, with median 0.
                return curve(static_cast<double>(plan.size)) + noise * (tail(random) - std::log(2.0));
            },
            0.02);
        auto config = tinySweep();
        config.tests = {crossover::Test::Throughput};
        config.sizes = {16, 32, 64, 128, 256, 512, 1024, 2048};
        config.refine = true;
        config.budget = 3s;
        config.seed = looks.sweeps;
        Recorder recorder;
        bool wrong = false;
        recorder.onFinish = [&](const SweepProgress& progress) {
            if (progress.trialsDone % 5 == 0)
                wrong = wrong || isFalse(analyze(recorder.rows, recorder.rows[0].group, Metric::Throughput));
        };
        EXPECT_TRUE(Sweep(source).run(config, recorder, {}));
        looks.wrong += wrong ? 1 : 0;
        const auto verdict = analyze(recorder.rows, recorder.rows[0].group, Metric::Throughput).verdict;
        looks.crossovers += verdict.kind == VerdictKind::Crossover ? 1 : 0;
    }
    return looks;
}

/// A crossing at 200 B that some end of the interval misses.
bool misses200(const MetricAnalysis& analysis)
{
    const auto& verdict = analysis.verdict;
    return verdict.low.value_or(200) > 200 || verdict.high.value_or(200) < 200 ||
           verdict.kind == VerdictKind::ZeroCopyWins || verdict.kind == VerdictKind::CopyWins ||
           verdict.kind == VerdictKind::Multiple;
}

bool claimsAnything(const MetricAnalysis& analysis)
{
    return analysis.verdict.kind != VerdictKind::Unresolved && analysis.verdict.kind != VerdictKind::Equivalent;
}

TEST(SweepCoverage, HoldsAtEveryLookForAGentleCrossing)
{
    const auto looks = look(
        150, [](double size) { return 0.05 * std::log2(size / 200); }, 0.15, misses200);
    EXPECT_LE(looks.wrong, mostWrong(looks.sweeps));
    EXPECT_GE(looks.crossovers, 100U);
}

TEST(SweepCoverage, HoldsAtEveryLookForAJump)
{
    const auto looks = look(
        150, [](double size) { return size < 200 ? -0.1 : 0.1; }, 0.1, misses200);
    EXPECT_LE(looks.wrong, mostWrong(looks.sweeps));
    EXPECT_GE(looks.crossovers, 140U);
}

TEST(SweepCoverage, ClaimsNothingAtAnyLookBetweenEqualArms)
{
    const auto looks = look(
        150, [](double) { return 0.0; }, 0.3, claimsAnything);
    EXPECT_LE(looks.wrong, mostWrong(looks.sweeps));
}

} // namespace
} // namespace crossover
