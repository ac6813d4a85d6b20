// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analyze/analysis.h"
#include "core/analyze/recommendation.h"

namespace crossover {

/// One metric of one group for people: verdict, point and interval, a table of its sizes, and the recommendation with
/// lines to paste.
std::string textOf(const MetricAnalysis& analysis, const AnalysisOptions& options, const Origin& origin);

} // namespace crossover
