// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analyze/analysis.h"
#include "core/report/origin.h"

namespace crossover {

enum class PasteTarget { Cpp, Pyzmq };

/// Whether there is something to paste: a recommended threshold, and for pyzmq one that was not measured with the
/// release notified, which only imitates its bindings.
bool hasLines(PasteTarget target, const MetricAnalysis& analysis);

/// A line of source that sets the recommended threshold, if hasLines() says that there is one, below comments that say
/// what it holds for and where it comes from. Any thread.
std::string linesToPaste(PasteTarget target, const MetricAnalysis& analysis, const Origin& origin);

} // namespace crossover
