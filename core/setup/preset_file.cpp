// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/preset_file.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <functional>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/model/descriptor.h"
#include "core/model/words.h"
#include "core/setup/sweep_settings.h"
#include "core/store/atomic_file.h"

namespace crossover {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t largestPresetFile = 1 << 20;
constexpr auto presetsMember = "presets";

/// What a file says; nothing if there is none.
Result<std::optional<std::string>> textOf(const std::string& path)
{
    std::error_code failed;
    if (fs::status(path, failed).type() == fs::file_type::not_found) return std::nullopt;
    auto text = readWhole(path, largestPresetFile);
    if (!text) return usageError(fmt::format("{}: {}", path, text.error().message));
    return *std::move(text);
}

Result<std::vector<OwnPreset>> presetsOf(std::string_view text, const std::string& path)
{
    return presetsIn(text).map_error([&](const Error& error) {
        return Error{Error::Kind::Usage, fmt::format("{}: {}. Correct it there.", printable(path), error.message)};
    });
}

Json jsonOfPreset(const SweepConfig& config)
{
    auto object = Json::object();
    for (const auto& [name, value] : settingsOf(config)) {
        const bool flag = settingNamed(name)->kind == SettingKind::Flag;
        object[std::string(name)] = flag ? Json(true) : Json(value);
    }
    return object;
}

std::string textOfJson(const Json& root)
{
    return root.dump(2) + "\n";
}

/// The folder of the file, ours alone for as long as this lives; the programs that write it take turns.
Result<Descriptor> lockFolder(const std::string& path)
{
    using namespace std::chrono_literals;
    const auto folder = fs::path(path).parent_path();
    std::error_code failed;
    fs::create_directories(folder, failed);
    Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened)
        return failure(Words::tr("{} cannot be written: {}. Make its folder writable.", path, std::strerror(errno)));
    for (int attempt = 0; attempt < 500; ++attempt) {
        if (opened.lock() || errno != EWOULDBLOCK) return opened; // some file systems have no locks
        std::this_thread::sleep_for(10ms);
    }
    return failure(Words::tr("{} is being written by another program; try again when it has ended", path));
}

/// Changes the presets of the file. What could not be read again is not written.
Result<void> edit(const std::string& path, const std::function<Result<void>(Json& all)>& change)
{
    const auto lock = lockFolder(path);
    if (!lock) return tl::unexpected(lock.error());
    const auto text = textOf(path);
    if (!text) return tl::unexpected(text.error());
    if (*text) {
        if (const auto valid = presetsOf(**text, path); !valid) return tl::unexpected(valid.error());
    }
    auto root = Json::parse(text->value_or("{}"));
    if (!root.contains(presetsMember)) root[presetsMember] = Json::object();
    if (const auto changed = change(root[presetsMember]); !changed) return changed;
    const auto next = textOfJson(root);
    if (const auto valid = presetsIn(next); !valid) return tl::unexpected(valid.error());
    return saveAtomically(path, next);
}

std::optional<std::string> nameInFile(const Json& all, std::string_view name)
{
    for (const auto& [each, preset] : all.items()) {
        if (isSamePreset(each, name)) return each;
    }
    return std::nullopt;
}

tl::unexpected<Error> isGone(const std::string& name)
{
    return failure(Words::tr("there is no preset \"{}\" any more", name));
}

/// Makes room for a name. False: it is taken, and stays so.
Result<bool> clearName(Json& all, const std::string& name, Existing existing)
{
    const auto taken = nameInFile(all, name);
    if (!taken) return true;
    if (existing == Existing::Keep) return false;
    if (existing == Existing::Refuse)
        return failure(Words::tr("there is a preset \"{}\" by now; save it again to replace that one", *taken));
    all.erase(*taken);
    return true;
}

} // namespace

Result<std::vector<OwnPreset>> readPresets(const std::string& path)
{
    const auto text = textOf(path);
    if (!text) return tl::unexpected(text.error());
    if (!*text) return std::vector<OwnPreset>();
    return presetsOf(**text, path);
}

std::string presetsText(const std::vector<OwnPreset>& own)
{
    Json root;
    root[presetsMember] = Json::object();
    for (const auto& preset : own)
        root[presetsMember][preset.name] = jsonOfPreset(preset.config);
    return textOfJson(root);
}

Result<void> savePreset(const std::string& path, const OwnPreset& preset, Existing existing)
{
    if (auto allowed = checkPresetName(preset.name); !allowed) return allowed;
    return edit(path, [&](Json& all) -> Result<void> {
        return clearName(all, preset.name, existing).map([&](bool free) {
            if (free) all[preset.name] = jsonOfPreset(preset.config);
        });
    });
}

Result<void> renamePreset(const std::string& path, const std::string& name, const std::string& newName,
                          Existing existing)
{
    if (auto allowed = checkPresetName(newName); !allowed) return allowed;
    return edit(path, [&](Json& all) -> Result<void> {
        const auto found = nameInFile(all, name);
        if (!found) return isGone(name);
        const auto kept = all[*found];
        all.erase(*found);
        return clearName(all, newName, existing).map([&](bool free) {
            if (free) all[newName] = kept;
        });
    });
}

Result<void> removePreset(const std::string& path, const std::string& name)
{
    return edit(path, [&](Json& all) -> Result<void> {
        const auto found = nameInFile(all, name);
        if (!found) return isGone(name);
        all.erase(*found);
        return {};
    });
}

} // namespace crossover
