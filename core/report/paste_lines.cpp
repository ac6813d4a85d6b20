// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paste_lines.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

#include <fmt/format.h>

#include "core/model/printable.h"
#include "core/model/words.h"
#include "core/report/recommendation_words.h"
#include "core/report/title.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

/// How a language comments and sets a threshold.
struct Language {
    std::string_view comment;
    std::string_view before;
    std::string_view after;
};

constexpr std::array<Language, pasteTargets.size()> languages{{
    {"//", "constexpr std::size_t zeroCopyThreshold = ", "; // bytes"},
    {"#", "zmq.COPY_THRESHOLD = ", ""},
    {"//", "#define ZERO_COPY_THRESHOLD ", " // bytes"},
    {"//", "const ZERO_COPY_THRESHOLD: usize = ", "; // bytes"},
    {"//", "const zeroCopyThreshold = ", " // bytes"},
}};

/// "sequential sign tests on 12 pairs per size"
std::string methodOf(const MetricAnalysis& analysis)
{
    const auto [least, most] = std::ranges::minmax(analysis.sizes, {}, &SizeSpeedup::pairs);
    const auto count =
        least.pairs == most.pairs ? fmt::format("{}", most.pairs) : Words::tr("{} to {}", least.pairs, most.pairs);
    return analysis.paired ? Words::tr("sequential sign tests on {} pairs per size", count)
                           : Words::tr("sequential sign tests on pairs drawn from {} runs per size and arm", count);
}

/// For whom a threshold from this combination holds; empty for nobody who programs for this target.
std::string holdsFor(PasteTarget target, const Combination& combination)
{
    if (target != PasteTarget::Pyzmq) {
        if (!combination.release) return {};
        return Words::tr("{} programs with this release: {}", term(target).meaning,
                         term(*combination.release).meaning.text());
    }
    if (combination.sender.text() == "pyzmq")
        return Words::tr("pyzmq programs that send the same bytes object again and again, with copy=False");
    if (isForeign(combination)) return Words::tr("pyzmq programs like the one that wrote the file");
    return {};
}

std::vector<std::string> commentsFor(PasteTarget target, const MetricAnalysis& analysis, const Origin& origin)
{
    return {
        Words::tr("Zero-copy threshold for ZeroMQ: {}.", wordsOf(analysis.group)),
        Words::tr("It holds for {}.", holdsFor(target, analysis.group)),
        titled(analysis, verdictSentence(analysis)),
        Words::tr("The threshold is {}. Method: {}.", thresholdReason(analysis), methodOf(analysis)),
        fmt::format("{}; {}; {}.", origin.machine, origin.date, origin.program),
    };
}

} // namespace

bool hasLines(PasteTarget target, const MetricAnalysis& analysis)
{
    return analysis.recommendation.threshold && !holdsFor(target, analysis.group).empty();
}

std::string linesToPaste(PasteTarget target, const MetricAnalysis& analysis, const Origin& origin)
{
    const auto& threshold = analysis.recommendation.threshold;
    assert(hasLines(target, analysis));
    const auto& language = languages[static_cast<std::size_t>(target)];
    std::string text;
    for (const auto& line : commentsFor(target, analysis, origin))
        text += fmt::format("{} {}\n", language.comment, printable(line)); // it ends where the line ends
    return text + fmt::format("{}{}{}\n", language.before, threshold.value_or(0), language.after);
}

} // namespace crossover
