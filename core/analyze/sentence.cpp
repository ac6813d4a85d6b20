// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "core/analyze/mann_whitney.h"
#include "core/analyze/size_text.h"
#include "core/analyze/statistics.h"
#include "core/analyze/wording.h"
#include "core/model/units.h"

namespace crossover {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view more)
{
    return fmt::format("{} {}", count, count == 1 ? one : more);
}

/// "copying is better from 64 B to 1 KiB, zero-copy from 8 to 64 KiB": sizes that are significant each by itself.
std::string betterAt(std::span<const Stretch> stretches)
{
    std::string text;
    for (const auto& stretch : stretches) {
        const bool first = text.empty();
        text += fmt::format("{}{} {}", first ? "" : ", ", stretch.zeroCopyWins ? "zero-copy" : "copying",
                            first ? "is better " : "");
        text += stretch.first == stretch.last ? "at " + formatSize(stretch.first)
                                              : "from " + formatSizeRange(stretch.first, stretch.last);
    }
    return text;
}

/// What the data says about the arm that the one-sided verdict does not name.
std::string otherSide(const Findings& findings, bool zeroCopy)
{
    const auto& evidence = findings.evidence;
    const auto other = std::ranges::find(evidence.significant, zeroCopy, &Stretch::zeroCopyWins);
    if (other != evidence.significant.end()) return betterAt({&*other, 1}); // unless reversed, there is one at most
    const auto leads = [&](const SizeSpeedup& size) {
        return (zeroCopy ? size.winP : size.loseP) <= findings.options.alpha / 2;
    };
    const auto ahead = static_cast<std::size_t>(std::ranges::count_if(evidence.tested, leads));
    if (ahead == 0) return fmt::format("no size where {} was found", zeroCopy ? "zero-copy pays" : "copying is better");
    return fmt::format("{} is ahead at {}, though not surely", zeroCopy ? "zero-copy" : "copying",
                       counted(ahead, "size", "sizes"));
}

/// What limits the claim: sizes without enough values, runs that do not reach the end of the grid, tiny differences.
std::string limits(const Findings& findings)
{
    const auto& evidence = findings.evidence;
    std::string text;
    if (evidence.untested > 0) {
        text += fmt::format("; {} of {} sizes {} enough {}", evidence.tested.size(), findings.analysis.sizes.size(),
                            evidence.tested.size() == 1 ? "has" : "have", findings.analysis.paired ? "rounds" : "runs");
    }
    if (findings.verdict.kind == VerdictKind::Multiple) return text + ".";
    if (evidence.losing && evidence.losing->first > 0) {
        text += fmt::format("; below {} no difference is sure", formatSize(findings.tested(evidence.losing->first)));
    }
    if (evidence.winning && evidence.winning->last + 1 < evidence.tested.size()) {
        text += fmt::format("; above {} no difference is sure", formatSize(findings.tested(evidence.winning->last)));
    }
    if (evidence.negligible && findings.verdict.kind != VerdictKind::Equivalent) {
        text += fmt::format("; no difference is above {}", formatPercent(findings.options.delta));
    }
    return text + ".";
}

std::string guess(const Findings& findings)
{
    if (!findings.verdict.estimate) return {};
    return fmt::format(" A guess at the crossing, without an interval: about {}.",
                       formatRoughSize(*findings.verdict.estimate));
}

std::string crossing(const Findings& findings)
{
    const auto& verdict = findings.verdict;
    return fmt::format("zero-copy pays from {} ({}: {})",
                       formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high),
                       formatPercent(1 - findings.options.alpha), formatSizeRange(*verdict.low, *verdict.high));
}

std::string atMost(const Findings& findings)
{
    return fmt::format("zero-copy pays from at most {}; {}",
                       formatSize(findings.tested(findings.evidence.winning->first)), otherSide(findings, false));
}

std::string atLeast(const Findings& findings)
{
    return fmt::format("copying is better up to {}; {}", formatSize(findings.tested(findings.evidence.losing->last)),
                       otherSide(findings, true));
}

std::string oneWinner(const Findings& findings)
{
    const bool zeroCopy = findings.verdict.kind == VerdictKind::ZeroCopyWins;
    const auto who = zeroCopy ? "zero-copy" : "copying";
    const auto size = formatSize(zeroCopy ? findings.smallest() : findings.largest());
    if (findings.evidence.tested.size() == 1) return fmt::format("{} is better at {}, the only size tested", who, size);
    return fmt::format("{} is better at every size {} {}", who, zeroCopy ? "from" : "up to", size);
}

std::string severalCrossings(const Findings& findings)
{
    return fmt::format("{}: {}",
                       findings.verdict.brackets.size() == 1 ? "the reverse of a crossover" : "no single crossover",
                       betterAt(findings.evidence.significant));
}

std::string equivalent(const Findings& findings)
{
    return fmt::format("no difference above {} {}", formatPercent(findings.options.delta),
                       findings.evidence.tested.size() == 1
                           ? fmt::format("at {}, the only size tested", formatSize(findings.smallest()))
                           : "at any size from " + formatSizeRange(findings.smallest(), findings.largest()));
}

/// The smallest count of pairs, or of runs of each arm, with which a test can claim anything.
std::size_t leastCount(const Findings& findings)
{
    const double level = findings.options.alpha / 2;
    std::size_t count = 1;
    while (!(findings.analysis.paired ? signTestReach(count, level) : mannWhitneyReach(count, count, level)))
        ++count;
    return count;
}

std::string tooFew(const Findings& findings)
{
    std::size_t most = 0;
    for (const auto& size : findings.analysis.sizes)
        most = std::max(most, size.pairs + size.ties);
    const std::size_t least = leastCount(findings);
    if (!findings.analysis.paired) {
        return fmt::format("not resolved: {} of an arm, unpaired, cannot prove any difference; it takes {} of each",
                           counted(most, "run", "runs"), least);
    }
    return fmt::format("not resolved yet: {} too few for any claim, at least {} needed",
                       counted(most, "round is", "rounds are"), counted(least - most, "more is", "more are"));
}

/// What more data would bring, as far as that can honestly be said.
std::string outlook(const Findings& findings)
{
    if (!findings.analysis.paired) return "more runs of each arm are needed";
    if (const auto missing = roundsMissing(findings.evidence, findings.options)) {
        return fmt::format("about {} may resolve it", counted(*missing, "more round", "more rounds"));
    }
    return "the arms are too alike there to name a number of rounds";
}

std::string undecided(const Findings& findings)
{
    const auto& evidence = findings.evidence;
    const double level = findings.options.alpha / 2;
    std::string text = findings.analysis.paired ? "not resolved yet: " : "not resolved: ";
    if (!evidence.significant.empty()) text += betterAt(evidence.significant) + ", but ";
    // Ends that point the wrong way are no crossover, and too little for the kind Multiple.
    if (evidence.tested.back().loseP <= level) return text + "copying is ahead at the largest size";
    if (evidence.tested.front().winP <= level) return text + "zero-copy is ahead at the smallest size only";
    text += evidence.tested.size() == 1 ? "nothing is sure at the only size tested; "
                                        : "nothing is sure at the smallest and the largest size; ";
    return text + outlook(findings);
}

std::string unresolved(const Findings& findings)
{
    const auto& analysis = findings.analysis;
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) return "no data yet.";
    if (analysis.copy.empty()) return "only zero-copy was measured, so there is nothing to compare.";
    if (analysis.zeroCopy.empty()) return "only copying was measured, so there is nothing to compare.";
    if (analysis.sizes.empty()) return "no size was measured with both arms, so there is nothing to compare.";
    if (findings.evidence.tested.empty()) return tooFew(findings) + "." + guess(findings);
    return undecided(findings) + limits(findings) + guess(findings);
}

std::string statement(const Findings& findings)
{
    switch (findings.verdict.kind) {
    case VerdictKind::Crossover: return crossing(findings) + limits(findings);
    case VerdictKind::AtMost: return atMost(findings) + limits(findings) + guess(findings);
    case VerdictKind::AtLeast: return atLeast(findings) + limits(findings) + guess(findings);
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins: return oneWinner(findings) + limits(findings);
    case VerdictKind::Multiple: return severalCrossings(findings) + limits(findings);
    case VerdictKind::Equivalent: return equivalent(findings) + limits(findings);
    case VerdictKind::Unresolved: return unresolved(findings);
    }
    return {};
}

/// Between arms that do the same, every difference is noise: the floor below which no other difference means much.
std::string noiseFloor(const Findings& findings)
{
    const auto& tested = findings.evidence.tested;
    if (tested.empty()) return {};
    const auto difference = [](const SizeSpeedup& size) { return std::abs(size.logMedian); };
    const auto bound = [](const SizeSpeedup& size) { return std::max(-size.logLow, size.logHigh); };
    const auto& largest = std::ranges::max(tested, {}, difference);
    std::vector<double> bounds;
    std::ranges::transform(tested, std::back_inserter(bounds), bound);
    return fmt::format(" Noise floor: medians differ by up to {} (at {}), and half of the sizes could hide a "
                       "difference of {}.",
                       formatPercent(std::expm1(difference(largest))), formatSize(static_cast<double>(largest.size)),
                       formatPercent(std::expm1(median(bounds))));
}

} // namespace

std::string sentenceOf(const Findings& findings)
{
    const auto title = term(findings.analysis.metric).title;
    if (findings.analysis.group.release != Release::Copied) return fmt::format("{}: {}", title, statement(findings));
    return fmt::format("{}, copy against copy: {}{}", title, statement(findings), noiseFloor(findings));
}

} // namespace crossover
