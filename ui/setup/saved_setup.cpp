// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/saved_setup.h"

#include "core/store/session.h"
#include "ui/settings/window_settings.h"
#include "ui/setup/sweep_panel.h"
#include "ui/style/text.h"

namespace crossover {

QString setupText(const SweepConfig& config)
{
    Session session;
    session.config = config;
    return toQString(sessionText(session));
}

std::optional<SweepConfig> setupFrom(const QString& text)
{
    const auto session = readSession(text.toStdString(), {}, setupUpgrades());
    if (!session || !session->config || !validate(*session->config)) return std::nullopt;
    return session->config;
}

void restoreSetup(SweepPanel& panel)
{
    const auto settings = windowSettings();
    const auto config = setupFrom(settings.value(settingNames::lastSetup).toString());
    if (!config) return;
    panel.setConfig(*config);
    if (!settings.value(settingNames::seedFixed).toBool()) panel.setSeed({});
}

void saveSetup(const SweepPanel& panel)
{
    const auto config = panel.config();
    if (!config) return;
    auto settings = windowSettings();
    settings.setValue(settingNames::lastSetup, setupText(*config));
    settings.setValue(settingNames::seedFixed, panel.hasSeed());
}

} // namespace crossover
