// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/peak_memory.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

#include "core/measure/memory.h"

namespace crossover {

namespace {

constexpr std::string_view resident = "VmRSS:";
constexpr std::string_view highest = "VmHWM:"; // since it was reset

std::optional<std::uint64_t> bytesOf(std::string_view name)
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word != name) continue;
        std::uint64_t kibibytes = 0;
        return status >> kibibytes ? std::optional(kibibytes * 1024) : std::nullopt;
    }
    return std::nullopt;
}

bool resetHighest()
{
    constexpr char toResident = '5';
    std::ofstream request("/proc/self/clear_refs");
    return request && request.put(toResident).flush();
}

} // namespace

std::optional<PeakMemory> PeakMemory::begin()
{
    trimEagerly();
    returnFreeMemory();
    if (!resetHighest()) return std::nullopt;
    const auto before = bytesOf(resident);
    return before ? std::optional(PeakMemory(*before)) : std::nullopt;
}

std::optional<std::uint64_t> PeakMemory::bytes() const
{
    const auto now = bytesOf(highest);
    return now ? std::optional(std::max(*now, m_before + least) - m_before) : std::nullopt;
}

} // namespace crossover
