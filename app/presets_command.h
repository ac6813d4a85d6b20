// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/setup/preset_file.h"

namespace crossover {

class Console;

/// `zmq-crossover presets`: list presets, or show what one of them sets.
struct PresetsCommand {
    std::string name; ///< empty: all
    bool json = false;
    bool own = false; ///< names only, of the user's own
};

/// The own preset of this name; null when there is none.
const OwnPreset* presetNamed(std::string_view name, const std::vector<OwnPreset>& own);

/// Says that there is no preset of this name, and which there are.
std::string noPreset(std::string_view name, const std::vector<OwnPreset>& own);

Result<void> runPresetsCommand(const PresetsCommand& command, Console& console);

} // namespace crossover
