// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/change_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/words.h"
#include "core/report/metric_words.h"
#include "core/report/number_words.h"
#include "core/report/verdict_words.h"

namespace crossover {

namespace {

/// "4.1 KiB (3.5 to 5 KiB)"; without an interval the headline, which says so.
std::string shortOf(const MetricAnalysis& analysis)
{
    const auto& verdict = analysis.verdict;
    if (!verdict.low || !verdict.high) return headlineOf(analysis);
    return fmt::format("{} ({})", formatSizeWithin(*verdict.estimate, *verdict.low, *verdict.high),
                       formatSizeRange(*verdict.low, *verdict.high));
}

std::string significance(MetricChange::Crossover crossover)
{
    switch (crossover) {
    case MetricChange::Crossover::Differs: return Words::tr("It moved: the intervals do not overlap.");
    case MetricChange::Crossover::NotShown: return Words::tr("No significant change: the intervals overlap.");
    case MetricChange::Crossover::Unknown: break;
    }
    return Words::tr("They cannot be compared: that takes an interval on both sides.");
}

} // namespace

std::string crossoverSentence(const MetricChange& change)
{
    return Words::tr("Crossover now: {}; before: {}. {}", shortOf(change.other), shortOf(change.baseline),
                     significance(change.crossover));
}

std::string armSentence(const MetricChange& change, Arm arm)
{
    const auto& changes = change.curve(arm);
    if (changes.empty()) return {};
    const auto count = [&](auto direction) {
        return std::ranges::count_if(changes,
                                     [&](const SizeChange& c) { return c.significant && direction(c.logMedian); });
    };
    const auto faster = count([](double shift) { return shift > 0; });
    const auto slower = count([](double shift) { return shift < 0; });
    const auto name = arm == Arm::Copy ? Words::tr("Copying") : Words::tr("Zero-copy");
    const auto sizes = changes.size() == 1 ? Words::tr("1 size") : Words::tr("{} sizes", changes.size());
    if (faster + slower == 0) return Words::tr("{} shows no significant change at any of {}.", name, sizes);
    return Words::tr("{} is {} than before at {} and {} at {} of {}.", name, betterWord(change.other.metric), faster,
                     worseWord(change.other.metric), slower, sizes);
}

} // namespace crossover
