// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace crossover {

/// Opens the box with the versions a report of a problem should name. Returns at once.
void openAboutBox(QWidget* window);

} // namespace crossover
