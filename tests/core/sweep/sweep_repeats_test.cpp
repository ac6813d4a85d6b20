// SPDX-License-Identifier: GPL-3.0-or-later

// Trials that are measured again because the machine was disturbed.

#include <gtest/gtest.h>

#include "tests/core/sweep/sweeps.h"

namespace crossover {
namespace {

using namespace sweeps;

/// Every `nth` attempt is disturbed; each takes half a second.
class Disturbed final : public TrialSource {
public:
    explicit Disturbed(std::size_t nth) : m_nth(nth) {}
    Result<Trial> measure(const TrialPlan& plan, const std::stop_token&) override
    {
        const bool disturbed = attempts++ % m_nth == 0;
        auto trial = sources::trialOf(plan, 0.1, 0.5);
        for (auto& sample : trial.samples)
            sample.disturbed = disturbed;
        return trial;
    }
    std::size_t attempts = 0;

private:
    std::size_t m_nth;
};

TEST(SweepRepeats, MeasuresDisturbedTrialsAgainButOnlyATenthOfThem)
{
    auto config = tinySweep();
    config.tests = {crossover::Test::Throughput};
    config.rounds = 5; // 20 trials, 2 of which may be repeated
    Disturbed source(1);
    Recorder recorder;
    const auto end = Sweep(source).run(config, recorder, {});
    ASSERT_TRUE(end) << end.error().message;
    EXPECT_EQ(source.attempts, 22U);
    EXPECT_EQ(end->progress.repeats, 2U);
    EXPECT_EQ(recorder.rows.front().repeats, 1U);
    EXPECT_EQ(recorder.rows.back().repeats, 0U);
    EXPECT_DOUBLE_EQ(end->progress.elapsedSeconds, 11) << "attempts that are thrown away take time, too";
}

TEST(SweepRepeats, LeaveTheOrderOfSizesAsItWas)
{
    auto config = tinySweep();
    Recorder calm;
    auto source = knownCurve();
    ASSERT_TRUE(Sweep(source).run(config, calm, {}));
    Recorder recorder;
    Disturbed disturbed(10);
    ASSERT_TRUE(Sweep(disturbed).run(config, recorder, {}));
    EXPECT_EQ(disturbed.attempts, 27U) << "attempts 1, 11 and 21 of 24 trials are repeated";
    for (const std::uint32_t round : {1U, 2U, 3U})
        EXPECT_EQ(recorder.sizesOfRound(round), calm.sizesOfRound(round));
    EXPECT_EQ(recorder.rows.front().repeats, 1U);
    EXPECT_EQ(recorder.rows.front().disturbed, false);
}

} // namespace
} // namespace crossover
