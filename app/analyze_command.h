// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/analyze/analysis.h"
#include "core/model/result.h"

namespace crossover {

class Console;

/// `zmq-crossover analyze`: judge a file of samples.
struct AnalyzeCommand {
    std::string path; ///< "-" for standard input
    bool json = false;
    double alpha = AnalysisOptions().alpha;
    std::optional<double> delta; ///< none: the margin of the sweep
};

/// Judges the samples of a file: text or JSON on standard output.
Result<void> runAnalyzeCommand(const AnalyzeCommand& command, Console& console);

} // namespace crossover
