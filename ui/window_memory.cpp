// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_memory.h"

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

#include "ui/window_settings.h"

namespace crossover {

WindowMemory::WindowMemory(QMainWindow* window, QSplitter* setup, QSplitter* details)
    : m_window(window), m_setup(setup), m_details(details)
{
}

void WindowMemory::restore()
{
    const auto settings = windowSettings();
    if (!m_window->restoreGeometry(settings.value(settingNames::geometry).toByteArray())) {
        m_window->resize(QSize(1400, 900).boundedTo(m_window->screen()->availableSize()));
    }
    if (!m_setup->restoreState(settings.value(settingNames::setupSplitter).toByteArray())) {
        m_setup->setSizes({m_setup->widget(0)->sizeHint().width(), m_window->width()});
    }
    if (!m_details->restoreState(settings.value(settingNames::detailSplitter).toByteArray())) {
        m_details->setSizes({m_window->height() * 3 / 4, m_window->height() / 4});
    }
}

void WindowMemory::save() const
{
    auto settings = windowSettings();
    settings.setValue(settingNames::geometry, m_window->saveGeometry());
    settings.setValue(settingNames::setupSplitter, m_setup->saveState());
    settings.setValue(settingNames::detailSplitter, m_details->saveState());
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
