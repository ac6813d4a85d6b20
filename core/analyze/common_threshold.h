// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One threshold for several combinations: what the author of a library needs, whose users send over any transport.
// Pure functions: any thread may call them.

#include <cstddef>
#include <optional>
#include <span>

#include "core/analyze/analysis.h"

namespace crossover {

struct CommonThreshold {
    ThresholdLoss loss;           ///< of the threshold, over all combinations; its threshold may be `never`
    GroupKey worst;               ///< where it loses most
    std::size_t combinations = 0; ///< that were compared
};

/// The threshold with the least worst loss over all combinations, by the analyses that are decisive. Nothing for fewer
/// than two combinations with sizes to compare; copy against copy does not count.
std::optional<CommonThreshold> commonThreshold(std::span<const MetricAnalysis> analyses);

} // namespace crossover
