// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

#include "core/analyze/analysis.h"

namespace crossover {

/// What the four charts show: one comparison (one transport, wait and release), all its metrics.
struct ChartData {
    std::vector<Sample> samples;          ///< raw rows of this comparison only
    std::vector<MetricAnalysis> analyses; ///< at most one per metric
    QString caption;                      ///< for exports: machine, transport, release, date, version
};

} // namespace crossover
