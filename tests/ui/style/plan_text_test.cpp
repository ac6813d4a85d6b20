// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plan_text.h"

#include <gtest/gtest.h>

#include "ui/style/text.h"

namespace crossover {
namespace {

TEST(PlanText, SaysNothingOfTheUsualEnds)
{
    SweepConfig config;
    config.placements = {Placement::Roles};
    EXPECT_EQ(planText(config),
              "throughput and latency over ipc, shared release, roles placement, at 19 sizes from 16 B "
              "to 1 MiB, 3 rounds");
}

TEST(PlanText, NamesOtherEndsAndEncryption)
{
    SweepConfig config;
    config.placements = {Placement::Free};
    config.releases.clear();
    config.sender = Who::named("pyzmq").value();
    config.securities = {Security::Plain, Security::Curve};
    EXPECT_EQ(planText(config),
              "throughput and latency over ipc, its own release, free placement, plain and curve, sent by "
              "pyzmq and received by a thread, at 19 sizes from 16 B to 1 MiB, 3 rounds");
    config.receiver = config.sender;
    EXPECT_TRUE(invitationText(config).contains("over ipc, plain and curve, sent and received by pyzmq, at"));
}

TEST(PlanText, LeavesOutTheMiddleOfALongCommand)
{
    SweepConfig config;
    config.sender = Who::named("ssh measuring-host-17.example zmq-crossover worker").value();
    EXPECT_TRUE(planText(config).contains("sent by “ssh measuring-host…-crossover worker” and received by a thread"))
        << planText(config).toStdString();
    Combination combination;
    combination.sender = config.sender;
    EXPECT_EQ(shortWordsOf(combination),
              "ipc, shared release, blocking calls, free placement, ssh measuring-host…-crossover "
              "worker sends and thread receives");
    combination.sender = Who::named("process").value();
    EXPECT_EQ(shortWordsOf(combination), toQString(wordsOf(combination)));
}

} // namespace
} // namespace crossover
