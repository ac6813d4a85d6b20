// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/file_name.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

Session measured(const std::vector<Combination>& combinations)
{
    Session session;
    session.measured = "2026-11-26T14:05:00+01:00";
    for (const auto& combination : combinations)
        session.samples.emplace_back().group = GroupKey{combination, Test::Throughput};
    return session;
}

TEST(FileName, SaysWhatWasMeasuredAndWhen)
{
    EXPECT_EQ(fileNameOf(measured({{}})), "ipc-shared-2026-11-26");
    auto other = Combination{.transport = Transport::Tcp, .release = Release::Notified, .security = Security::Curve};
    EXPECT_EQ(fileNameOf(measured({{}, other})), "ipc-tcp-shared-notified-curve-2026-11-26");
    other.sender = *Who::named("ssh b \"/opt/my worker\" --fast");
    EXPECT_EQ(fileNameOf(measured({other})), "tcp-notified-curve-my-worker-fast-2026-11-26");
    EXPECT_EQ(fileNameOf({}), "sweep");
}

TEST(FileName, CountsWhatIsTooMuchToName)
{
    std::vector<Combination> all;
    for (const auto& release : releases)
        all.push_back({.release = release.id});
    EXPECT_EQ(measuredName(measured(all)), "ipc-" + std::to_string(releases.size()) + "-releases");
}

TEST(FileName, TakesTheTitleWithoutWhatNamesMayNotHold)
{
    auto session = measured({{}});
    session.title = " ../before: the <patch>\n2?";
    EXPECT_EQ(fileNameOf(session), "-before- the -patch- 2-");
    session.title = " . ";
    EXPECT_EQ(fileNameOf(session), "ipc-shared-2026-11-26");
    session.title = std::string(79, 'x') + "ä";
    EXPECT_EQ(fileNameOf(session), std::string(79, 'x')) << "no half of a character";
}

} // namespace
} // namespace crossover
