// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a check against a baseline found, in words. Any thread.

#include <string>
#include <vector>

#include "core/analyze/gate.h"

namespace crossover {

/// "threshold", "throughput"; of a crossover with its metric: "crossover of send rate".
std::string criterionName(const GateReport& report, const GateCase& each);

/// One thing that changed: a row of the table.
struct GateRow {
    std::string what;   ///< "throughput, zero-copy, all sizes"
    std::string before; ///< with unit
    std::string now;
    std::string change; ///< by how much
    std::string sure;   ///< "p 0.0004", or the bound that holds
};

/// Of a case that failed or improved; empty for others.
std::vector<GateRow> rowsOf(const GateReport& report, const GateCase& each);

/// Why a case was not judged, as a sentence; empty when it was.
std::string reasonOf(const GateReport& report, const GateCase& each);

/// "Changed: 2 of 6 criteria failed." or why nothing could be judged.
std::string outcomeSentence(const GateReport& report);

/// Notes beside the outcome, a sentence each: machine and library, drift, what one of both lacks.
std::vector<std::string> notesOf(const GateReport& report);

/// All of it, with a table for every group.
std::string gateText(const GateReport& report);

} // namespace crossover
