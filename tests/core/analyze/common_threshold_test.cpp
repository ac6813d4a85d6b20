// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/common_threshold.h"

#include <gtest/gtest.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

/// The rows of these points, measured over `transport`.
std::vector<Sample> over(Transport transport, const std::vector<curves::Point>& points)
{
    auto rows = curves::rows(points);
    for (auto& row : rows)
        row.group.transport = transport;
    return rows;
}

std::optional<CommonThreshold> commonOf(std::vector<Sample> rows, const std::vector<Sample>& more)
{
    rows.insert(rows.end(), more.begin(), more.end());
    return commonThreshold(analyzeAll(rows));
}

TEST(CommonThreshold, LosesLeastWhereAllCombinationsMeet)
{
    // Zero-copy loses 30 % below 64 B over inproc, and copying 10 % from 1 KiB on over ipc.
    const auto common = commonOf(over(Transport::Inproc, {{16, -0.3}, {64, 0.02}, {1024, 0.02}, {4096, 0.3}}),
                                 over(Transport::Ipc, {{16, -0.05}, {64, -0.05}, {1024, 0.1}, {4096, 0.3}}));
    ASSERT_TRUE(common);
    EXPECT_EQ(common->combinations, 2U);
    EXPECT_GT(common->loss.threshold, 64U);
    EXPECT_LE(common->loss.threshold, 1024U);
    EXPECT_LT(common->loss.logLoss, 0.05);
    EXPECT_GE(common->loss.logBound, common->loss.logLoss);
}

TEST(CommonThreshold, SaysWhichCombinationLosesMost)
{
    const auto common = commonOf(over(Transport::Inproc, {{16, -0.3}, {1024, -0.3}, {4096, 0.1}}),
                                 over(Transport::Ipc, {{16, 0.2}, {1024, 0.2}, {4096, 0.3}}));
    ASSERT_TRUE(common);
    EXPECT_NEAR(common->loss.logLoss, 0.2, 0.05) << "copying up to about 1 KiB costs least, and ipc bears it";
    EXPECT_EQ(common->worst.transport, Transport::Ipc);
}

TEST(CommonThreshold, MayBeNever)
{
    const auto common =
        commonOf(over(Transport::Inproc, {{16, -0.3}, {1024, -0.3}}), over(Transport::Ipc, {{16, -0.3}, {1024, 0.01}}));
    ASSERT_TRUE(common);
    EXPECT_EQ(common->loss.threshold, never);
}

TEST(CommonThreshold, NeedsTwoCombinationsThatCompareCopyWithZeroCopy)
{
    const auto ipc = over(Transport::Ipc, {{16, -0.3}, {1024, 0.3}});
    EXPECT_FALSE(commonThreshold({}));
    EXPECT_FALSE(commonThreshold(analyzeAll(ipc)));
    auto same = over(Transport::Inproc, {{16, 0.01}, {1024, -0.01}});
    for (auto& row : same)
        row.group.release = Release::Copied;
    EXPECT_FALSE(commonOf(ipc, same));
}

} // namespace
} // namespace crossover
