// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/check_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

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

std::string followsSentence(const ThresholdCheck& check, const AnalysisOptions& options)
{
    const auto& worst = std::ranges::max(check.sizes, {}, &CheckedSize::logLossHigh);
    auto text = fmt::format("The threshold of {} holds: at none of {} sizes is it significantly slower than the better "
                            "of copying and zero-copy by more than {}.",
                            bytes(check.threshold), check.sizes.size(), formatPercent(options.delta));
    if (!std::isfinite(worst.logLossHigh)) return text;
    const double most = std::max(0.0, std::expm1(worst.logLossHigh));
    if (most > options.delta) {
        return text + fmt::format(" Noise leaves a loss of up to {} possible at {}: measure longer.",
                                  formatRoughPercent(most), bytes(worst.size));
    }
    return text + fmt::format(" The loss is at most {} ({} confidence, at {}).", formatRoughPercent(most),
                              formatPercent(1 - options.alpha), bytes(worst.size));
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
    case Outcome::TooFew: break;
    }
    return size + " checked: too few rounds";
}

std::string checkSentence(const MetricAnalysis& analysis)
{
    if (!analysis.check) return {};
    const auto& check = *analysis.check;
    switch (check.outcome) {
    case Outcome::Follows: return followsSentence(check, analysis.options);
    case Outcome::Fails: return failsSentence(check, analysis.options);
    case Outcome::TooFew: break;
    }
    return fmt::format("The threshold of {} was checked with too few rounds to judge it: at least 6 are needed.",
                       bytes(check.threshold));
}

} // namespace crossover
