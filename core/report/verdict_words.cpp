// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verdict_words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/analyze/mann_whitney.h"
#include "core/analyze/statistics.h"
#include "core/model/units.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

using Sentences = std::vector<std::string>;

std::string counted(std::size_t count, std::string_view one, std::string_view more)
{
    return fmt::format("{} {}", count, count == 1 ? one : more);
}

double tested(const MetricAnalysis& analysis, std::size_t index)
{
    return static_cast<double>(analysis.evidence.tested[index].size);
}

double smallest(const MetricAnalysis& analysis)
{
    return tested(analysis, 0);
}

double largest(const MetricAnalysis& analysis)
{
    return tested(analysis, analysis.evidence.tested.size() - 1);
}

/// "copying is faster from 64 B to 1 KiB, zero-copy from 8 to 64 KiB": sizes that are significant each by itself.
std::string fasterAt(std::span<const Stretch> stretches)
{
    std::string text;
    for (const auto& stretch : stretches) {
        const bool first = text.empty();
        text += fmt::format("{}{} {}", first ? "" : ", ", stretch.zeroCopyWins ? "zero-copy" : "copying",
                            first ? "is faster " : "");
        text += stretch.first == stretch.last ? "at " + formatSize(stretch.first)
                                              : "from " + formatSizeRange(stretch.first, stretch.last);
    }
    return text;
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() -= 'a' - 'A';
    return text;
}

/// What the data shows for the arm that a one-sided verdict does not name.
std::string otherSide(const MetricAnalysis& analysis, bool zeroCopy)
{
    const auto& evidence = analysis.evidence;
    const auto other = std::ranges::find(evidence.significant, zeroCopy, &Stretch::zeroCopyWins);
    // Unless reversed, there is one at most.
    if (other != evidence.significant.end()) return capitalised(fasterAt({&*other, 1})) + ".";
    const auto leads = [&](const SizeSpeedup& size) {
        return (zeroCopy ? size.winP : size.loseP) <= analysis.options.alpha / 2;
    };
    const auto ahead = static_cast<std::size_t>(std::ranges::count_if(evidence.tested, leads));
    const auto* const name = zeroCopy ? "zero-copy" : "copying";
    if (ahead == 0) return fmt::format("There is no size where {} is significantly faster.", name);
    return capitalised(fmt::format("{} leads at {}, which may be chance.", name, counted(ahead, "size", "sizes")));
}

/// What limits the claim: sizes without enough values, runs that do not reach the end of the grid, tiny differences.
Sentences limits(const MetricAnalysis& analysis)
{
    const auto& evidence = analysis.evidence;
    Sentences all;
    if (evidence.untested > 0) {
        all.push_back(fmt::format("Only {} of {} sizes {} enough {}.", evidence.tested.size(), analysis.sizes.size(),
                                  evidence.tested.size() == 1 ? "has" : "have", analysis.paired ? "rounds" : "runs"));
    }
    if (analysis.verdict.kind == VerdictKind::Multiple) return all;
    constexpr auto unproven = "{} {} the difference is not statistically significant.";
    if (evidence.losing && evidence.losing->first > 0) {
        all.push_back(fmt::format(unproven, "Below", formatSize(tested(analysis, evidence.losing->first))));
    }
    if (evidence.winning && evidence.winning->last + 1 < evidence.tested.size()) {
        all.push_back(fmt::format(unproven, "Above", formatSize(tested(analysis, evidence.winning->last))));
    }
    if (evidence.negligible && analysis.verdict.kind != VerdictKind::Equivalent) {
        all.push_back(
            fmt::format("The difference is at most {} at every size.", formatPercent(analysis.options.delta)));
    }
    return all;
}

/// Where the curves cross, when there is no interval for it.
Sentences guess(const MetricAnalysis& analysis)
{
    if (!analysis.verdict.estimate) return {};
    return {fmt::format("The curves cross near {} (uncertain).", formatRoughSize(*analysis.verdict.estimate))};
}

std::string crossing(const MetricAnalysis& analysis)
{
    const auto& verdict = analysis.verdict;
    return fmt::format("Zero-copy becomes faster somewhere between {} ({} confidence), most likely near {}.",
                       formatSizeRange(*verdict.low, *verdict.high, " and "), formatPercent(1 - analysis.options.alpha),
                       formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high));
}

Sentences atMost(const MetricAnalysis& analysis)
{
    return {fmt::format("Zero-copy is faster from {}, perhaps from smaller sizes.",
                        formatSize(tested(analysis, analysis.evidence.winning->first))),
            otherSide(analysis, false)};
}

Sentences atLeast(const MetricAnalysis& analysis)
{
    return {fmt::format("Copying is faster up to {}.", formatSize(tested(analysis, analysis.evidence.losing->last))),
            otherSide(analysis, true)};
}

std::string oneWinner(const MetricAnalysis& analysis)
{
    const bool zeroCopy = analysis.verdict.kind == VerdictKind::ZeroCopyWins;
    const auto* const winner = zeroCopy ? "Zero-copy" : "Copying";
    const auto size = formatSize(zeroCopy ? smallest(analysis) : largest(analysis));
    if (analysis.evidence.tested.size() == 1) {
        return fmt::format("{} is faster at {}, the only size tested.", winner, size);
    }
    return fmt::format("{} is faster at every size {} {}.", winner, zeroCopy ? "from" : "up to", size);
}

std::string severalCrossings(const MetricAnalysis& analysis)
{
    return fmt::format(
        "{}: {}.", analysis.verdict.brackets.size() == 1 ? "The crossover is reversed" : "There is no single crossover",
        fasterAt(analysis.evidence.significant));
}

std::string equivalent(const MetricAnalysis& analysis)
{
    return fmt::format("Copying and zero-copy differ by at most {} {}.", formatPercent(analysis.options.delta),
                       analysis.evidence.tested.size() == 1
                           ? fmt::format("at {}, the only size tested", formatSize(smallest(analysis)))
                           : "at every size from " + formatSizeRange(smallest(analysis), largest(analysis)));
}

/// The smallest count of pairs, or of runs of each arm, with which a test can claim anything.
std::size_t leastCount(const MetricAnalysis& analysis)
{
    const double level = analysis.options.alpha / 2;
    std::size_t count = 1;
    while (!(analysis.paired ? signTestReach(count, level) : mannWhitneyReach(count, count, level)))
        ++count;
    return count;
}

std::string tooFew(const MetricAnalysis& analysis)
{
    std::size_t most = 0;
    for (const auto& size : analysis.sizes)
        most = std::max(most, size.pairs + size.ties);
    const std::size_t least = leastCount(analysis);
    if (!analysis.paired) {
        return fmt::format("No clear answer: {} of each arm, unpaired, cannot prove any difference; at least {} are "
                           "needed.",
                           counted(most, "run", "runs"), least);
    }
    return fmt::format("No clear answer: {} too few, at least {} needed.", counted(most, "round is", "rounds are"),
                       counted(least - most, "more is", "more are"));
}

/// What more data would bring, as far as that can honestly be predicted.
std::string outlook(const MetricAnalysis& analysis)
{
    if (!analysis.paired) return "More runs of each arm are needed.";
    if (const auto missing = roundsMissing(analysis.evidence, analysis.options)) {
        return fmt::format("About {} may be enough.", counted(*missing, "more round", "more rounds"));
    }
    return "Copying and zero-copy are too similar to predict how many more rounds are needed.";
}

Sentences undecided(const MetricAnalysis& analysis)
{
    const auto& evidence = analysis.evidence;
    const double level = analysis.options.alpha / 2;
    std::string text = "No clear answer: ";
    if (!evidence.significant.empty()) text += fasterAt(evidence.significant) + ", but ";
    // Ends that point the wrong way are no crossover, and too little for the kind Multiple.
    if (evidence.tested.back().loseP <= level) return {text + "copying leads at the largest size."};
    if (evidence.tested.front().winP <= level) return {text + "zero-copy leads at the smallest size only."};
    text += evidence.tested.size() == 1 ? "neither is significantly faster at the only size tested."
                                        : "neither is significantly faster at either end of the range.";
    return {text, outlook(analysis)};
}

Sentences unresolved(const MetricAnalysis& analysis)
{
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) return {"No data yet."};
    if (analysis.copy.empty()) return {"Only zero-copy was measured, so there is nothing to compare."};
    if (analysis.zeroCopy.empty()) return {"Only copying was measured, so there is nothing to compare."};
    if (analysis.sizes.empty()) return {"No size was measured with both arms, so there is nothing to compare."};
    return analysis.evidence.tested.empty() ? Sentences{tooFew(analysis)} : undecided(analysis);
}

Sentences statement(const MetricAnalysis& analysis)
{
    switch (analysis.verdict.kind) {
    case VerdictKind::Crossover: return {crossing(analysis)};
    case VerdictKind::AtMost: return atMost(analysis);
    case VerdictKind::AtLeast: return atLeast(analysis);
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins: return {oneWinner(analysis)};
    case VerdictKind::Multiple: return {severalCrossings(analysis)};
    case VerdictKind::Equivalent: return {equivalent(analysis)};
    case VerdictKind::Unresolved: break;
    }
    return unresolved(analysis);
}

/// Between arms that do the same, every difference is noise: the floor below which no other difference means much.
Sentences noiseFloor(const MetricAnalysis& analysis)
{
    const auto& all = analysis.evidence.tested;
    if (analysis.group.release != Release::Copied || all.empty()) return {};
    const auto difference = [](const SizeSpeedup& size) { return std::abs(size.logMedian); };
    const auto bound = [](const SizeSpeedup& size) { return std::max(-size.logLow, size.logHigh); };
    const auto& most = std::ranges::max(all, {}, difference);
    std::vector<double> bounds;
    std::ranges::transform(all, std::back_inserter(bounds), bound);
    return {fmt::format("Noise floor: medians differ by up to {} (at {}); at a typical size, differences below {} "
                        "would go unnoticed.",
                        formatRoughPercent(std::expm1(difference(most))), formatSize(static_cast<double>(most.size)),
                        formatRoughPercent(std::expm1(median(bounds))))};
}

} // namespace

std::string verdictSentence(const MetricAnalysis& analysis)
{
    Sentences all = statement(analysis);
    const bool untested = analysis.evidence.tested.empty();
    const bool hasGuess = !analysis.verdict.low; // an estimate beside an interval is in the statement
    for (const auto& more :
         {untested ? Sentences{} : limits(analysis), hasGuess ? guess(analysis) : Sentences{}, noiseFloor(analysis)})
        all.insert(all.end(), more.begin(), more.end());
    return fmt::format("{}", fmt::join(all, " "));
}

} // namespace crossover
