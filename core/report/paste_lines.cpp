// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paste_lines.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <vector>

#include <fmt/format.h>

#include "core/model/printable.h"
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

constexpr std::array<Language, 2> languages{{
    {"//", "constexpr std::size_t zeroCopyThreshold = ", "; // bytes"},
    {"#", "zmq.COPY_THRESHOLD = ", ""},
}};

/// "sequential sign tests on 12 pairs per size"
std::string methodOf(const MetricAnalysis& analysis)
{
    const auto [least, most] = std::ranges::minmax(analysis.sizes, {}, &SizeSpeedup::pairs);
    const auto count =
        least.pairs == most.pairs ? fmt::format("{}", most.pairs) : fmt::format("{} to {}", least.pairs, most.pairs);
    return analysis.paired ? fmt::format("sequential sign tests on {} pairs per size", count)
                           : fmt::format("sequential sign tests on pairs drawn from {} runs per size and arm", count);
}

std::vector<std::string> commentsFor(PasteTarget target, const MetricAnalysis& analysis, const Origin& origin)
{
    const auto& group = analysis.group;
    const auto release = group.release ? nameOf(*group.release) : "unknown";
    std::vector<std::string> lines{
        fmt::format("Zero-copy threshold for ZeroMQ: transport {}, release {}, wait {}, placement {}.",
                    nameOf(group.transport), release, nameOf(group.wait), nameOf(group.placement)),
        titled(analysis, verdictSentence(analysis)),
        fmt::format("The threshold is {}. Method: {}.", thresholdReason(analysis), methodOf(analysis)),
        fmt::format("{}; {}; {}.", origin.machine, origin.date, origin.program),
    };
    if (group.release) {
        const auto holds =
            fmt::format("It holds for C++ programs with this release: {}.", term(*group.release).meaning);
        lines.insert(lines.begin() + 1, holds);
    }
    if (target == PasteTarget::Pyzmq && group.release) {
        lines.emplace_back(
            "pyzmq needs more time for a zero-copy send, so its own threshold is larger: measure with it.");
    }
    return lines;
}

} // namespace

bool hasLines(PasteTarget target, const MetricAnalysis& analysis)
{
    const bool imitated = target == PasteTarget::Pyzmq && analysis.group.release == Release::Notified;
    return analysis.recommendation.threshold && !imitated;
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
