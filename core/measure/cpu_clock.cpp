// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/cpu_clock.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <string>

#include <pthread.h>
#include <sys/types.h>

namespace crossover {

namespace {

std::chrono::nanoseconds durationOf(const timespec& time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// As Linux numbers the CPU clocks of threads: the complement of the thread's number, and three bits for the kind.
clockid_t clockOf(pid_t thread)
{
    constexpr unsigned cpuTimeOfOneThread = 6;
    return static_cast<clockid_t>((~static_cast<unsigned>(thread) << 3U) | cpuTimeOfOneThread);
}

std::string nameOfThread(const std::filesystem::path& task)
{
    std::string name;
    std::getline(std::ifstream(task / "comm"), name);
    return name;
}

} // namespace

std::chrono::nanoseconds cpuTimeOfThisThread()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return durationOf(time);
}

CpuClock CpuClock::of(std::jthread& thread)
{
    clockid_t clock = CLOCK_THREAD_CPUTIME_ID;
    ::pthread_getcpuclockid(thread.native_handle(), &clock);
    return CpuClock(clock);
}

std::optional<CpuClock> CpuClock::ofThreadNamed(std::string_view name)
{
    std::error_code failed;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task", failed)) {
        if (nameOfThread(task.path()) != name) continue;
        const auto number = task.path().filename().string();
        pid_t thread = 0;
        if (std::from_chars(number.data(), number.data() + number.size(), thread).ec == std::errc{})
            return CpuClock(clockOf(thread));
    }
    return std::nullopt;
}

std::optional<std::chrono::nanoseconds> CpuClock::time() const
{
    timespec time{};
    if (::clock_gettime(m_clock, &time) != 0) return std::nullopt;
    return durationOf(time);
}

} // namespace crossover
