// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// On which CPUs the threads of this process may run, as the kernel tells it, and how to change that for a while.

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <sched.h>

namespace crossover::threads {

/// The numbers of "0-2,5".
inline std::vector<unsigned> numbersIn(std::string_view list)
{
    std::vector<unsigned> numbers;
    const char* at = list.data();
    const char* const end = at + list.size();
    while (at < end) {
        unsigned first = 0;
        at = std::from_chars(at, end, first).ptr;
        unsigned last = first;
        if (at < end && *at == '-') at = std::from_chars(at + 1, end, last).ptr;
        for (; first <= last; ++first)
            numbers.push_back(first);
        ++at;
    }
    return numbers;
}

/// Without those that are switched off, which a mask may hold all the same.
inline std::vector<unsigned> online(std::vector<unsigned> cpus)
{
    std::string list;
    std::getline(std::ifstream("/sys/devices/system/cpu/online"), list);
    const auto running = numbersIn(list);
    const auto isOff = [&](unsigned cpu) { return std::ranges::find(running, cpu) == running.end(); };
    if (!running.empty()) std::erase_if(cpus, isOff);
    return cpus;
}

/// Of a thread's folder in /proc.
inline std::vector<unsigned> cpusIn(const std::filesystem::path& folder)
{
    constexpr std::string_view label = "Cpus_allowed_list:\t";
    std::ifstream status(folder / "status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(label)) return online(numbersIn(std::string_view(line).substr(label.size())));
    }
    return {};
}

inline std::vector<unsigned> cpusOfThread(const std::string& thread)
{
    return cpusIn(std::filesystem::path("/proc") / (thread == "self" ? "thread-self" : "self/task/" + thread));
}

/// One thread of this process.
struct Seen {
    std::string id;
    std::string name;
    std::vector<unsigned> cpus;
};

inline std::vector<Seen> all()
{
    std::vector<Seen> seen;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/task", ignored)) {
        std::string name;
        std::getline(std::ifstream(entry.path() / "comm"), name);
        auto cpus = cpusIn(entry.path());
        if (!cpus.empty()) seen.push_back({entry.path().filename().string(), name, std::move(cpus)});
    }
    return seen;
}

/// Lets this thread, and those that it starts, use these CPUs alone for a while.
class Restricted {
public:
    explicit Restricted(const std::vector<unsigned>& cpus)
    {
        EXPECT_EQ(::sched_getaffinity(0, sizeof m_before, &m_before), 0);
        cpu_set_t set;
        CPU_ZERO(&set);
        for (const auto cpu : cpus)
            CPU_SET(cpu, &set);
        EXPECT_EQ(::sched_setaffinity(0, sizeof set, &set), 0);
    }
    ~Restricted() { ::sched_setaffinity(0, sizeof m_before, &m_before); }
    Restricted(const Restricted&) = delete;
    Restricted& operator=(const Restricted&) = delete;

private:
    cpu_set_t m_before{};
};

} // namespace crossover::threads
