// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace crossover {

class Console;

/// `zmq-crossover`: open the window, with these files in it.
struct WindowCommand {
    std::vector<std::string> files;
};

/// Opens the window and returns the exit code once it is closed. Without a display it says what to do instead.
int runWindowCommand(const WindowCommand& command, Console& console, int argc, char** argv);

} // namespace crossover
