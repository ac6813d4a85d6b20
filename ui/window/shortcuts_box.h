// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace crossover {

/// Opens a list of all keyboard shortcuts, by menu. The list stays open beside the window; opening it again brings it
/// to the front.
void openShortcutsBox(QMainWindow* window);

} // namespace crossover
