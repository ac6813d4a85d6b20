// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/recommendation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crossover {

namespace {

bool supportsThreshold(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Crossover:
    case VerdictKind::AtMost:
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::Multiple: return true;
    case VerdictKind::AtLeast:
    case VerdictKind::CopyWins:
    case VerdictKind::Equivalent:
    case VerdictKind::Unresolved: break;
    }
    return false;
}

/// The neighbouring thresholds around the recommended one that are proven as good.
std::optional<SafeRange> safeAround(std::uint64_t threshold, const LossCurve& curve, double margin)
{
    const auto isSafe = [&](std::uint64_t other) {
        const auto loss = curve.at(other);
        return std::max(loss.logBound, loss.logLoss) <= margin; // the estimate knows of sizes between the measured ones
    };
    if (!isSafe(threshold)) return std::nullopt;
    SafeRange range{threshold, threshold};
    const auto candidates = curve.candidates();
    const auto above = std::ranges::upper_bound(candidates, threshold);
    for (auto other = above; other != candidates.end() && *other != never && isSafe(*other); ++other)
        range.high = *other;
    for (auto other = std::make_reverse_iterator(above); other != candidates.rend() && isSafe(*other); ++other)
        range.low = *other;
    return range;
}

} // namespace

Recommendation recommend(const Verdict& verdict, const LossCurve& curve, const AnalysisOptions& options)
{
    const double margin = std::log1p(options.delta);
    Recommendation result;
    if (curve.isEmpty()) return result;
    if (supportsThreshold(verdict.kind)) {
        const auto best = leastWorstLoss(std::span(&curve, 1));
        if (best && *best != never) result.threshold = best;
    }
    if (result.threshold) {
        result.loss = curve.at(*result.threshold);
        result.safe = safeAround(*result.threshold, curve, margin);
    }
    const bool answered =
        result.threshold || verdict.kind == VerdictKind::CopyWins || verdict.kind == VerdictKind::AtLeast;
    if (const auto usual = curve.at(usualThreshold); answered && usual.logLoss > margin) result.usual = usual;
    return result;
}

} // namespace crossover
