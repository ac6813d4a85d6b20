// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/verdict.h"

#include <algorithm>
#include <cmath>

#include "core/analyze/crossing.h"

namespace crossover {

namespace {

VerdictKind kindOf(std::span<const SizeSpeedup> sizes, const Evidence& evidence)
{
    if (sizes.empty()) return VerdictKind::Unresolved;
    if (evidence.all(Standing::Alike)) return VerdictKind::Equivalent;
    if (evidence.reversed) return VerdictKind::Multiple;
    const auto& [low, high] = evidence.crossing;
    if (low && high) return VerdictKind::Crossover;
    if (high) return *high == 0 ? VerdictKind::ZeroCopyWins : VerdictKind::AtMost;
    if (low) return *low + 1 == sizes.size() ? VerdictKind::CopyWins : VerdictKind::AtLeast;
    return VerdictKind::Unresolved;
}

/// Where the arm that is proven faster changes. Where regions show no reversal, the ends of the evidence stand for it.
std::vector<std::pair<double, double>> changes(std::span<const SizeSpeedup> sizes, const Evidence& evidence)
{
    const auto bytes = [&](std::size_t at) { return static_cast<double>(sizes[at].size); };
    if (!evidence.reversedInRegions()) return {{bytes(*evidence.crossing.high), bytes(*evidence.crossing.low)}};
    std::vector<std::pair<double, double>> all;
    const Region* before = nullptr;
    for (const auto& region : evidence.regions) {
        if (region.standing != Standing::CopyFaster && region.standing != Standing::ZeroCopyFaster) continue;
        if (before && before->standing != region.standing) all.emplace_back(bytes(before->last), bytes(region.first));
        before = &region;
    }
    return all;
}

/// A guess must not contradict what is proven.
bool isPossible(double guess, const Verdict& verdict)
{
    return guess >= verdict.low.value_or(guess) && guess <= verdict.high.value_or(guess);
}

} // namespace

std::string_view nameOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Crossover: return "crossover";
    case VerdictKind::AtMost: return "at_most";
    case VerdictKind::AtLeast: return "at_least";
    case VerdictKind::ZeroCopyWins: return "zero_copy_wins";
    case VerdictKind::CopyWins: return "copy_wins";
    case VerdictKind::Multiple: return "multiple";
    case VerdictKind::Equivalent: return "equivalent";
    case VerdictKind::Unresolved: return "unresolved";
    }
    return "unresolved";
}

Verdict judge(std::span<const SizeSpeedup> sizes, const Evidence& evidence)
{
    Verdict verdict;
    verdict.kind = kindOf(sizes, evidence);
    const auto& [low, high] = evidence.crossing;
    switch (verdict.kind) {
    case VerdictKind::Crossover:
    case VerdictKind::AtMost:
    case VerdictKind::AtLeast:
    case VerdictKind::Unresolved:
        if (low) verdict.low = static_cast<double>(sizes[*low].size);
        if (high) verdict.high = static_cast<double>(sizes[*high].size);
        break;
    case VerdictKind::Multiple: verdict.brackets = changes(sizes, evidence); return verdict;
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins:
    case VerdictKind::Equivalent: return verdict;
    }
    if (verdict.kind == VerdictKind::Crossover) {
        const double middle = std::sqrt(*verdict.low * *verdict.high);
        verdict.estimate = std::clamp(isotonicCrossing(sizes).value_or(middle), *verdict.low, *verdict.high);
        verdict.brackets = {{*verdict.low, *verdict.high}};
    } else if (verdict.estimate = supportedGuess(sizes); verdict.estimate && !isPossible(*verdict.estimate, verdict)) {
        verdict.estimate.reset();
    }
    return verdict;
}

} // namespace crossover
