// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/check_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analyze/statistics.h"
#include "core/model/units.h"
#include "core/model/words.h"
#include "core/report/number_words.h"

namespace crossover {

namespace {

using Outcome = ThresholdCheck::Outcome;

std::string bytes(std::uint64_t size)
{
    return formatSize(static_cast<double>(size));
}

std::ptrdiff_t failures(const ThresholdCheck& check)
{
    return std::ranges::count_if(check.sizes, &CheckedSize::fails);
}

const CheckedSize& leastKnown(const ThresholdCheck& check)
{
    return *std::ranges::max_element(check.sizes, {}, &CheckedSize::logLossHigh);
}

bool hasEnoughTrials(const CheckedSize& size)
{
    return std::isfinite(size.logLossHigh);
}

/// The fewest trials with which a median has bounds.
std::size_t fewestTrials(const AnalysisOptions& options)
{
    std::size_t count = 1;
    while (!signTestReach(count, options.alpha / 2))
        ++count;
    return count;
}

std::string followsSentence(const ThresholdCheck& check, const AnalysisOptions& options)
{
    const auto& worst = leastKnown(check);
    const auto sizes = check.sizes.size();
    return Words::tr("The threshold of {} holds: {} it is within {} of the better of copying and zero-copy. The loss "
                     "is at most {} ({} confidence, at {}).",
                     bytes(check.threshold),
                     sizes == 1 ? Words::tr("at the one size checked") : Words::tr("at all {} sizes", sizes),
                     formatPercent(options.delta), formatRoughPercent(std::max(0.0, std::expm1(worst.logLossHigh))),
                     formatPercent(1 - options.alpha), bytes(worst.size));
}

std::string unclearSentence(const ThresholdCheck& check, const AnalysisOptions& options)
{
    const auto& worst = leastKnown(check);
    if (std::ranges::none_of(check.sizes, hasEnoughTrials)) {
        return Words::tr("The threshold of {} was checked with too few rounds to judge it: at least {} are needed.",
                         bytes(check.threshold), fewestTrials(options));
    }
    if (!hasEnoughTrials(worst)) {
        return Words::tr("It is unclear whether the threshold of {} holds: {} was measured in too few rounds ({} of at "
                         "least {}). Check it again; its rounds add up.",
                         bytes(check.threshold), bytes(worst.size), worst.trials, fewestTrials(options));
    }
    return Words::tr("It is unclear whether the threshold of {} holds: noise leaves a loss of up to {} possible at {}. "
                     "Measure longer: check it again; its rounds add up.",
                     bytes(check.threshold), formatRoughPercent(std::expm1(worst.logLossHigh)), bytes(worst.size));
}

std::string failsSentence(const ThresholdCheck& check, const AnalysisOptions& options)
{
    const auto lossOfFailing = [](const CheckedSize& size) {
        return size.fails ? size.logLoss : -std::numeric_limits<double>::infinity();
    };
    const auto& worst = *std::ranges::max_element(check.sizes, {}, lossOfFailing);
    const double slowdown = std::exp(worst.logLoss);
    return Words::tr("The threshold of {} is wrong at {} of {} sizes: it is slower than the better of copying and "
                     "zero-copy by more than {}. Worst at {}, which it {}: {} ({} confidence: {}).",
                     bytes(check.threshold), failures(check), check.sizes.size(), formatPercent(options.delta),
                     bytes(worst.size),
                     worst.size < check.threshold ? Words::tr("copies") : Words::tr("sends zero-copy"),
                     formatSlowdown(slowdown), formatPercent(1 - options.alpha),
                     formatSlowdownRange(slowdown, std::exp(worst.logLossLow), std::exp(worst.logLossHigh)));
}

} // namespace

std::string checkHeadline(const MetricAnalysis& analysis)
{
    if (!analysis.check) return {};
    const auto& check = *analysis.check;
    const auto size = bytes(check.threshold);
    switch (check.outcome) {
    case Outcome::Follows: return Words::tr("{} checked: holds", size);
    case Outcome::Fails:
        return Words::tr("{} checked: fails at {} of {} sizes", size, failures(check), check.sizes.size());
    case Outcome::Unclear: break;
    }
    return std::ranges::any_of(check.sizes, hasEnoughTrials) ? Words::tr("{} checked: unclear", size)
                                                             : Words::tr("{} checked: too few rounds", size);
}

std::string checkSentence(const MetricAnalysis& analysis)
{
    if (!analysis.check) return {};
    const auto& check = *analysis.check;
    switch (check.outcome) {
    case Outcome::Follows: return followsSentence(check, analysis.options);
    case Outcome::Fails: return failsSentence(check, analysis.options);
    case Outcome::Unclear: break;
    }
    return unclearSentence(check, analysis.options);
}

} // namespace crossover
