// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/machine_watch.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

namespace crossover {

namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

} // namespace

MachineWatch::MachineWatch() : m_start(read()) {}

std::optional<MachineWatch::Reading> MachineWatch::read()
{
    // The first line of /proc/stat, all CPUs in ticks: user nice system idle iowait irq softirq steal (proc(5)).
    std::ifstream file("/proc/stat");
    std::string label;
    std::array<double, 8> ticks{};
    file >> label;
    for (auto& value : ticks)
        file >> value;
    rusage usage{};
    if (!file || label != "cpu" || ::getrusage(RUSAGE_SELF, &usage) != 0) return std::nullopt;

    const double tick = 1.0 / static_cast<double>(::sysconf(_SC_CLK_TCK));
    const auto& [user, nice, system, idle, ioWait, irq, softIrq, steal] = ticks;
    Reading reading;
    reading.voluntarySwitches = static_cast<std::uint64_t>(usage.ru_nvcsw);
    reading.involuntarySwitches = static_cast<std::uint64_t>(usage.ru_nivcsw);
    reading.majorFaults = static_cast<std::uint64_t>(usage.ru_majflt);
    reading.ownCpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    reading.busySeconds = tick * (user + nice + system + irq + softIrq);
    reading.stealSeconds = tick * steal;
    reading.totalSeconds = reading.busySeconds + reading.stealSeconds + tick * (idle + ioWait);
    return reading;
}

std::optional<Covariates> MachineWatch::covariates(double helpersCpuSeconds) const
{
    const auto now = read();
    if (!m_start || !now) return std::nullopt;
    Covariates result;
    result.voluntarySwitches = now->voluntarySwitches - m_start->voluntarySwitches;
    result.involuntarySwitches = now->involuntarySwitches - m_start->involuntarySwitches;
    result.majorFaults = now->majorFaults - m_start->majorFaults;
    const double total = now->totalSeconds - m_start->totalSeconds;
    if (total > 0) {
        const double own = now->ownCpuSeconds - m_start->ownCpuSeconds;
        const double others = now->busySeconds - m_start->busySeconds - own - helpersCpuSeconds;
        result.othersShare = std::clamp(others / total, 0.0, 1.0);
        result.stealShare = std::clamp((now->stealSeconds - m_start->stealSeconds) / total, 0.0, 1.0);
    }
    return result;
}

} // namespace crossover
