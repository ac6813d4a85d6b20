// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/analyze/analysis.h"
#include "core/model/result.h"
#include "core/report/paste_lines.h"

namespace crossover {

class Console;

/// `zmq-crossover analyze`: judge files of samples.
struct AnalyzeCommand {
    std::vector<std::string> files; ///< "-" for standard input
    bool json = false;
    double alpha = AnalysisOptions().alpha;
    std::optional<double> delta;    ///< none: the margin of the sweep
    std::vector<Metric> requested;  ///< metrics that are judged only on request
    std::vector<PasteTarget> paste; ///< not as JSON
};

/// Judges the samples of each file: text, or for a single file JSON, on standard output. A file that cannot be read
/// does not keep others from being judged.
Result<void> runAnalyzeCommand(const AnalyzeCommand& command, Console& console);

} // namespace crossover
