// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace crossover {

/// Whether the machine runs on battery, which lowers clock speeds. False if unknown.
bool runsOnBattery(const std::filesystem::path& supplies = "/sys/class/power_supply");

} // namespace crossover
