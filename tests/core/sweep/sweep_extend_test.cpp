// SPDX-License-Identifier: GPL-3.0-or-later

// Going on with a sweep that has samples already, and when that must not be.

#include <gmock/gmock.h>

#include "core/analyze/analysis.h"
#include "core/sweep/recording.h"
#include "tests/core/sweep/sweeps.h"

namespace crossover {
namespace {

using namespace std::chrono_literals;
using namespace sweeps;
using sources::CurveSource;
using ::testing::Each;
using ::testing::Eq;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Optional;

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

Environment machine(const std::string& name, const std::string& libzmq)
{
    Environment environment;
    environment.machine = name;
    environment.facts = {{"CPU", "some"}, {"libzmq", libzmq}};
    return environment;
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
