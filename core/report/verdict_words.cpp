// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_words.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/analyze/statistics.h"
#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

using Sentences = std::vector<std::string>;

double bytes(const MetricAnalysis& analysis, std::size_t index)
{
    return static_cast<double>(analysis.sizes[index].size);
}

double smallest(const MetricAnalysis& analysis)
{
    return bytes(analysis, 0);
}

double largest(const MetricAnalysis& analysis)
{
    return bytes(analysis, analysis.sizes.size() - 1);
}

/// "from 1 to 16 KiB", "at 64 B"
std::string stretch(const MetricAnalysis& analysis, const Region& region)
{
    const double first = bytes(analysis, region.first);
    const double last = bytes(analysis, region.last);
    return region.first == region.last ? Words::tr("at {}", formatSize(first))
                                       : Words::tr("from {}", formatSizeRange(first, last));
}

/// "zero-copy is faster from 64 B to 1 KiB and at 4 KiB, copying from 8 to 64 KiB": where a difference above the margin
/// is proven, for `only` one of the arms if that is asked for.
std::string fasterAt(const MetricAnalysis& analysis, std::optional<Standing> only = {})
{
    std::string text;
    auto before = Standing::Unknown;
    for (const auto& region : analysis.evidence.regions) {
        const auto standing = region.standing;
        if (standing != Standing::CopyFaster && standing != Standing::ZeroCopyFaster) continue;
        if (only && standing != *only) continue;
        const bool zeroCopy = standing == Standing::ZeroCopyFaster;
        const auto where = stretch(analysis, region);
        if (before == Standing::Unknown) {
            const auto better = betterWord(analysis.metric);
            text = zeroCopy ? Words::tr("zero-copy is {} {}", better, where)
                            : Words::tr("copying is {} {}", better, where);
        } else if (standing == before) {
            text = Words::tr("{} and {}", text, where);
        } else {
            text = zeroCopy ? Words::tr("{}, zero-copy {}", text, where) : Words::tr("{}, copying {}", text, where);
        }
        before = standing;
    }
    return text;
}

/// What zero-copy brings at both ends, and where most.
Sentences effects(const MetricAnalysis& analysis)
{
    const auto& sizes = analysis.sizes;
    if (sizes.size() < 2) return {};
    const auto& first = sizes.front();
    const auto& last = sizes.back();
    const auto effect = [&](double logMedian) { return effectWords(analysis.metric, logMedian); };
    const auto ends = effectsSentence(analysis.metric, {first.size, first.logMedian}, {last.size, last.logMedian});
    const auto best = std::ranges::max_element(sizes, {}, &SizeSpeedup::logMedian);
    const auto most = effect(best->logMedian);
    if (best->logMedian > 0 && most != effect(first.logMedian) && most != effect(last.logMedian)) {
        return {Words::tr("{}; at best, at {}, it {}.", ends, formatSize(static_cast<double>(best->size)), most)};
    }
    return {ends + "."};
}

/// Whether zero-copy is right beyond the interval of a single crossing, as far as that is proven.
Sentences assumption(const MetricAnalysis& analysis)
{
    const auto& high = analysis.evidence.crossing.high;
    if (!high || analysis.verdict.kind == VerdictKind::Multiple) return {};
    double most = 0; // that copying can gain
    for (std::size_t i = *high; i < analysis.sizes.size(); ++i)
        most = std::max(most, -analysis.evidence.lossBounds[i].low);
    if (most == 0 || !std::isfinite(most)) return {};
    return {Words::tr("From {} on it is nowhere {} by more than {}.", formatSize(bytes(analysis, *high)),
                      worseWord(analysis.metric), formatRoughPercent(std::expm1(most)))};
}

/// The widest stretch on which the arms are proven to be alike: a practical answer too.
Sentences alike(const MetricAnalysis& analysis)
{
    const auto width = [&](const Region& region) {
        return bytes(analysis, region.last) / bytes(analysis, region.first);
    };
    const Region* widest = nullptr;
    for (const auto& region : analysis.evidence.regions) {
        if (region.standing != Standing::Alike || region.first == region.last) continue;
        if (!widest || width(region) > width(*widest)) widest = &region;
    }
    if (!widest) return {};
    return {Words::tr("No difference above {} {}.", formatPercent(analysis.options.delta), stretch(analysis, *widest))};
}

/// Where the curves cross, when there is no interval for it.
Sentences guess(const MetricAnalysis& analysis)
{
    if (!analysis.verdict.estimate || analysis.verdict.kind == VerdictKind::Crossover) return {};
    return {Words::tr("The curves cross near {} (uncertain).", formatRoughSize(*analysis.verdict.estimate))};
}

std::string crossing(const MetricAnalysis& analysis)
{
    const auto& verdict = analysis.verdict;
    const auto text = Words::tr(
        "Zero-copy becomes {} somewhere between {} ({} confidence), most likely near {}", betterWord(analysis.metric),
        formatSizeRange(*verdict.low, *verdict.high, RangeStyle::And), formatPercent(1 - analysis.options.alpha),
        formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high));
    if (!analysis.evidence.tolerant) return text + ".";
    return Words::tr("{}; this lets differences up to {} count as none, because without that no single crossover fits.",
                     text, formatPercent(analysis.options.delta));
}

std::string atMost(const MetricAnalysis& analysis)
{
    const auto better = betterWord(analysis.metric);
    const auto other = analysis.evidence.any(Standing::CopyFaster) ? fasterAt(analysis, Standing::CopyFaster)
                                                                   : Words::tr("copying is proven {} nowhere", better);
    return Words::tr("Zero-copy is {} from {}, perhaps from smaller sizes; {}.", better,
                     formatSize(*analysis.verdict.high), other);
}

std::string atLeast(const MetricAnalysis& analysis)
{
    const auto better = betterWord(analysis.metric);
    const auto other = analysis.evidence.any(Standing::ZeroCopyFaster)
                           ? fasterAt(analysis, Standing::ZeroCopyFaster)
                           : Words::tr("zero-copy is proven {} nowhere", better);
    return Words::tr("Copying is {} up to {}, perhaps up to larger sizes; {}.", better,
                     formatSize(*analysis.verdict.low), other);
}

std::string oneWinner(const MetricAnalysis& analysis)
{
    const bool zeroCopy = analysis.verdict.kind == VerdictKind::ZeroCopyWins;
    const auto better = betterWord(analysis.metric);
    const auto size = formatSize(zeroCopy ? smallest(analysis) : largest(analysis));
    if (analysis.sizes.size() == 1) {
        return zeroCopy ? Words::tr("Zero-copy is {} at {}, the only size tested.", better, size)
                        : Words::tr("Copying is {} at {}, the only size tested.", better, size);
    }
    return zeroCopy ? Words::tr("Zero-copy is {} from {}, the smallest size tested.", better, size)
                    : Words::tr("Copying is {} up to {}, the largest size tested.", better, size);
}

std::string severalCrossings(const MetricAnalysis& analysis)
{
    if (analysis.evidence.reversedInRegions()) {
        return Words::tr("There is no single crossover: {}.", fasterAt(analysis));
    }
    const auto& [before, after] = analysis.verdict.brackets.front();
    return Words::tr("There is no single crossover: zero-copy is {} somewhere up to {}, copying somewhere from {}.",
                     betterWord(analysis.metric), formatSize(before), formatSize(after));
}

std::string equivalent(const MetricAnalysis& analysis)
{
    return Words::tr("Copying and zero-copy differ by at most {} {}.", formatPercent(analysis.options.delta),
                     analysis.sizes.size() == 1
                         ? Words::tr("at {}, the only size tested", formatSize(smallest(analysis)))
                         : Words::tr("at every size from {}", formatSizeRange(smallest(analysis), largest(analysis))));
}

/// A value of a percentile may be of the round trips of several trials.
std::string countText(std::size_t count, const MetricAnalysis& analysis)
{
    if (term(analysis.metric).isPercentile()) return count == 1 ? Words::tr("1 value") : Words::tr("{} values", count);
    if (analysis.paired) return count == 1 ? Words::tr("1 trial") : Words::tr("{} trials", count);
    return count == 1 ? Words::tr("1 run") : Words::tr("{} runs", count);
}

std::string unresolved(const MetricAnalysis& analysis)
{
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) return Words::tr("No data yet.");
    if (analysis.copy.empty()) return Words::tr("Only zero-copy was measured, so there is nothing to compare.");
    if (analysis.zeroCopy.empty()) return Words::tr("Only copying was measured, so there is nothing to compare.");
    if (analysis.sizes.empty())
        return Words::tr("No size was measured with both arms, so there is nothing to compare.");
    if (const auto where = fasterAt(analysis); !where.empty()) {
        return Words::tr("No clear answer: {}, but it is not proven on which side the crossover lies.", where);
    }
    std::size_t most = 0;
    for (const auto& size : analysis.sizes)
        most = std::max(most, size.logs.size());
    return Words::tr("No clear answer: with {} per size, neither is proven {} anywhere.", countText(most, analysis),
                     betterWord(analysis.metric));
}

std::string statement(const MetricAnalysis& analysis)
{
    switch (analysis.verdict.kind) {
    case VerdictKind::Crossover: return crossing(analysis);
    case VerdictKind::AtMost: return atMost(analysis);
    case VerdictKind::AtLeast: return atLeast(analysis);
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins: return oneWinner(analysis);
    case VerdictKind::Multiple: return severalCrossings(analysis);
    case VerdictKind::Equivalent: return equivalent(analysis);
    case VerdictKind::Unresolved: break;
    }
    return unresolved(analysis);
}

/// Between arms that do the same, every difference is noise: the floor below which no other difference means much.
Sentences noiseFloor(const MetricAnalysis& analysis)
{
    const auto& all = analysis.sizes;
    if (analysis.group.release != Release::Copied || all.empty()) return {};
    const auto difference = [](const SizeSpeedup& size) { return std::abs(size.logMedian); };
    const auto bound = [](const SizeSpeedup& size) { return std::max(-size.logLow, size.logHigh); };
    const auto& most = std::ranges::max(all, {}, difference);
    std::vector<double> bounds;
    std::ranges::transform(all, std::back_inserter(bounds), bound);
    const auto text =
        Words::tr("Noise floor: medians differ by up to {} (at {})", formatRoughPercent(std::expm1(difference(most))),
                  formatSize(static_cast<double>(most.size)));
    if (const double typical = median(bounds); std::isfinite(typical)) {
        return {Words::tr("{}; at a typical size, differences below {} would go unnoticed.", text,
                          formatRoughPercent(std::expm1(typical)))};
    }
    return {text + "."};
}

/// Other placements whose answer contradicts this one.
Sentences disagreements(const MetricAnalysis& analysis)
{
    Sentences all;
    for (const auto& other : analysis.disagreements) {
        if (const auto& winner = other.winner) {
            all.push_back(Words::tr(
                "The answer depends on where threads run: with {} placement, zero-copy {} at {}, where "
                "it {} here.",
                nameOf(other.placement), effectWords(analysis.metric, winner->logThere),
                formatSize(static_cast<double>(winner->size)), effectWords(analysis.metric, winner->logHere)));
        } else {
            all.push_back(
                Words::tr("The answer depends on where threads run: with {} placement, it becomes {} between {}.",
                          nameOf(other.placement), betterWord(analysis.metric),
                          formatSizeRange(other.low, other.high, RangeStyle::And)));
        }
    }
    return all;
}

/// Whether other programs may have bent the curve itself, which no interval tells.
bool muchDisturbed(const MetricAnalysis& analysis)
{
    return analysis.disturbed >= manyDisturbed;
}

Sentences disturbance(const MetricAnalysis& analysis)
{
    if (!muchDisturbed(analysis)) return {};
    return {Words::tr("Other programs disturbed {} of the trials, which can move the answer: measure again when the "
                      "machine is quiet.",
                      formatRoughPercent(analysis.disturbed))};
}

/// Whether something is proven that makes a difference in practice.
bool hasExtent(const MetricAnalysis& analysis)
{
    return analysis.verdict.kind != VerdictKind::Equivalent && analysis.verdict.kind != VerdictKind::Unresolved;
}

std::string joined(std::initializer_list<Sentences> parts)
{
    Sentences all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return fmt::format("{}", fmt::join(all, " "));
}

} // namespace

std::string adviceOf(const MetricAnalysis& analysis)
{
    if (analysis.verdict.kind == VerdictKind::Unresolved)
        return analysis.sizes.empty() ? headlineOf(analysis) : Words::tr("Measure more");
    if (analysis.group.release == Release::Copied) return Words::tr("Nothing to choose: both arms copy");
    const auto& threshold = analysis.recommendation.threshold;
    if (!threshold) return Words::tr("Keep copying");
    return Words::tr("Send zero-copy from {}", formatSize(static_cast<double>(*threshold)));
}

std::string reasonsOf(const MetricAnalysis& analysis)
{
    const bool extent = hasExtent(analysis);
    const Sentences none;
    return joined({extent ? effects(analysis) : none,
                   disturbance(analysis),
                   {statement(analysis)},
                   guess(analysis),
                   extent ? assumption(analysis) : none,
                   extent ? alike(analysis) : none,
                   disagreements(analysis),
                   noiseFloor(analysis)});
}

std::string disturbanceNote(const MetricAnalysis& analysis)
{
    if (!muchDisturbed(analysis)) return {};
    return Words::tr("{} of the trials disturbed", formatRoughPercent(analysis.disturbed));
}

std::string verdictSentence(const MetricAnalysis& analysis)
{
    const auto reasons = reasonsOf(analysis);
    return analysis.sizes.empty() ? reasons : adviceOf(analysis) + ". " + reasons;
}

} // namespace crossover
