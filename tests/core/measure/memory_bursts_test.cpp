// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/memory_bursts.h"

#include <gtest/gtest.h>

#include "tests/core/measure/kernel_peaks.h"

namespace crossover {
namespace {

constexpr std::uint64_t largeSize = 1 << 20;
constexpr std::uint64_t burstOfMany = 16;

/// What a peak of this many bytes may be at most: sanitizers keep notes about each byte beside it.
constexpr std::uint64_t withNotes(std::uint64_t bytes)
{
#if defined(__SANITIZE_ADDRESS__)
    return bytes + bytes / 8;
#elif defined(__SANITIZE_THREAD__)
    return 6 * bytes;
#else
    return bytes;
#endif
}

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
    EXPECT_LE(*peak, withNotes((burstOfMany + 3) * largeSize)) << "the copies, and the buffer that they are copies of";
}

TEST(MemoryBursts, ABufferThatIsSharedCountsOnce)
{
    const auto peak = peakOf(Arm::ZeroCopy, Release::Shared);
    ASSERT_EQ(peak.has_value(), kernelKeepsPeaks());
    if (!peak) GTEST_SKIP() << "this kernel keeps no peaks";
    EXPECT_GE(*peak, largeSize / 2);
    EXPECT_LE(*peak, withNotes(3 * largeSize));
}

TEST(MemoryBursts, APoolHasABufferForEachMessage)
{
    const auto peak = peakOf(Arm::ZeroCopy, Release::Pooled);
    ASSERT_EQ(peak.has_value(), kernelKeepsPeaks());
    if (!peak) GTEST_SKIP() << "this kernel keeps no peaks";
    EXPECT_GE(*peak, burstOfMany * largeSize);
    EXPECT_LE(*peak, withNotes((burstOfMany + 3) * largeSize));
}

} // namespace
} // namespace crossover
