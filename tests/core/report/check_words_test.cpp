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
                StartsWith("The threshold of 4 KiB holds: at none of 4 sizes is it significantly slower than the "
                           "better of copying and zero-copy by more than 3 %. The loss is at most 0.1 % (95 % "
                           "confidence, at "));
}

TEST(CheckWords, SayWhatNoiseMayHide)
{
    auto samples = checked(4096);
    for (auto& sample : samples) {
        const bool slow = sample.arm == Arm::Hybrid && sample.size == 1024 && *sample.round % 2 == 0;
        if (slow) *sample.throughput /= 1.3;
    }
    EXPECT_THAT(checkSentence(analysed(samples)),
                EndsWith(" Noise leaves a loss of up to 30 % possible at 1 KiB: measure longer."));
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
}

TEST(CheckWords, AreNoneWithoutACheck)
{
    const auto analysis = analysed(curves::rows({{64, -0.3}, {256, 0.3}}));
    EXPECT_EQ(checkHeadline(analysis), "");
    EXPECT_EQ(checkSentence(analysis), "");
}

} // namespace
} // namespace crossover
