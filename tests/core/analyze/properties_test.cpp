// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold for every data set, whatever its curve, scatter and gaps. Seeds are fixed.

#include <algorithm>
#include <bit>
#include <map>
#include <random>
#include <set>

#include <gmock/gmock.h>

#include "core/analyze/refinement.h"
#include "core/model/units.h"
#include "core/report/analysis_json.h"
#include "core/report/recommendation_words.h"
#include "core/report/verdict_words.h"
#include "tests/core/analyze/curves.h"
#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

using synthetic::Curve;
using ::testing::Not;

constexpr int dataSets = 400;

Curve anyCurve(std::mt19937_64& random)
{
    const double crossing = std::exp2(std::uniform_real_distribution<double>(5, 18)(random));
    switch (random() % 6) {
    case 0: return synthetic::smooth(crossing);
    case 1: return synthetic::shallow(crossing);
    case 2: return synthetic::jump(crossing);
    case 3: return [](double) { return 0.0; };
    case 4: return [](double) { return 0.2; };
    default: return [=](double size) { return 0.3 * std::sin(std::log2(size / crossing)); };
    }
}

/// Rows of any kind of sweep: few or many sizes and rounds, rounded values (ties) or not, with rows missing.
std::vector<Sample> anySamples(std::mt19937_64& random, bool paired)
{
    auto sizes = synthetic::defaultSizes();
    std::ranges::shuffle(sizes, random);
    sizes.resize(1 + random() % sizes.size());
    const auto rounds = static_cast<unsigned>(1 + random() % 20);
    const double noise = std::exp(-static_cast<double>(random() % 6));
    const auto curve = anyCurve(random);
    auto samples = paired ? synthetic::sweep(random, sizes, rounds, curve, noise)
                          : synthetic::unpaired(random, sizes, rounds, curve, noise);
    const bool coarse = random() % 3 == 0;
    for (auto& sample : samples) {
        if (coarse) *sample.throughput = std::exp2(std::round(4 * std::log2(*sample.throughput)) / 4);
    }
    const unsigned gaps = random() % 3 == 0 ? 4 : 0; // of ten rows
    std::erase_if(samples, [&](const Sample&) { return random() % 10 < gaps; });
    return samples;
}

void expectSame(const MetricAnalysis& a, const MetricAnalysis& b)
{
    EXPECT_EQ(a.paired, b.paired);
    EXPECT_EQ(a.verdict.kind, b.verdict.kind);
    EXPECT_EQ(verdictSentence(a), verdictSentence(b));
    EXPECT_EQ(headlineOf(a), headlineOf(b));
    ASSERT_EQ(a.sizes.size(), b.sizes.size());
    for (std::size_t i = 0; i < a.sizes.size(); ++i) {
        EXPECT_NEAR(a.sizes[i].logMedian, b.sizes[i].logMedian, 1e-12);
        EXPECT_DOUBLE_EQ(a.sizes[i].winP, b.sizes[i].winP);
        EXPECT_EQ(a.sizes[i].ties, b.sizes[i].ties);
    }
}

class Properties : public ::testing::TestWithParam<bool> {
protected:
    template <class Check>
    void forAll(Check check)
    {
        for (int i = 0; i < dataSets && !HasFailure(); ++i) {
            SCOPED_TRACE(i);
            check(anySamples(m_random, GetParam()));
        }
    }
    std::mt19937_64 m_random{GetParam() ? 17U : 18U};
};
INSTANTIATE_TEST_SUITE_P(UnpairedAndPaired, Properties, ::testing::Bool());

TEST_P(Properties, AreTriedOnEveryKindOfVerdict)
{
    std::set<VerdictKind> seen;
    forAll([&](const std::vector<Sample>& samples) { seen.insert(curves::analysed(samples).verdict.kind); });
    EXPECT_EQ(seen.size(), 8U);
}

TEST_P(Properties, TheOrderOfRowsDoesNotMatter)
{
    forAll([&](std::vector<Sample> samples) {
        const auto before = curves::analysed(samples);
        std::ranges::shuffle(samples, m_random);
        const auto after = curves::analysed(samples);
        // Only how much trials in a row resemble each other depends on it.
        if (after.evidence.dependence.all() == before.evidence.dependence.all()) expectSame(before, after);
    });
}

TEST_P(Properties, TheUnitDoesNotMatter)
{
    forAll([](std::vector<Sample> samples) {
        const auto before = curves::analysed(samples);
        for (auto& sample : samples)
            *sample.throughput *= 1024; // a power of two keeps ties what they are
        expectSame(before, curves::analysed(samples));
    });
}

TEST_P(Properties, ARateAndItsTimeSayTheSame)
{
    forAll([](std::vector<Sample> samples) {
        const auto before = curves::analysed(samples);
        for (auto& sample : samples)
            sample.latencyUs = 1e6 / *sample.throughput;
        const auto after = analyze(samples, GroupKey{}, Metric::Latency);
        EXPECT_EQ(after.verdict.kind, before.verdict.kind);
        EXPECT_EQ(headlineOf(after), headlineOf(before));
    });
}

TEST_P(Properties, SwappedArmsFlipTheSign)
{
    forAll([](std::vector<Sample> samples) {
        const auto before = curves::analysed(samples);
        for (auto& sample : samples)
            sample.arm = sample.arm == Arm::Copy ? Arm::ZeroCopy : Arm::Copy;
        const auto after = curves::analysed(samples);
        ASSERT_EQ(after.sizes.size(), before.sizes.size());
        for (std::size_t i = 0; i < before.sizes.size(); ++i) {
            EXPECT_NEAR(after.sizes[i].logMedian, -before.sizes[i].logMedian, 1e-12);
            if (std::isfinite(before.sizes[i].logHigh)) {
                EXPECT_NEAR(after.sizes[i].logLow, -before.sizes[i].logHigh, 1e-12);
            }
            EXPECT_DOUBLE_EQ(after.sizes[i].winP, before.sizes[i].loseP);
        }
    });
}

/// Swapped arms on a reversed axis are the same crossing seen in a mirror.
TEST_P(Properties, BothEndsOfTheIntervalAreTreatedAlike)
{
    if (!GetParam()) GTEST_SKIP() << "which unpaired rows chance makes pairs depends on the arm";
    constexpr double product = 1 << 30; // every size goes to this over itself
    forAll([&](std::vector<Sample> samples) {
        for (auto& sample : samples)
            sample.size = std::bit_floor(sample.size);
        const auto before = curves::analysed(samples).verdict;
        for (auto& sample : samples) {
            sample.arm = sample.arm == Arm::Copy ? Arm::ZeroCopy : Arm::Copy;
            sample.size = static_cast<std::uint64_t>(product) / sample.size;
        }
        const auto after = curves::analysed(samples).verdict;
        ASSERT_EQ(after.kind == VerdictKind::Crossover, before.kind == VerdictKind::Crossover);
        if (before.kind != VerdictKind::Crossover) return;
        EXPECT_NEAR(*after.low * *before.high / product, 1, 1e-9);
        EXPECT_NEAR(*after.high * *before.low / product, 1, 1e-9);
        EXPECT_NEAR(*after.estimate * *before.estimate / product, 1, 1e-9);
    });
}

TEST_P(Properties, ACrossoverLiesWithinItsInterval)
{
    forAll([](const std::vector<Sample>& samples) {
        const auto verdict = curves::analysed(samples).verdict;
        if (verdict.kind != VerdictKind::Crossover) return;
        EXPECT_THAT(verdict.brackets, ::testing::ElementsAre(std::pair(*verdict.low, *verdict.high)));
        EXPECT_LE(*verdict.low, *verdict.estimate);
        EXPECT_LE(*verdict.estimate, *verdict.high);
        EXPECT_LT(*verdict.low, *verdict.high);
    });
}

TEST_P(Properties, EveryKindHasTheEndsItNames)
{
    forAll([](const std::vector<Sample>& samples) {
        const auto verdict = curves::analysed(samples).verdict;
        const bool crossover = verdict.kind == VerdictKind::Crossover;
        EXPECT_EQ(verdict.low.has_value(), crossover || verdict.kind == VerdictKind::AtLeast);
        EXPECT_EQ(verdict.high.has_value(), crossover || verdict.kind == VerdictKind::AtMost);
        EXPECT_EQ(verdict.brackets.empty(), !crossover && verdict.kind != VerdictKind::Multiple);
    });
}

TEST_P(Properties, RegionsCoverEverySizeOnceAndChangeFromOneToTheNext)
{
    forAll([](const std::vector<Sample>& samples) {
        const auto analysis = curves::analysed(samples);
        std::size_t next = 0;
        auto before = std::optional<Standing>();
        for (const auto& region : analysis.evidence.regions) {
            EXPECT_EQ(region.first, next);
            EXPECT_LE(region.first, region.last);
            EXPECT_NE(region.standing, before);
            next = region.last + 1;
            before = region.standing;
        }
        EXPECT_EQ(next, analysis.sizes.size());
        EXPECT_EQ(analysis.evidence.bounds.size(), analysis.sizes.size());
        EXPECT_EQ(analysis.losses.points().size(), analysis.sizes.size());
    });
}

TEST_P(Properties, TheRecommendedThresholdLosesLeast)
{
    forAll([](const std::vector<Sample>& samples) {
        const auto analysis = curves::analysed(samples);
        const auto& recommendation = analysis.recommendation;
        if (!recommendation.threshold) return;
        EXPECT_GE(*recommendation.threshold, analysis.sizes.front().size);
        EXPECT_LE(*recommendation.threshold, analysis.sizes.back().size);
        for (const auto threshold : analysis.losses.candidates())
            EXPECT_LE(recommendation.loss->logLoss, analysis.losses.at(threshold).logLoss + 0.0101) << threshold;
        if (!recommendation.safe) return;
        EXPECT_LE(recommendation.safe->low, *recommendation.threshold);
        EXPECT_GE(recommendation.safe->high, *recommendation.threshold);
        for (const auto end : {recommendation.safe->low, recommendation.safe->high})
            EXPECT_LE(analysis.losses.at(end).logBound, std::log1p(analysis.options.delta));
    });
}

TEST_P(Properties, NeverAppearsInNoTextAndNoJson)
{
    forAll([](const std::vector<Sample>& samples) {
        const auto analysis = curves::analysed(samples);
        for (const auto& text : {jsonOf(analysis), verdictSentence(analysis), headlineOf(analysis),
                                 recommendationSentence(analysis), usualThresholdSentence(analysis)}) {
            EXPECT_THAT(text, Not(::testing::HasSubstr(std::to_string(never))));
            EXPECT_THAT(text, Not(::testing::HasSubstr(formatSize(static_cast<double>(never)))));
        }
    });
}

TEST_P(Properties, AStepIsPlannedWithinTheSizesOrNone)
{
    forAll([](const std::vector<Sample>& samples) {
        const auto analysis = curves::analysed(samples);
        const auto steps = nextSteps(std::span(&analysis, 1), 0.1);
        for (const auto& step : steps) {
            EXPECT_GE(step.size, analysis.sizes.front().size);
            EXPECT_LE(step.size, analysis.sizes.back().size);
        }
        const auto outcome = outcomeOf(analysis, 0.1, 0);
        const bool open = outcome.end == RefineEnd::BudgetSpent && !analysis.sizes.empty();
        if (open) {
            EXPECT_FALSE(steps.empty()) << headlineOf(analysis);
        }
    });
}

TEST_P(Properties, ANumberWithoutAnIntervalIsCalledUncertain)
{
    forAll([](const std::vector<Sample>& samples) {
        const auto analysis = curves::analysed(samples);
        const auto& verdict = analysis.verdict;
        const auto sentence = verdictSentence(analysis);
        const auto headline = headlineOf(analysis);
        const bool isGuess = verdict.estimate && verdict.kind != VerdictKind::Crossover;
        EXPECT_EQ(sentence.find("uncertain") != std::string::npos, isGuess) << sentence;
        // The cards have no room for a guess beside what is proven; where nothing is, they give it as one.
        const bool namesGuess = isGuess && analysis.verdict.kind == VerdictKind::Unresolved;
        EXPECT_EQ(headline.find("perhaps") != std::string::npos, namesGuess) << headline;
        EXPECT_EQ(sentence.find("(95 % confidence)") != std::string::npos, verdict.kind == VerdictKind::Crossover)
            << sentence;
        EXPECT_THAT(sentence, Not(::testing::ContainsRegex("nan|inf")));
        EXPECT_TRUE(sentence.ends_with('.'));
    });
}

TEST_P(Properties, LessConfidenceNeverWidensAnInterval)
{
    forAll([](const std::vector<Sample>& samples) {
        const auto strict = curves::analysed(samples, {.alpha = 0.01}).verdict;
        const auto usual = curves::analysed(samples).verdict;
        if (strict.kind != VerdictKind::Crossover || usual.kind != VerdictKind::Crossover) return;
        EXPECT_LE(usual.brackets[0].second / usual.brackets[0].first,
                  strict.brackets[0].second / strict.brackets[0].first);
    });
}

TEST_P(Properties, NothingIsProvenByASingleSizeBelowEightTrials)
{
    forAll([&](std::vector<Sample> samples) {
        std::map<Arm, unsigned> seen;
        const auto size = samples.empty() ? 0 : samples.front().size;
        std::erase_if(samples, [&](const Sample& s) { return s.size != size || ++seen[s.arm] > 7; });
        EXPECT_EQ(curves::analysed(samples).verdict.kind, VerdictKind::Unresolved);
    });
}

} // namespace
} // namespace crossover
