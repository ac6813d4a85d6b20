// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recommendation_words.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "core/analyze/common_threshold.h"
#include "core/model/units.h"
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
        return fmt::format("Keep copying: it is {} up to {}, the largest size tested.", better,
                           size(analysis.sizes.back().size));
    case VerdictKind::AtLeast:
        return fmt::format("Keep copying: it is {} up to {}, and {}.", better, formatSize(*analysis.verdict.low),
                           analysis.evidence.any(Standing::ZeroCopyFaster)
                               ? fmt::format("from where on zero-copy is {} is not known yet", better)
                               : fmt::format("zero-copy is proven {} nowhere", better));
    case VerdictKind::Equivalent:
        return fmt::format("Keep copying, the simpler choice: zero-copy differs by at most {}.",
                           formatPercent(analysis.options.delta));
    case VerdictKind::Multiple:
    case VerdictKind::Crossover:
    case VerdictKind::AtMost:
    case VerdictKind::ZeroCopyWins: return "Keep copying: no threshold would lose less.";
    case VerdictKind::Unresolved: break;
    }
    const bool compared = !analysis.sizes.empty();
    return fmt::format("No threshold: there is no clear answer{}.", compared ? ", measure more" : "");
}

/// "any threshold from 64 to 96 B costs at most 3 % at any size tested", or the bound that is proven.
std::string promise(const MetricAnalysis& analysis)
{
    const auto& recommendation = analysis.recommendation;
    if (const auto& safe = recommendation.safe) {
        const auto margin = formatPercent(analysis.options.delta);
        if (safe->low == safe->high) return fmt::format("it costs at most {} at any size tested", margin);
        return fmt::format("any threshold from {} costs at most {} at any size tested",
                           formatSizeRange(static_cast<double>(safe->low), static_cast<double>(safe->high)), margin);
    }
    if (!std::isfinite(recommendation.loss->logBound)) return "too few trials to say what it costs at most";
    return fmt::format("it costs at most {} at any size tested", formatLoss(recommendation.loss->logBound));
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
        text += text.empty() ? "" : " and ";
        text += first == last ? "at " + size(analysis.sizes[first].size)
                              : "from " + formatSizeRange(static_cast<double>(analysis.sizes[first].size),
                                                          static_cast<double>(analysis.sizes[last].size));
    }
    return text;
}

} // namespace

std::string thresholdReason(const MetricAnalysis& analysis)
{
    assert(analysis.recommendation.threshold);
    return fmt::format("the one that costs least at its worst size, about {}; {}",
                       formatLoss(analysis.recommendation.loss->logLoss), promise(analysis));
}

std::string recommendationSentence(const MetricAnalysis& analysis)
{
    const auto& threshold = analysis.recommendation.threshold;
    if (!threshold) return withoutThreshold(analysis);
    return fmt::format("Send zero-copy from {}: {}.", size(*threshold), promise(analysis));
}

std::string usualThresholdSentence(const MetricAnalysis& analysis)
{
    const auto& usual = analysis.recommendation.usual;
    if (!usual) return {};
    const auto which =
        usual->worst + 1 == usualThreshold ? "slightly smaller messages" : "messages of " + size(usual->worst);
    return fmt::format("The usual threshold of {} (pyzmq's default) would make {} {}.", size(usualThreshold), which,
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
    std::string text = "By the sender's CPU time, ";
    if (!already.empty()) text += "zero-copy is cheaper already " + already;
    if (!already.empty() && !still.empty()) text += ", and ";
    if (!still.empty()) text += "copying is still cheaper " + still;
    return already.empty() && still.empty() ? std::string() : text + ".";
}

std::string commonThresholdSentence(std::span<const MetricAnalysis> analyses)
{
    const auto common = commonThreshold(analyses);
    if (!common) return {};
    const auto& loss = common->loss;
    auto text = fmt::format("One choice for all {} combinations: {}; it costs about {} at worst, at {} ({})",
                            common->combinations,
                            loss.threshold == never ? "copy everything" : "send zero-copy from " + size(loss.threshold),
                            formatLoss(loss.logLoss), size(loss.worst), wordsOf(common->worst));
    if (std::isfinite(loss.logBound)) text += fmt::format(", and at most {}", formatLoss(loss.logBound));
    return text + ".";
}

} // namespace crossover
