// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colour_scheme.h"

class QMainWindow;

namespace crossover {

// What the window remembers from one run to the next (window_settings.h). Readers silently use defaults for missing or
// damaged settings.

void restoreGeometryOf(QMainWindow* window);
void saveGeometryOf(const QMainWindow* window);

ColourScheme rememberedColourScheme();
void rememberColourScheme(ColourScheme scheme);

} // namespace crossover
