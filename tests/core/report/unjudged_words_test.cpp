// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unjudged_words.h"

#include <gtest/gtest.h>

#include "tests/core/model/latency_rows.h"

namespace crossover {
namespace {

TEST(UnjudgedSentence, SaysHowManyRoundTripsAreMissing)
{
    EXPECT_EQ(unjudgedSentence(latencyRows(3, 100), Metric::LatencyP999),
              "Latency p99.9 needs 5000 round trips of an arm at a size, and there are 300 at most. Measure longer "
              "trials or more rounds.");
}

TEST(UnjudgedSentence, SaysThatOldFilesLackSingleRoundTrips)
{
    EXPECT_EQ(unjudgedSentence(withoutRoundTrips(latencyRows(3, 100)), Metric::LatencyP99),
              "Latency p99 needs trials with 500 round trips, because these samples lack single round trips. Measure "
              "again, with longer trials.");
}

TEST(UnjudgedSentence, SaysThatThereIsNoLatency)
{
    const std::vector<Sample> throughput(1);
    EXPECT_EQ(unjudgedSentence(throughput, Metric::LatencyP90),
              "Latency p90 was not judged: latency was not measured.");
}

TEST(UnjudgedSentence, SaysThatMemoryIsMissing)
{
    const std::vector<Sample> throughput(1);
    EXPECT_EQ(unjudgedSentence(throughput, Metric::Memory),
              "Peak memory was not measured. Measure again on Linux, with this program as the sender.");
    EXPECT_EQ(unjudgedSentence(latencyRows(3, 100), Metric::Memory),
              "Peak memory was not judged: throughput was not measured.");
}

} // namespace
} // namespace crossover
