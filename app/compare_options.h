// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/compare_command.h"
#include "app/picture_options.h"

namespace crossover {

/// The options of `compare` as typed.
struct CompareOptions {
    std::vector<std::string> files;
    std::vector<std::string> outputs;
    PictureWords picture;
};

/// Adds them to their command; `options` must live until the command line is parsed.
void addCompareOptions(CLI::App& command, CompareOptions& options);

/// What they ask for, or a usage error.
Result<CompareCommand> readCompare(const CompareOptions& options);

} // namespace crossover
