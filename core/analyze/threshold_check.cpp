// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/threshold_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <ranges>
#include <tuple>

#include "core/analyze/statistics.h"

namespace crossover {

namespace {

/// The values of one trial, by arm; 0 where a row is missing.
using Triple = std::array<double, arms.size()>;

double& at(Triple& triple, Arm arm)
{
    return triple[static_cast<std::size_t>(arm)];
}

double at(const Triple& triple, Arm arm)
{
    return triple[static_cast<std::size_t>(arm)];
}

using TripleKey = std::tuple<std::uint64_t, std::uint32_t, std::uint32_t>; // seed, round, trial
using TriplesBySize = std::map<std::uint64_t, std::map<TripleKey, Triple>>;

bool isCheckOf(const Sample& sample, const GroupKey& group)
{
    return sample.group == group && sample.phase == Phase::Check;
}

std::optional<std::uint64_t> lastThreshold(std::span<const Sample> samples, const GroupKey& group)
{
    for (auto sample = samples.rbegin(); sample != samples.rend(); ++sample) {
        if (isCheckOf(*sample, group) && sample->threshold) return sample->threshold;
    }
    return std::nullopt;
}

TriplesBySize triplesOf(std::span<const Sample> samples, const GroupKey& group, Metric metric, std::uint64_t threshold)
{
    TriplesBySize triples;
    for (const auto& sample : samples) {
        if (!isCheckOf(sample, group) || sample.threshold.value_or(threshold) != threshold) continue;
        const auto value = sample.value(metric);
        if (!value || !std::isfinite(*value) || *value <= 0) continue;
        const TripleKey key{sample.seed.value_or(0), sample.round.value_or(0), sample.trial.value_or(0)};
        at(triples[sample.size][key], sample.arm) = *value;
    }
    for (auto& [size, ofSize] : triples)
        std::erase_if(ofSize,
                      [](const auto& trial) { return std::ranges::find(trial.second, 0.0) != trial.second.end(); });
    return triples;
}

/// ln(t_slow / t_fast), whether times or rates were measured.
double logTimeRatio(const Triple& triple, Arm slow, Arm fast, Metric metric)
{
    const double ratio = std::log(at(triple, slow) / at(triple, fast));
    return term(metric).higherIsBetter ? -ratio : ratio;
}

/// ln(t_hybrid / t_arm) of each trial, ascending.
std::vector<double> lossesAgainst(Arm arm, const std::vector<Triple>& triples, Metric metric)
{
    std::vector<double> losses;
    losses.reserve(triples.size());
    for (const auto& triple : triples)
        losses.push_back(logTimeRatio(triple, Arm::Hybrid, arm, metric));
    std::ranges::sort(losses);
    return losses;
}

CheckedSize checkSize(std::uint64_t size, const std::vector<Triple>& triples, Metric metric,
                      const AnalysisOptions& options)
{
    const auto copySlower = std::ranges::count_if(
        triples, [&](const Triple& triple) { return logTimeRatio(triple, Arm::Copy, Arm::ZeroCopy, metric) > 0; });
    CheckedSize checked;
    checked.size = size;
    checked.trials = triples.size();
    checked.better = 2 * static_cast<std::size_t>(copySlower) > triples.size() ? Arm::ZeroCopy : Arm::Copy;
    const auto losses = lossesAgainst(checked.better, triples, metric);
    const auto other = checked.better == Arm::Copy ? Arm::ZeroCopy : Arm::Copy;
    checked.logLoss = medianOfSorted(losses);
    const auto bounds = medianBounds(losses, options.alpha / 2);
    const auto otherBounds = medianBounds(lossesAgainst(other, triples, metric), options.alpha / 2);
    constexpr double infinite = std::numeric_limits<double>::infinity();
    checked.logLossLow = bounds ? bounds->low : -infinite;
    checked.logLossHigh = bounds ? std::max(bounds->high, otherBounds->high) : infinite;
    const auto slower = losses.end() - std::ranges::upper_bound(losses, std::log1p(options.delta));
    checked.slowerP = signTest(static_cast<std::size_t>(slower), losses.size()).greater;
    return checked;
}

void correct(std::vector<CheckedSize>& sizes)
{
    std::vector<double> p;
    p.reserve(sizes.size());
    for (const auto& size : sizes)
        p.push_back(size.slowerP);
    const auto adjusted = holmAdjusted(p);
    for (std::size_t i = 0; i < sizes.size(); ++i)
        sizes[i].slowerP = adjusted[i];
}

/// Sets what the corrected p-values and the bounds of all sizes show.
void conclude(ThresholdCheck& check, const AnalysisOptions& options)
{
    for (auto& size : check.sizes)
        size.fails = size.slowerP <= options.alpha / 2;
    const auto isWithinMargin = [&](const CheckedSize& size) { return size.logLossHigh <= std::log1p(options.delta); };
    if (std::ranges::any_of(check.sizes, &CheckedSize::fails)) {
        check.outcome = ThresholdCheck::Outcome::Fails;
    } else if (std::ranges::all_of(check.sizes, isWithinMargin)) {
        check.outcome = ThresholdCheck::Outcome::Follows;
    }
}

} // namespace

std::string_view nameOf(ThresholdCheck::Outcome outcome)
{
    switch (outcome) {
    case ThresholdCheck::Outcome::Follows: return "follows";
    case ThresholdCheck::Outcome::Fails: return "fails";
    case ThresholdCheck::Outcome::Unclear: break;
    }
    return "unclear";
}

std::optional<ThresholdCheck> checkThreshold(std::span<const Sample> samples, const GroupKey& group, Metric metric,
                                             const AnalysisOptions& options)
{
    const auto threshold = lastThreshold(samples, group);
    if (!threshold) return std::nullopt;
    ThresholdCheck check;
    check.threshold = *threshold;
    for (const auto& [size, byTrial] : triplesOf(samples, group, metric, *threshold)) {
        std::vector<Triple> triples;
        triples.reserve(byTrial.size());
        for (const auto& [trial, triple] : byTrial)
            triples.push_back(triple);
        if (!triples.empty()) check.sizes.push_back(checkSize(size, triples, metric, options));
    }
    if (check.sizes.empty()) return std::nullopt;
    correct(check.sizes);
    conclude(check, options);
    return check;
}

} // namespace crossover
