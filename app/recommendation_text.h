// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/analyze/analysis.h"
#include "core/report/origin.h"
#include "core/report/paste_lines.h"

namespace crossover {

/// What a threshold check showed, as a line; empty without one.
std::string checkText(const MetricAnalysis& analysis);

/// The recommendation for one metric of one group, and the lines to paste that were asked for.
std::string recommendationText(const MetricAnalysis& analysis, const Origin& origin,
                               std::span<const PasteTarget> paste);

/// The decisive recommendations. `analyses` are what was just measured on this machine.
std::string recommendationsText(std::span<const MetricAnalysis> analyses, std::span<const PasteTarget> paste);

/// Of samples measured here and now.
Origin originOfThisMachine();

/// Of a file that does not say where and when it was measured.
Origin originOfFile(const std::string& name);

} // namespace crossover
