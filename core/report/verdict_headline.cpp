// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

std::string crossingHeadline(const Verdict& verdict)
{
    return fmt::format("{} [{}]", formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high),
                       formatSizeRange(*verdict.low, *verdict.high, RangeStyle::Dash));
}

std::string oneWinnerHeadline(const MetricAnalysis& analysis)
{
    const auto& sizes = analysis.sizes;
    const bool zeroCopy = analysis.verdict.kind == VerdictKind::ZeroCopyWins;
    const auto better = betterWord(analysis.metric);
    const auto size = formatSize(static_cast<double>(zeroCopy ? sizes.front().size : sizes.back().size));
    if (sizes.size() == 1)
        return zeroCopy ? Words::tr("Zero-copy is {} at {}", better, size)
                        : Words::tr("Copying is {} at {}", better, size);
    return zeroCopy ? Words::tr("Zero-copy is {} from {}", better, size)
                    : Words::tr("Copying is {} up to {}", better, size);
}

std::string severalCrossingsHeadline(const Verdict& verdict)
{
    if (verdict.brackets.size() > 1) return Words::tr("No single crossover: {} crossings", verdict.brackets.size());
    const auto& [first, second] = verdict.brackets.front();
    return Words::tr("Zero-copy up to {}, copying from {}", formatSize(first), formatSize(second));
}

std::string unresolvedHeadline(const MetricAnalysis& analysis)
{
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) return Words::tr("No data yet");
    if (analysis.copy.empty()) return Words::tr("Only zero-copy measured");
    if (analysis.zeroCopy.empty()) return Words::tr("Only copying measured");
    if (analysis.sizes.empty()) return Words::tr("Nothing to compare");
    const auto& guess = analysis.verdict.estimate;
    return guess ? Words::tr("No clear answer, perhaps {}", formatRoughSize(*guess)) : Words::tr("No clear answer");
}

} // namespace

std::string headlineOf(const MetricAnalysis& analysis)
{
    switch (analysis.verdict.kind) {
    case VerdictKind::Crossover: return crossingHeadline(analysis.verdict);
    case VerdictKind::AtMost: {
        const auto high = formatSize(*analysis.verdict.high);
        if (analysis.metric == Metric::Memory) return Words::tr("Lighter from {} or smaller", high);
        return analysis.metric == Metric::Cpu ? Words::tr("Cheaper from {} or smaller", high)
                                              : Words::tr("Faster from {} or smaller", high);
    }
    case VerdictKind::AtLeast:
        return Words::tr("Copying is {} up to {}", betterWord(analysis.metric), formatSize(*analysis.verdict.low));
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins: return oneWinnerHeadline(analysis);
    case VerdictKind::Multiple: return severalCrossingsHeadline(analysis.verdict);
    case VerdictKind::Equivalent: return Words::tr("No difference above {}", formatPercent(analysis.options.delta));
    case VerdictKind::Unresolved: break;
    }
    return unresolvedHeadline(analysis);
}

} // namespace crossover
