// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_title.h"

#include <gtest/gtest.h>

#include "ui/session/document.h"

namespace crossover {
namespace {

TEST(WindowTitle, TellsHowFarASweepIs)
{
    SweepProgress progress;
    progress.share = 0.42;
    EXPECT_EQ(measuringTitle(progress, SweepState::Running), "42 % – ZeroMQ Crossover");
    EXPECT_EQ(measuringTitle(progress, SweepState::Paused), "42 % (paused) – ZeroMQ Crossover");
}

TEST(WindowTitle, TellsTheAnswerAtRest)
{
    Document document;
    EXPECT_EQ(restingTitle(document, {}), "ZeroMQ Crossover");
    Session monday;
    monday.title = "monday.zxo";
    document.replace(monday);
    EXPECT_EQ(restingTitle(document, {}), "monday.zxo – ZeroMQ Crossover");
    EXPECT_EQ(restingTitle(document, std::array{MetricAnalysis()}),
              "monday.zxo – Throughput: no data yet – ZeroMQ Crossover");
}

} // namespace
} // namespace crossover
