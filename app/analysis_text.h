// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/analyze/analysis.h"
#include "core/report/origin.h"
#include "core/report/paste_lines.h"

namespace crossover {

/// One metric of one group for people: verdict, point and interval, a table of its sizes, the check of a threshold and
/// the recommendation with the lines to paste that were asked for.
std::string textOf(const MetricAnalysis& analysis, const Origin& origin, std::span<const PasteTarget> paste);

/// A line for each percentile that was asked for and has no verdict, with the reason; empty when all have one.
std::string unjudgedText(std::span<const MetricAnalysis> analyses, std::span<const Sample> samples,
                         const std::vector<Metric>& requested);

} // namespace crossover
