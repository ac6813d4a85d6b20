// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/window_memory.h"

#include <QMainWindow>
#include <QScreen>

#include "ui/settings/window_settings.h"

namespace crossover {

void restoreGeometryOf(QMainWindow* window)
{
    if (window->restoreGeometry(windowSettings().value(settingNames::geometry).toByteArray())) return;
    constexpr int frame = 40; // the window manager's, which nobody knows yet
    window->resize(QSize(1400, 900).boundedTo(window->screen()->availableSize() - QSize(0, frame)));
}

void saveGeometryOf(const QMainWindow* window)
{
    windowSettings().setValue(settingNames::geometry, window->saveGeometry());
}

ColourScheme rememberedColourScheme()
{
    const int scheme = windowSettings().value(settingNames::colourScheme).toInt();
    const bool known = scheme >= 0 && scheme <= static_cast<int>(ColourScheme::Dark);
    return known ? static_cast<ColourScheme>(scheme) : ColourScheme::System;
}

void rememberColourScheme(ColourScheme scheme)
{
    windowSettings().setValue(settingNames::colourScheme, static_cast<int>(scheme));
}

} // namespace crossover
