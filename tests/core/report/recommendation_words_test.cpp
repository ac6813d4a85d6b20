// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recommendation_words.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::undecided;

using ::testing::HasSubstr;
using ::testing::Not;

MetricAnalysis analysedOn(const std::vector<curves::Point>& points)
{
    return curves::analysed(curves::rows(points));
}

std::string recommendationOn(const std::vector<curves::Point>& points)
{
    return recommendationSentence(analysedOn(points));
}

TEST(RecommendationWords, BeginWithWhatToDo)
{
    EXPECT_EQ(recommendationOn({{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}}),
              "Send zero-copy from 128 B: any threshold from 120 to 128 B costs at most 3 % at any size tested.");
    EXPECT_EQ(recommendationOn({{16, -0.3}, {33, -0.3}, {34, 0.3}, {64, 0.3}}),
              "Send zero-copy from 34 B: it costs at most 3 % at any size tested.");
    EXPECT_EQ(recommendationOn({{16, 0.0, undecided}, {100, 0.3}, {256, 0.4}}),
              "Send zero-copy from 16 B: it costs at most 18 % at any size tested.");
    EXPECT_EQ(recommendationOn({{10, 0.2, 0.01, 3}, {100, 0.2}, {256, 0.3}}),
              "Send zero-copy from 10 B: too few trials to say what it costs at most.");
}

std::string cpuSentenceOf(const std::vector<curves::Point>& throughput, const std::vector<curves::Point>& cpu)
{
    const auto analyses = analyzeAll(curves::withCpu(curves::rows(throughput), cpu));
    return cpuSentence(*decisive(analyses).front(), analyses);
}

TEST(RecommendationWords, SayWhereCpuTimeSpeaksAgainstThem)
{
    const std::vector<curves::Point> throughput{{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}};
    EXPECT_EQ(cpuSentenceOf(throughput, throughput), "");
    EXPECT_EQ(cpuSentenceOf(throughput, {{16, -0.4}, {64, 0.2}, {256, 0.2}, {1024, 0.4}}),
              "By the sender's CPU time, zero-copy is cheaper already at 64 B.");
    EXPECT_EQ(cpuSentenceOf(throughput, {{16, 0.4}, {64, 0.2}, {256, 0.2}, {1024, -0.4}}),
              "By the sender's CPU time, zero-copy is cheaper already from 16 to 64 B, and copying is still cheaper at "
              "1 KiB.");
    const std::vector<curves::Point> copying{{16, -0.4}, {64, -0.2}, {256, -0.2}, {1024, -0.4}};
    EXPECT_EQ(cpuSentenceOf(copying, {{16, -0.4}, {64, -0.2}, {256, 0.2}, {1024, 0.4}}),
              "By the sender's CPU time, zero-copy is cheaper already from 256 B to 1 KiB.");
    EXPECT_EQ(cpuSentence(analysedOn(throughput), std::vector{analysedOn(throughput)}), "") << "not measured";
}

TEST(RecommendationWords, SayWhatAThresholdIs)
{
    EXPECT_EQ(thresholdReason(analysedOn({{16, 0.1}, {64, -0.1}, {256, 0.5}})),
              "the one that costs least at its worst size, about 11 %; it costs at most 11 % at any size tested");
    EXPECT_EQ(thresholdReason(analysedOn({{16, 0.8}, {64, -0.8}, {256, 1.5}})),
              "the one that costs least at its worst size, about a factor of 2.2; it costs at most a factor of 2.2 at "
              "any size tested");
}

struct None {
    const char* name;
    std::vector<curves::Point> points;
    const char* sentence;
};

class NoThreshold : public ::testing::TestWithParam<None> {};

TEST_P(NoThreshold, HasItsReason)
{
    EXPECT_EQ(recommendationOn(GetParam().points), GetParam().sentence);
    EXPECT_EQ(usualThresholdSentence(analysedOn(GetParam().points)), "");
}

INSTANTIATE_TEST_SUITE_P(
    Verdicts, NoThreshold,
    ::testing::Values(
        None{
            "copyWins", {{16, -0.2}, {1024, -0.3}}, "Keep copying: it is faster up to 1 KiB, the largest size tested."},
        None{"atLeast",
             {{16, -0.4}, {64, -0.3}, {256, 0.0, undecided}},
             "Keep copying: it is faster up to 64 B, and zero-copy is proven faster nowhere."},
        None{"multiple", {{16, 0.3}, {64, -0.3}, {256, 0.3}}, "Keep copying: no threshold would lose less."},
        None{"equivalent",
             {{16, 0.0}, {64, 0.0}},
             "Keep copying, the simpler choice: zero-copy differs by at most 3 %."},
        None{"unresolved",
             {{16, 0.0, undecided}, {64, 0.0, undecided}},
             "No threshold: there is no clear answer, measure more."},
        None{"guess",
             {{16, -0.3, 0.01, 3}, {64, 0.3, 0.01, 3}},
             "No threshold: there is no clear answer, measure more."},
        None{"noData", {}, "No threshold: there is no clear answer."}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(RecommendationWords, DoNotDenyWhatIsProvenAtASingleSize)
{
    EXPECT_EQ(recommendationOn(
                  {{16, -0.4}, {64, 0.3}, {256, 0.0, undecided}, {1024, 0.0, undecided}, {4096, 0.0, undecided}}),
              "Keep copying: it is faster up to 16 B, and from where on zero-copy is faster is not known yet.");
}

TEST(UsualThresholdWords, SayWhatItCosts)
{
    EXPECT_EQ(usualThresholdSentence(analysedOn({{64, -0.3}, {1024, 0.1}, {16384, 0.7}, {65536, 0.3}, {131072, 1.5}})),
              "The usual threshold of 64 KiB (pyzmq's default) would make messages of 16 KiB 2 times as slow.");
    EXPECT_EQ(
        usualThresholdSentence(analysedOn({{64, -0.3}, {1024, 0.1}, {65536, 0.9}, {131072, 1.5}})),
        "The usual threshold of 64 KiB (pyzmq's default) would make slightly smaller messages 2.5 times as slow.");
    EXPECT_EQ(usualThresholdSentence(analysedOn({{64, -2.0}, {65536, -0.2}, {131072, -0.4}, {1 << 20, 0.4}})),
              "The usual threshold of 64 KiB (pyzmq's default) would make messages of 128 KiB 49 % slower.");
}

TEST(RecommendationWords, OfTheChartOfCostsAddWhatTheUsualThresholdCosts)
{
    const auto alike = analysedOn({{64, 0.0}, {1024, 0.0}});
    EXPECT_EQ(costSentence(alike), recommendationSentence(alike));
    const auto dear = analysedOn({{64, -0.3}, {1024, 0.1}, {16384, 0.7}, {65536, 0.3}, {131072, 1.5}});
    EXPECT_EQ(costSentence(dear), recommendationSentence(dear) + " " + usualThresholdSentence(dear));
}

TEST(RecommendationWords, GiveOneThresholdForAllCombinations)
{
    auto rows = curves::rows({{16, -0.3}, {64, -0.1}, {256, 0.3}});
    EXPECT_EQ(commonThresholdSentence(analyzeAll(rows)), "");
    for (auto row : curves::rows({{16, -0.3}, {64, 0.1}, {256, 0.3}})) {
        row.group.transport = Transport::Inproc;
        rows.push_back(row);
    }
    EXPECT_THAT(
        commonThresholdSentence(analyzeAll(rows)),
        ::testing::MatchesRegex("One choice for all 2 combinations: send zero-copy from [0-9]+ B; it costs about "
                                "1[01] % at worst, at [0-9]+ B .*, and at most 1[0-9] %\\."));
    rows = curves::rows({{16, -0.3}, {64, -0.2}});
    for (auto row : curves::rows({{16, -0.3}, {64, 0.01}})) {
        row.group.transport = Transport::Inproc;
        rows.push_back(row);
    }
    EXPECT_THAT(commonThresholdSentence(analyzeAll(rows)),
                HasSubstr("combinations: copy everything; it costs about 1 %"));
}

} // namespace
} // namespace crossover
