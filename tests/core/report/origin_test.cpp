// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/origin.h"

#include <gtest/gtest.h>

#include "core/store/open.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;

TEST(Origin, SaysWhereASessionComesFrom)
{
    Session session;
    session.environment = fullSession().environment;
    session.environment->facts.push_back({"Program", "ZeroMQ Crossover 0.1.0"});
    session.measured = "2026-11-22T14:05:00+01:00";
    const auto known = originOf(session);
    EXPECT_EQ(known.machine, "AMD EPYC, 2 cores, Linux 6.1");
    EXPECT_EQ(known.date, "measured 2026-11-22");
    EXPECT_EQ(known.program, "ZeroMQ Crossover 0.1.0");
    const auto unknown = originOf(openSession(testData("recorded-ipc.csv")).value());
    EXPECT_EQ(unknown.machine, "From recorded-ipc, which does not name the machine");
    EXPECT_EQ(unknown.date, "date unknown");
}

} // namespace
} // namespace crossover
