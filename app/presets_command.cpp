// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presets_command.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/console.h"
#include "app/option_values.h"
#include "app/program_words.h"
#include "core/model/printable.h"
#include "core/model/units.h"
#include "core/setup/sweep_settings.h"
#include "ui/setup/presets_path.h"

namespace crossover {

namespace {

std::string sizeWords(std::uint64_t bytes)
{
    return formatSize(static_cast<double>(bytes));
}

/// What a list of presets says about one of them.
std::string meaningOf(const SweepConfig& config)
{
    std::vector<std::string_view> transports;
    for (const auto transport : config.transports)
        transports.push_back(nameOf(transport));
    return fmt::format("{}; {} sizes from {} to {}; {} rounds", fmt::join(transports, ", "), config.sizes.size(),
                       sizeWords(config.sizes.front()), sizeWords(config.sizes.back()), config.rounds);
}

std::string listOf(const std::vector<OwnPreset>& own)
{
    std::vector<Choice> rows;
    rows.reserve(std::size(presets) + own.size());
    for (const auto& row : presets)
        rows.push_back({std::string(row.name), row.meaning.text()});
    for (const auto& [name, config] : own)
        rows.push_back({name, meaningOf(config)});
    std::size_t widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.name.size());
    std::string text;
    for (const auto& [name, meaning] : rows)
        text += fmt::format("{:<{}}  {}\n", name, widest, meaning);
    return text;
}

std::string namesOf(const std::vector<OwnPreset>& own)
{
    std::string text;
    for (const auto& preset : own)
        text += preset.name + '\n';
    return text;
}

/// As they are typed in a shell.
std::string optionsOf(const SweepConfig& config)
{
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:-_%/";
    std::string text;
    for (const auto& [name, value] : settingsOf(config)) {
        const bool bare = !value.empty() && value.find_first_not_of(plain) == std::string::npos;
        const bool flag = settingNamed(name)->kind == SettingKind::Flag;
        text += fmt::format("--{}{}{}\n", name, flag ? "" : " ", flag ? "" : bare ? value : quoted(value, "'\\''"));
    }
    return text;
}

/// The configuration of any preset.
Result<OwnPreset> anyPreset(const std::string& name, const std::vector<OwnPreset>& own)
{
    if (const auto builtIn = named<Preset>(name)) return OwnPreset{name, presetConfig(*builtIn)};
    if (const auto* preset = presetNamed(name, own)) return *preset;
    return usageError(noPreset(name, own));
}

} // namespace

const OwnPreset* presetNamed(std::string_view name, const std::vector<OwnPreset>& own)
{
    const auto found = std::ranges::find_if(own, [&](const OwnPreset& each) { return isSamePreset(each.name, name); });
    return found == own.end() ? nullptr : &*found;
}

std::string noPreset(std::string_view name, const std::vector<OwnPreset>& own)
{
    auto names = namesIn(presets);
    for (const auto& preset : own)
        names += ", " + preset.name;
    return fmt::format("'{}' is not one of {}", name, names);
}

Result<void> runPresetsCommand(const PresetsCommand& command, Console& console)
{
    const auto path = presetsPath();
    const auto own = readPresets(path);
    if (!own) return tl::unexpected(own.error());
    if (command.own) {
        console.print(namesOf(*own));
        return {};
    }
    if (command.name.empty()) {
        console.print(command.json ? presetsText(*own) : listOf(*own));
        console.tell(fmt::format("Your own presets are in {}", printable(path)));
        return {};
    }
    const auto preset = anyPreset(command.name, *own);
    if (!preset) return tl::unexpected(preset.error());
    console.print(command.json ? presetsText({*preset}) : optionsOf(preset->config));
    return {};
}

} // namespace crossover
