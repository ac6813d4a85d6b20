// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace crossover {

/// Opens a box with the versions to name in a bug report. Returns at once.
void openAboutBox(QWidget* window);

} // namespace crossover
