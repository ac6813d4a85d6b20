// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

class MainPanes;

/// Sets the explanations of the window's parts, for "What's This?" (Shift+F1) and for screen readers: what a part
/// shows, and how to read it.
void explainParts(MainPanes& panes);

} // namespace crossover
