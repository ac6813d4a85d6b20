// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ui/chart/picture_file.h"

namespace crossover {

/// `zmq-crossover compare`: what files measured otherwise than the first of them.
struct CompareCommand {
    std::vector<std::string> files;    ///< at least two; the first is the baseline
    std::vector<std::string> pictures; ///< to draw: charts of the baseline with the others laid over
    PictureOptions picture;
};

/// Prints crossovers side by side and the changes of both arms, and draws what is wanted. Returns the exit code.
int runCompareCommand(const CompareCommand& command);

} // namespace crossover
