// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace crossover {

/// Measures without a window: progress on standard error, verdicts on standard output, samples and charts into files.
/// Makes a QApplication of its own when charts are wanted. Returns the exit code.
int runSweepCommand(const SweepCommand& command);

} // namespace crossover
