// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/measure/cpu_quota.h"
#include "core/model/environment.h"

namespace crossover {

class MachineWatch;

/// Reads facts about this machine and build. Never fails: the value of an unreadable fact says so. Takes a few
/// milliseconds. With a watch that has run for a while, the CPU use of others since its start decides whether the
/// machine is busy; without it, the load of the last minute, which includes our own sweeps.
Environment probeEnvironment(const MachineWatch* watch = nullptr, std::optional<double> quota = cpuQuota());

/// The same with what speaks against a sweep that keeps so many CPUs busy (SweepConfig::cpusTaken).
Environment cautionedFor(std::size_t cpusTaken, Environment environment, std::optional<double> quota = cpuQuota());

/// "4.3.4": the libzmq this process runs with.
std::string libzmqVersion();

/// "0.1.0": this program.
std::string programVersion();

} // namespace crossover
