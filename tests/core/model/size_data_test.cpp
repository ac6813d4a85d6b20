// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/size_data.h"

#include <chrono>
#include <cmath>
#include <vector>

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Sample row(Arm arm, std::uint64_t size, double sends, std::optional<std::uint32_t> round)
{
    Sample sample;
    sample.arm = arm;
    sample.size = size;
    sample.sendRate = sends;
    sample.round = round;
    return sample;
}

TEST(Collect, PairsTheArmsOfARound)
{
    const std::vector samples{row(Arm::ZeroCopy, 64, 3, 2), row(Arm::Copy, 64, 1, 1), row(Arm::ZeroCopy, 64, 2, 1),
                              row(Arm::Copy, 16, 9, 1)};
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    ASSERT_EQ(data.size(), 2U);
    EXPECT_EQ(data[0].size, 16U);
    EXPECT_THAT(data[0].pairs, IsEmpty());
    EXPECT_THAT(data[1].zeroCopy, ElementsAre(3, 2));
    ASSERT_EQ(data[1].pairs.size(), 1U);
    EXPECT_EQ(data[1].pairs[0].copy, 1);
    EXPECT_EQ(data[1].pairs[0].zeroCopy, 2);
}

TEST(Collect, LeavesOutWhatIsNoMeasurement)
{
    const std::vector samples{row(Arm::Copy, 64, 0, 1), row(Arm::Copy, 64, NAN, 2), row(Arm::Copy, 64, -1, 3),
                              row(Arm::Copy, 64, INFINITY, 4)};
    EXPECT_THAT(collect(samples, samples.front().group, Metric::SendRate), IsEmpty());
    EXPECT_THAT(collect(samples, samples.front().group, Metric::Throughput), IsEmpty());
}

TEST(Collect, RowsWithoutARoundAreNotPaired)
{
    const std::vector samples{row(Arm::Copy, 64, 1, {}), row(Arm::ZeroCopy, 64, 2, {})};
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    ASSERT_EQ(data.size(), 1U);
    EXPECT_THAT(data[0].pairs, IsEmpty());
    EXPECT_THAT(data[0].copy, ElementsAre(1));
}

/// One pair of a round, zero-copy `factor` times as fast.
void addPair(std::vector<Sample>& samples, Phase phase, std::uint32_t round, double factor)
{
    for (const auto arm : comparedArms) {
        samples.push_back(row(arm, 64, arm == Arm::Copy ? 1 : factor, round));
        samples.back().phase = phase;
    }
}

std::vector<double> factorsAt64(const std::vector<Sample>& samples)
{
    std::vector<double> factors;
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    for (const auto& pair : data.at(0).pairs)
        factors.push_back(pair.zeroCopy);
    return factors;
}

/// A latency trial of one arm whose round trips took 2 µs, and one of each 50 of them `slowUs`.
Sample latencyRow(Arm arm, std::uint32_t round, std::size_t trips, int slowUs)
{
    std::vector<std::chrono::nanoseconds> times(trips, std::chrono::microseconds(2));
    for (std::size_t i = 0; i < trips; i += 50)
        times[i] = std::chrono::microseconds(slowUs);
    Sample sample;
    sample.group.test = Test::Latency;
    sample.arm = arm;
    sample.size = 64;
    sample.round = round;
    sample.count = trips;
    sample.latencyUs = 1;
    sample.latencyP99Us = slowUs / 2.0;
    sample.roundTrips = RoundTrips(times);
    return sample;
}

TEST(Collect, APercentileOfShortTrialsIsOfSeveralOfThem)
{
    std::vector<Sample> samples;
    for (std::uint32_t round = 1; round <= 5; ++round) { // 200 round trips each, of which p99 needs 500
        samples.push_back(latencyRow(Arm::Copy, round, 200, 20));
        samples.push_back(latencyRow(Arm::ZeroCopy, round, 200, 40));
    }
    const auto data = collect(samples, samples.front().group, Metric::LatencyP99);
    ASSERT_EQ(data.size(), 1U);
    ASSERT_EQ(data[0].pairs.size(), 1U) << "the last two trials have not enough";
    EXPECT_EQ(data[0].pairs[0].round, 1U);
    EXPECT_NEAR(data[0].pairs[0].copy, 10, 10.0 / 64);
    EXPECT_NEAR(data[0].pairs[0].zeroCopy, 20, 20.0 / 64);
    EXPECT_THAT(collect(samples, samples.front().group, Metric::LatencyP999), IsEmpty());
    EXPECT_EQ(collect(samples, samples.front().group, Metric::Latency)[0].pairs.size(), 5U);
}

TEST(ValuesOf, NameTheFirstOfTheTrialsThatTheyAreOf)
{
    std::vector<Sample> samples;
    for (std::uint32_t round = 1; round <= 5; ++round) {
        samples.push_back(latencyRow(Arm::Copy, round, 250, 20));
        samples.push_back(latencyRow(Arm::ZeroCopy, round, 500, 40));
    }
    std::vector<std::size_t> copy;
    std::vector<std::size_t> zeroCopy;
    for (const auto& [row, value] : valuesOf(samples, samples.front().group, Metric::LatencyP99))
        (samples[row].arm == Arm::Copy ? copy : zeroCopy).push_back(row);
    EXPECT_THAT(copy, ElementsAre(0, 4)) << "two trials together, and one is left over";
    EXPECT_THAT(zeroCopy, ElementsAre(1, 3, 5, 7, 9));
}

TEST(Collect, APercentileOfLongTrialsIsThatOfTheRow)
{
    std::vector<Sample> samples{latencyRow(Arm::Copy, 1, 500, 20), latencyRow(Arm::ZeroCopy, 1, 500, 40)};
    const auto values = [&] {
        const auto data = collect(samples, samples.front().group, Metric::LatencyP99);
        return data.empty() ? std::vector<double>() : std::vector{data[0].copy.at(0), data[0].zeroCopy.at(0)};
    };
    EXPECT_THAT(values(), ElementsAre(10, 20));
    for (auto& sample : samples)
        sample.roundTrips = {};
    EXPECT_THAT(values(), ElementsAre(10, 20)) << "files of older versions have no round trips";
    for (auto& sample : samples)
        sample.count = 499;
    EXPECT_THAT(values(), IsEmpty());
}

TEST(Collect, TakesTheTrialsOfExploreAndRefineRoundsAlike)
{
    std::vector<Sample> samples;
    addPair(samples, Phase::Refine, 1, 3);
    addPair(samples, Phase::Explore, 1, 2);
    EXPECT_THAT(factorsAt64(samples), ElementsAre(2, 3)) << "the same round of two phases is two trials";
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    EXPECT_THAT(data.at(0).zeroCopy, ElementsAre(2, 3));
    EXPECT_THAT(data.at(0).copy, ElementsAre(1, 1));
    EXPECT_FALSE(data.at(0).checked);
}

TEST(Collect, PairsNoArmsOfDifferentPhases)
{
    std::vector<Sample> samples;
    addPair(samples, Phase::Explore, 1, 2);
    addPair(samples, Phase::Refine, 1, 3);
    samples.erase(samples.begin() + 1); // zero-copy of the explore round
    samples.erase(samples.begin() + 1); // copy of the refine round
    EXPECT_THAT(factorsAt64(samples), IsEmpty());
}

TEST(Collect, TakesRowsWithoutAPhaseForExploreRounds)
{
    std::vector<Sample> samples;
    addPair(samples, Phase::Explore, 1, 2);
    samples.back().phase.reset();
    EXPECT_THAT(factorsAt64(samples), ElementsAre(2));
}

TEST(Collect, HasSizesThatOnlyRefineRoundsMeasured)
{
    std::vector<Sample> samples;
    addPair(samples, Phase::Explore, 1, 2);
    for (const auto arm : comparedArms) {
        samples.push_back(row(arm, 48, 1, 1));
        samples.back().phase = Phase::Refine;
    }
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    ASSERT_EQ(data.size(), 2U);
    EXPECT_EQ(data[0].size, 48U);
    EXPECT_EQ(data[0].pairs.size(), 1U);
}

TEST(Collect, UsesACheckOnlyInAGroupThatHasNothingElse)
{
    std::vector<Sample> samples;
    addPair(samples, Phase::Check, 1, 4);
    EXPECT_THAT(factorsAt64(samples), ElementsAre(4));
    EXPECT_TRUE(collect(samples, samples.front().group, Metric::SendRate).at(0).checked);
    addPair(samples, Phase::Refine, 1, 3);
    EXPECT_THAT(factorsAt64(samples), ElementsAre(3));
    EXPECT_FALSE(collect(samples, samples.front().group, Metric::SendRate).at(0).checked);
}

TEST(Collect, DoesNotJudgeASizeThatOnlyACheckMeasured)
{
    std::vector<Sample> samples;
    addPair(samples, Phase::Explore, 1, 2);
    for (auto arm : {Arm::Copy, Arm::ZeroCopy, Arm::Hybrid}) {
        samples.push_back(row(arm, 128, 1, 1));
        samples.back().phase = Phase::Check;
    }
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    ASSERT_EQ(data.size(), 2U);
    EXPECT_THAT(data[1].copy, IsEmpty());
    EXPECT_THAT(data[1].pairs, IsEmpty());
    EXPECT_THAT(data[1].hybrid, ElementsAre(1));
}

TEST(Collect, TakesTheHybridArmFromTheCheckWhateverSpeaksForTheOthers)
{
    std::vector<Sample> samples;
    addPair(samples, Phase::Explore, 1, 2);
    addPair(samples, Phase::Check, 1, 4);
    samples.push_back(row(Arm::Hybrid, 64, 5, 1));
    samples.back().phase = Phase::Check;
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    EXPECT_THAT(data.at(0).hybrid, ElementsAre(5));
    EXPECT_THAT(data.at(0).zeroCopy, ElementsAre(2));
}

TEST(Collect, PairsTheRoundsOfACheckMeasuredAgain)
{
    std::vector<Sample> samples;
    for (const std::uint64_t seed : {1U, 2U}) {
        addPair(samples, Phase::Check, 1, static_cast<double>(2 * seed));
        samples.back().seed = (samples.end() - 2)->seed = seed;
    }
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    ASSERT_EQ(data.at(0).pairs.size(), 2U);
    EXPECT_EQ(data.at(0).pairs[0].zeroCopy, 2);
    EXPECT_EQ(data.at(0).pairs[1].zeroCopy, 4);
}

TEST(GroupsOf, NamesEachGroupOnceInOrderOfAppearance)
{
    auto tcp = row(Arm::Copy, 64, 1, 1);
    tcp.group.transport = Transport::Tcp;
    const std::vector samples{tcp, row(Arm::Copy, 64, 1, 1), tcp};
    EXPECT_THAT(groupsOf(samples), ElementsAre(tcp.group, samples[1].group));
}

TEST(ComparableSizes, AreThoseOfEveryGroupWithoutChecksAndWithoutHybridRows)
{
    std::vector samples{row(Arm::Copy, 256, 1, 1),    row(Arm::ZeroCopy, 64, 1, 1), row(Arm::Copy, 256, 1, 2),
                        row(Arm::Copy, 1024, NAN, 1), row(Arm::Copy, 2048, 1, 1),   row(Arm::Hybrid, 4096, 1, 1),
                        row(Arm::Copy, 16, 1, 1)};
    samples[4].phase = Phase::Check;
    samples[5].phase = Phase::Check;
    samples[6].group.transport = Transport::Tcp;
    samples[6].phase = Phase::Check; // all that there is over tcp
    EXPECT_THAT(comparableSizes(samples), ElementsAre(16, 64, 256));
    EXPECT_THAT(comparableSizes({}), IsEmpty());
}

} // namespace
} // namespace crossover
