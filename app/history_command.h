// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/history/history_folder.h"

namespace crossover {

class Console;

/// `zmq-crossover history`: how the verdicts of the sessions in a folder change over time.
struct HistoryCommand {
    std::string folder;
    HistoryOptions options;
    bool json = false;
    bool csv = false;
};

/// Prints a table for each machine, combination and metric, with the changes found, or all of it as JSON or CSV. Files
/// that cannot be read are named. Fails if there is nothing to show.
Result<void> runHistoryCommand(const HistoryCommand& command, Console& console);

} // namespace crossover
