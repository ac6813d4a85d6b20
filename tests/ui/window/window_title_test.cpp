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
    MetricAnalysis analysis;
    analysis.verdict.headline = "pays from 4 KiB";
    EXPECT_EQ(restingTitle(document, std::array{analysis}),
              "monday.zxo – Throughput: pays from 4 KiB – ZeroMQ Crossover");
}

} // namespace
} // namespace crossover
