// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/model/placement.h"

namespace crossover {

/// The CPUs on which the calling thread may run (taskset, cpuset), by physical core. A CPU whose topology cannot be
/// read counts as a core of its own. Nothing if the system does not tell.
Cores allowedCores(const std::filesystem::path& system = "/sys/devices/system/cpu");

} // namespace crossover
