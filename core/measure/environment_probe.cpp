// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/environment_probe.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <thread>

#include <fmt/format.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <zmq.hpp>

#include "core/measure/machine_watch.h"
#include "core/measure/memory.h"
#include "core/measure/power_supply.h"
#include "core/model/units.h"
#include "core/model/words.h"

namespace crossover {

namespace {

#ifdef NDEBUG
constexpr bool optimised = true;
#else
constexpr bool optimised = false;
#endif

std::optional<std::string> firstLine(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line)) return std::nullopt;
    return line;
}

/// The value of the first "key : value" line of /proc/cpuinfo with this key.
std::optional<std::string> cpuInfo(std::string_view key)
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(key)) continue;
        const auto value = line.find_first_not_of(": \t", key.size());
        if (value != std::string::npos) return line.substr(value);
    }
    return std::nullopt;
}

std::string orUnreadable(const std::optional<std::string>& text)
{
    return text.value_or("not readable");
}

std::string cacheSize(int name)
{
    const long bytes = ::sysconf(name);
    return bytes > 0 ? formatSize(static_cast<double>(bytes)) : std::string("not readable");
}

std::string hypervisor()
{
    if (const auto vendor = firstLine("/sys/hypervisor/type")) return *vendor;
    const auto flags = cpuInfo("flags");
    if (!flags) return "not readable";
    if (flags->find(" hypervisor") == std::string::npos) return "none detected";
    return "yes (" + firstLine("/sys/class/dmi/id/sys_vendor").value_or("vendor not readable") + ")";
}

std::string memorySize()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long pageSize = ::sysconf(_SC_PAGESIZE);
    if (pages <= 0 || pageSize <= 0) return "not readable";
    return formatSize(static_cast<double>(pages) * static_cast<double>(pageSize));
}

std::optional<std::string> governor()
{
    return firstLine("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
}

std::string kernel()
{
    utsname names{};
    if (::uname(&names) != 0) return "not readable";
    return fmt::format("{} {} {}", names.sysname, names.release, names.machine);
}

std::optional<std::string> busyByLoad(unsigned cores)
{
    double load = 0;
    if (::getloadavg(&load, 1) != 1 || load <= 0.5 * cores) return std::nullopt;
    return Words::tr("The machine is busy (load {:.1f} on {} cores): results will be less precise.", load, cores);
}

std::optional<std::string> busyByWatch(const Covariates& covariates)
{
    const CovariateLimits limits;
    if (covariates.othersShare > limits.othersShare) {
        return Words::tr("Other programs use {:.0f} % of the CPU: results will be less precise.",
                         100 * covariates.othersShare);
    }
    if (covariates.stealShare > limits.stealShare) {
        return Words::tr("The hypervisor takes {:.0f} % of the CPU: results will be less precise.",
                         100 * covariates.stealShare);
    }
    return std::nullopt;
}

/// The worst first.
std::vector<std::string> cautions(unsigned cores, const MachineWatch* watch)
{
    std::vector<std::string> result;
    if (!optimised)
        result.push_back(Words::tr("This is a debug build: its results do not hold for optimised programs."));
    const auto watched = watch ? watch->covariates() : std::nullopt;
    if (const auto busy = watched ? busyByWatch(*watched) : busyByLoad(cores)) result.push_back(*busy);
    if (runsOnBattery())
        result.push_back(Words::tr("The machine runs on battery: plug it in, or clock speeds may be low."));
    if (const auto name = governor(); name && *name == "powersave") {
        result.push_back(Words::tr(
            "The CPU governor is 'powersave', so clock speeds may change during a sweep: prefer 'performance'."));
    }
    if (cores < 2) result.push_back(Words::tr("There is only one CPU core: sender and receiver take turns on it."));
    return result;
}

} // namespace

std::string libzmqVersion()
{
    const auto [major, minor, patch] = zmq::version();
    return fmt::format("{}.{}.{}", major, minor, patch);
}

std::string programVersion()
{
    return CROSSOVER_VERSION;
}

Environment cautionedFor(std::size_t cpusTaken, Environment environment, std::optional<double> quota)
{
    if (auto caution = quotaCaution(quota, cpusTaken))
        environment.cautions.insert(environment.cautions.begin(), std::move(*caution));
    return environment;
}

Environment probeEnvironment(const MachineWatch* watch, std::optional<double> quota)
{
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const std::string cpu = orUnreadable(cpuInfo("model name"));
    Environment environment;
    environment.facts = {
        {Words::mark("CPU").english(), cpu},
        {Words::mark("Cores").english(), std::to_string(cores)},
        {Words::mark("CPU quota").english(), quota ? quotaText(*quota) : "none"},
        {Words::mark("L1 data cache").english(), cacheSize(_SC_LEVEL1_DCACHE_SIZE)},
        {Words::mark("L2 cache").english(), cacheSize(_SC_LEVEL2_CACHE_SIZE)},
        {Words::mark("L3 cache").english(), cacheSize(_SC_LEVEL3_CACHE_SIZE)},
        {Words::mark("Memory").english(), memorySize()},
        {Words::mark("Kernel").english(), kernel()},
        {Words::mark("Hypervisor").english(), hypervisor()},
        {Words::mark("CPU governor").english(), orUnreadable(governor())},
        {Words::mark("libzmq").english(),
         libzmqVersion() + (zmq_has("draft") ? ", with draft API" : ", without draft API")},
        {Words::mark("Allocator").english(), allocatorFacts()},
        {Words::mark("Build").english(), fmt::format("{}, {}", optimised ? "optimised" : "debug", CROSSOVER_COMPILER)},
        {Words::mark("Program").english(), "ZeroMQ Crossover " + programVersion()},
    };
    environment.machine = fmt::format("{}, {} core{}, {}", cpu, cores, cores == 1 ? "" : "s", kernel());
    environment.cautions = cautions(cores, watch);
    return environment;
}

} // namespace crossover
