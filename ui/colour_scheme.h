// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossover {

enum class ColourScheme { System, Light, Dark };

/// Gives every window the colours of this scheme. Charts and icons follow the palette.
void applyColourScheme(ColourScheme scheme);

} // namespace crossover
