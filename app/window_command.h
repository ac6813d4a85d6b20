// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossover {

/// Opens the window and returns the exit code once it is closed. Without a display it says what to do instead.
int runWindowCommand(int argc, char** argv);

} // namespace crossover
