// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/analyze/analysis.h"

namespace crossover {

/// "Throughput", "Throughput, copy against copy"
std::string titleOf(const GroupKey& group, Metric metric);

/// A sentence where no title stands above it: "Throughput: send zero-copy from 88 B. ...".
std::string titled(const GroupKey& group, Metric metric, std::string sentence);
std::string titled(const MetricAnalysis& analysis, std::string sentence);

} // namespace crossover
