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
    EXPECT_EQ(recommendationOn({{16, -0.4}, {64, -0.2}, {1000, 0.2}, {4000, 0.4}}),
              "Send zero-copy from 1 KiB (the upper end of the 95 % interval, rounded up).");
    EXPECT_EQ(recommendationOn({{16, 0.0, undecided}, {100, 0.3}, {256, 0.4}}),
              "Send zero-copy from 128 B (the smallest size where zero-copy is significantly faster, rounded up; a "
              "smaller one may do).");
    EXPECT_EQ(recommendationOn({{10, 0.2, 0.01, 3}, {100, 0.2}, {256, 0.3}}),
              "Send zero-copy from 100 B (the smallest size tested; a smaller one may do).");
}

TEST(RecommendationWords, SayWhenTheThresholdIsAboveEverythingTested)
{
    EXPECT_THAT(recommendationOn({{16, -0.4}, {1000, 0.3}}), HasSubstr("rounded up; it is above all sizes tested"));
    EXPECT_THAT(recommendationOn({{16, -0.4}, {1024, 0.3}}), Not(HasSubstr("above all sizes tested")));
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
        None{"copyWins",
             {{16, -0.2}, {1024, -0.3}},
             "Keep copying: it is faster at every size up to 1 KiB, the largest tested."},
        None{"atLeast",
             {{16, -0.4}, {64, -0.3}, {256, 0.0, undecided}},
             "Keep copying: it is faster up to 64 B, and no larger size is known from which zero-copy is faster."},
        None{"multiple", {{16, 0.3}, {64, -0.3}, {256, 0.3}}, "No threshold: none is right at every size."},
        None{"equivalent",
             {{16, 0.0}, {64, 0.0}},
             "Keep copying, the simpler choice: zero-copy differs by at most 5 %."},
        None{"unresolved",
             {{16, 0.0, undecided}, {64, 0.0, undecided}},
             "No threshold: there is no clear answer, measure longer."},
        None{"guess",
             {{16, -0.3, 0.01, 3}, {64, 0.3, 0.01, 3}},
             "No threshold: there is no clear answer, measure longer."},
        None{"noData", {}, "No threshold: there is no clear answer."}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(UsualThresholdWords, SayWhatItCosts)
{
    EXPECT_EQ(usualThresholdSentence(
                  analysedOn({{64, -0.3}, {1024, 0.1}, {16384, 0.7}, {32768, 0.5}, {65536, 0.9}, {131072, 1.5}})),
              "pyzmq's default of 64 KiB would make 16 KiB messages 2 times as slow (95 % confidence: 2 to 2 times).");
    EXPECT_EQ(usualThresholdSentence(analysedOn({{64, -2.0}, {65536, -0.2}, {131072, -0.4}, {1 << 20, 0.4}})),
              "pyzmq's default of 64 KiB would make 128 KiB messages 49 % slower (95 % confidence: 48 to 50 %).");
}

} // namespace
} // namespace crossover
