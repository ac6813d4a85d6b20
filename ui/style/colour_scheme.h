// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

enum class ColourScheme { System, Light, Dark };

/// Sets the colours of every window. With System these are the colours of the desktop's style, or dark ones if the
/// desktop prefers dark and its style has no dark colours. Charts and icons follow the palette.
void applyColourScheme(ColourScheme scheme, bool systemPrefersDark);

} // namespace crossover
