// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace CLI {
class App;
}

namespace crossover {

// Each adds a command with its options (in the file of its name) to the program. When the command is parsed, `chosen`
// becomes what it asks for.

void addSweepCommand(CLI::App& program, Command& chosen);
void addAnalyzeCommand(CLI::App& program, Command& chosen);
void addExportCommand(CLI::App& program, Command& chosen);
void addCompareCommand(CLI::App& program, Command& chosen);
void addCheckCommand(CLI::App& program, Command& chosen);
void addPresetsCommand(CLI::App& program, Command& chosen);
void addHistoryCommand(CLI::App& program, Command& chosen);
void addWorkerCommand(CLI::App& program, Command& chosen);

/// After all other commands: it explains them.
void addHelpCommand(CLI::App& program, Command& chosen);

} // namespace crossover
