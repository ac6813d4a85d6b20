// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/environment.h"

namespace crossover {

class MachineWatch;

/// Reads the facts of this machine and build. Never fails: what cannot be read says so. Takes a few milliseconds.
/// With a watch that has run for a while, the machine counts as busy by what others did meanwhile; without, by its load
/// of the last minute, a sweep of our own included.
Environment probeEnvironment(const MachineWatch* watch = nullptr);

/// "4.3.4": the libzmq this process runs with.
std::string libzmqVersion();

/// "0.1.0": this program.
std::string programVersion();

} // namespace crossover
