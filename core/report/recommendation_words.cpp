// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recommendation_words.h"

#include <cassert>

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

std::string withoutThreshold(const MetricAnalysis& analysis)
{
    const auto& evidence = analysis.evidence;
    switch (analysis.verdict.kind) {
    case VerdictKind::CopyWins:
        return fmt::format("Keep copying: it is faster at every size up to {}, the largest tested.",
                           formatSize(analysis.evidence.bytesAt(evidence.tested.size() - 1)));
    case VerdictKind::AtLeast:
        return fmt::format("Keep copying: it is faster up to {}, and no larger size is known from which zero-copy is "
                           "faster.",
                           formatSize(analysis.evidence.bytesAt(evidence.losing->last)));
    case VerdictKind::Multiple: return "No threshold: none is right at every size.";
    case VerdictKind::Equivalent:
        return fmt::format("Keep copying, the simpler choice: zero-copy differs by at most {}.",
                           formatPercent(analysis.options.delta));
    case VerdictKind::Unresolved:
    case VerdictKind::Crossover:
    case VerdictKind::AtMost:
    case VerdictKind::ZeroCopyWins: break;
    }
    const bool compared = !analysis.sizes.empty();
    return fmt::format("No threshold: there is no clear answer{}.", compared ? ", measure longer" : "");
}

} // namespace

std::string thresholdReason(const MetricAnalysis& analysis)
{
    assert(analysis.recommendation.threshold);
    const std::string above = analysis.recommendation.aboveAllSizes ? "; it is above all sizes tested" : "";
    switch (analysis.verdict.kind) {
    case VerdictKind::AtMost:
        return "the smallest size where zero-copy is significantly faster, rounded up; a smaller one may do" + above;
    case VerdictKind::ZeroCopyWins: return "the smallest size tested; a smaller one may do" + above;
    default: break;
    }
    return fmt::format("the upper end of the {} interval, rounded up{}", formatPercent(1 - analysis.options.alpha),
                       above);
}

std::string recommendationSentence(const MetricAnalysis& analysis)
{
    const auto& threshold = analysis.recommendation.threshold;
    if (!threshold) return withoutThreshold(analysis);
    return fmt::format("Send zero-copy from {} ({}).", formatSize(static_cast<double>(*threshold)),
                       thresholdReason(analysis));
}

std::string usualThresholdSentence(const MetricAnalysis& analysis)
{
    const auto& cost = analysis.recommendation.usualCost;
    if (!cost) return {};
    return fmt::format("pyzmq's default of {} would make {} messages {} ({} confidence: {}).",
                       formatSize(static_cast<double>(usualThreshold)), formatSize(static_cast<double>(cost->size)),
                       formatSlowdown(cost->slowdown), formatPercent(1 - analysis.options.alpha),
                       formatSlowdownRange(cost->slowdown, cost->low, cost->high));
}

} // namespace crossover
