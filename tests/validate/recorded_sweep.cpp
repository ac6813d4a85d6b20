// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/recorded_sweep.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <numeric>

#include <fmt/format.h>

#include "core/analyze/statistics.h"
#include "core/store/csv_reader.h"

namespace crossover::validation {

namespace {

std::vector<Sample> samplesOf(const std::string& path)
{
    std::ifstream file(path);
    auto samples = readCsv(file);
    if (samples) return *samples;
    fmt::print(stderr, "validate: {}: {}\n", path, samples.error().message);
    std::exit(1);
}

Differences differencesOf(std::span<const Sample> samples, const GroupKey& group, Metric metric)
{
    Differences differences;
    for (const auto& size : collect(samples, group, metric)) {
        differences.sizes.push_back(size.size);
        auto& rounds = differences.rounds.emplace_back();
        for (const auto& pair : size.pairs) {
            const double ratio = std::log(pair.zeroCopy / pair.copy);
            rounds.push_back(term(metric).higherIsBetter ? ratio : -ratio);
        }
    }
    return differences;
}

Differences drawn(std::mt19937_64& random, const Differences& whole, std::size_t rounds)
{
    std::vector<std::size_t> order(whole.rounds.front().size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::shuffle(order, random);
    Differences part{whole.sizes, {}};
    for (const auto& values : whole.rounds) {
        auto& chosen = part.rounds.emplace_back();
        for (std::size_t i = 0; i < rounds; ++i)
            chosen.push_back(values[order[i]]);
    }
    return part;
}

std::vector<double> signsAroundMedian(const std::vector<double>& values)
{
    const double middle = median(values);
    std::vector<double> signs(values.size());
    std::ranges::transform(values, signs.begin(), [&](double value) { return value > middle ? 1 : -1; });
    return signs;
}

double meanProduct(std::span<const double> first, std::span<const double> second)
{
    return std::inner_product(first.begin(), first.end(), second.begin(), 0.0) / static_cast<double>(first.size());
}

} // namespace

std::vector<RecordedSweep> recordedSweeps()
{
    std::vector<RecordedSweep> sweeps;
    for (const auto* file : {"recorded-inproc.csv", "recorded-ipc.csv"}) {
        const auto samples = samplesOf(std::string(CROSSOVER_TEST_DATA "/") + file);
        for (const auto& analysis : analyzeAll(samples)) {
            sweeps.push_back({fmt::format("{} {}", nameOf(analysis.group.transport), term(analysis.metric).title),
                              differencesOf(samples, analysis.group, analysis.metric)});
        }
    }
    return sweeps;
}

std::vector<Agreement> agreements(const Differences& whole, std::size_t rounds, std::size_t parts)
{
    const double reference = judged(whole).analysis.verdict.estimate.value();
    std::vector<Agreement> result(strategies().size());
    std::mt19937_64 random(1);
    for (std::size_t part = 0; part < parts; ++part) {
        const auto sweep = drawn(random, whole, rounds);
        const auto found = judged(sweep);
        if (found.analysis.verdict.kind != VerdictKind::Crossover) continue;
        for (std::size_t i = 0; i < result.size(); ++i) {
            const auto [low, high] = strategies()[i].interval(found);
            ++result[i].parts;
            result[i].holding += low <= reference && reference <= high ? 1 : 0;
            result[i].widths.push_back(std::log2(high / low));
        }
    }
    return result;
}

Dependence dependenceOf(const Differences& sweep)
{
    std::vector<std::vector<double>> signs;
    for (const auto& values : sweep.rounds)
        signs.push_back(signsAroundMedian(values));
    Moments ofSizes;
    Moments ofRounds;
    for (std::size_t i = 0; i < signs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            ofSizes.add(meanProduct(signs[i], signs[j]));
        const std::span all(signs[i]);
        ofRounds.add(meanProduct(all.first(all.size() - 1), all.subspan(1)));
    }
    return {ofSizes.mean(), ofRounds.mean()};
}

} // namespace crossover::validation
