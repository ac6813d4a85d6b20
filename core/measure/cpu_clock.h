// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>
#include <optional>
#include <string_view>
#include <thread>

namespace crossover {

/// CPU time of the thread that calls this.
std::chrono::nanoseconds cpuTimeOfThisThread();

/// The CPU time of one thread of this process, libzmq's included. Any thread may read it. A reading takes some
/// microseconds, so it does not belong between the time stamps of a burst.
class CpuClock {
public:
    /// The thread must not be over.
    static CpuClock of(std::jthread& thread);
    /// Of the thread with this name; nothing while there is none: libzmq's threads name themselves after their start.
    static std::optional<CpuClock> ofThreadNamed(std::string_view name);

    /// Nothing once the thread is over.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> time() const;

private:
    explicit CpuClock(clockid_t clock) : m_clock(clock) {}

    clockid_t m_clock;
};

} // namespace crossover
