// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/analyze/gate.h"

namespace crossover {

class Console;

/// `zmq-crossover check`: is a new measurement worse than a baseline?
struct CheckCommand {
    std::string baseline;
    std::string against; ///< the new measurement; empty: a sweep with the baseline's setup
    GateOptions gate;
    std::optional<std::chrono::microseconds> budget; ///< of the new sweep; nothing: that of the baseline
    std::string sessionPath;                         ///< keeps the new sweep; empty for none
    bool quiet = false;                              ///< no progress, no notes
    bool json = false;
    std::string junitPath; ///< these may be empty
    std::string benchmarkActionPath;
    std::string bencherPath;
};

/// Prints what changed and writes the files. Returns the exit code, which tells the outcome.
int runCheckCommand(const CheckCommand& command, Console& console);

} // namespace crossover
