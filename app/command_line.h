// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/analyze_command.h"
#include "app/check_command.h"
#include "app/compare_command.h"
#include "app/export_command.h"
#include "app/history_command.h"
#include "app/presets_command.h"
#include "app/sweep_command.h"
#include "app/window_command.h"
#include "app/worker_command.h"

namespace crossover {

class Console;

/// `help`, `--help`, `--version`: text for standard output.
struct TextCommand {
    std::string text;
};

using Command = std::variant<WindowCommand, SweepCommand, AnalyzeCommand, CompareCommand, CheckCommand, HistoryCommand,
                             ExportCommand, WorkerCommand, PresetsCommand, TextCommand>;

/// What the arguments ask for. A usage error says which of them is wrong, what would be right, and where the help is.
/// `console`: told what the arguments say of colour.
Result<Command> parseCommandLine(int argc, const char* const* argv, Console& console);

} // namespace crossover
