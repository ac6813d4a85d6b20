// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/recommendation.h"

#include <cmath>

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::analysed;
using curves::rows;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr double spreadTooWide = 0.2; // a spread that hides a small median

const Origin origin{"Some CPU, 8 cores, Linux 9.9", "2030-12-31", "ZeroMQ Crossover 7.0"};

Recommendation recommendOn(const std::vector<curves::Point>& points)
{
    return recommend(analysed(rows(points)));
}

TEST(FriendlySize, IsOneOrOneAndAHalfTimesAPowerOfTwo)
{
    EXPECT_EQ(friendlySize(0), 1U);
    EXPECT_EQ(friendlySize(1), 1U);
    EXPECT_EQ(friendlySize(1.5), 2U);
    EXPECT_EQ(friendlySize(2.5), 3U);
    EXPECT_EQ(friendlySize(3.5), 4U);
    EXPECT_EQ(friendlySize(5), 6U);
    EXPECT_EQ(friendlySize(6.1), 8U);
    EXPECT_EQ(friendlySize(4097), 6144U);
    EXPECT_EQ(friendlySize(6145), 8192U);
    EXPECT_EQ(friendlySize(1e6), 1U << 20);
    EXPECT_EQ(friendlySize(std::exp2(40)), std::uint64_t{1} << 40);
}

TEST(FriendlySize, StaysAtAFriendlySizeDespiteRounding)
{
    for (std::uint64_t size = 2; size < 1 << 24; size *= 2) {
        EXPECT_EQ(friendlySize(std::exp2(std::log2(static_cast<double>(size)))), size);
        const auto between = size / 2 * 3;
        EXPECT_EQ(friendlySize(std::nextafter(static_cast<double>(between), 1e9)), between);
    }
}

TEST(Recommendation, OfACrossoverIsTheUpperEndOfItsInterval)
{
    const auto recommendation = recommendOn({{16, -0.4}, {64, -0.2}, {1000, 0.2}, {4000, 0.4}});
    EXPECT_EQ(recommendation.threshold, 1024U); // the interval ends at 1000 B
    EXPECT_EQ(recommendation.sentence, "Recommendation for throughput: send zero-copy from 1 KiB on: the upper end of "
                                       "the interval, rounded up.");
}

TEST(Recommendation, OfAtMostIsTheSmallestSizeThatIsSure)
{
    const auto recommendation = recommendOn({{16, 0.0, spreadTooWide}, {100, 0.3}, {256, 0.4}});
    EXPECT_EQ(recommendation.threshold, 128U);
    EXPECT_THAT(recommendation.sentence, HasSubstr("a smaller one may do"));
}

TEST(Recommendation, SaysWhenItIsAboveEverythingTested)
{
    EXPECT_THAT(recommendOn({{16, -0.4}, {1000, 0.3}}).sentence, HasSubstr("above all sizes tested"));
    EXPECT_THAT(recommendOn({{16, -0.4}, {1024, 0.3}}).sentence, Not(HasSubstr("above all sizes tested")));
}

TEST(Recommendation, OfZeroCopyAlwaysIsTheSmallestSizeTested)
{
    const auto recommendation = recommendOn({{10, 0.2, 0.01, 3}, {100, 0.2}, {256, 0.3}});
    EXPECT_EQ(recommendation.threshold, 100U); // as it is, and 10 B has too few rounds
    EXPECT_THAT(recommendation.sentence, HasSubstr("of smaller ones nothing is known"));
}

struct None {
    const char* name;
    std::vector<curves::Point> points;
    VerdictKind kind;
    const char* says;
};

class RecommendsNothing : public ::testing::TestWithParam<None> {};

TEST_P(RecommendsNothing, AndSaysWhy)
{
    const auto analysis = analysed(rows(GetParam().points));
    ASSERT_EQ(analysis.verdict.kind, GetParam().kind);
    const auto recommendation = recommend(analysis);
    EXPECT_FALSE(recommendation.threshold);
    EXPECT_FALSE(recommendation.usualCost);
    EXPECT_THAT(recommendation.sentence,
                AllOf(StartsWith("Recommendation for throughput: no threshold, since "), HasSubstr(GetParam().says)));
}

INSTANTIATE_TEST_SUITE_P(
    Verdicts, RecommendsNothing,
    ::testing::Values(
        None{"copyWins", {{16, -0.2}, {1024, -0.3}}, VerdictKind::CopyWins, "every size up to 1 KiB"},
        None{"atLeast", {{16, -0.4}, {64, -0.3}, {256, 0.0, spreadTooWide}}, VerdictKind::AtLeast, "up to 64 B"},
        None{"multiple", {{16, 0.3}, {64, -0.3}, {256, 0.3}}, VerdictKind::Multiple, "none is right at every size"},
        None{"equivalent", {{16, 0.0}, {64, 0.0}}, VerdictKind::Equivalent, "no more than 5 %"},
        None{"unresolved",
             {{16, 0.0, spreadTooWide}, {64, 0.0, spreadTooWide}},
             VerdictKind::Unresolved,
             "not resolved"},
        None{"guess", {{16, -0.3, 0.01, 3}, {64, 0.3, 0.01, 3}}, VerdictKind::Unresolved, "not resolved"},
        None{"noData", {}, VerdictKind::Unresolved, "not resolved"}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(UsualThreshold, CostsMostAtTheWorstSizeItCopies)
{
    const auto recommendation =
        recommendOn({{64, -0.3}, {1024, 0.1}, {16384, 0.7}, {32768, 0.5}, {65536, 0.9}, {131072, 1.5}});
    ASSERT_TRUE(recommendation.usualCost);
    EXPECT_EQ(recommendation.usualCost->size, 16384U); // at 64 KiB and above it agrees
    EXPECT_TRUE(recommendation.usualCost->copies);
    EXPECT_NEAR(recommendation.usualCost->slowdown, std::exp(0.7), 0.01);
    EXPECT_LT(recommendation.usualCost->low, recommendation.usualCost->slowdown);
    EXPECT_GT(recommendation.usualCost->high, recommendation.usualCost->slowdown);
    EXPECT_EQ(recommendation.usualSentence, "By the usual threshold of 64 KiB, a message of 16 KiB is copied and takes "
                                            "2.01 times as long (95 %: 2.00 to 2.03, for this size).");
}

TEST(UsualThreshold, CostsMostAtTheWorstSizeItDoesNotCopy)
{
    const auto recommendation = recommendOn({{64, -2.0}, {65536, -0.2}, {131072, -0.5}, {1 << 20, 0.4}});
    EXPECT_EQ(recommendation.threshold, 1U << 20);
    ASSERT_TRUE(recommendation.usualCost);
    EXPECT_EQ(recommendation.usualCost->size, 131072U);
    EXPECT_FALSE(recommendation.usualCost->copies);
    EXPECT_NEAR(recommendation.usualCost->slowdown, std::exp(0.5), 0.01);
    EXPECT_LT(recommendation.usualCost->low, recommendation.usualCost->high);
    EXPECT_THAT(recommendation.usualSentence, HasSubstr("a message of 128 KiB is sent zero-copy"));
}

TEST(UsualThreshold, CostsWhereCopyingIsBetterThroughout)
{
    const auto recommendation = recommendOn({{64, -0.3}, {100'000, -0.2}, {1'000'000, -0.4}});
    EXPECT_FALSE(recommendation.threshold);
    ASSERT_TRUE(recommendation.usualCost);
    EXPECT_EQ(recommendation.usualCost->size, 1'000'000U);
}

TEST(UsualThreshold, CostsNothingWhereNoSizeLiesBetween)
{
    EXPECT_FALSE(recommendOn({{16, -0.3}, {32768, -0.2}, {65536, 0.3}}).usualCost);
    EXPECT_FALSE(recommendOn({{16, -0.3}, {64, 0.3, 0.01, 3}, {131072, 0.3}}).usualCost);
}

TEST(UsualThreshold, CostsNothingThatIsNotSure)
{
    const auto recommendation =
        recommendOn({{16, -0.3}, {64, -0.2}, {30'000, 0.1, spreadTooWide}, {90'000, 0.3}, {131072, 0.3}});
    EXPECT_TRUE(recommendation.threshold);
    EXPECT_FALSE(recommendation.usualCost);
}

TEST(LinesToPaste, SetTheThresholdBelowWhatItRestsOn)
{
    const auto analysis = analysed(rows({{16, -0.4}, {64, -0.2}, {6000, 0.2}, {16384, 0.4}}));
    const auto recommendation = recommend(analysis);
    EXPECT_EQ(linesToPaste(PasteTarget::Cpp, analysis, recommendation, origin),
              "// Zero-copy threshold for ZeroMQ: transport ipc, release shared, wait block.\n"
              "// " +
                  analysis.verdict.sentence +
                  "\n"
                  "// The threshold is the upper end of the interval, rounded up. Method: exact sign tests on 12 pairs "
                  "a size.\n"
                  "// Some CPU, 8 cores, Linux 9.9; 2030-12-31; ZeroMQ Crossover 7.0.\n"
                  "constexpr std::size_t zeroCopyThreshold = 6144; // bytes\n");
    EXPECT_THAT(linesToPaste(PasteTarget::Pyzmq, analysis, recommendation, origin),
                AllOf(StartsWith("# Zero-copy threshold"), EndsWith("\nzmq.COPY_THRESHOLD = 6144\n"),
                      HasSubstr("# pyzmq gives buffers back like release notified")));
}

TEST(LinesToPaste, DoNotWarnOfThePyzmqRelease)
{
    auto analysis = analysed(rows({{16, -0.4}, {6000, 0.2}}));
    for (const auto release : {std::optional(Release::Notified), std::optional<Release>()}) {
        analysis.group.release = release;
        EXPECT_THAT(linesToPaste(PasteTarget::Pyzmq, analysis, recommend(analysis), origin),
                    Not(HasSubstr("pyzmq gives")));
    }
}

TEST(LinesToPaste, NameTheMethodOfUnpairedRuns)
{
    const auto analysis = analysed(rows({{16, -0.4, 0.01, 8}, {6000, 0.2, 0.01, 9}}, false));
    EXPECT_THAT(linesToPaste(PasteTarget::Cpp, analysis, recommend(analysis), origin),
                HasSubstr("Mann-Whitney tests on 8 to 9 runs a size and arm, unpaired"));
}

TEST(LinesToPaste, LetNoNameEndTheComment)
{
    const auto analysis = analysed(rows({{16, -0.4}, {6000, 0.2}}));
    const auto text = linesToPaste(PasteTarget::Pyzmq, analysis, recommend(analysis),
                                   {"machine\nimport os\r", origin.date, origin.program});
    EXPECT_THAT(text, Not(HasSubstr("\nimport")));
    EXPECT_THAT(text, HasSubstr("machine?import os?"));
}

} // namespace
} // namespace crossover
