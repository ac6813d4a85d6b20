// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analyze/analysis.h"
#include "core/report/origin.h"

namespace crossover {

enum class PasteTarget { Cpp, Pyzmq };

/// A line of source that sets the recommended threshold, which there must be, below comments that say where it comes
/// from. Any thread.
std::string linesToPaste(PasteTarget target, const MetricAnalysis& analysis, const Origin& origin);

} // namespace crossover
