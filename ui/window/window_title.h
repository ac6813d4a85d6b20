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

/// The title while no sweep runs. It contains the answer, so that a task bar shows it too.
QString restingTitle(const Document& document, std::span<const MetricAnalysis> analyses);

} // namespace crossover
