// SPDX-License-Identifier: GPL-3.0-or-later

// Four default sweeps of one quiet machine, one after the other: they must agree.

#include <cmath>
#include <stdexcept>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/analyze/analysis.h"
#include "core/store/open.h"

namespace crossover {
namespace {

struct Expected {
    int sweep = 0;
    Metric metric = Metric::Throughput;
    double low = 0;
    double high = 0;
    std::uint64_t threshold = 0;
};

void PrintTo(const Expected& expected, std::ostream* out)
{
    *out << nameOf(expected.metric) << " of sweep " << expected.sweep;
}

class RecordedSweeps : public testing::TestWithParam<Expected> {
protected:
    static MetricAnalysis analysis()
    {
        const auto session =
            openSession(fmt::format("{}/recorded-default-{}.csv.gz", CROSSOVER_TEST_DATA, GetParam().sweep));
        if (!session) throw std::runtime_error(session.error().message);
        return analyze(session->samples, session->samples.front().group, GetParam().metric);
    }
};

TEST_P(RecordedSweeps, FindTheSameCrossoverAndThreshold)
{
    const auto found = analysis();
    ASSERT_EQ(found.verdict.kind, VerdictKind::Crossover);
    EXPECT_EQ(found.verdict.low, GetParam().low);
    EXPECT_EQ(found.verdict.high, GetParam().high);
    EXPECT_EQ(found.recommendation.threshold, GetParam().threshold);
}

TEST_P(RecordedSweeps, ShowThatTheUsualThresholdCosts)
{
    const auto found = analysis();
    ASSERT_TRUE(found.recommendation.usual);
    EXPECT_GT(found.recommendation.usual->logLoss, std::log(1.1));
}

INSTANTIATE_TEST_SUITE_P(
    Default, RecordedSweeps,
    testing::Values(Expected{1, Metric::Throughput, 34, 91, 64}, Expected{2, Metric::Throughput, 34, 91, 64},
                    Expected{3, Metric::Throughput, 33, 91, 64}, Expected{4, Metric::Throughput, 33, 91, 64},
                    Expected{1, Metric::SendRate, 33, 91, 64}, Expected{2, Metric::SendRate, 33, 91, 64},
                    Expected{3, Metric::SendRate, 33, 91, 64}, Expected{4, Metric::SendRate, 33, 91, 64}));

} // namespace
} // namespace crossover
