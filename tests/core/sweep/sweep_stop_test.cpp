// SPDX-License-Identifier: GPL-3.0-or-later

// Stopping and pausing a sweep.

#include <thread>

#include <gtest/gtest.h>

#include "tests/core/sweep/sweeps.h"

namespace crossover {
namespace {

using namespace sweeps;

TEST(SweepStop, StopsBetweenTrialsAndKeepsWhatItGaveAway)
{
    Recorder recorder;
    std::stop_source stop;
    recorder.onFinish = [&](const SweepProgress& progress) {
        if (progress.trialsDone == 3) stop.request_stop();
    };
    auto source = knownCurve();
    const auto end = Sweep(source).run(tinySweep(), recorder, stop.get_token());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Stopped);
    EXPECT_EQ(recorder.rows.size(), 6U);
    EXPECT_EQ(source.trials, 3U);
}

TEST(SweepStop, StopsInTheMiddleOfATrial)
{
    Recorder recorder;
    sources::StalledSource source;
    std::stop_source stop;
    std::jthread stopper([&] {
        source.waitUntilReached();
        stop.request_stop();
    });
    const auto end = Sweep(source).run(tinySweep(), recorder, stop.get_token());
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().kind, Error::Kind::Stopped);
    EXPECT_TRUE(recorder.rows.empty());
}

TEST(SweepStop, StopsWhilePaused)
{
    Recorder recorder;
    auto source = knownCurve();
    Sweep sweep(source);
    std::stop_source stop;
    sweep.pause();
    std::jthread runner([&] { EXPECT_FALSE(sweep.run(tinySweep(), recorder, stop.get_token())); });
    stop.request_stop();
    runner.join();
    EXPECT_EQ(source.trials, 0U);
}

TEST(SweepStop, MeasuresNothingWhilePaused)
{
    Recorder recorder;
    auto source = knownCurve();
    Sweep sweep(source);
    sweep.pause();
    std::jthread runner([&] { EXPECT_TRUE(sweep.run(tinySweep(), recorder, {})); });
    // Whatever the runner does until then, it may not begin a trial.
    for (int turn = 0; turn < 1000; ++turn) {
        ASSERT_TRUE(sweep.paused());
        ASSERT_EQ(recorder.begun.load(), 0U);
        std::this_thread::yield();
    }
    sweep.resume();
    runner.join();
    EXPECT_EQ(source.trials, tinySweep().trials());
}

TEST(SweepStop, PausesAfterTheTrialUnderWay)
{
    Recorder recorder;
    auto source = knownCurve();
    Sweep sweep(source);
    std::size_t trialsAtResume = 0;
    std::jthread resumer;
    recorder.onFinish = [&](const SweepProgress& progress) {
        if (progress.trialsDone != 2) return;
        sweep.pause();
        resumer = std::jthread([&] {
            trialsAtResume = recorder.begun;
            sweep.resume();
        });
    };
    ASSERT_TRUE(sweep.run(tinySweep(), recorder, {}));
    resumer.join();
    EXPECT_EQ(trialsAtResume, 2U);
    EXPECT_FALSE(sweep.paused());
    EXPECT_EQ(recorder.rows.size(), 2 * tinySweep().trials());
}

} // namespace
} // namespace crossover
