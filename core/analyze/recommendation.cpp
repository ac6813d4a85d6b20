// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/recommendation.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace crossover {

namespace {

std::optional<std::uint64_t> thresholdOf(const Verdict& verdict, const Evidence& evidence)
{
    switch (verdict.kind) {
    case VerdictKind::Crossover: return friendlySize(*verdict.high);
    case VerdictKind::AtMost: return friendlySize(evidence.bytesAt(evidence.winning->first));
    case VerdictKind::ZeroCopyWins: return evidence.tested.front().size;
    case VerdictKind::AtLeast:
    case VerdictKind::CopyWins:
    case VerdictKind::Multiple:
    case VerdictKind::Equivalent:
    case VerdictKind::Unresolved: break;
    }
    return std::nullopt;
}

/// The worst of the sizes that the two thresholds treat differently. Only sizes of the verdict's runs count, since
/// these are proven together: the worst of many sizes that are each tested alone would often be a fluke.
std::optional<ThresholdCost> costOfUsual(const Evidence& evidence, double threshold)
{
    constexpr auto usual = static_cast<double>(usualThreshold);
    const bool copies = threshold < usual;
    const auto& run = copies ? evidence.winning : evidence.losing;
    if (!run) return std::nullopt;
    std::optional<ThresholdCost> worst;
    for (std::size_t i = run->first; i <= run->last; ++i) {
        const auto& size = evidence.tested[i];
        if (evidence.bytesAt(i) < std::min(threshold, usual) || evidence.bytesAt(i) >= std::max(threshold, usual)) {
            continue;
        }
        const auto cost = copies ? ThresholdCost{size.size, true, size.speedup(), size.low(), size.high()}
                                 : ThresholdCost{size.size, false, 1 / size.speedup(), 1 / size.high(), 1 / size.low()};
        if (cost.low > 1 && (!worst || cost.slowdown > worst->slowdown)) worst = cost;
    }
    return worst;
}

/// Where copying is proven better and nothing speaks for zero-copy, the comparison is with never sending it.
std::optional<double> comparedThreshold(const Recommendation& recommendation, VerdictKind kind)
{
    if (recommendation.threshold) return static_cast<double>(*recommendation.threshold);
    const bool neverZeroCopy = kind == VerdictKind::CopyWins || kind == VerdictKind::AtLeast;
    return neverZeroCopy ? std::optional(std::numeric_limits<double>::infinity()) : std::nullopt;
}

} // namespace

std::uint64_t friendlySize(double bytes)
{
    // What exp2(log2(size)) adds to a friendly size must not carry it to the next one.
    const auto least = static_cast<std::uint64_t>(std::ceil(std::max(1.0, bytes * (1 - 1e-9))));
    const std::uint64_t power = std::bit_ceil(least);
    const std::uint64_t below = power / 4 * 3;
    return below >= least ? below : power;
}

Recommendation recommend(const Verdict& verdict, const Evidence& evidence)
{
    Recommendation result;
    result.threshold = thresholdOf(verdict, evidence);
    result.aboveAllSizes = result.threshold && *result.threshold > evidence.tested.back().size;
    if (const auto threshold = comparedThreshold(result, verdict.kind)) {
        result.usualCost = costOfUsual(evidence, *threshold);
    }
    return result;
}

} // namespace crossover
