// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include "ui/colour_scheme.h"

class QMainWindow;
class QSplitter;

namespace crossover {

// What the window remembers from one run to the next (window_settings.h). Whatever is missing or damaged falls back to
// what a first start shows, without a word.

/// Where the window stood and how its parts shared the room.
class WindowMemory {
public:
    WindowMemory(QMainWindow* window, QSplitter* setup, QSplitter* details);

    void restore();
    void save() const;

private:
    QMainWindow* m_window;
    QSplitter* m_setup;   ///< between the setup and the rest
    QSplitter* m_details; ///< between charts and details
};

ColourScheme rememberedColourScheme();
void rememberColourScheme(ColourScheme scheme);

} // namespace crossover
