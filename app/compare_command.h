// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace crossover {

/// `zmq-crossover compare`: what files measured otherwise than the first of them.
struct CompareCommand {
    std::vector<std::string> files; ///< at least two; the first is the baseline
};

/// Prints crossovers side by side and the changes of both arms. Returns the exit code.
int runCompareCommand(const CompareCommand& command);

} // namespace crossover
