// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/common_threshold.h"

#include <algorithm>
#include <vector>

namespace crossover {

std::optional<CommonThreshold> commonThreshold(std::span<const MetricAnalysis> analyses)
{
    auto compared = decisive(analyses);
    std::erase_if(compared, [](const MetricAnalysis* analysis) {
        return analysis->losses.isEmpty() || analysis->group.release == Release::Copied;
    });
    if (compared.size() < 2) return std::nullopt;
    std::vector<LossCurve> curves;
    curves.reserve(compared.size());
    for (const auto* analysis : compared)
        curves.push_back(analysis->losses);
    const auto threshold = leastWorstLoss(curves).value();
    const auto lossOf = [&](const MetricAnalysis* analysis) { return analysis->losses.at(threshold).logLoss; };
    const auto* const worst = *std::ranges::max_element(compared, {}, lossOf);
    return CommonThreshold{worstLoss(curves, threshold), worst->group, compared.size()};
}

} // namespace crossover
