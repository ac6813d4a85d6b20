// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The file of the user's own presets, which window and command line share, and people edit. JSON:
//
//     {"presets": {"two hosts": {"transport": "tcp", "receiver": "ssh b zmq-crossover worker", "rounds": 5}}}
//
// Each preset has settings by the names of the options of a sweep (sweep_settings.h), with the values that are typed
// there, also as numbers, lists, and true. Any thread may call these functions.

#include <string>
#include <string_view>
#include <vector>

#include "core/model/result.h"
#include "core/model/sweep_config.h"

namespace crossover {

/// A whole setup under a name, but without a seed.
struct OwnPreset {
    std::string name;
    SweepConfig config; ///< with the seed of SweepConfig
};

/// Characters of a name.
inline constexpr std::size_t longestPresetName = 40;

/// Fails with a usage error that says why a preset cannot have this name.
Result<void> checkPresetName(std::string_view name);

/// Names that differ only in the case of their letters (of ASCII) are the same.
bool isSamePreset(std::string_view name, std::string_view other);

/// The presets of a file, in its order; none if there is no file. Fails with a usage error that names the line of the
/// first thing that is wrong.
Result<std::vector<OwnPreset>> readPresets(const std::string& path);
Result<std::vector<OwnPreset>> presetsIn(std::string_view text);

/// The text of a file with these presets.
std::string presetsText(const std::vector<OwnPreset>& own);

enum class Existing { Replace, Refuse, Keep };

// Each changes one thing in the file as it is now and keeps the rest. Other programs that change it at the same time
// are waited for. A file that cannot be read stays as it is, and so does one that cannot be written as a whole.

/// `existing`: what happens with a preset of this name.
Result<void> savePreset(const std::string& path, const OwnPreset& preset, Existing existing);
Result<void> renamePreset(const std::string& path, const std::string& name, const std::string& newName,
                          Existing existing);
Result<void> removePreset(const std::string& path, const std::string& name);

} // namespace crossover
