// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

/// From now on, texts of the window, of core and of Qt's own dialogs are in the first language of the user's that the
/// program has; English is always one. Before the first window, once for the life of the application.
void translateForUser();

} // namespace crossover
