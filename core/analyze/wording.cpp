// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/wording.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/analyze/mann_whitney.h"
#include "core/model/units.h"

namespace crossover {

namespace {

/// What the wording of one verdict draws on.
struct Facts {
    const Verdict& verdict;
    const Evidence& evidence;
    const MetricAnalysis& analysis;
    const AnalysisOptions& options;

    [[nodiscard]] double tested(std::size_t index) const { return static_cast<double>(evidence.tested[index].size); }
    [[nodiscard]] double smallest() const { return tested(0); }
    [[nodiscard]] double largest() const { return tested(evidence.tested.size() - 1); }
};

std::string toTheByte(double bytes)
{
    return formatBytes(static_cast<std::uint64_t>(std::llround(bytes)));
}

bool sameAtThreeDigits(double low, double high)
{
    return low != high && formatSize(low) == formatSize(high);
}

std::string percent(double share)
{
    return fmt::format("{:g} %", 100 * share);
}

/// Two significant digits are what a guess is worth.
std::string roughSize(double bytes)
{
    const double prefix = std::pow(1024, std::floor(std::log2(std::max(1.0, bytes)) / 10));
    const double digits = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(1.0, bytes / prefix))) - 1));
    const double finest = bytes / prefix < 10 && prefix > 1 ? 0.1 : digits;
    return formatSize(std::round(bytes / prefix / finest) * finest * prefix);
}

std::string places(double first, double last)
{
    return first == last ? "at " + formatSize(first) : "from " + formatSizeRange(first, last);
}

/// "copying is better from 64 B to 1 KiB, zero-copy from 8 to 64 KiB": every size that is significant by itself.
std::string significantSizes(const Evidence& evidence)
{
    std::string text;
    for (const auto& stretch : evidence.significant) {
        text += text.empty() ? "" : ", ";
        text += stretch.zeroCopyWins ? "zero-copy " : "copying ";
        text += text.find("is better") == std::string::npos ? "is better " : "";
        text += places(stretch.first, stretch.last);
    }
    return text;
}

bool anySignificant(const Evidence& evidence, bool zeroCopyWins)
{
    return std::ranges::any_of(evidence.significant,
                               [&](const Stretch& stretch) { return stretch.zeroCopyWins == zeroCopyWins; });
}

/// What limits the runs, where they do not reach the ends of the grid.
std::string limits(const Facts& facts)
{
    std::string text;
    const auto& [tested, untested, losing, winning, significant, reversed, negligible] = facts.evidence;
    if (losing && losing->first > 0) {
        text += fmt::format("; below {} no difference is sure", formatSize(facts.tested(losing->first)));
    }
    if (winning && winning->last + 1 < tested.size()) {
        text += fmt::format("; above {} no difference is sure", formatSize(facts.tested(winning->last)));
    }
    if (negligible) text += fmt::format("; no difference is above {}", percent(facts.options.delta));
    return text;
}

std::string untestedNote(const Facts& facts)
{
    if (facts.evidence.untested == 0) return {};
    return fmt::format(" ({} of {} sizes have enough {})", facts.evidence.tested.size(), facts.analysis.sizes.size(),
                       facts.analysis.paired ? "rounds" : "repeats");
}

std::string guessNote(const Facts& facts)
{
    if (!facts.verdict.estimate) return {};
    return fmt::format(" A guess at the crossing, without an interval: about {}.", roughSize(*facts.verdict.estimate));
}

std::string crossoverText(const Facts& facts)
{
    const double low = *facts.verdict.low;
    const double high = *facts.verdict.high;
    const double estimate = *facts.verdict.estimate;
    return fmt::format("zero-copy pays from {} ({}: {}){}{}.",
                       sameAtThreeDigits(low, high) ? toTheByte(estimate) : formatSize(estimate),
                       percent(1 - facts.options.alpha), formatSizeRange(low, high), untestedNote(facts),
                       limits(facts));
}

std::string atMostText(const Facts& facts)
{
    const bool losesSomewhere = anySignificant(facts.evidence, false);
    return fmt::format("zero-copy pays from at most {}; {}{}{}.{}",
                       formatSize(facts.tested(facts.evidence.winning->first)),
                       losesSomewhere ? significantSizes(facts.evidence) : "no size where copying is better was found",
                       untestedNote(facts), limits(facts), guessNote(facts));
}

std::string atLeastText(const Facts& facts)
{
    const bool winsSomewhere = anySignificant(facts.evidence, true);
    return fmt::format("copying is better up to {}; {}{}{}.{}", formatSize(facts.tested(facts.evidence.losing->last)),
                       winsSomewhere ? significantSizes(facts.evidence) : "no size where zero-copy pays was found",
                       untestedNote(facts), limits(facts), guessNote(facts));
}

std::string oneWinnerText(const Facts& facts)
{
    const bool zeroCopy = facts.verdict.kind == VerdictKind::ZeroCopyWins;
    const auto who = zeroCopy ? "zero-copy" : "copying";
    if (facts.evidence.tested.size() == 1) {
        return fmt::format("{} is better at {}, the only size tested{}{}.", who, formatSize(facts.smallest()),
                           untestedNote(facts), limits(facts));
    }
    return fmt::format("{} is better at every size {} {}{}{}.", who, zeroCopy ? "from" : "up to",
                       formatSize(zeroCopy ? facts.smallest() : facts.largest()), untestedNote(facts), limits(facts));
}

std::string multipleText(const Facts& facts)
{
    const auto crossings = facts.verdict.brackets.size();
    return fmt::format("{}: {}{}.", crossings == 1 ? "the reverse of a crossover" : "no single crossover",
                       significantSizes(facts.evidence), untestedNote(facts));
}

std::string equivalentText(const Facts& facts)
{
    const auto where = facts.evidence.tested.size() == 1
                           ? fmt::format("at {}, the only size tested", formatSize(facts.smallest()))
                           : "at any size from " + formatSizeRange(facts.smallest(), facts.largest());
    return fmt::format("no difference above {} {}{}.", percent(facts.options.delta), where, untestedNote(facts));
}

/// The smallest count of pairs, or of repeats in each arm, with which a test can claim anything.
std::size_t leastCount(const Facts& facts)
{
    const double level = facts.options.alpha / 2;
    for (std::size_t count = 1; count < 60; ++count) {
        if (facts.analysis.paired ? signTestReach(count, level).has_value()
                                  : mannWhitneyReach(count, count, level).has_value()) {
            return count;
        }
    }
    return 60;
}

std::string tooFewText(const Facts& facts)
{
    std::size_t most = 0;
    for (const auto& size : facts.analysis.sizes)
        most = std::max(most, size.pairs + size.ties);
    const std::size_t least = leastCount(facts);
    if (!facts.analysis.paired) {
        return fmt::format("not resolved: {} unpaired {} of an arm cannot prove any difference, it takes {} of each",
                           most, most == 1 ? "run" : "runs", least);
    }
    return fmt::format("not resolved yet: {} {} too few for any claim, at least {} more {} needed", most,
                       most == 1 ? "round is" : "rounds are", least - most, least - most == 1 ? "is" : "are");
}

/// What more data would bring, where that can honestly be said.
std::string outlook(const Facts& facts)
{
    if (!facts.analysis.paired) return "more runs of each arm are needed";
    if (const auto missing = roundsMissing(facts.evidence, facts.options)) {
        return fmt::format("about {} more {} may resolve it", *missing, *missing == 1 ? "round" : "rounds");
    }
    return "the arms are too alike at both ends to name a number of rounds";
}

std::string undecidedText(const Facts& facts)
{
    const auto& tested = facts.evidence.tested;
    const double level = facts.options.alpha / 2;
    std::string text = facts.analysis.paired ? "not resolved yet: " : "not resolved: ";
    if (!facts.evidence.significant.empty()) text += significantSizes(facts.evidence) + ", but ";
    if (tested.front().winP <= level || tested.back().loseP <= level) {
        const bool both = tested.front().winP <= level && tested.back().loseP <= level;
        return text +
               (both ? "zero-copy is ahead at the smallest size and copying at the largest"
                : tested.back().loseP <= level
                    ? "copying is ahead at the largest size and not surely at the smallest"
                    : "zero-copy is ahead at the smallest size and not surely at the largest") +
               ", which is no crossover; more rounds would show whether it lasts";
    }
    return text +
           fmt::format("nothing is sure at {}{}; ",
                       tested.size() == 1 ? "the only size tested" : "the smallest and the largest size",
                       untestedNote(facts)) +
           outlook(facts);
}

std::string unresolvedText(const Facts& facts)
{
    const auto& analysis = facts.analysis;
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) return "no data yet.";
    if (analysis.copy.empty() || analysis.zeroCopy.empty()) {
        return fmt::format("only {} was measured, so there is nothing to compare.",
                           analysis.copy.empty() ? "zero-copy" : "copying");
    }
    if (analysis.sizes.empty()) return "no size was measured with both arms, so there is nothing to compare.";
    return (facts.evidence.tested.empty() ? tooFewText(facts) : undecidedText(facts)) + "." + guessNote(facts);
}

std::string crossoverHeadline(const Facts& facts)
{
    const double low = *facts.verdict.low;
    const double high = *facts.verdict.high;
    const double estimate = *facts.verdict.estimate;
    return fmt::format("{} [{}]", sameAtThreeDigits(low, high) ? toTheByte(estimate) : formatSize(estimate),
                       formatSizeRange(low, high, " – "));
}

std::string oneWinnerHeadline(const Facts& facts)
{
    const bool zeroCopy = facts.verdict.kind == VerdictKind::ZeroCopyWins;
    const bool single = facts.evidence.tested.size() == 1;
    return fmt::format("{} wins {} {}", zeroCopy ? "zero-copy" : "copying",
                       single     ? "at"
                       : zeroCopy ? "from"
                                  : "up to",
                       formatSize(zeroCopy ? facts.smallest() : facts.largest()));
}

std::string multipleHeadline(const Facts& facts)
{
    const auto& brackets = facts.verdict.brackets;
    if (brackets.size() == 1) {
        return "reversed at " + formatSizeRange(brackets.front().first, brackets.front().second, " – ");
    }
    return fmt::format("{} crossings", brackets.size());
}

std::string unresolvedHeadline(const Facts& facts)
{
    const auto& analysis = facts.analysis;
    if (analysis.copy.empty() && analysis.zeroCopy.empty()) return "no data yet";
    if (analysis.copy.empty()) return "only zero-copy measured";
    if (analysis.zeroCopy.empty()) return "only copying measured";
    if (analysis.sizes.empty()) return "nothing to compare";
    if (facts.verdict.estimate) return "not resolved, a guess: " + roughSize(*facts.verdict.estimate);
    return analysis.paired ? "not resolved yet" : "not resolved";
}

std::string guessSuffix(const Facts& facts)
{
    return facts.verdict.estimate ? fmt::format(", a guess: {}", roughSize(*facts.verdict.estimate)) : std::string();
}

} // namespace

std::string formatSizeRange(double low, double high, std::string_view separator)
{
    const bool close = sameAtThreeDigits(low, high);
    std::string first = close ? toTheByte(low) : formatSize(low);
    const std::string second = close ? toTheByte(high) : formatSize(high);
    const auto unitOf = [](const std::string& text) { return text.substr(text.rfind(' ')); };
    if (unitOf(first) == unitOf(second)) first.erase(first.rfind(' '));
    return fmt::format("{}{}{}", first, separator, second);
}

std::string headlineFor(const Verdict& verdict, const Evidence& evidence, const MetricAnalysis& analysis,
                        const AnalysisOptions& options)
{
    const Facts facts{verdict, evidence, analysis, options};
    switch (verdict.kind) {
    case VerdictKind::Crossover: return crossoverHeadline(facts);
    case VerdictKind::AtMost:
        return "at most " + formatSize(facts.tested(evidence.winning->first)) + guessSuffix(facts);
    case VerdictKind::AtLeast:
        return "at least " + formatSize(facts.tested(evidence.losing->last)) + guessSuffix(facts);
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins: return oneWinnerHeadline(facts);
    case VerdictKind::Multiple: return multipleHeadline(facts);
    case VerdictKind::Equivalent: return "no difference above " + percent(options.delta);
    case VerdictKind::Unresolved: return unresolvedHeadline(facts);
    }
    return {};
}

std::string sentenceFor(const Verdict& verdict, const Evidence& evidence, const MetricAnalysis& analysis,
                        const AnalysisOptions& options)
{
    const Facts facts{verdict, evidence, analysis, options};
    const auto text = [&]() -> std::string {
        switch (verdict.kind) {
        case VerdictKind::Crossover: return crossoverText(facts);
        case VerdictKind::AtMost: return atMostText(facts);
        case VerdictKind::AtLeast: return atLeastText(facts);
        case VerdictKind::ZeroCopyWins:
        case VerdictKind::CopyWins: return oneWinnerText(facts);
        case VerdictKind::Multiple: return multipleText(facts);
        case VerdictKind::Equivalent: return equivalentText(facts);
        case VerdictKind::Unresolved: return unresolvedText(facts);
        }
        return {};
    };
    return fmt::format("{}: {}", term(analysis.metric).title, text());
}

} // namespace crossover
