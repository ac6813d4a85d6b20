// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/allowed_cores.h"

#include <fstream>
#include <map>
#include <string>

#include <fmt/format.h>

#include "core/measure/affinity.h"

namespace crossover {

namespace {

/// A text that the CPUs of one physical core have in common: "0,64".
std::string coreOf(unsigned cpu, const std::filesystem::path& system)
{
    std::ifstream file(system / fmt::format("cpu{}", cpu) / "topology/thread_siblings_list");
    std::string siblings;
    return std::getline(file, siblings) ? siblings : std::to_string(cpu);
}

} // namespace

Cores allowedCores(const std::filesystem::path& system)
{
    Cores cores;
    const auto allowed = CpuSet::ofThisThread();
    if (!allowed) return cores;
    std::map<std::string, std::size_t> known;
    for (const auto cpu : allowed->cpus()) {
        if (cpu >= CPU_SETSIZE) break; // libzmq's own sets end there
        const auto [core, fresh] = known.try_emplace(coreOf(cpu, system), cores.physical.size());
        if (fresh) cores.physical.emplace_back();
        cores.physical[core->second].push_back(cpu);
    }
    return cores;
}

} // namespace crossover
