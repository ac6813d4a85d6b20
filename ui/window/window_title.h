// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

#include "core/analyze/analysis.h"
#include "core/sweep/sweep.h"
#include "core/sweep/sweep_state.h"

namespace crossover {

class Document;

/// The title of the window while it measures: "42 % – ZeroMQ Crossover".
QString measuringTitle(const SweepProgress& progress, SweepState state);

/// The title at rest. It tells the answer, which can so be read where the window is only a name: in a task bar.
QString restingTitle(const Document& document, std::span<const MetricAnalysis> analyses);

} // namespace crossover
