// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace crossover {

/// Judges the samples of a file: text or JSON on standard output. Returns the exit code.
int runAnalyzeCommand(const AnalyzeCommand& command);

} // namespace crossover
