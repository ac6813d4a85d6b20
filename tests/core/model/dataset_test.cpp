// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"

#include <cmath>

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Sample row(Arm arm, std::uint64_t size, double sends, std::optional<std::uint32_t> round)
{
    Sample sample;
    sample.arm = arm;
    sample.size = size;
    sample.sendRate = sends;
    sample.round = round;
    return sample;
}

TEST(Collect, PairsTheArmsOfARound)
{
    const std::vector samples{row(Arm::ZeroCopy, 64, 3, 2), row(Arm::Copy, 64, 1, 1), row(Arm::ZeroCopy, 64, 2, 1),
                              row(Arm::Copy, 16, 9, 1)};
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    ASSERT_EQ(data.size(), 2U);
    EXPECT_EQ(data[0].size, 16U);
    EXPECT_THAT(data[0].pairs, IsEmpty());
    EXPECT_THAT(data[1].zeroCopy, ElementsAre(3, 2));
    ASSERT_EQ(data[1].pairs.size(), 1U);
    EXPECT_EQ(data[1].pairs[0].copy, 1);
    EXPECT_EQ(data[1].pairs[0].zeroCopy, 2);
}

TEST(Collect, LeavesOutWhatIsNoMeasurement)
{
    const std::vector samples{row(Arm::Copy, 64, 0, 1), row(Arm::Copy, 64, NAN, 2), row(Arm::Copy, 64, -1, 3),
                              row(Arm::Copy, 64, INFINITY, 4)};
    EXPECT_THAT(collect(samples, samples.front().group, Metric::SendRate), IsEmpty());
    EXPECT_THAT(collect(samples, samples.front().group, Metric::Throughput), IsEmpty());
}

TEST(Collect, RowsWithoutARoundAreNotPaired)
{
    const std::vector samples{row(Arm::Copy, 64, 1, {}), row(Arm::ZeroCopy, 64, 2, {})};
    const auto data = collect(samples, samples.front().group, Metric::SendRate);
    ASSERT_EQ(data.size(), 1U);
    EXPECT_THAT(data[0].pairs, IsEmpty());
    EXPECT_THAT(data[0].copy, ElementsAre(1));
}

TEST(GroupsOf, NamesEachGroupOnceInOrderOfAppearance)
{
    auto tcp = row(Arm::Copy, 64, 1, 1);
    tcp.group.transport = Transport::Tcp;
    const std::vector samples{tcp, row(Arm::Copy, 64, 1, 1), tcp};
    EXPECT_THAT(groupsOf(samples), ElementsAre(tcp.group, samples[1].group));
}

} // namespace
} // namespace crossover
