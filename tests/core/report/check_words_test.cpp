// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/check_words.h"

#include <gmock/gmock.h>

#include "tests/core/analyze/curves.h"

namespace crossover {
namespace {

using curves::analysed;
using curves::checked;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(CheckWords, OfAThresholdThatHolds)
{
    const auto analysis = analysed(checked(4096));
    EXPECT_EQ(checkHeadline(analysis), "4 KiB checked: holds");
    EXPECT_THAT(checkSentence(analysis),
                StartsWith("The threshold of 4 KiB holds: at all 4 sizes it is within 3 % of the better of copying and "
                           "zero-copy. The loss is at most 0.1 % (95 % confidence, at "));
}

TEST(CheckWords, SayWhatNoiseMayHide)
{
    auto samples = checked(4096);
    for (auto& sample : samples) {
        const bool slow = sample.arm == Arm::Hybrid && sample.size == 1024 && *sample.round % 2 == 0;
        if (slow) *sample.throughput /= 1.3;
    }
    const auto analysis = analysed(samples);
    EXPECT_EQ(checkHeadline(analysis), "4 KiB checked: unclear");
    EXPECT_EQ(
        checkSentence(analysis),
        "It is unclear whether the threshold of 4 KiB holds: noise leaves a loss of up to 30 % possible at 1 KiB. "
        "Measure longer: check it again; its rounds add up.");
}

TEST(CheckWords, OfAThresholdThatFails)
{
    const auto tooLarge = analysed(checked(65'536));
    EXPECT_EQ(checkHeadline(tooLarge), "64 KiB checked: fails at 2 of 4 sizes");
    EXPECT_THAT(checkSentence(tooLarge),
                HasSubstr("The threshold of 64 KiB is wrong at 2 of 4 sizes: it is slower than "
                          "the better of copying and zero-copy by more than 3 %. Worst at "));
    EXPECT_THAT(checkSentence(tooLarge), EndsWith(", which it copies: 35 % slower (95 % confidence: 35 to 35 %)."));
    EXPECT_THAT(checkSentence(analysed(checked(64))), HasSubstr(", which it sends zero-copy: 35 % slower"));
}

TEST(CheckWords, OfTooFewRounds)
{
    const auto analysis = analysed(checked(65'536, 5));
    EXPECT_EQ(checkHeadline(analysis), "64 KiB checked: too few rounds");
    EXPECT_THAT(checkSentence(analysis), HasSubstr("too few rounds to judge it: at least 6 are needed"));
    EXPECT_THAT(checkSentence(analysed(checked(65'536, 5), {.alpha = 0.01})), HasSubstr("at least 8 are needed"));
}

TEST(CheckWords, NameTheSizeThatHasTooFewRounds)
{
    auto samples = checked(4096);
    std::erase_if(samples, [](const Sample& s) { return s.size == 256 && s.round > 4U; });
    const auto analysis = analysed(samples);
    EXPECT_EQ(checkHeadline(analysis), "4 KiB checked: unclear");
    EXPECT_EQ(checkSentence(analysis),
              "It is unclear whether the threshold of 4 KiB holds: 256 B was measured in too few rounds (4 of at least "
              "6). Check it again; its rounds add up.");
}

TEST(CheckWords, AreNoneWithoutACheck)
{
    const auto analysis = analysed(curves::rows({{64, -0.3}, {256, 0.3}}));
    EXPECT_EQ(checkHeadline(analysis), "");
    EXPECT_EQ(checkSentence(analysis), "");
}

} // namespace
} // namespace crossover
