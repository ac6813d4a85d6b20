// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/recommendation.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cctype>
#include <cmath>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "core/analyze/evidence.h"
#include "core/model/units.h"

namespace crossover {

namespace {

std::string titleOf(Metric metric)
{
    std::string title(term(metric).title);
    title.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(title.front())));
    return title;
}

double bytesOf(const Evidence& evidence, std::size_t index)
{
    return static_cast<double>(evidence.tested[index].size);
}

std::string whyNone(VerdictKind kind, const Evidence& evidence, const AnalysisOptions& options)
{
    switch (kind) {
    case VerdictKind::CopyWins:
        return fmt::format("copying is better at every size up to {}, the largest tested",
                           formatSize(bytesOf(evidence, evidence.tested.size() - 1)));
    case VerdictKind::AtLeast:
        return fmt::format("up to {} copying is better, and at no size zero-copy is sure to pay",
                           formatSize(bytesOf(evidence, evidence.losing->last)));
    case VerdictKind::Multiple: return "none is right at every size";
    case VerdictKind::Equivalent:
        return fmt::format("the arms differ by no more than {}; copying is the simpler choice",
                           formatPercent(options.delta));
    case VerdictKind::Unresolved:
    case VerdictKind::Crossover:
    case VerdictKind::AtMost:
    case VerdictKind::ZeroCopyWins: break;
    }
    return "the verdict is not resolved";
}

/// Sets threshold and reason.
void chooseThreshold(Recommendation& result, const Verdict& verdict, const Evidence& evidence,
                     const AnalysisOptions& options)
{
    switch (verdict.kind) {
    case VerdictKind::Crossover:
        result.threshold = friendlySize(*verdict.high);
        result.reason = "the upper end of the interval, rounded up";
        break;
    case VerdictKind::AtMost:
        result.threshold = friendlySize(bytesOf(evidence, evidence.winning->first));
        result.reason = "the smallest size where it is sure to pay, rounded up; a smaller one may do";
        break;
    case VerdictKind::ZeroCopyWins:
        result.threshold = evidence.tested.front().size;
        result.reason = "the smallest size tested; of smaller ones nothing is known";
        break;
    default: result.reason = whyNone(verdict.kind, evidence, options); return;
    }
    if (static_cast<double>(*result.threshold) > bytesOf(evidence, evidence.tested.size() - 1)) {
        result.reason += "; it is above all sizes tested";
    }
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
        if (bytesOf(evidence, i) < std::min(threshold, usual) || bytesOf(evidence, i) >= std::max(threshold, usual)) {
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

std::string sentenceOn(const ThresholdCost& cost, const AnalysisOptions& options)
{
    return fmt::format("By the usual threshold of {}, a message of {} is {} and takes {} times as long "
                       "({}: {} to {}, for this size).",
                       formatSize(static_cast<double>(usualThreshold)), formatSize(static_cast<double>(cost.size)),
                       cost.copies ? "copied" : "sent zero-copy", formatRatio(cost.slowdown),
                       formatPercent(1 - options.alpha), formatRatio(cost.low), formatRatio(cost.high));
}

/// "exact sign tests on 12 pairs a size"
std::string methodOf(const MetricAnalysis& analysis)
{
    const auto [least, most] = std::ranges::minmax(analysis.sizes, {}, &SizeSpeedup::pairs);
    const auto count =
        least.pairs == most.pairs ? fmt::format("{}", most.pairs) : fmt::format("{} to {}", least.pairs, most.pairs);
    return analysis.paired ? fmt::format("exact sign tests on {} pairs a size", count)
                           : fmt::format("Mann-Whitney tests on {} runs a size and arm, unpaired", count);
}

/// How a language comments and sets a threshold.
struct Language {
    std::string_view comment;
    std::string_view before;
    std::string_view after;
};

constexpr std::array<Language, 2> languages{{
    {"//", "constexpr std::size_t zeroCopyThreshold = ", "; // bytes"},
    {"#", "zmq.COPY_THRESHOLD = ", ""},
}};

/// A comment must end where its line ends, whatever a file's name holds.
std::string onOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](unsigned char c) { return c < ' '; }, '?');
    return text;
}

std::vector<std::string> commentsFor(PasteTarget target, const MetricAnalysis& analysis,
                                     const Recommendation& recommendation, const Origin& origin)
{
    const auto& group = analysis.group;
    const auto release = group.release ? nameOf(*group.release) : "unknown";
    std::vector<std::string> lines{
        fmt::format("Zero-copy threshold for ZeroMQ: transport {}, release {}, wait {}.", nameOf(group.transport),
                    release, nameOf(group.wait)),
        analysis.verdict.sentence,
        fmt::format("The threshold is {}. Method: {}.", recommendation.reason, methodOf(analysis)),
        fmt::format("{}; {}; {}.", origin.machine, origin.date, origin.program),
    };
    if (target == PasteTarget::Pyzmq && group.release && *group.release != Release::Notified) {
        lines.push_back(
            fmt::format("pyzmq gives buffers back like release {}, which may cost more: better measure that.",
                        nameOf(Release::Notified)));
    }
    return lines;
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

Recommendation recommend(const MetricAnalysis& analysis, const AnalysisOptions& options)
{
    const auto& verdict = analysis.verdict;
    const auto evidence = weigh(analysis.sizes, options);
    Recommendation result;
    chooseThreshold(result, verdict, evidence, options);
    const auto metric = titleOf(analysis.metric);
    if (result.threshold) {
        const auto bytes = static_cast<double>(*result.threshold);
        result.sentence = fmt::format("Recommendation for {}: send zero-copy from {} on: {}.", metric,
                                      formatSize(bytes), result.reason);
    } else {
        result.sentence = fmt::format("Recommendation for {}: no threshold, since {}.", metric, result.reason);
    }
    if (const auto threshold = comparedThreshold(result, verdict.kind)) {
        result.usualCost = costOfUsual(evidence, *threshold);
    }
    if (result.usualCost) result.usualSentence = sentenceOn(*result.usualCost, options);
    return result;
}

std::vector<const MetricAnalysis*> decisive(std::span<const MetricAnalysis> analyses)
{
    std::vector<const MetricAnalysis*> chosen;
    for (const auto metric : {Metric::Throughput, Metric::Latency}) {
        for (const auto& analysis : analyses) {
            const auto& combination = analysis.group.combination();
            const bool known = std::ranges::any_of(
                chosen, [&](const auto* other) { return other->group.combination() == combination; });
            if (analysis.metric == metric && !known) chosen.push_back(&analysis);
        }
    }
    return chosen;
}

std::string linesToPaste(PasteTarget target, const MetricAnalysis& analysis, const Recommendation& recommendation,
                         const Origin& origin)
{
    assert(recommendation.threshold);
    const auto& language = languages[static_cast<std::size_t>(target)];
    std::string text;
    for (const auto& line : commentsFor(target, analysis, recommendation, origin))
        text += fmt::format("{} {}\n", language.comment, onOneLine(line));
    return text + fmt::format("{}{}{}\n", language.before, recommendation.threshold.value_or(0), language.after);
}

} // namespace crossover
