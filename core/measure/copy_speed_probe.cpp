// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/copy_speed_probe.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>

namespace crossover {

namespace {

constexpr std::size_t smallestCopied = 64;
constexpr std::size_t largestCopied = 4 << 20;
constexpr std::size_t halfOfArea = 32 << 20; // of the memory: read here, written there; more than most caches hold
constexpr std::size_t atOnce = 256 << 10;    // copied between two looks at the clock, or one copy where that is more
constexpr std::size_t clockLooks = 7;

/// Two areas to copy between, all of it touched.
class CopyArea {
public:
    CopyArea() : m_from(new std::byte[halfOfArea]), m_to(new std::byte[halfOfArea])
    {
        std::memset(m_from.get(), 1, halfOfArea);
        std::memset(m_to.get(), 2, halfOfArea);
    }

    void copy(std::size_t offset, std::size_t bytes)
    {
        auto* const to = m_to.get() + offset;
        std::memcpy(to, m_from.get() + offset, bytes);
        asm volatile("" : : "r"(to) : "memory"); // nobody reads it, and it is to be copied all the same
    }

private:
    std::unique_ptr<std::byte[]> m_from;
    std::unique_ptr<std::byte[]> m_to;
};

/// The median of several looks. `step`: how far from one copy to the next; 0 stays where it is. Every step goes on
/// from where the last one was, so that nothing is met again before all of the area has been.
double copyNs(CopyArea& area, std::size_t bytes, std::size_t step, std::size_t& offset)
{
    using Clock = std::chrono::steady_clock;
    const std::size_t copies = std::max<std::size_t>(1, atOnce / bytes);
    std::array<double, clockLooks> times{};
    for (auto& time : times) {
        const auto begin = Clock::now();
        for (std::size_t i = 0; i < copies; ++i) {
            if (offset + bytes > halfOfArea) offset = 0;
            area.copy(offset, bytes);
            offset += step;
        }
        time = std::chrono::duration<double, std::nano>(Clock::now() - begin).count() / static_cast<double>(copies);
    }
    std::ranges::sort(times);
    return std::max(times[clockLooks / 2], 0.01); // a clock that stands still tells nothing
}

} // namespace

CopySpeed measureCopySpeed(const std::stop_token& stop)
try {
    CopyArea area;
    CopySpeed speed;
    std::size_t walked = 0;
    for (std::size_t bytes = smallestCopied; bytes <= largestCopied; bytes *= 2) {
        if (stop.stop_requested()) return {};
        const double fromMemory = copyNs(area, bytes, bytes, walked);
        std::size_t fixed = 0;
        copyNs(area, bytes, 0, fixed); // brings it into the caches
        speed.points.push_back({bytes, copyNs(area, bytes, 0, fixed), fromMemory});
    }
    return speed;
} catch (const std::bad_alloc&) {
    return {};
}

void addCopySpeed(Environment& environment, const std::stop_token& stop)
{
    if (!copySpeedOf(environment)) addFacts(environment, measureCopySpeed(stop));
}

} // namespace crossover
