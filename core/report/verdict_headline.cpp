// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/model/units.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

std::string crossingHeadline(const Verdict& verdict)
{
    return fmt::format("{} [{}]", formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high),
                       formatSizeRange(*verdict.low, *verdict.high, " – "));
}

std::string oneWinnerHeadline(const MetricAnalysis& analysis)
{
    const auto& sizes = analysis.sizes;
    const bool zeroCopy = analysis.verdict.kind == VerdictKind::ZeroCopyWins;
    const auto* const where = sizes.size() == 1 ? "at" : zeroCopy ? "from" : "up to";
    return fmt::format("{} is {} {} {}", zeroCopy ? "Zero-copy" : "Copying", betterWord(analysis.metric), where,
                       formatSize(static_cast<double>(zeroCopy ? sizes.front().size : sizes.back().size)));
}

std::string severalCrossingsHeadline(const Verdict& verdict)
{
    if (verdict.brackets.size() > 1) return fmt::format("No single crossover: {} crossings", verdict.brackets.size());
    const auto& [first, second] = verdict.brackets.front();
    return fmt::format("Zero-copy up to {}, copying from {}", formatSize(first), formatSize(second));
}

std::string unresolvedHeadline(const MetricAnalysis& analysis)
{
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) return "No data yet";
    if (analysis.copy.empty()) return "Only zero-copy measured";
    if (analysis.zeroCopy.empty()) return "Only copying measured";
    if (analysis.sizes.empty()) return "Nothing to compare";
    const auto& guess = analysis.verdict.estimate;
    return guess ? fmt::format("No clear answer, perhaps {}", formatRoughSize(*guess)) : "No clear answer";
}

} // namespace

std::string headlineOf(const MetricAnalysis& analysis)
{
    switch (analysis.verdict.kind) {
    case VerdictKind::Crossover: return crossingHeadline(analysis.verdict);
    case VerdictKind::AtMost: {
        const auto* const better = analysis.metric == Metric::Cpu ? "Cheaper" : "Faster";
        return fmt::format("{} from {} or smaller", better, formatSize(*analysis.verdict.high));
    }
    case VerdictKind::AtLeast:
        return fmt::format("Copying is {} up to {}", betterWord(analysis.metric), formatSize(*analysis.verdict.low));
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins: return oneWinnerHeadline(analysis);
    case VerdictKind::Multiple: return severalCrossingsHeadline(analysis.verdict);
    case VerdictKind::Equivalent: return fmt::format("No difference above {}", formatPercent(analysis.options.delta));
    case VerdictKind::Unresolved: break;
    }
    return unresolvedHeadline(analysis);
}

} // namespace crossover
