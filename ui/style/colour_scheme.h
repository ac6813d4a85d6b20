// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace crossover {

enum class ColourScheme { System, Light, Dark };

/// Gives every window the colours of this scheme; with System those of the desktop's style, or dark ones where the
/// desktop wants such and its style has none. Charts and icons follow the palette.
void applyColourScheme(ColourScheme scheme, bool systemPrefersDark);

/// `share` of the ink on the ground: 0 is the ground, 1 the ink.
QColor blended(const QColor& ground, const QColor& ink, double share);

} // namespace crossover
