// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/rate_change.h"

#include <algorithm>
#include <utility>

#include "core/analyze/mann_whitney.h"
#include "core/analyze/session_change.h"

namespace crossover {

namespace {

/// Of the test that `after` is greater than `before` shifted by `by`.
OneSided shiftedTest(const SpeedPair& pair, double by)
{
    auto before = pair.before;
    for (double& value : before)
        value += by;
    return mannWhitney(pair.after, before).p;
}

} // namespace

double SpeedPair::shift() const
{
    return medianOfSorted(after) - medianOfSorted(before);
}

std::vector<SpeedPair> speedPairs(std::span<const SizeData> before, std::span<const SizeData> after, Arm arm,
                                  Metric metric)
{
    std::vector<SpeedPair> pairs;
    for (const auto& now : after) {
        const auto then = std::ranges::find(before, now.size, &SizeData::size);
        if (then == before.end()) continue;
        SpeedPair pair{now.size, logSpeeds(*then, arm, metric), logSpeeds(now, arm, metric)};
        if (!pair.before.empty() && !pair.after.empty()) pairs.push_back(std::move(pair));
    }
    return pairs;
}

OneSided beyond(const SpeedPair& pair, double margin)
{
    return {shiftedTest(pair, margin).greater, shiftedTest(pair, -margin).less};
}

OneSided beyond(std::span<const SpeedPair> pairs, double margin)
{
    std::vector<OneSided> faster;
    std::vector<OneSided> slower;
    for (const auto& pair : pairs) {
        faster.push_back(shiftedTest(pair, margin));
        const auto test = shiftedTest(pair, -margin);
        slower.push_back({test.less, test.greater});
    }
    return {combinedP(faster), combinedP(slower)};
}

double meanShift(std::span<const SpeedPair> pairs)
{
    double sum = 0;
    for (const auto& pair : pairs)
        sum += pair.shift();
    return pairs.empty() ? 0 : sum / static_cast<double>(pairs.size());
}

} // namespace crossover
