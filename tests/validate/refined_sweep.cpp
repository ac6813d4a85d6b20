// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/refined_sweep.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/sweep/sweep.h"
#include "tests/validate/simulated_source.h"

namespace crossover::validation {

namespace {

constexpr double secondsOfTrial = 0.1;          // so that the budget counts trials
constexpr double deviationOfRange = 0.741;      // standard deviation of a bell with interquartile range 1
constexpr double probe = 0.1;                   // octaves to both sides, for the slope
constexpr std::size_t looksBetweenAnalyses = 2; // stages

/// Rows in the order of trials, and where the stages began.
class Collector final : public SweepObserver {
public:
    void trialFinished(std::span<const Sample> samples, const SweepProgress& /*progress*/) override
    {
        rows.insert(rows.end(), samples.begin(), samples.end());
    }
    void stageStarting(const GroupKey& /*group*/, std::span<const RefineStep> /*steps*/) override
    {
        stages.push_back(rows.size());
    }
    std::vector<Sample> rows;
    std::vector<std::size_t> stages;
};

SweepConfig configOf(const Setting& setting, std::uint64_t seed)
{
    SweepConfig config;
    config.tests = {Test::Throughput};
    config.sizes = setting.sizes;
    config.rounds = setting.rounds;
    config.target = 0.005; // so that the budget ends it
    const double seconds = secondsOfTrial * static_cast<double>(budgets.back());
    config.budget = std::chrono::microseconds(std::llround(1e6 * seconds));
    config.seed = seed;
    return config;
}

MetricAnalysis analysisOf(std::span<const Sample> rows)
{
    return analyze(rows, GroupKey{}, Metric::Throughput);
}

/// Whether the bounds of all sizes hold the truth together.
bool boundsHold(const MetricAnalysis& analysis, const Shape& shape, double crossing)
{
    for (std::size_t i = 0; i < analysis.sizes.size(); ++i) {
        const double truth = shape.median(static_cast<double>(analysis.sizes[i].size), crossing);
        const auto& bounds = analysis.evidence.bounds[i];
        if (truth < bounds.low || truth > bounds.high) return false;
    }
    return true;
}

/// What the threshold loses at the worst of the measured sizes.
double trueLoss(const MetricAnalysis& analysis, std::uint64_t threshold, const Shape& shape, double crossing)
{
    double worst = 0;
    for (const auto& size : analysis.sizes) {
        const double truth = shape.median(static_cast<double>(size.size), crossing);
        worst = std::max(worst, size.size < threshold ? truth : -truth);
    }
    return worst;
}

struct Interval {
    double low = 0;
    double high = 0;
};

/// What a verdict leaves for the crossing: to the ends of the sizes where it proves nothing.
Interval intervalOf(const MetricAnalysis& analysis)
{
    const auto& [low, high] = analysis.evidence.crossing;
    const auto& sizes = analysis.sizes;
    return {static_cast<double>(low ? sizes[*low].size : sizes.front().size),
            static_cast<double>(high ? sizes[*high].size : sizes.back().size)};
}

bool isTrue(const MetricAnalysis& analysis, const Shape& shape, double crossing)
{
    if (!shape.crosses) return !analysis.evidence.crossing.low && !analysis.evidence.crossing.high;
    const auto [low, high] = intervalOf(analysis);
    return low <= crossing && crossing <= high;
}

/// The trials that a parametric method needs for an interval of this width, if it knows the shape.
double parametricTrials(const Setting& setting, double crossing, double octaves)
{
    const auto at = [&](double distance) { return setting.shape->median(crossing * std::exp2(distance), crossing); };
    const double slope = (at(probe) - at(-probe)) / (2 * probe); // per octave
    const double deviation = setting.spread * deviationOfRange;
    return std::pow(1.96 * deviation / (slope * octaves / 2), 2);
}

void note(Moment& moment, std::span<const Sample> rows, const Setting& setting, double crossing)
{
    const auto analysis = analysisOf(rows);
    ++moment.sweeps;
    moment.holding += isTrue(analysis, *setting.shape, crossing) ? 1 : 0;
    moment.bounding += boundsHold(analysis, *setting.shape, crossing) ? 1 : 0;
    const auto [low, high] = intervalOf(analysis);
    const double width = std::log2(high / low);
    moment.widths.push_back(width);
    if (const auto threshold = analysis.recommendation.threshold) {
        moment.misses.push_back(std::abs(std::log2(static_cast<double>(*threshold) / crossing)));
        const double bound = analysis.recommendation.loss->logBound;
        moment.bounds.push_back(std::expm1(bound));
        moment.losing += trueLoss(analysis, *threshold, *setting.shape, crossing) <= bound ? 1 : 0;
    }
    if (analysis.verdict.kind == VerdictKind::Crossover && width > 0) {
        moment.yards.push_back(static_cast<double>(rows.size() / comparedArms.size()) /
                               parametricTrials(setting, crossing, width));
    }
}

} // namespace

double middleOf(std::vector<double> values)
{
    if (values.empty()) return 0;
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

double Moment::coverage() const
{
    return sweeps == 0 ? 1 : static_cast<double>(holding) / static_cast<double>(sweeps);
}

void Moment::add(const Moment& other)
{
    sweeps += other.sweeps;
    holding += other.holding;
    bounding += other.bounding;
    losing += other.losing;
    widths.insert(widths.end(), other.widths.begin(), other.widths.end());
    misses.insert(misses.end(), other.misses.begin(), other.misses.end());
    bounds.insert(bounds.end(), other.bounds.begin(), other.bounds.end());
    yards.insert(yards.end(), other.yards.begin(), other.yards.end());
}

void Tally::add(const Tally& other)
{
    for (std::size_t i = 0; i < after.size(); ++i)
        after[i].add(other.after[i]);
    looks += other.looks;
    holdingLooks += other.holdingLooks;
    sweeps += other.sweeps;
    heldThroughout += other.heldThroughout;
}

Tally tallyOf(const Setting& setting, double lowest, std::size_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> place(std::log2(lowest), std::log2(8 * lowest));
    Tally tally;
    for (std::size_t i = 0; i < count; ++i) {
        const double crossing = std::exp2(place(random));
        SimulatedSource source(setting, crossing, random, secondsOfTrial);
        Collector collector;
        Sweep(source).run(configOf(setting, random()), collector, {}).value();
        const std::span rows(collector.rows);
        for (std::size_t at = 0; at < budgets.size(); ++at) {
            const auto wanted = std::min(rows.size(), budgets[at] * comparedArms.size());
            note(tally.after[at], rows.first(wanted), setting, crossing);
        }
        bool held = true;
        for (std::size_t stage = 0; stage < collector.stages.size(); stage += looksBetweenAnalyses) {
            const bool holds = isTrue(analysisOf(rows.first(collector.stages[stage])), *setting.shape, crossing);
            ++tally.looks;
            tally.holdingLooks += holds ? 1 : 0;
            held = held && holds;
        }
        ++tally.sweeps;
        tally.heldThroughout += held ? 1 : 0;
    }
    return tally;
}

} // namespace crossover::validation
