// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analyze/analysis.h"

namespace crossover {

/// The verdict on an analysis whose arms and sizes are filled in (its own verdict is not read). Never fails.
Verdict judge(const MetricAnalysis& analysis, const AnalysisOptions& options);

} // namespace crossover
