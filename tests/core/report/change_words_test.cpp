// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_words.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/core/analyze/synthetic.h"

namespace crossover {
namespace {

using synthetic::sweepCrossingAt;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(ChangeWords, SayWhetherTheCrossoverMoved)
{
    const auto moved = changesBetween(sweepCrossingAt(4096, 1), sweepCrossingAt(512, 2));
    EXPECT_THAT(crossoverSentence(moved.at(0)), AllOf(StartsWith("Crossover now: "), HasSubstr("; before: "),
                                                      EndsWith(" It moved: the intervals do not overlap.")));
    const auto same = changesBetween(sweepCrossingAt(2048, 1), sweepCrossingAt(2048, 2));
    EXPECT_THAT(crossoverSentence(same.at(0)), EndsWith(" No significant change: the intervals overlap."));
}

TEST(ChangeWords, CountTheSizesWhereAnArmChanged)
{
    for (const double factor : {2.0, 0.5}) {
        const auto change = changesBetween(sweepCrossingAt(2048, 1), sweepCrossingAt(2048, 2, factor)).at(0);
        const auto all = change.copy.size();
        EXPECT_EQ(armSentence(change, Arm::ZeroCopy),
                  fmt::format("Zero-copy is faster than before at {} and slower at {} of {} sizes.",
                              factor > 1 ? all : 0, factor > 1 ? 0 : all, all));
    }
    const auto same = changesBetween(sweepCrossingAt(2048, 1), sweepCrossingAt(2048, 1)).at(0);
    EXPECT_EQ(armSentence(same, Arm::Copy),
              fmt::format("Copying shows no significant change at any of {} sizes.", same.copy.size()));
}

TEST(ChangeWords, SayWhatCannotBeCompared)
{
    const auto all = sweepCrossingAt(2048, 1);
    auto copyOnly = all;
    std::erase_if(copyOnly, [](const Sample& sample) { return sample.arm != Arm::Copy; });
    const auto change = changesBetween(copyOnly, all).at(0);
    EXPECT_EQ(armSentence(change, Arm::ZeroCopy), "");
    EXPECT_THAT(crossoverSentence(change),
                AllOf(HasSubstr("before: Only copying measured."), HasSubstr("cannot be compared")));
}

} // namespace
} // namespace crossover
