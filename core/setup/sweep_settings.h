// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings of a sweep by name: the options of the command line and the members of a preset are this one table.

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/result.h"
#include "core/model/sweep_config.h"

namespace crossover {

/// A sweep that is being asked for, setting by setting.
struct SweepWish {
    SweepConfig config; ///< before the first setting: what holds where none says otherwise
    std::optional<std::uint64_t>
        min; ///< sizes evenly spaced on a log scale; an end that is not given is that of config
    std::optional<std::uint64_t> max;
    unsigned perOctave = 1;
    unsigned perDecade = 0;
    bool sameArms = false;
    bool withoutRefining = false;
    std::set<std::string, std::less<>> given; ///< the names of the settings

    [[nodiscard]] bool has(std::string_view name) const { return given.contains(name); }

    /// The sweep that all settings together ask for. Fails with a usage error that says what is wrong.
    [[nodiscard]] Result<SweepConfig> complete() const;
};

/// What a value is.
enum class SettingKind {
    Value,
    List, ///< separated by commas
    Flag  ///< "true"
};

struct SweepSetting {
    std::string_view name; ///< on the command line after "--"
    SettingKind kind;
    Result<void> (*read)(SweepWish& wish, const std::string& typed);
    /// Nothing: it need not be said. Without the function, other settings say the same.
    std::optional<std::string> (*typed)(const SweepConfig& config) = nullptr;

    /// Reads it; fails with a usage error that does not name the setting.
    Result<void> set(SweepWish& wish, const std::string& text) const;
};

/// All of them, in the order in which they must be set, however they stand on the command line or in a file.
std::span<const SweepSetting> sweepSettings();

/// Null when there is none.
const SweepSetting* settingNamed(std::string_view name);

/// The seed makes a sweep repeatable; a preset is about what is measured.
inline constexpr std::string_view seedSetting = "seed";

/// A setting with its value, as they are typed.
struct TypedSetting {
    std::string_view name;
    std::string value;
};

/// The settings that ask for this sweep, whatever the program's defaults are, but not its seed.
std::vector<TypedSetting> settingsOf(const SweepConfig& config);

} // namespace crossover
