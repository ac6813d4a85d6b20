// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/own_presets.h"

#include <algorithm>
#include <utility>

#include "ui/settings/window_settings.h"
#include "ui/setup/saved_setup.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr int mostRead = 500; // a damaged file may claim any number

bool isBefore(const QString& a, const QString& b)
{
    return a.localeAwareCompare(b) < 0;
}

SweepConfig withoutSeed(SweepConfig config)
{
    config.seed = SweepConfig{}.seed;
    return config;
}

} // namespace

OwnPresets::OwnPresets(QObject* parent) : QObject(parent)
{
    auto settings = windowSettings();
    const int count = std::min(mostRead, settings.beginReadArray(settingNames::ownPresets));
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        const QString name = settings.value(QStringLiteral("name")).toString();
        const auto config = setupFrom(settings.value(QStringLiteral("setup")).toString());
        if (config && problemWith(name).isEmpty()) put({name, *config});
    }
}

QStringList OwnPresets::names() const
{
    QStringList names;
    for (const auto& entry : m_entries)
        names << entry.name;
    return names;
}

std::optional<SweepConfig> OwnPresets::config(const QString& name) const
{
    const auto found = find(name);
    return found == m_entries.end() ? std::nullopt : std::optional(found->config);
}

std::optional<QString> OwnPresets::nameOf(const SweepConfig& config) const
{
    const auto found =
        std::ranges::find(m_entries, withoutSeed(config), [](const Entry& entry) { return entry.config; });
    return found == m_entries.end() ? std::nullopt : std::optional(found->name);
}

QString OwnPresets::problemWith(const QString& name)
{
    if (name.trimmed().isEmpty()) return tr("A preset needs a name");
    if (name != name.trimmed()) return tr("The name must not begin or end with a space");
    if (name.size() > longestName) return tr("The name must not exceed %1 characters").arg(longestName);
    const bool taken =
        name.compare(tr("Custom"), Qt::CaseInsensitive) == 0 || std::ranges::any_of(presets, [&](const auto& row) {
            return name.compare(toQString(row.title), Qt::CaseInsensitive) == 0;
        });
    return taken ? tr("This is the name of a built-in preset") : QString();
}

bool OwnPresets::has(const QString& name) const
{
    return find(name) != m_entries.end();
}

void OwnPresets::save(const QString& name, const SweepConfig& config)
{
    if (!problemWith(name).isEmpty()) return;
    put({name, config});
    store();
}

void OwnPresets::rename(const QString& name, const QString& newName)
{
    const auto found = find(name);
    if (found == m_entries.end() || !problemWith(newName).isEmpty()) return;
    const auto config = found->config;
    m_entries.erase(found);
    put({newName, config});
    store();
}

void OwnPresets::remove(const QString& name)
{
    const auto found = find(name);
    if (found == m_entries.end()) return;
    m_entries.erase(found);
    store();
}

std::vector<OwnPresets::Entry>::const_iterator OwnPresets::find(const QString& name) const
{
    return std::ranges::find_if(m_entries,
                                [&](const Entry& entry) { return entry.name.compare(name, Qt::CaseInsensitive) == 0; });
}

void OwnPresets::put(Entry entry)
{
    if (const auto same = find(entry.name); same != m_entries.end()) m_entries.erase(same);
    entry.config = withoutSeed(std::move(entry.config));
    const auto place = std::ranges::lower_bound(m_entries, entry.name, &isBefore, &Entry::name);
    m_entries.insert(place, std::move(entry));
}

void OwnPresets::store()
{
    auto settings = windowSettings();
    settings.remove(settingNames::ownPresets);
    settings.beginWriteArray(settingNames::ownPresets, static_cast<int>(m_entries.size()));
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        settings.setArrayIndex(static_cast<int>(at));
        settings.setValue(QStringLiteral("name"), m_entries[at].name);
        settings.setValue(QStringLiteral("setup"), setupText(m_entries[at].config));
    }
    settings.endArray();
    emit changed();
}

} // namespace crossover
