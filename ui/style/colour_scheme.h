// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

enum class ColourScheme { System, Light, Dark };

/// Gives every window the colours of this scheme; with System those of the desktop's style, or dark ones where the
/// desktop wants such and its style has none. Charts and icons follow the palette.
void applyColourScheme(ColourScheme scheme, bool systemPrefersDark);

} // namespace crossover
