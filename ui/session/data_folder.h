// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace crossover {

/// The folder for journals of sweeps, from the window and from the command line: in the user's data folder.
std::string journalFolder();

} // namespace crossover
