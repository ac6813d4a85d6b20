// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/printable.h"
#include "core/model/units.h"
#include "core/model/words.h"
#include "core/setup/preset_file.h"
#include "core/setup/sweep_settings.h"
#include "core/store/csv_cells.h"
#include "core/store/json_reader.h"

namespace crossover {

namespace {

/// One value as it would be typed; nothing for what cannot be typed.
std::optional<std::string> typedValue(const JsonValue& value)
{
    if (const auto* text = value.get<std::string>()) return *text;
    if (const auto* whole = value.get<std::uint64_t>()) return fmt::format("{}", *whole);
    if (const auto* number = value.get<double>()) return formatExact(*number);
    return std::nullopt;
}

std::optional<std::string> typedValue(SettingKind kind, const JsonValue& value)
{
    if (kind == SettingKind::Flag)
        return value.get<bool>() && *value.get<bool>() ? std::optional("true") : std::nullopt;
    const auto* list = value.get<JsonValue::List>();
    if (!list || kind != SettingKind::List) return typedValue(value);
    std::vector<std::string> elements;
    for (const auto& element : *list) {
        const auto typed = typedValue(element);
        if (!typed) return std::nullopt;
        elements.push_back(*typed);
    }
    return fmt::format("{}", fmt::join(elements, ","));
}

std::string expected(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Value: break;
    case SettingKind::List: return Words::tr("text, a number, or a list of them is expected");
    case SettingKind::Flag: return Words::tr("true is expected; leave it out if it is not meant");
    }
    return Words::tr("text or a number is expected");
}

std::string optionNames()
{
    std::vector<std::string_view> names;
    for (const auto& setting : sweepSettings()) {
        if (setting.name != seedSetting) names.push_back(setting.name);
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

class PresetReader {
public:
    PresetReader(std::string_view text, const JsonValue& root) : m_reader(text, root), m_root(root) {}

    Result<std::vector<OwnPreset>> read();

private:
    void refuse(const JsonValue& value, std::string_view why);
    const JsonValue::Object* objectOf(const JsonValue& value);
    void readPreset(const JsonMember& member);
    void checkNames(const JsonValue::Object& members);
    void readSetting(const SweepSetting& setting, const JsonValue& value, SweepWish& wish);

    JsonReader m_reader;
    const JsonValue& m_root;
    std::vector<OwnPreset> m_presets;
};

/// A message is one line, and a short one.
void PresetReader::refuse(const JsonValue& value, std::string_view why)
{
    constexpr std::size_t longest = 500;
    m_reader.wrong(value, printable(why.substr(0, longest)));
}

const JsonValue::Object* PresetReader::objectOf(const JsonValue& value)
{
    const auto* members = value.get<JsonValue::Object>();
    if (!members) refuse(value, Words::tr("an object { } is expected"));
    return members;
}

Result<std::vector<OwnPreset>> PresetReader::read()
{
    if (const auto* members = objectOf(m_root)) {
        for (const auto& [name, value] : *members) {
            if (name != "presets")
                refuse(value, Words::tr("unknown; a file of presets has the member \"presets\" alone"));
            if (m_reader.error()) break;
            const auto* all = objectOf(value);
            for (const auto& preset : all ? *all : JsonValue::Object())
                readPreset(preset);
        }
    }
    if (m_reader.error()) return tl::unexpected(*m_reader.error());
    return std::move(m_presets);
}

void PresetReader::readPreset(const JsonMember& member)
{
    const auto& name = member.name;
    const auto& value = member.value;
    if (const auto allowed = checkPresetName(name); !allowed) return refuse(value, allowed.error().message);
    const auto same =
        std::ranges::find_if(m_presets, [&](const auto& other) { return isSamePreset(other.name, name); });
    if (same != m_presets.end())
        return refuse(value, Words::tr("this is the name of the preset \"{}\", too", same->name));
    const auto* members = objectOf(value);
    if (!members) return;
    checkNames(*members);
    SweepWish wish;
    for (const auto& setting : sweepSettings()) { // in the order in which they must be set
        if (const auto* found = value.member(setting.name)) readSetting(setting, *found, wish);
    }
    if (m_reader.error()) return;
    const auto config = wish.complete();
    if (!config) return refuse(value, config.error().message);
    m_presets.push_back({name, *config});
}

void PresetReader::checkNames(const JsonValue::Object& members)
{
    for (const auto& [name, value] : members) {
        if (name == seedSetting) refuse(value, Words::tr("a preset has no seed; give --seed where a sweep starts"));
        if (settingNamed(name)) continue;
        refuse(value, Words::tr("there is no setting {}; there are {}", crossover::quoted(name), optionNames()));
    }
}

void PresetReader::readSetting(const SweepSetting& setting, const JsonValue& value, SweepWish& wish)
{
    if (m_reader.error()) return;
    const auto typed = typedValue(setting.kind, value);
    if (!typed) return refuse(value, expected(setting.kind));
    if (const auto done = setting.set(wish, *typed); !done) refuse(value, done.error().message);
}

/// Characters of a text that is UTF-8.
std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](unsigned char byte) { return (byte & 0xc0) != 0x80; }));
}

} // namespace

bool isSamePreset(std::string_view name, std::string_view other)
{
    return std::ranges::equal(name, other,
                              [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

Result<void> checkPresetName(std::string_view name)
{
    if (name.find_first_not_of(' ') == std::string_view::npos) return usageError(Words::tr("a preset needs a name"));
    if (name.front() == ' ' || name.back() == ' ')
        return usageError(Words::tr("the name of a preset must not begin or end with a space"));
    if (lengthOf(name) > longestPresetName)
        return usageError(Words::tr("the name of a preset must not exceed {} characters", longestPresetName));
    if (printable(name) != name)
        return usageError(Words::tr("the name of a preset must consist of visible characters"));
    const auto builtIn = [&](const auto& row) { return isSamePreset(name, row.name); };
    if (isSamePreset(name, "custom") || std::ranges::any_of(presets, builtIn))
        return usageError(Words::tr("this is the name of a built-in preset"));
    return {};
}

Result<std::vector<OwnPreset>> presetsIn(std::string_view text)
{
    const auto root = parseJson(text);
    if (!root) return tl::unexpected(root.error());
    return PresetReader(text, *root).read();
}

} // namespace crossover
