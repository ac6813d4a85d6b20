// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace crossover {

/// Opens a list of every key of the window, by menu, with what it does. It stays beside the window until it is closed;
/// asked for again, it comes to the front.
void openShortcutsBox(QMainWindow* window);

} // namespace crossover
