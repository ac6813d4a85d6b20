// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/title.h"

#include <gtest/gtest.h>

namespace crossover {
namespace {

TEST(Title, StandsBeforeASentenceThatGoesOn)
{
    EXPECT_EQ(titled(GroupKey{}, Metric::SendRate, "Zero-copy is faster."), "Send rate: zero-copy is faster.");
    MetricAnalysis analysis;
    analysis.metric = Metric::Latency;
    EXPECT_EQ(titled(analysis, "No data yet."), "Latency: no data yet.");
}

TEST(Title, NamesCopyAgainstCopy)
{
    GroupKey group;
    group.release = Release::Copied;
    EXPECT_EQ(titleOf(group, Metric::Throughput), "Throughput, copy against copy");
}

} // namespace
} // namespace crossover
