// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analyze/analysis.h"
#include "core/report/origin.h"

namespace crossover {

enum class PasteTarget { Cpp, Pyzmq };

/// Whether the analysis has lines to paste: it recommends a threshold, and a program of this kind sent what it rests
/// on. A threshold holds for nobody else: a zero-copy send of pyzmq costs many times that of C++.
bool hasLines(PasteTarget target, const MetricAnalysis& analysis);

/// A line of source that sets the recommended threshold, below comments that say what it holds for and where it comes
/// from. Only if hasLines(). Any thread.
std::string linesToPaste(PasteTarget target, const MetricAnalysis& analysis, const Origin& origin);

} // namespace crossover
