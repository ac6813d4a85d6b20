// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/memory_bursts.h"

#include <gtest/gtest.h>

#include "tests/core/measure/kernel_peaks.h"

namespace crossover {
namespace {

constexpr std::uint64_t largeSize = 1 << 20;
constexpr std::uint64_t burstOfMany = 16;

/// Peak of a burst of messages of 1 MiB that are all received after its end, so that all of them wait.
std::optional<std::uint64_t> peakOf(Arm arm, Release release)
{
    MemoryBursts bursts(release, largeSize, 0);
    auto link = Link::open(Pattern::PushPull, Transport::Inproc).value();
    auto near = link.nearEnd(Wait::Block);
    auto far = link.farEnd(Wait::Block);
    auto& sender = bursts.begin(arm);
    sender.prepare(burstOfMany);
    EXPECT_TRUE(sender.send(near, burstOfMany));
    const auto peak = bursts.end();
    zmq::message_t message;
    for (std::uint64_t received = 0; received < burstOfMany; ++received)
        EXPECT_TRUE(far.receive(message));
    EXPECT_EQ(bursts.lent(), arm == Arm::ZeroCopy ? burstOfMany : 0);
    message.rebuild();
    link.close();
    EXPECT_TRUE(bursts.checkReleased());
    return peak;
}

TEST(MemoryBursts, ACopyCountsForEachMessageThatWaits)
{
    const auto peak = peakOf(Arm::Copy, Release::Shared);
    ASSERT_EQ(peak.has_value(), kernelKeepsPeaks());
    if (!peak) GTEST_SKIP() << "this kernel keeps no peaks";
    EXPECT_GE(*peak, burstOfMany * largeSize);
    EXPECT_LE(*peak, (burstOfMany + 3) * largeSize) << "the copies, and the buffer that they are copies of";
}

TEST(MemoryBursts, ABufferThatIsSharedCountsOnce)
{
    const auto peak = peakOf(Arm::ZeroCopy, Release::Shared);
    ASSERT_EQ(peak.has_value(), kernelKeepsPeaks());
    if (!peak) GTEST_SKIP() << "this kernel keeps no peaks";
    EXPECT_GE(*peak, largeSize / 2);
    EXPECT_LE(*peak, 3 * largeSize);
}

TEST(MemoryBursts, APoolHasABufferForEachMessage)
{
    const auto peak = peakOf(Arm::ZeroCopy, Release::Pooled);
    ASSERT_EQ(peak.has_value(), kernelKeepsPeaks());
    if (!peak) GTEST_SKIP() << "this kernel keeps no peaks";
    EXPECT_GE(*peak, burstOfMany * largeSize);
    EXPECT_LE(*peak, (burstOfMany + 3) * largeSize);
}

} // namespace
} // namespace crossover
