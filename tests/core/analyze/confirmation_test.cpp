// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/confirmation.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::Point;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

const std::vector<Point> crossing{{256, -0.4}, {1024, -0.3}, {4096, -0.2}, {16'384, 0.2}, {65'536, 0.3}};

/// Rows of confirm rounds: zero-copy is `step` faster from `threshold` on and as much slower below.
void measure(std::vector<Sample>& samples, const std::vector<std::uint64_t>& sizes, std::uint64_t threshold,
             unsigned round, double noise = 0.01)
{
    for (const auto size : sizes) {
        const double d = (size >= threshold ? 0.2 : -0.2) + (round % 2 == 0 ? noise : -noise);
        for (const auto arm : comparedArms) {
            samples.push_back(curves::throughputRow(arm, size, arm == Arm::Copy ? 1000 : 1000 * std::exp(d), round));
            samples.back().phase = Phase::Confirm;
        }
    }
}

/// Measures rounds until nothing is left to measure; returns how many there were.
unsigned confirm(Confirmation& confirmation, std::vector<Sample>& samples, std::uint64_t threshold)
{
    unsigned round = 0;
    while (!confirmation.done() && round < 100) {
        measure(samples, confirmation.sizesOf(GroupKey{}), threshold, ++round);
        confirmation.look(samples, round);
    }
    return round;
}

TEST(SizesToConfirm, LieInTheBracketAndAnOctaveBeyond)
{
    const auto sizes = sizesToConfirm(curves::analysed(curves::rows(crossing)), 0.1, 24);
    EXPECT_THAT(sizes, Each(testing::AllOf(testing::Ge(2048U), testing::Le(32'768U))));
    EXPECT_THAT(sizes, Contains(4096U));
    EXPECT_THAT(sizes, Contains(16'384U));
    EXPECT_GE(sizes.size(), 20U);
    EXPECT_LE(sizes.size(), 30U) << "about as many as were asked for, and the structural ones";
    EXPECT_TRUE(std::ranges::is_sorted(sizes));
}

TEST(SizesToConfirm, StraddleWhereLibzmqChangesItsWay)
{
    const auto large = sizesToConfirm(curves::analysed(curves::rows(crossing)), 0.1, 12);
    for (const std::uint64_t size : {12'278U, 12'279U, 16'374U, 16'375U})
        EXPECT_THAT(large, Contains(size));
    EXPECT_THAT(large, Not(Contains(33U)));
    const auto small = sizesToConfirm(
        curves::analysed(curves::rows({{8, -0.4}, {16, -0.4}, {24, -0.3}, {48, 0.3}, {64, 0.3}, {96, 0.4}})), 0.1, 12);
    EXPECT_THAT(small, Contains(33U));
    EXPECT_THAT(small, Contains(34U));
}

TEST(SizesToConfirm, StayWithinWhatWasExplored)
{
    const auto sizes = sizesToConfirm(curves::analysed(curves::rows({{1000, -0.3}, {1500, 0.3}})), 0.1, 24);
    ASSERT_FALSE(sizes.empty());
    EXPECT_EQ(sizes.front(), 1000U);
    EXPECT_EQ(sizes.back(), 1500U);
}

TEST(SizesToConfirm, AreFewerForAWiderTarget)
{
    const auto analysis = curves::analysed(curves::rows(crossing));
    EXPECT_LT(sizesToConfirm(analysis, 0.5, 24).size(), sizesToConfirm(analysis, 0.1, 24).size());
}

TEST(SizesToConfirm, AreNoneWhereNothingHintsAtOneCrossing)
{
    const auto none = [](const std::vector<Point>& points) {
        return sizesToConfirm(curves::analysed(curves::rows(points)), 0.1, 24);
    };
    EXPECT_THAT(none({{64, 0.3}, {256, 0.3}, {1024, 0.4}}), IsEmpty()) << "zero-copy wins";
    EXPECT_THAT(none({{64, -0.3}, {256, -0.3}, {1024, -0.4}}), IsEmpty()) << "copy wins";
    EXPECT_THAT(none({{64, 0.3}, {256, -0.3}, {1024, 0.4}}), IsEmpty()) << "multiple";
    EXPECT_THAT(none({{64, 0, 0.1}, {256, 0, 0.1}, {1024, 0, 0.1}}), IsEmpty()) << "alike";
    EXPECT_THAT(none({}), IsEmpty());
}

TEST(SizesToConfirm, SurroundAGuess)
{
    // Five rounds prove nothing, yet lean clearly.
    const std::vector<Point> few{
        {256, -0.4, 0.01, 5}, {1024, -0.3, 0.01, 5}, {4096, 0.2, 0.01, 5}, {16'384, 0.3, 0.01, 5}};
    const auto analysis = curves::analysed(curves::rows(few));
    ASSERT_EQ(analysis.verdict.kind, VerdictKind::Unresolved);
    const auto sizes = sizesToConfirm(analysis, 0.1, 24);
    ASSERT_TRUE(analysis.verdict.estimate);
    ASSERT_FALSE(sizes.empty());
    EXPECT_LT(static_cast<double>(sizes.front()), *analysis.verdict.estimate);
    EXPECT_GT(static_cast<double>(sizes.back()), *analysis.verdict.estimate);
}

TEST(Confirmation, EndsWhenTheIntervalIsNarrow)
{
    auto samples = curves::rows(crossing);
    Confirmation confirmation(SweepConfig{}, samples, 1000);
    EXPECT_FALSE(confirmation.done());
    const unsigned rounds = confirm(confirmation, samples, 6000);
    ASSERT_TRUE(confirmation.done());
    EXPECT_LT(rounds, 100U);
    const auto outcomes = confirmation.outcomes();
    ASSERT_THAT(outcomes, SizeIs(1));
    EXPECT_EQ(outcomes[0].end, ConfirmEnd::NarrowEnough);
    EXPECT_EQ(outcomes[0].rounds, rounds);
    EXPECT_LE(outcomes[0].reach.value(), 0.1);
    EXPECT_EQ(rounds, 8U);
    EXPECT_EQ(outcomes[0].target, 0.1);
    const auto verdict = curves::analysed(samples).verdict;
    EXPECT_LE(*verdict.low, 6000);
    EXPECT_GE(*verdict.high, 6000);
    EXPECT_THAT(confirmation.sizesOf(GroupKey{}), IsEmpty());
}

TEST(Confirmation, EndsOnASingleStepThatNoRoundCanNarrow)
{
    SweepConfig config;
    config.target = 0.005;
    auto samples = curves::rows(crossing);
    Confirmation confirmation(config, samples, 1000);
    confirm(confirmation, samples, 6000);
    ASSERT_TRUE(confirmation.done());
    EXPECT_EQ(confirmation.outcomes()[0].end, ConfirmEnd::SingleStep);
    EXPECT_GT(confirmation.outcomes()[0].reach.value(), 0.005);
}

TEST(Confirmation, EndsWhenTheBudgetIsSpent)
{
    auto samples = curves::rows(crossing);
    Confirmation confirmation(SweepConfig{}, samples, 1000);
    measure(samples, confirmation.sizesOf(GroupKey{}), 6000, 1);
    confirmation.look(samples, 1);
    EXPECT_FALSE(confirmation.done()) << "one round is too early for a look";
    confirmation.spend(samples, 1);
    ASSERT_TRUE(confirmation.done());
    EXPECT_EQ(confirmation.outcomes()[0].end, ConfirmEnd::BudgetSpent);
    EXPECT_EQ(confirmation.outcomes()[0].rounds, 1U);
    EXPECT_EQ(confirmation.outcomes()[0].budget, std::chrono::seconds(60));
}

TEST(Confirmation, ReopensAMetricThatLaterRoundsWiden)
{
    // Both metrics of a group share sizes: the send rate is clear at once, the throughput never.
    auto samples = curves::rows(crossing);
    const auto setSends = [&](std::size_t from, bool clear) {
        for (auto i = from; i < samples.size(); ++i) {
            const bool zeroCopy = samples[i].arm == Arm::ZeroCopy;
            const bool up = clear ? samples[i].size >= 6000 : samples[i].round.value_or(0) % 2 == 0;
            samples[i].sendRate = zeroCopy ? 1000 * std::exp(up ? 0.2 : -0.2) : 1000;
        }
    };
    setSends(0, true);
    Confirmation confirmation(SweepConfig{}, samples, 2000);
    const auto sends = [&] { return confirmation.outcomes().at(1); };
    for (unsigned round = 1; round <= 16; ++round) {
        const auto before = samples.size();
        measure(samples, confirmation.sizesOf(GroupKey{}), round % 2 == 0 ? 3000 : 20'000, round);
        setSends(before, round <= 8);
        confirmation.look(samples, round);
        if (round == 8) {
            EXPECT_EQ(sends().end, ConfirmEnd::NarrowEnough);
        }
    }
    ASSERT_FALSE(confirmation.done());
    confirmation.spend(samples, 16);
    EXPECT_EQ(sends().end, ConfirmEnd::BudgetSpent);
}

TEST(Confirmation, HasNothingToDoWithoutACrossing)
{
    const Confirmation confirmation(SweepConfig{}, curves::rows({{64, 0.3}, {256, 0.3}}), 1000);
    EXPECT_TRUE(confirmation.done());
    EXPECT_EQ(confirmation.outcomes().at(0).end, ConfirmEnd::NothingToConfirm);
    EXPECT_EQ(confirmation.outcomes().at(0).rounds, 0U);
}

TEST(Confirmation, MeasuresFewerSizesWhenTheBudgetIsSmall)
{
    const auto samples = curves::rows(crossing);
    const auto sizes = [&](std::size_t trials) {
        return Confirmation(SweepConfig{}, samples, trials).sizesOf(GroupKey{}).size();
    };
    EXPECT_LT(sizes(100), sizes(1000));
    EXPECT_GE(sizes(1), 6U) << "fewer could not show anything";
}

TEST(ReachOf, IsTheShareToBothSidesOfTheGeometricMiddle)
{
    EXPECT_DOUBLE_EQ(reachOf(1000 / 1.1, 1000 * 1.1), 1.1 - 1);
    EXPECT_DOUBLE_EQ(reachOf(64, 64), 0);
}

} // namespace
} // namespace crossover
