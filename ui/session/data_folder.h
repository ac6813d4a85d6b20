// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace crossover {

/// Where the journals of sweeps lie, of the window's and of the command line's: a folder of the user's for data.
std::string journalFolder();

} // namespace crossover
