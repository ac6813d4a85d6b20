// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/combination.h"
#include "ui/chart/picture_file.h"

namespace crossover {

class Console;

/// `zmq-crossover compare`: compare files with the first one, or combinations of one file with each other.
struct CompareCommand {
    std::vector<std::string> files;      ///< the first is the baseline; one alone needs `across`
    std::vector<CombinationTerm> across; ///< may differ between what is compared
    std::vector<Metric> requested;       ///< metrics that are compared only on request
    bool json = false;
    std::vector<std::string> pictures; ///< to draw: charts of the baseline overlaid with the others
    PictureOptions picture;
};

/// Prints the crossovers side by side and how both arms changed, or all of it as JSON, and draws the pictures.
Result<void> runCompareCommand(const CompareCommand& command, Console& console);

} // namespace crossover
