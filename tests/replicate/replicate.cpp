// SPDX-License-Identifier: GPL-3.0-or-later

// Do sweeps of one machine agree with each other? Reads their sessions and prints a table in Markdown: the interval of
// each, how often it holds what the others say, and how far the thresholds are apart.

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/analyze/analysis.h"
#include "core/model/units.h"
#include "core/report/number_words.h"
#include "core/store/open.h"

using namespace crossover;

namespace {

/// One metric of one combination, as each sweep saw it.
using Replicas = std::vector<MetricAnalysis>;
using Table = std::map<std::pair<GroupKey, Metric>, Replicas>;

bool holds(const Verdict& verdict, double estimate)
{
    return estimate >= verdict.low.value_or(0) && estimate <= verdict.high.value_or(HUGE_VAL);
}

std::string intervalText(const Verdict& verdict)
{
    if (verdict.kind == VerdictKind::Crossover) return formatSizeRange(*verdict.low, *verdict.high);
    if (verdict.high) return "at most " + formatSize(*verdict.high);
    if (verdict.low) return "at least " + formatSize(*verdict.low);
    return std::string(nameOf(verdict.kind));
}

/// How many of the estimates of others lie in each interval, of all there are.
std::string agreement(const Replicas& replicas)
{
    std::size_t held = 0;
    std::size_t asked = 0;
    for (const auto& one : replicas) {
        for (const auto& other : replicas) {
            if (&one == &other || !other.verdict.estimate) continue;
            ++asked;
            held += holds(one.verdict, *other.verdict.estimate) ? 1 : 0;
        }
    }
    return fmt::format("{} of {}", held, asked);
}

/// Pairs of sweeps whose intervals have something in common, of all pairs.
std::string overlaps(const Replicas& replicas)
{
    std::size_t overlapping = 0;
    std::size_t pairs = 0;
    for (auto one = replicas.begin(); one != replicas.end(); ++one) {
        for (auto other = one + 1; other != replicas.end(); ++other) {
            const auto& a = one->verdict;
            const auto& b = other->verdict;
            const bool apart =
                a.low.value_or(0) > b.high.value_or(HUGE_VAL) || b.low.value_or(0) > a.high.value_or(HUGE_VAL);
            ++pairs;
            overlapping += apart ? 0 : 1;
        }
    }
    return fmt::format("{} of {}", overlapping, pairs);
}

std::string thresholds(const Replicas& replicas)
{
    std::vector<double> sizes;
    for (const auto& replica : replicas) {
        if (replica.recommendation.threshold) sizes.push_back(static_cast<double>(*replica.recommendation.threshold));
    }
    if (sizes.empty()) return "none";
    const auto [low, high] = std::ranges::minmax(sizes);
    auto text = fmt::format("{} (factor {})", formatSizeRange(low, high), formatRatio(high / low));
    if (sizes.size() < replicas.size()) text += fmt::format(", none in {}", replicas.size() - sizes.size());
    return text;
}

void print(const std::pair<GroupKey, Metric>& key, const Replicas& replicas)
{
    std::vector<std::string> intervals;
    std::vector<double> widths;
    for (const auto& replica : replicas) {
        intervals.push_back(intervalText(replica.verdict));
        if (replica.verdict.kind == VerdictKind::Crossover)
            widths.push_back(std::log2(*replica.verdict.high / *replica.verdict.low));
    }
    std::ranges::sort(widths);
    const auto width = widths.size() < replicas.size() ? "–" : fmt::format("{:.1f}", widths.back());
    fmt::print("| {}: {} | {} | {} | {} | {} | {} |\n", wordsOf(key.first), term(key.second).title.text(),
               fmt::join(intervals, "; "), width, overlaps(replicas), agreement(replicas), thresholds(replicas));
}

} // namespace

int main(int argc, char* argv[])
{
    const std::span files(argv + 1, static_cast<std::size_t>(std::max(0, argc - 1)));
    if (files.size() < 2) {
        fmt::print(stderr, "Usage: replicate SESSION SESSION ...\n");
        return 2;
    }
    Table table;
    for (const auto* file : files) {
        const auto session = openNamed(file);
        if (!session) {
            fmt::print(stderr, "replicate: {}\n", session.error().message);
            return 1;
        }
        for (auto& analysis : analyzeAll(session->samples, optionsOf(session->config)))
            table[{analysis.group, analysis.metric}].push_back(std::move(analysis));
    }
    fmt::print("| {} sweeps | intervals | widest, octaves | overlaps | others' estimates held | thresholds |\n"
               "|---|---|---|---|---|---|\n",
               files.size());
    for (const auto& [key, replicas] : table)
        print(key, replicas);
    return 0;
}
