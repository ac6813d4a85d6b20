// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guess_words.h"

#include <fmt/format.h>

#include "core/model/units.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

/// "twice", "half", "3 times smaller than": how a guess stands to what was measured.
std::string proportion(double ratio)
{
    const bool above = ratio >= 1;
    const auto factor = formatRoughFactor(above ? ratio : 1 / ratio);
    if (factor == "1") return above ? "just above" : "just below";
    if (factor == "2") return above ? "twice" : "half";
    return factor + (above ? " times" : " times smaller than");
}

std::string besideCrossing(const Verdict& verdict, double guess)
{
    const auto estimate = formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high);
    if (guess >= *verdict.low && guess <= *verdict.high) {
        return fmt::format("is inside the interval: the crossover is between {}, most likely near {}",
                           formatSizeRange(*verdict.low, *verdict.high, " and "), estimate);
    }
    return fmt::format("is {} the measured crossover of {}", proportion(guess / *verdict.estimate), estimate);
}

/// One arm is faster from some size on, or up to one; on its other side nothing is proven.
std::string besideBound(bool isContradicted, const char* side, const std::string& proven)
{
    return fmt::format("{}: {}", isContradicted ? fmt::format("is too {}", side) : "may be right", proven);
}

std::string judgement(const MetricAnalysis& analysis, double guess)
{
    const auto& verdict = analysis.verdict;
    const auto better = betterWord(analysis.metric);
    switch (verdict.kind) {
    case VerdictKind::Crossover: return besideCrossing(verdict, guess);
    case VerdictKind::AtMost:
        return besideBound(
            guess > *verdict.high, "large",
            fmt::format("zero-copy is {} from {}, perhaps from smaller sizes", better, formatSize(*verdict.high)));
    case VerdictKind::AtLeast:
        return besideBound(
            guess < *verdict.low, "small",
            fmt::format("copying is {} up to {}, perhaps up to larger sizes", better, formatSize(*verdict.low)));
    case VerdictKind::ZeroCopyWins: {
        const auto smallest = static_cast<double>(analysis.sizes.front().size);
        return besideBound(
            guess > smallest, "large",
            fmt::format("zero-copy is {} from {}, the smallest size tested", better, formatSize(smallest)));
    }
    case VerdictKind::CopyWins: {
        const auto largest = static_cast<double>(analysis.sizes.back().size);
        return besideBound(guess < largest, "small",
                           fmt::format("copying is {} up to {}, the largest size tested", better, formatSize(largest)));
    }
    case VerdictKind::Multiple: return "has no single crossover to be compared with";
    case VerdictKind::Equivalent:
        return fmt::format("has no crossover to be compared with: copying and zero-copy differ by at most {}",
                           formatPercent(analysis.options.delta));
    case VerdictKind::Unresolved: break;
    }
    return "has no clear answer yet to be compared with";
}

} // namespace

std::string guessSentence(const MetricAnalysis& analysis, double guess)
{
    return fmt::format("Your guess of {} {}.", formatSize(guess), judgement(analysis, guess));
}

} // namespace crossover
