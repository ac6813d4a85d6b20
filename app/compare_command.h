// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ui/chart/picture_file.h"

namespace crossover {

class Console;

/// `zmq-crossover compare`: compare files with the first one.
struct CompareCommand {
    std::vector<std::string> files;    ///< at least two; the first is the baseline
    std::vector<std::string> pictures; ///< to draw: charts of the baseline overlaid with the others
    PictureOptions picture;
};

/// Prints the crossovers side by side and how both arms changed, and draws the pictures.
Result<void> runCompareCommand(const CompareCommand& command, Console& console);

} // namespace crossover
