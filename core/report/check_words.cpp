// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/check_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/analyze/statistics.h"
#include "core/model/units.h"
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
    return fmt::format("The threshold of {} holds: {} it is within {} of the better of copying and zero-copy. The loss "
                       "is at most {} ({} confidence, at {}).",
                       bytes(check.threshold),
                       sizes == 1 ? "at the one size checked" : fmt::format("at all {} sizes", sizes),
                       formatPercent(options.delta), formatRoughPercent(std::max(0.0, std::expm1(worst.logLossHigh))),
                       formatPercent(1 - options.alpha), bytes(worst.size));
}

std::string unclearSentence(const ThresholdCheck& check, const AnalysisOptions& options)
{
    const auto& worst = leastKnown(check);
    if (std::ranges::none_of(check.sizes, hasEnoughTrials)) {
        return fmt::format("The threshold of {} was checked with too few rounds to judge it: at least {} are needed.",
                           bytes(check.threshold), fewestTrials(options));
    }
    const auto unclear = fmt::format("It is unclear whether the threshold of {} holds: ", bytes(check.threshold));
    if (!hasEnoughTrials(worst)) {
        return unclear + fmt::format("{} was measured in too few rounds ({} of at least {}). Check it again; its "
                                     "rounds add up.",
                                     bytes(worst.size), worst.trials, fewestTrials(options));
    }
    return unclear + fmt::format("noise leaves a loss of up to {} possible at {}. Measure longer: check it again; its "
                                 "rounds add up.",
                                 formatRoughPercent(std::expm1(worst.logLossHigh)), bytes(worst.size));
}

std::string failsSentence(const ThresholdCheck& check, const AnalysisOptions& options)
{
    const auto lossOfFailing = [](const CheckedSize& size) {
        return size.fails ? size.logLoss : -std::numeric_limits<double>::infinity();
    };
    const auto& worst = *std::ranges::max_element(check.sizes, {}, lossOfFailing);
    const double slowdown = std::exp(worst.logLoss);
    return fmt::format("The threshold of {} is wrong at {} of {} sizes: it is slower than the better of copying and "
                       "zero-copy by more than {}. Worst at {}, which it {}: {} ({} confidence: {}).",
                       bytes(check.threshold), failures(check), check.sizes.size(), formatPercent(options.delta),
                       bytes(worst.size), worst.size < check.threshold ? "copies" : "sends zero-copy",
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
    case Outcome::Follows: return size + " checked: holds";
    case Outcome::Fails:
        return fmt::format("{} checked: fails at {} of {} sizes", size, failures(check), check.sizes.size());
    case Outcome::Unclear: break;
    }
    return size +
           (std::ranges::any_of(check.sizes, hasEnoughTrials) ? " checked: unclear" : " checked: too few rounds");
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
