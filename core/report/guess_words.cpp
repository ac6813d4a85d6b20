// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guess_words.h"

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

std::string outside(const std::string& guess, double ratio, const std::string& estimate)
{
    const bool above = ratio >= 1;
    const auto factor = formatRoughFactor(above ? ratio : 1 / ratio);
    if (factor == "1")
        return above ? Words::tr("Your guess of {} is just above the measured crossover of {}.", guess, estimate)
                     : Words::tr("Your guess of {} is just below the measured crossover of {}.", guess, estimate);
    if (factor == "2")
        return above ? Words::tr("Your guess of {} is twice the measured crossover of {}.", guess, estimate)
                     : Words::tr("Your guess of {} is half the measured crossover of {}.", guess, estimate);
    return above ? Words::tr("Your guess of {} is {} times the measured crossover of {}.", guess, factor, estimate)
                 : Words::tr("Your guess of {} is {} times smaller than the measured crossover of {}.", guess, factor,
                             estimate);
}

std::string besideCrossing(const Verdict& verdict, double size)
{
    const auto guess = formatSize(size);
    const auto estimate = formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high);
    if (size < *verdict.low || size > *verdict.high) return outside(guess, size / *verdict.estimate, estimate);
    return Words::tr("Your guess of {} is inside the interval: the crossover is between {}, most likely near {}.",
                     guess, formatSizeRange(*verdict.low, *verdict.high, RangeStyle::And), estimate);
}

/// Zero-copy is better from some size on; below it nothing is proven.
std::string besideLargest(double size, double proven, const std::string& why)
{
    const auto guess = formatSize(size);
    return size > proven ? Words::tr("Your guess of {} is too large: {}.", guess, why)
                         : Words::tr("Your guess of {} may be right: {}.", guess, why);
}

/// Copying is better up to some size; above it nothing is proven.
std::string besideSmallest(double size, double proven, const std::string& why)
{
    const auto guess = formatSize(size);
    return size < proven ? Words::tr("Your guess of {} is too small: {}.", guess, why)
                         : Words::tr("Your guess of {} may be right: {}.", guess, why);
}

} // namespace

std::string guessSentence(const MetricAnalysis& analysis, double guess)
{
    const auto& verdict = analysis.verdict;
    const auto better = betterWord(analysis.metric);
    switch (verdict.kind) {
    case VerdictKind::Crossover: return besideCrossing(verdict, guess);
    case VerdictKind::AtMost:
        return besideLargest(
            guess, *verdict.high,
            Words::tr("zero-copy is {} from {}, perhaps from smaller sizes", better, formatSize(*verdict.high)));
    case VerdictKind::AtLeast:
        return besideSmallest(
            guess, *verdict.low,
            Words::tr("copying is {} up to {}, perhaps up to larger sizes", better, formatSize(*verdict.low)));
    case VerdictKind::ZeroCopyWins: {
        const auto smallest = static_cast<double>(analysis.sizes.front().size);
        return besideLargest(
            guess, smallest,
            Words::tr("zero-copy is {} from {}, the smallest size tested", better, formatSize(smallest)));
    }
    case VerdictKind::CopyWins: {
        const auto largest = static_cast<double>(analysis.sizes.back().size);
        return besideSmallest(
            guess, largest, Words::tr("copying is {} up to {}, the largest size tested", better, formatSize(largest)));
    }
    case VerdictKind::Multiple:
        return Words::tr("Your guess of {} has no single crossover to be compared with.", formatSize(guess));
    case VerdictKind::Equivalent:
        return Words::tr("Your guess of {} has no crossover to be compared with: copying and zero-copy differ by at "
                         "most {}.",
                         formatSize(guess), formatPercent(analysis.options.delta));
    case VerdictKind::Unresolved: break;
    }
    return Words::tr("Your guess of {} has no clear answer yet to be compared with.", formatSize(guess));
}

} // namespace crossover
