// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/environment.h"

namespace crossover {

/// Reads the facts of this machine and build. Never fails: what cannot be read says so. Takes a few milliseconds.
Environment probeEnvironment();

/// "4.3.4": the libzmq this process runs with.
std::string libzmqVersion();

/// "0.1.0": this program.
std::string programVersion();

} // namespace crossover
