// SPDX-License-Identifier: GPL-3.0-or-later

// Going on with a sweep that has samples already, and when that must not be.

#include <map>
#include <set>

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "core/sweep/recording.h"
#include "tests/core/sweep/sweeps.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using namespace sweeps;
using sources::CurveSource;
using ::testing::_;
using ::testing::Each;
using ::testing::ElementsAreArray;
using ::testing::Eq;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::Ne;
using ::testing::Optional;
using ::testing::Pair;
using ::testing::SizeIs;

/// Its time, of 16 trials, leaves 4 after the rounds.
SweepConfig shortSweep()
{
    auto config = tinySweep();
    config.tests = {crossover::Test::Throughput};
    config.refine = true;
    config.target = 0.06;
    config.budget = 1s;
    return config;
}

CurveSource slowJump()
{
    return CurveSource::jumpAt(300, 0.0625);
}

TEST(SweepExtend, MeasuresNoRoundsAgainAndCountsOn)
{
    Recorder first;
    auto source = slowJump();
    ASSERT_TRUE(Sweep(source).run(shortSweep(), first, {}));
    ASSERT_EQ(source.trials, 16U);
    const auto stages = first.rows.back().round;

    Recorder more;
    ASSERT_TRUE(Sweep(source).extend(shortSweep(), first.rows, more, {}));
    EXPECT_EQ(source.trials, 32U) << "the whole time once more";
    EXPECT_THAT(more.rows, Each(Field(&Sample::phase, Optional(Eq(Phase::Refine)))));
    EXPECT_EQ(more.rows.front().trial, 17U);
    EXPECT_EQ(*more.rows.front().round, *stages + 1) << "so that no pair is mistaken for one of before";

    auto all = first.rows;
    all.insert(all.end(), more.rows.begin(), more.rows.end());
    const auto before = analyzeAll(first.rows).front();
    const auto after = analyzeAll(all).front();
    const auto width = [](const Evidence& evidence, std::size_t sizes) {
        return evidence.crossing.high.value_or(sizes) - evidence.crossing.low.value_or(0);
    };
    EXPECT_LE(width(after.evidence, after.sizes.size()), width(before.evidence, before.sizes.size()));
    std::size_t pairs = 0;
    for (const auto& size : after.sizes)
        pairs += size.pairs + size.ties;
    EXPECT_EQ(pairs, 32U);
}

TEST(SweepExtend, ExploresACombinationThatHasNoSamples)
{
    auto config = shortSweep();
    Recorder first;
    auto source = slowJump();
    ASSERT_TRUE(Sweep(source).run(config, first, {}));
    config.tests = {crossover::Test::Throughput, crossover::Test::Latency};
    Recorder more;
    ASSERT_TRUE(Sweep(source).extend(config, first.rows, more, {}));
    for (const auto& row : more.rows) {
        if (row.phase != Phase::Explore) continue;
        EXPECT_EQ(row.group.test, crossover::Test::Latency);
    }
    EXPECT_EQ(more.rows.front().phase, Phase::Explore);
}

TEST(SweepExtend, CompletesAFirstRoundThatWasCutOff)
{
    auto config = shortSweep();
    config.tests = {crossover::Test::Throughput, crossover::Test::Latency};
    Recorder first;
    auto source = slowJump();
    std::stop_source stop;
    first.onFinish = [&](const SweepProgress& progress) {
        if (progress.trialsDone == 6) stop.request_stop(); // all four sizes of one test, two of the other
    };
    ASSERT_FALSE(Sweep(source).run(config, first, stop.get_token()));
    ASSERT_THAT(first.rows, SizeIs(12));
    // A check measures sizes, too, but says nothing of the comparison.
    auto before = first.rows;
    for (const auto size : config.sizes) {
        before.push_back(first.rows.back());
        before.back().size = size;
        before.back().phase = Phase::Check;
    }

    Recorder more;
    more.onFinish = [&](const SweepProgress& progress) {
        EXPECT_EQ(progress.trialsTotal, 2U * config.rounds) << "what is missing";
    };
    ASSERT_TRUE(Sweep(source).extend(config, before, more, {}));
    std::map<std::uint64_t, int> explored;
    for (const auto& row : more.rows) {
        if (row.phase != Phase::Explore) continue;
        EXPECT_EQ(row.group, first.rows.back().group);
        ++explored[row.size];
    }
    for (const auto& row : first.rows)
        EXPECT_FALSE(row.group == first.rows.back().group && explored.contains(row.size)) << "measured before";
    EXPECT_THAT(explored, SizeIs(2));
    EXPECT_THAT(explored, Each(Pair(_, 2 * static_cast<int>(config.rounds)))) << "both arms in every round";
    EXPECT_EQ(more.rows.front().phase, Phase::Explore) << "before anything else";
    EXPECT_EQ(more.rows.front().trial, 7U);
    std::set<std::uint64_t> sizes;
    for (const auto& rows : {first.rows, more.rows}) {
        for (const auto& row : rows) {
            if (row.group == first.rows.back().group) sizes.insert(row.size);
        }
    }
    EXPECT_THAT(sizes, ElementsAreArray(config.sizes));
}

TEST(SweepExtend, CompletesASweepWithAHybridArmToo)
{
    auto config = shortSweep();
    config.threshold = 256;
    Recorder first;
    auto source = slowJump();
    std::stop_source stop;
    first.onFinish = [&](const SweepProgress&) { stop.request_stop(); };
    ASSERT_FALSE(Sweep(source).run(config, first, stop.get_token()));
    Recorder more;
    ASSERT_TRUE(Sweep(source).extend(config, first.rows, more, {}));
    EXPECT_THAT(more.rows, SizeIs(3 * 3 * config.rounds)) << "three arms, the three sizes that are missing";
    EXPECT_THAT(more.rows, Each(Field(&Sample::size, Ne(first.rows.front().size))));
}

Environment machine(const std::string& name, const std::string& libzmq)
{
    Environment environment;
    environment.machine = name;
    environment.facts = {{"CPU", "some"}, {"libzmq", libzmq}};
    return environment;
}

TEST(WhyNotExtend, NamesAnotherCpuQuota)
{
    Session session;
    session.config = shortSweep();
    session.environment = machine("a", "4.3.4");
    auto here = machine("a", "4.3.4");
    here.facts.push_back({"CPU quota", "1.5 CPUs"});
    EXPECT_EQ(whyNotExtend(session, here), std::nullopt) << "older sessions do not say";
    session.environment->facts.push_back({"CPU quota", "none"});
    EXPECT_THAT(whyNotExtend(session, here), Optional(HasSubstr("with another CPU quota (none; now: 1.5 CPUs)")));
}

TEST(WhyNotExtend, NamesWhatDiffers)
{
    Session session;
    EXPECT_THAT(whyNotExtend(session, machine("a", "4.3.4")), Optional(HasSubstr("it has no setup")));
    session.config = shortSweep();
    EXPECT_THAT(whyNotExtend(session, machine("a", "4.3.4")), Optional(HasSubstr("on which machine")));
    session.environment = machine("a", "4.3.4");
    EXPECT_EQ(whyNotExtend(session, machine("a", "4.3.4")), std::nullopt);
    EXPECT_THAT(whyNotExtend(session, machine("b", "4.3.4")), Optional(HasSubstr("another machine (a; this one: b)")));
    EXPECT_THAT(whyNotExtend(session, machine("a", "4.3.5")),
                Optional(HasSubstr("another libzmq (4.3.4; now: 4.3.5)")));
}

} // namespace
} // namespace crossover
