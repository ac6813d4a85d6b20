// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/compare_command.h"
#include "app/export_command.h"
#include "core/analyze/analysis.h"
#include "core/model/result.h"
#include "core/model/sweep_config.h"

namespace crossover {

/// `zmq-crossover`: open the window, with these files in it.
struct WindowCommand {
    std::vector<std::string> files;
};

/// `zmq-crossover sweep`: measure without a window.
struct SweepCommand {
    SweepConfig config;
    std::string csvPath;     ///< "-" for standard output, empty for none
    std::string pngPath;     ///< empty for none
    std::string sessionPath; ///< empty for none
    std::string title;       ///< of the session, the report in the picture; both may be empty
    std::string notes;
    bool jsonStream = false; ///< events on standard output in place of the verdicts
    bool check = false;      ///< measure a hybrid arm with each recommended threshold at the end
};

/// `zmq-crossover analyze`: judge a file of samples.
struct AnalyzeCommand {
    std::string path; ///< "-" for standard input
    bool json = false;
    AnalysisOptions options;
};

/// `--help`, `--version`: text for standard output.
struct TextCommand {
    std::string text;
};

using Command = std::variant<WindowCommand, SweepCommand, AnalyzeCommand, CompareCommand, ExportCommand, TextCommand>;

/// What the arguments ask for; a usage error says which of them is wrong and what would be right.
Result<Command> parseCommandLine(int argc, const char* const* argv);

} // namespace crossover
