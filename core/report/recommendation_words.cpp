// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recommendation_words.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

#include "core/analyze/common_threshold.h"
#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

std::string size(std::uint64_t bytes)
{
    return formatSize(static_cast<double>(bytes));
}

std::string withoutThreshold(const MetricAnalysis& analysis)
{
    const auto better = betterWord(analysis.metric);
    switch (analysis.verdict.kind) {
    case VerdictKind::CopyWins:
        return Words::tr("Keep copying: it is {} up to {}, the largest size tested.", better,
                         size(analysis.sizes.back().size));
    case VerdictKind::AtLeast:
        return analysis.evidence.any(Standing::ZeroCopyFaster)
                   ? Words::tr(
                         "Keep copying: it is {0} up to {1}, and from where on zero-copy is {0} is not known yet.",
                         better, formatSize(*analysis.verdict.low))
                   : Words::tr("Keep copying: it is {0} up to {1}, and zero-copy is proven {0} nowhere.", better,
                               formatSize(*analysis.verdict.low));
    case VerdictKind::Equivalent:
        return Words::tr("Keep copying, the simpler choice: zero-copy differs by at most {}.",
                         formatPercent(analysis.options.delta));
    case VerdictKind::Multiple:
    case VerdictKind::Crossover:
    case VerdictKind::AtMost:
    case VerdictKind::ZeroCopyWins: return Words::tr("Keep copying: no threshold would lose less.");
    case VerdictKind::Unresolved: break;
    }
    return analysis.sizes.empty() ? Words::tr("No threshold: there is no clear answer.")
                                  : Words::tr("No threshold: there is no clear answer, measure more.");
}

/// "any threshold from 64 to 96 B costs at most 3 % at any size tested", or the bound that is proven.
std::string promise(const MetricAnalysis& analysis)
{
    const auto& recommendation = analysis.recommendation;
    if (const auto& safe = recommendation.safe) {
        const auto margin = formatPercent(analysis.options.delta);
        if (safe->low == safe->high) return Words::tr("it costs at most {} at any size tested", margin);
        return Words::tr("any threshold from {} costs at most {} at any size tested",
                         formatSizeRange(static_cast<double>(safe->low), static_cast<double>(safe->high)), margin);
    }
    if (!std::isfinite(recommendation.loss->logBound)) return Words::tr("too few trials to say what it costs at most");
    return Words::tr("it costs at most {} at any size tested", formatLoss(recommendation.loss->logBound));
}

/// "at 64 B and from 1 to 4 KiB": where this is proven, as far as it lies within these sizes.
std::string stretchesOf(const MetricAnalysis& analysis, Standing standing, const SafeRange& within)
{
    std::string text;
    for (const auto& region : analysis.evidence.regions) {
        if (region.standing != standing) continue;
        auto first = region.first;
        auto last = region.last;
        while (first <= last && analysis.sizes[first].size < within.low)
            ++first;
        while (last > first && analysis.sizes[last].size > within.high)
            --last;
        if (first > last || analysis.sizes[last].size > within.high) continue;
        const auto stretch =
            first == last ? Words::tr("at {}", size(analysis.sizes[first].size))
                          : Words::tr("from {}", formatSizeRange(static_cast<double>(analysis.sizes[first].size),
                                                                 static_cast<double>(analysis.sizes[last].size)));
        text = text.empty() ? stretch : Words::tr("{} and {}", text, stretch);
    }
    return text;
}

} // namespace

std::string thresholdReason(const MetricAnalysis& analysis)
{
    assert(analysis.recommendation.threshold);
    return Words::tr("the one that costs least at its worst size, about {}; {}",
                     formatLoss(analysis.recommendation.loss->logLoss), promise(analysis));
}

std::string recommendationSentence(const MetricAnalysis& analysis)
{
    const auto& threshold = analysis.recommendation.threshold;
    if (!threshold) return withoutThreshold(analysis);
    return Words::tr("Send zero-copy from {}: {}.", size(*threshold), promise(analysis));
}

std::string usualThresholdSentence(const MetricAnalysis& analysis)
{
    const auto& usual = analysis.recommendation.usual;
    if (!usual) return {};
    const auto which = usual->worst + 1 == usualThreshold ? Words::tr("slightly smaller messages")
                                                          : Words::tr("messages of {}", size(usual->worst));
    return Words::tr("The usual threshold of {} (pyzmq's default) would make {} {}.", size(usualThreshold), which,
                     worseBy(analysis.metric, std::exp(usual->logLoss)));
}

std::string costSentence(const MetricAnalysis& analysis)
{
    const auto usual = usualThresholdSentence(analysis);
    return recommendationSentence(analysis) + (usual.empty() ? "" : " " + usual);
}

std::string cpuSentence(const MetricAnalysis& chosen, std::span<const MetricAnalysis> analyses)
{
    const auto cpu = std::ranges::find_if(analyses, [&](const MetricAnalysis& other) {
        return other.metric == Metric::Cpu && other.group.combination() == chosen.group.combination();
    });
    if (cpu == analyses.end()) return {};
    const auto threshold = chosen.recommendation.threshold.value_or(never);
    const auto already = stretchesOf(*cpu, Standing::ZeroCopyFaster, {1, threshold - 1});
    const auto still = stretchesOf(*cpu, Standing::CopyFaster, {threshold, never});
    if (already.empty() && still.empty()) return {};
    if (still.empty()) return Words::tr("By the sender's CPU time, zero-copy is cheaper already {}.", already);
    if (already.empty()) return Words::tr("By the sender's CPU time, copying is still cheaper {}.", still);
    return Words::tr("By the sender's CPU time, zero-copy is cheaper already {}, and copying is still cheaper {}.",
                     already, still);
}

std::string commonThresholdSentence(std::span<const MetricAnalysis> analyses)
{
    const auto common = commonThreshold(analyses);
    if (!common) return {};
    const auto& loss = common->loss;
    const auto choice = loss.threshold == never ? Words::tr("copy everything")
                                                : Words::tr("send zero-copy from {}", size(loss.threshold));
    const auto text =
        Words::tr("One choice for all {} combinations: {}; it costs about {} at worst, at {} ({})",
                  common->combinations, choice, formatLoss(loss.logLoss), size(loss.worst), wordsOf(common->worst));
    return std::isfinite(loss.logBound) ? Words::tr("{}, and at most {}.", text, formatLoss(loss.logBound))
                                        : text + ".";
}

} // namespace crossover
