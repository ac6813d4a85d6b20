// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/explanation.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/model/copy_speed.h"
#include "core/store/open.h"
#include "tests/core/analyze/costs.h"

namespace crossover {
namespace {

const CopySpeed plantedSpeed{{{64, 3, 6}, {128, 5, 12}, {1024, 40, 90}, {4096, 160, 400}}};

Environment environmentWith(const CopySpeed& speed)
{
    Environment environment;
    addFacts(environment, speed);
    return environment;
}

/// Zero-copy adds 85 ns to each message; a copy costs 1 ns for every 11 bytes; inline copies cost less.
std::vector<Sample> textbook(std::uint64_t seed = 1, double noise = 0.03)
{
    std::mt19937_64 random(seed);
    return costs::sweep(random, synthetic::defaultSizes(), 12, costs::inlinedUpTo33(400, costs::line(500, 1 / 11.0)),
                        costs::inlinedUpTo33(560, costs::line(585, 0.001)), noise);
}

Explanation explained(const std::vector<Sample>& samples, const std::optional<Environment>& environment = {})
{
    return explain(curves::analysed(samples), samples, environment);
}

TEST(Explanation, FindsWhatWasPlanted)
{
    const auto found = explained(textbook(), environmentWith(plantedSpeed));
    ASSERT_GE(found.stretches.size(), 2U);
    const auto& inlined = found.stretches.front();
    EXPECT_EQ(inlined.shape, StretchShape::Level);
    EXPECT_NEAR(inlined.surplusNs.value, 160, 15);
    ASSERT_TRUE(found.main);
    const auto& main = found.stretches[*found.main];
    EXPECT_EQ(main.from, 34U);
    EXPECT_NEAR(main.surplusNs.value, 85, 15);
    EXPECT_TRUE(main.surplusNs.measurable());
    EXPECT_NEAR(main.savedNs.value, 1 / 11.0 - 0.001, 0.01);
    EXPECT_LT(main.copy.misfit, 0.1);
    EXPECT_EQ(found.meeting, Meeting::Once);
    ASSERT_TRUE(found.predicted && found.predicted->bounds);
    EXPECT_LE(found.predicted->bounds->low, 945);
    EXPECT_GE(found.predicted->bounds->high, 945);
}

TEST(Explanation, FindsTheStepOfInlineMessages)
{
    const auto found = explained(textbook());
    ASSERT_FALSE(found.steps.empty());
    const auto& step = found.steps.front();
    EXPECT_EQ(step.at.bytes, 33U);
    EXPECT_TRUE(step.copyNs.measurable());
    EXPECT_NEAR(step.copyNs.value, 103, 20);
    EXPECT_NEAR(step.zeroCopyNs.value, 25, 20);
}

TEST(Explanation, FindsAStepOnlyBesideSizesThatWereMeasured)
{
    std::mt19937_64 random(2);
    const auto steps = [&](const std::vector<std::uint64_t>& sizes) {
        return explained(costs::sweep(random, sizes, 12, costs::line(500, 0.1), costs::line(500, 0.1), 0.02))
            .steps.size();
    };
    EXPECT_EQ(steps({1024, 4096, 12'278, 12'279, 14'000}), 1U);
    EXPECT_EQ(steps({1024, 4096, 8192, 14'000, 16'000}), 0U);
}

TEST(Explanation, CutsAtMallocOnlyWhereItIsKnown)
{
    std::mt19937_64 random(3);
    const auto samples = costs::sweep(random, {65'536, 100'000, 200'000, 400'000}, 12, costs::line(500, 0.1),
                                      costs::line(500, 0.1), 0.02);
    EXPECT_EQ(explained(samples).stretches.size(), 1U);
    EXPECT_EQ(explained(samples, Environment()).stretches.size(), 2U);
    const Environment fixed{{{"Allocator", "glibc 2.36 malloc, mmap threshold 32 MiB, trim"}}, {}, {}};
    EXPECT_EQ(explained(samples, fixed).stretches.size(), 1U);
}

TEST(Explanation, KnowsWhatMemcpyAloneWouldSay)
{
    const auto found = explained(textbook(), environmentWith(plantedSpeed));
    ASSERT_TRUE(found.byMemory && found.byCache);
    EXPECT_NEAR(*found.byMemory, 970, 200); // 85 ns of 90 at 1 KiB
    EXPECT_NEAR(*found.byCache, 2150, 400); // 85 ns between 40 at 1 KiB and 160 at 4 KiB
    EXPECT_FALSE(explained(textbook()).byMemory) << "an old session says nothing about memcpy";
}

TEST(Explanation, OfArmsThatAreAlikeMeasuresNothing)
{
    int measurable = 0;
    constexpr int tried = 40;
    for (std::uint64_t seed = 1; seed <= tried; ++seed) {
        std::mt19937_64 random(seed);
        const auto found = explained(
            costs::sweep(random, synthetic::defaultSizes(), 12, costs::line(500, 0.1), costs::line(500, 0.1), 0.05));
        measurable += found.stretches[found.main.value()].surplusNs.measurable() ? 1 : 0;
    }
    EXPECT_LE(measurable, synthetic::binomialLimit(tried, 0.05));
}

TEST(Explanation, TellsHowMuchOfTheTimeIsSending)
{
    auto samples = textbook();
    for (auto& sample : samples)
        sample.sendRate = *sample.throughput / (sample.arm == Arm::Copy ? 0.4 : 0.2);
    const auto found = explained(samples);
    ASSERT_TRUE(found.sendShare);
    EXPECT_NEAR(*found.sendShare, 0.4, 1e-9);
    const auto sends = analyze(samples, GroupKey{}, Metric::SendRate);
    EXPECT_FALSE(explain(sends, samples, {}).sendShare) << "of throughput alone";
}

TEST(Explanation, OfOneArmIsEmpty)
{
    auto samples = textbook();
    std::erase_if(samples, [](const Sample& sample) { return sample.arm == Arm::ZeroCopy; });
    EXPECT_TRUE(explained(samples).stretches.empty());
    EXPECT_TRUE(explained({}).stretches.empty());
}

TEST(Explanation, KeepsItsPromiseForThePredictedCrossover)
{
    int held = 0;
    constexpr int tried = 60;
    for (std::uint64_t seed = 1; seed <= tried; ++seed) {
        const auto found = explained(textbook(seed, 0.1));
        if (!found.predicted || !found.predicted->bounds) continue;
        const auto [low, high] = *found.predicted->bounds;
        if (low <= 945.6 && 945.6 <= high) ++held;
    }
    EXPECT_GE(held, 53);
}

/// Recorded where both ends were threads of one process over ipc (tests/data/README.md).
class RecordedCosts : public testing::TestWithParam<int> {
protected:
    static Explanation explainedOf(Metric metric)
    {
        const auto session = openSession(fmt::format("{}/recorded-default-{}.csv.gz", CROSSOVER_TEST_DATA, GetParam()));
        const auto& samples = session.value().samples;
        return explain(analyze(samples, samples.front().group, metric), samples, {});
    }
};

TEST_P(RecordedCosts, OfSendsShowACopyForEachByteAndTheInlineStep)
{
    const auto found = explainedOf(Metric::SendRate);
    ASSERT_TRUE(found.main);
    const auto& main = found.stretches[*found.main];
    EXPECT_EQ(main.from, 34U);
    EXPECT_TRUE(main.savedNs.measurable());
    EXPECT_GT(main.savedNs.value, 0.05);
    EXPECT_LT(main.savedNs.value, 0.5);
    ASSERT_FALSE(found.steps.empty());
    EXPECT_EQ(found.steps.front().at.bytes, 33U);
    EXPECT_TRUE(found.steps.front().copyNs.measurable());
    EXPECT_GT(found.steps.front().copyNs.value, 20);
}

TEST_P(RecordedCosts, OfThroughputAreNotThoseOfTheSender)
{
    const auto found = explainedOf(Metric::Throughput);
    ASSERT_TRUE(found.sendShare);
    EXPECT_LT(*found.sendShare, 0.8);
}

INSTANTIATE_TEST_SUITE_P(Default, RecordedCosts, testing::Values(1, 2, 3, 4));

} // namespace
} // namespace crossover
