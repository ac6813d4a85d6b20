// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/report/export_format.h"
#include "ui/chart/picture_file.h"

namespace crossover {

class Console;

/// `zmq-crossover export`: files of samples in, other files out.
struct ExportCommand {
    struct Task {
        std::string input; ///< "-": standard input
        ExportFormat format = ExportFormat::Session;
        std::string output; ///< "-": standard output
    };
    std::vector<Task> tasks;         ///< those of one input follow one another
    std::vector<std::string> beside; ///< files whose curves are laid over the charts
    PictureOptions picture;
};

/// Does one task after the other and prints the names of the files it has written.
Result<void> runExportCommand(const ExportCommand& command, Console& console);

} // namespace crossover
