// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/power_supply.h"

#include <fstream>
#include <string>
#include <system_error>

namespace crossover {

namespace {

std::string firstLine(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

} // namespace

bool runsOnBattery(const std::filesystem::path& supplies)
{
    std::error_code unreadable;
    for (const auto& supply : std::filesystem::directory_iterator(supplies, unreadable)) {
        // "Device" is the scope of a mouse's or a headset's battery.
        if (firstLine(supply.path() / "type") == "Battery" && firstLine(supply.path() / "scope") != "Device" &&
            firstLine(supply.path() / "status") == "Discharging") {
            return true;
        }
    }
    return false;
}

} // namespace crossover
