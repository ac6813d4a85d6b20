// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/colour_choice.h"

#include "ui/settings/window_memory.h"
#include "ui/style/framed_style.h"

namespace crossover {

ColourChoice::ColourChoice(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_system(bus), m_scheme(rememberedColourScheme())
{
    installFrames();
    connect(&m_system, &SystemScheme::changed, this, &ColourChoice::apply);
    apply();
}

void ColourChoice::choose(ColourScheme scheme)
{
    m_scheme = scheme;
    rememberColourScheme(scheme);
    apply();
}

void ColourChoice::apply()
{
    applyColourScheme(m_scheme, m_system.prefersDark());
}

} // namespace crossover
