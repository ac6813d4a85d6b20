// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analyze/analysis.h"
#include "core/report/origin.h"

namespace crossover {

/// One metric of one group for people: verdict, point and interval, a table of its sizes, the check of a threshold and
/// the recommendation with lines to paste.
std::string textOf(const MetricAnalysis& analysis, const Origin& origin);

} // namespace crossover
