// SPDX-License-Identifier: GPL-3.0-or-later

// A delay planted into one arm of a recorded sweep moves the measured crossing the way it must.

#include <cmath>
#include <fstream>

#include <gtest/gtest.h>

#include "core/analyze/analysis.h"
#include "core/store/csv_reader.h"

namespace crossover {
namespace {

std::vector<Sample> recorded()
{
    std::ifstream file(CROSSOVER_TEST_DATA "/recorded-inproc.csv");
    auto rows = readCsv(file);
    EXPECT_TRUE(rows) << rows.error().message;
    return rows.value_or(std::vector<Sample>());
}

/// Every message of the arm takes `seconds` longer.
std::vector<Sample> delayed(std::vector<Sample> samples, Arm arm, double seconds)
{
    for (auto& sample : samples) {
        if (sample.arm != arm) continue;
        for (auto* rate : {&sample.throughput, &sample.sendRate}) {
            if (*rate) *rate = 1 / (1 / **rate + seconds);
        }
        if (sample.latencyUs) *sample.latencyUs += seconds * 1e6;
    }
    return samples;
}

Verdict verdictOn(const std::vector<Sample>& samples, Metric metric)
{
    for (const auto& analysis : analyzeAll(samples)) {
        if (analysis.metric == metric) return analysis.verdict;
    }
    ADD_FAILURE() << "not measured";
    return {};
}

/// Seconds for a message of the copy arm at the crossing, to which delays are calibrated.
double timeAtCrossing(const std::vector<Sample>& samples, double crossing)
{
    double nearest = 0;
    double rate = 1;
    for (const auto& sample : samples) {
        if (sample.arm != Arm::Copy || !sample.throughput) continue;
        const auto size = static_cast<double>(sample.size);
        if (std::abs(std::log(size / crossing)) >= std::abs(std::log((nearest > 0 ? nearest : 1e-9) / crossing)))
            continue;
        nearest = size;
        rate = *sample.throughput;
    }
    return 1 / rate;
}

class PlantedDelay : public testing::TestWithParam<double> {};

TEST_P(PlantedDelay, MovesTheCrossingTheRightWay)
{
    const auto samples = recorded();
    const auto before = verdictOn(samples, Metric::Throughput);
    ASSERT_EQ(before.kind, VerdictKind::Crossover);
    const double delay = GetParam() * timeAtCrossing(samples, *before.estimate);

    const auto slowerCopy = verdictOn(delayed(samples, Arm::Copy, delay), Metric::Throughput);
    switch (slowerCopy.kind) {
    case VerdictKind::ZeroCopyWins: break;
    case VerdictKind::AtMost: EXPECT_LT(*slowerCopy.high, *before.high); break;
    default: ASSERT_EQ(slowerCopy.kind, VerdictKind::Crossover); EXPECT_LT(*slowerCopy.estimate, *before.estimate);
    }
    const auto slowerZeroCopy = verdictOn(delayed(samples, Arm::ZeroCopy, delay), Metric::Throughput);
    ASSERT_TRUE(slowerZeroCopy.estimate) << nameOf(slowerZeroCopy.kind);
    EXPECT_GT(*slowerZeroCopy.estimate, *before.estimate);
}

TEST_P(PlantedDelay, InBothArmsLeavesItAboutWhereItWas)
{
    const auto samples = recorded();
    const auto before = verdictOn(samples, Metric::Throughput);
    const double delay = GetParam() * timeAtCrossing(samples, *before.estimate);
    const auto both = verdictOn(delayed(delayed(samples, Arm::Copy, delay), Arm::ZeroCopy, delay), Metric::Throughput);
    ASSERT_TRUE(both.low && both.high) << nameOf(both.kind);
    EXPECT_LE(*both.low, *before.high);
    EXPECT_GE(*both.high, *before.low);
}

INSTANTIATE_TEST_SUITE_P(SharesOfTheTimeAtTheCrossing, PlantedDelay, testing::Values(0.1, 0.3, 1.0),
                         [](const auto& testCase) {
                             return std::to_string(static_cast<int>(100 * testCase.param)) + "Percent";
                         });

} // namespace
} // namespace crossover
