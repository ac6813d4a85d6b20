// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/own_presets.h"

#include <algorithm>
#include <utility>

#include "ui/settings/window_settings.h"
#include "ui/setup/presets_path.h"
#include "ui/setup/saved_setup.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr int mostRead = 500; // a damaged file may claim any number

bool isBefore(const OwnPreset& a, const OwnPreset& b)
{
    return toQString(a.name).localeAwareCompare(toQString(b.name)) < 0;
}

SweepConfig withoutSeed(SweepConfig config)
{
    config.seed = SweepConfig{}.seed;
    return config;
}

bool areSame(const OwnPreset& a, const OwnPreset& b)
{
    return a.name == b.name && a.config == b.config;
}

/// Those among the settings of the window, where earlier versions kept them; damaged ones are left out.
std::vector<OwnPreset> formerPresets()
{
    std::vector<OwnPreset> former;
    auto settings = windowSettings();
    const int count = std::min(mostRead, settings.beginReadArray(settingNames::ownPresets));
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        const auto name = settings.value(QStringLiteral("name")).toString().toStdString();
        const auto config = setupFrom(settings.value(QStringLiteral("setup")).toString());
        if (config && checkPresetName(name)) former.push_back({name, withoutSeed(*config)});
    }
    return former;
}

} // namespace

OwnPresets::OwnPresets(QObject* parent) : QObject(parent), m_path(presetsPath()) {}

void OwnPresets::reload()
{
    if (!moveFormer()) return;
    auto read = readPresets(m_path);
    if (!read) return tell(read.error());
    m_told.clear();
    std::ranges::sort(*read, isBefore);
    if (std::ranges::equal(*read, m_presets, areSame)) return;
    m_presets = *std::move(read);
    emit changed();
}

/// False: they stay where they are, and are offered from there.
bool OwnPresets::moveFormer()
{
    auto former = formerPresets();
    for (const auto& preset : former) {
        const auto moved = savePreset(m_path, preset, Existing::Keep);
        if (moved) continue;
        tell(moved.error());
        std::ranges::sort(former, isBefore);
        if (std::ranges::equal(former, m_presets, areSame)) return false;
        m_presets = std::move(former);
        emit changed();
        return false;
    }
    if (!former.empty()) windowSettings().remove(settingNames::ownPresets);
    return true;
}

QStringList OwnPresets::names() const
{
    QStringList names;
    for (const auto& preset : m_presets)
        names << toQString(preset.name);
    return names;
}

std::optional<SweepConfig> OwnPresets::config(const QString& name) const
{
    const auto found = find(name);
    return found == m_presets.end() ? std::nullopt : std::optional(found->config);
}

bool OwnPresets::isSetup(const QString& name, const SweepConfig& config) const
{
    return this->config(name) == withoutSeed(config);
}

std::optional<QString> OwnPresets::nameOf(const SweepConfig& config) const
{
    const auto found = std::ranges::find(m_presets, withoutSeed(config), &OwnPreset::config);
    return found == m_presets.end() ? std::nullopt : std::optional(toQString(found->name));
}

QString OwnPresets::problemWith(const QString& name)
{
    const auto allowed = checkPresetName(name.toStdString());
    return allowed ? QString() : toSentence(allowed.error().message);
}

bool OwnPresets::has(const QString& name) const
{
    return find(name) != m_presets.end();
}

void OwnPresets::save(const QString& name, const SweepConfig& config)
{
    follow(savePreset(m_path, {name.toStdString(), withoutSeed(config)}, whereTaken(name)));
}

void OwnPresets::rename(const QString& name, const QString& newName)
{
    follow(renamePreset(m_path, name.toStdString(), newName.toStdString(), whereTaken(newName)));
}

void OwnPresets::remove(const QString& name)
{
    follow(removePreset(m_path, name.toStdString()));
}

/// The user knows of the presets that were read, and of no other.
Existing OwnPresets::whereTaken(const QString& name) const
{
    return has(name) ? Existing::Replace : Existing::Refuse;
}

void OwnPresets::follow(const Result<void>& written)
{
    m_told.clear(); // the next save shows the message again
    if (!written) tell(written.error());
    reload();
}

void OwnPresets::tell(const Error& error)
{
    const auto sentence = toSentence(error.message);
    if (sentence != m_told) emit failed(sentence);
    m_told = sentence;
}

std::vector<OwnPreset>::const_iterator OwnPresets::find(const QString& name) const
{
    return std::ranges::find_if(m_presets, [wanted = name.toStdString()](const OwnPreset& preset) {
        return isSamePreset(preset.name, wanted);
    });
}

} // namespace crossover
