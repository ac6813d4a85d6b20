// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace crossover {

/// Whether a battery is being drained, which slows clocks down. False where the system does not tell.
bool runsOnBattery(const std::filesystem::path& supplies = "/sys/class/power_supply");

} // namespace crossover
