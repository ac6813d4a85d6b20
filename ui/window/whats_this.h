// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

class MainPanes;

/// Puts explanations on the parts of the window, for "What's This?" (Shift+F1) and for screen readers: what is seen
/// there, and how to read it.
void explainParts(MainPanes& panes);

} // namespace crossover
