// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/speedup.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <utility>

#include "core/analyze/mann_whitney.h"
#include "core/analyze/statistics.h"

namespace crossover {

namespace {

/// ln(numerator / denominator); 0 exactly when both are equal.
double logRatio(double numerator, double denominator)
{
    const double ratio = numerator / denominator;
    if (ratio > 0 && std::isfinite(ratio)) return std::log(ratio);
    return std::log(numerator) - std::log(denominator);
}

/// ln t, ascending.
std::vector<double> logTimes(std::span<const double> values, bool higherIsBetter)
{
    std::vector<double> logs;
    logs.reserve(values.size());
    for (const double value : values)
        logs.push_back(higherIsBetter ? -std::log(value) : std::log(value));
    std::ranges::sort(logs);
    return logs;
}

/// Differences of pairs that chance makes, each value in one at most; always the same ones. Ascending.
std::vector<double> drawnPairs(std::vector<double> copy, std::vector<double> zeroCopy)
{
    std::mt19937 random(static_cast<std::mt19937::result_type>(copy.size()));
    std::ranges::shuffle(copy, random);
    std::ranges::shuffle(zeroCopy, random);
    std::vector<double> d(std::min(copy.size(), zeroCopy.size()));
    std::ranges::transform(copy, zeroCopy, d.begin(), std::minus());
    std::ranges::sort(d);
    return d;
}

} // namespace

bool AnalysisOptions::judges(Metric metric) const
{
    return !term(metric).onRequest() || std::ranges::find(requested, metric) != requested.end();
}

AnalysisOptions optionsOf(const std::optional<SweepConfig>& config, std::vector<Metric> judged)
{
    AnalysisOptions options;
    options.requested = std::move(judged);
    if (config) options.delta = config->delta;
    return options;
}

double logSpeedup(const Pair& pair, Metric metric)
{
    return term(metric).higherIsBetter ? logRatio(pair.zeroCopy, pair.copy) : logRatio(pair.copy, pair.zeroCopy);
}

double SizeSpeedup::speedup() const
{
    return std::exp(logMedian);
}

double SizeSpeedup::low() const
{
    return std::exp(logLow);
}

double SizeSpeedup::high() const
{
    return std::exp(logHigh);
}

bool isPaired(std::span<const SizeData> data)
{
    std::size_t pairs = 0;
    std::size_t possible = 0;
    for (const auto& size : data) {
        pairs += size.pairs.size();
        possible += std::min(size.copy.size(), size.zeroCopy.size());
    }
    return 2 * pairs >= possible;
}

ArmPoint armPoint(std::uint64_t size, std::vector<double> values, const AnalysisOptions& options)
{
    std::ranges::sort(values);
    ArmPoint point{size, values.size(), medianOfSorted(values), std::nullopt, std::nullopt};
    if (const auto bounds = medianBounds(values, options.alpha / 2)) {
        point.low = bounds->low;
        point.high = bounds->high;
    }
    return point;
}

SizeSpeedup pairedSpeedup(const SizeData& data, Metric metric, const AnalysisOptions& options)
{
    std::vector<double> d;
    d.reserve(data.pairs.size());
    for (const auto& pair : data.pairs)
        d.push_back(logSpeedup(pair, metric));
    std::ranges::sort(d);

    SizeSpeedup result;
    result.size = data.size;
    result.wins = static_cast<std::size_t>(d.end() - std::ranges::upper_bound(d, 0.0));
    const auto losses = static_cast<std::size_t>(std::ranges::lower_bound(d, 0.0) - d.begin());
    result.pairs = result.wins + losses;
    result.ties = d.size() - result.pairs;
    result.logMedian = withoutRounding(medianOfSorted(d));
    if (const auto bounds = medianBounds(d, options.alpha / 2)) {
        result.logLow = bounds->low;
        result.logHigh = bounds->high;
    }
    const auto test = signTest(result.wins, result.pairs);
    result.winP = test.greater;
    result.loseP = test.less;
    result.logs = std::move(d);
    return result;
}

SizeSpeedup unpairedSpeedup(const SizeData& data, Metric metric, const AnalysisOptions& options)
{
    const bool higherIsBetter = term(metric).higherIsBetter;
    const auto copy = logTimes(data.copy, higherIsBetter);
    const auto zeroCopy = logTimes(data.zeroCopy, higherIsBetter);
    const auto test = mannWhitney(copy, zeroCopy);
    const auto shift = hodgesLehmann(copy, zeroCopy, options.alpha / 2);

    SizeSpeedup result;
    result.size = data.size;
    result.pairs = std::min(copy.size(), zeroCopy.size());
    result.logMedian = withoutRounding(shift.shift);
    if (shift.bounds) {
        result.logLow = withoutRounding(shift.bounds->low);
        result.logHigh = withoutRounding(shift.bounds->high);
    }
    result.winP = test.p.greater;
    result.loseP = test.p.less;
    result.logs = drawnPairs(copy, zeroCopy);
    return result;
}

std::vector<SizeSpeedup> speedups(std::span<const SizeData> data, Metric metric, bool paired,
                                  const AnalysisOptions& options)
{
    std::vector<SizeSpeedup> result;
    for (const auto& size : data) {
        if (paired && !size.pairs.empty()) result.push_back(pairedSpeedup(size, metric, options));
        if (!paired && !size.copy.empty() && !size.zeroCopy.empty()) {
            result.push_back(unpairedSpeedup(size, metric, options));
        }
    }
    return result;
}

} // namespace crossover
