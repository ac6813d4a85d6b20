// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace crossover {

/// Opens the window, with the files that are named, and returns the exit code once it is closed. Without a display it
/// says what to do instead.
int runWindowCommand(const WindowCommand& command, int argc, char** argv);

} // namespace crossover
