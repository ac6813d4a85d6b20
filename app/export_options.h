// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/export_command.h"
#include "app/picture_options.h"
#include "core/model/result.h"

namespace CLI {
class App;
}

namespace crossover {

/// The options of `export` as typed; what was not given stays empty.
struct ExportOptions {
    std::vector<std::string> files;
    std::vector<std::string> outputs;
    std::vector<std::string> formats;
    std::vector<std::string> beside;
    PictureWords picture;
};

/// Adds them to their command; `options` must live until the command line is parsed.
void addExportOptions(CLI::App& command, ExportOptions& options);

/// What they ask for, or a usage error.
Result<ExportCommand> readExport(const ExportOptions& options);

} // namespace crossover
