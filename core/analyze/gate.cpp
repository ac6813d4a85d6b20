// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/gate.h"

#include <algorithm>
#include <cmath>

#include "core/analyze/rate_change.h"

namespace crossover {

namespace {

/// A test of one arm, before it is corrected for the others.
struct RateTest {
    std::size_t gateCase = 0;
    RateChange change;
    OneSided p;
};

/// A value of the metric from ln of a speed.
double valueOfSpeed(double logSpeed, Metric metric)
{
    return std::exp(term(metric).higherIsBetter ? logSpeed : -logSpeed);
}

double meanLog(std::span<const SpeedPair> pairs)
{
    double sum = 0;
    for (const auto& pair : pairs)
        sum += medianOfSorted(pair.before);
    return sum / static_cast<double>(pairs.size());
}

class Gate {
public:
    Gate(const Session& baseline, const Session& now, const GateOptions& options)
        : m_baseline(baseline), m_now(now), m_options(options), m_level(levelOfCriterion())
    {
        m_report.alpha = options.alpha;
    }

    GateReport judge();

private:
    /// Every criterion gets the same part of alpha.
    [[nodiscard]] double levelOfCriterion() const
    {
        return m_options.alpha / static_cast<double>(std::max<std::size_t>(1, m_options.criteria.size()));
    }
    /// Of one interval: a criterion looks at every metric that sweeps pursue.
    [[nodiscard]] AnalysisOptions intervalOptions() const;
    void compareGroups();
    void judgeVerdicts(const GateCriterion& criterion);
    void judgeThreshold(GateCase& each, const MetricChange& change) const;
    void judgeRates(const GateCriterion& criterion);
    void addTests(std::size_t gateCase, const MetricChange& change, std::vector<RateTest>& overall,
                  std::vector<RateTest>& single) const;
    void conclude(const std::vector<RateTest>& tests);
    void findDrifts();
    [[nodiscard]] bool disturbed(const MetricChange& change) const;
    [[nodiscard]] std::vector<SpeedPair> pairsOf(const MetricChange& change, Arm arm) const;

    const Session& m_baseline;
    const Session& m_now;
    const GateOptions& m_options;
    double m_level;
    GateReport m_report;
};

GateReport Gate::judge()
{
    if (m_baseline.environment && m_now.environment)
        m_report.facts = factChanges(*m_baseline.environment, *m_now.environment);
    compareGroups();
    if (!m_options.acrossMachines) m_report.apart = otherMachine(m_baseline.environment, m_now.environment);
    if (m_report.apart) return std::move(m_report);
    for (const auto& criterion : m_options.criteria) {
        if (term(criterion.term).metric) {
            judgeRates(criterion);
        } else {
            judgeVerdicts(criterion);
        }
    }
    findDrifts();
    return std::move(m_report);
}

AnalysisOptions Gate::intervalOptions() const
{
    auto options = optionsOf(m_baseline.config);
    std::size_t intervals = 0;
    for (const auto& group : groupsOf(m_now.samples))
        intervals += static_cast<std::size_t>(std::ranges::count_if(
            metrics, [&](const auto& metric) { return metric.test == group.test && metric.pursued; }));
    options.alpha = m_level / static_cast<double>(std::max<std::size_t>(1, intervals));
    for (const auto& criterion : m_options.criteria) {
        const auto metric = term(criterion.term).metric;
        if (metric && term(*metric).onRequest()) options.requested.push_back(*metric);
    }
    return options;
}

void Gate::compareGroups()
{
    for (auto& change : changesBetween(m_baseline.samples, m_now.samples, intervalOptions())) {
        if (!change.copy.empty() || !change.zeroCopy.empty()) m_report.changes.push_back(std::move(change));
    }
    const auto known = [this](const GroupKey& group, auto side) {
        return std::ranges::find(m_report.changes, group, side) != m_report.changes.end();
    };
    for (const auto& group : groupsOf(m_baseline.samples)) {
        if (!known(group, [](const MetricChange& each) { return each.baseline.group; }))
            m_report.onlyBefore.push_back(group);
    }
    for (const auto& group : groupsOf(m_now.samples)) {
        if (!known(group, [](const MetricChange& each) { return each.group(); })) m_report.onlyAfter.push_back(group);
    }
}

bool Gate::disturbed(const MetricChange& change) const
{
    return !m_options.despiteDisturbance &&
           std::max(change.baseline.disturbed, change.other.disturbed) >= manyDisturbed;
}

/// The threshold to use by an analysis, `never` where copying is right; nothing without an answer.
std::optional<std::uint64_t> chosenThreshold(const MetricAnalysis& analysis)
{
    switch (analysis.verdict.kind) {
    case VerdictKind::Unresolved:
    case VerdictKind::Multiple: return analysis.recommendation.threshold;
    case VerdictKind::CopyWins:
    case VerdictKind::AtLeast:
    case VerdictKind::Equivalent: return never;
    default: return analysis.recommendation.threshold.value_or(never);
    }
}

/// How much slower the arm is that a threshold chooses at a size: bounds of ln of the ratio of times.
SizeBounds lossBoundsAt(std::uint64_t threshold, std::uint64_t size, const SizeBounds& d)
{
    return size < threshold ? d : SizeBounds{-d.high, -d.low};
}

void Gate::judgeThreshold(GateCase& each, const MetricChange& change) const
{
    // The choice itself is no claim: it is the one that every other command names.
    each.threshold = chosenThreshold(
        analyze(m_baseline.samples, change.baseline.group, change.metric(), optionsOf(m_baseline.config)));
    if (!each.threshold) {
        each.finding = Finding::Unclear;
        return;
    }
    const auto& then = change.baseline;
    const auto& now = change.other;
    for (std::size_t i = 0; i < now.sizes.size(); ++i) {
        const auto size = now.sizes[i].size;
        const auto before = std::ranges::find(then.sizes, size, &SizeSpeedup::size);
        if (before == then.sizes.end()) continue;
        const auto index = static_cast<std::size_t>(before - then.sizes.begin());
        const double low = lossBoundsAt(*each.threshold, size, now.evidence.bounds[i]).low;
        const double highBefore = lossBoundsAt(*each.threshold, size, then.evidence.bounds[index]).high;
        if (low <= std::log1p(each.criterion.share) || low <= highBefore) continue;
        if (each.cost && each.cost->logLossLow >= low) continue;
        const double sign = size < *each.threshold ? 1 : -1;
        each.cost = ThresholdChange{size, sign * before->logMedian, sign * now.sizes[i].logMedian, low};
        each.finding = Finding::Changed;
    }
}

Finding judgedCrossovers(const MetricChange& change, double share)
{
    const auto before = crossoverEnds(change.baseline);
    const auto after = crossoverEnds(change.other);
    if (!before.any() || !after.any()) return Finding::Unclear;
    const auto apart = [share](const std::optional<double>& high, const std::optional<double>& low) {
        return high && low && *low > *high * (1 + share);
    };
    return apart(before.high, after.low) || apart(after.high, before.low) ? Finding::Changed : Finding::Unchanged;
}

/// A threshold is judged by the analyses that recommend one, a crossover for every metric that sweeps pursue.
void Gate::judgeVerdicts(const GateCriterion& criterion)
{
    std::vector<MetricAnalysis> analyses;
    for (const auto& change : m_report.changes)
        analyses.push_back(change.other);
    const auto chosen = decisive(analyses);
    for (std::size_t i = 0; i < m_report.changes.size(); ++i) {
        const auto& change = m_report.changes[i];
        const bool wanted = criterion.term == GateTerm::Threshold
                                ? std::ranges::find(chosen, &analyses[i]) != chosen.end()
                                : term(change.metric()).pursued;
        if (!wanted || change.group().release == Release::Copied) continue;
        GateCase each{criterion, i, Finding::Unchanged, {}, {}, {}};
        if (disturbed(change)) {
            each.finding = Finding::Disturbed;
        } else if (criterion.term == GateTerm::Threshold) {
            judgeThreshold(each, change);
        } else {
            each.finding = judgedCrossovers(change, criterion.share);
        }
        m_report.cases.push_back(std::move(each));
    }
}

std::vector<SpeedPair> Gate::pairsOf(const MetricChange& change, Arm arm) const
{
    const auto metric = change.metric();
    return speedPairs(collect(m_baseline.samples, change.baseline.group, metric),
                      collect(m_now.samples, change.group(), metric), arm, metric);
}

void Gate::addTests(std::size_t gateCase, const MetricChange& change, std::vector<RateTest>& overall,
                    std::vector<RateTest>& single) const
{
    const auto metric = change.metric();
    const double margin = std::log1p(m_report.cases[gateCase].criterion.share);
    for (const auto arm : comparedArms) {
        const auto pairs = pairsOf(change, arm);
        if (pairs.empty()) continue;
        const double before = meanLog(pairs);
        const double shift = meanShift(pairs);
        overall.push_back(
            {gateCase,
             {arm, std::nullopt, valueOfSpeed(before, metric), valueOfSpeed(before + shift, metric), std::exp(-shift)},
             beyond(pairs, margin)});
        for (const auto& pair : pairs) {
            single.push_back({gateCase,
                              {arm, pair.size, valueOfSpeed(medianOfSorted(pair.before), metric),
                               valueOfSpeed(medianOfSorted(pair.after), metric), std::exp(-pair.shift())},
                              beyond(pair, margin)});
        }
    }
}

/// All sizes together get one half of the criterion's level, single sizes the other.
void Gate::judgeRates(const GateCriterion& criterion)
{
    std::vector<RateTest> overall;
    std::vector<RateTest> single;
    for (std::size_t i = 0; i < m_report.changes.size(); ++i) {
        const auto& change = m_report.changes[i];
        if (change.metric() != term(criterion.term).metric) continue;
        m_report.cases.push_back({criterion, i, Finding::Unchanged, {}, {}, {}});
        if (disturbed(change)) {
            m_report.cases.back().finding = Finding::Disturbed;
        } else {
            addTests(m_report.cases.size() - 1, change, overall, single);
        }
    }
    const auto metric = *term(criterion.term).metric;
    const bool compared = std::ranges::find(m_report.changes, metric, &MetricChange::metric) != m_report.changes.end();
    if (term(metric).onRequest() && !compared) m_report.uncompared.push_back(metric);
    conclude(overall);
    conclude(single);
}

void Gate::conclude(const std::vector<RateTest>& tests)
{
    const auto correct = [&](double OneSided::*side) {
        std::vector<double> p(tests.size());
        std::ranges::transform(tests, p.begin(), [&](const RateTest& test) { return test.p.*side; });
        p = holmAdjusted(p);
        for (double& each : p)
            each = std::min(1.0, each * 2 * m_options.alpha / m_level);
        return p;
    };
    const auto slower = correct(&OneSided::less);
    const auto faster = correct(&OneSided::greater);
    for (std::size_t i = 0; i < tests.size(); ++i) {
        auto& each = m_report.cases[tests[i].gateCase];
        const bool worse = slower[i] <= m_options.alpha;
        if (!worse && (faster[i] > m_options.alpha || each.finding == Finding::Changed)) continue;
        if (worse && each.finding != Finding::Changed) each.rates.clear(); // of what improved
        each.finding = worse ? Finding::Changed : Finding::Better;
        auto change = tests[i].change;
        change.p = worse ? slower[i] : faster[i];
        each.rates.push_back(change);
    }
}

/// Beyond the margin in the same direction, and their ratio changed by less than half of that.
void Gate::findDrifts()
{
    const double margin = std::log1p(optionsOf(m_baseline.config).delta);
    const double level = m_options.alpha / static_cast<double>(std::max<std::size_t>(1, m_report.changes.size()));
    for (std::size_t i = 0; i < m_report.changes.size(); ++i) {
        const auto& change = m_report.changes[i];
        const auto copy = pairsOf(change, Arm::Copy);
        const auto zeroCopy = pairsOf(change, Arm::ZeroCopy);
        const auto p = beyond(copy, margin);
        const auto zeroCopyP = beyond(zeroCopy, margin);
        const bool slower = std::max(p.less, zeroCopyP.less) <= level;
        const bool faster = std::max(p.greater, zeroCopyP.greater) <= level;
        const double shift = meanShift(copy);
        const double other = meanShift(zeroCopy);
        if ((slower || faster) && std::abs(shift - other) < std::min(std::abs(shift), std::abs(other)) / 2)
            m_report.drifts.push_back({i, std::exp(-(shift + other) / 2)});
    }
}

} // namespace

std::vector<GateCriterion> usualCriteria()
{
    return {{GateTerm::Threshold, term(GateTerm::Threshold).usualShare},
            {GateTerm::Crossover, term(GateTerm::Crossover).usualShare}};
}

std::string_view nameOf(Finding finding)
{
    switch (finding) {
    case Finding::Unchanged: return "unchanged";
    case Finding::Better: return "better";
    case Finding::Changed: return "changed";
    case Finding::Unclear: return "unclear";
    case Finding::Disturbed: break;
    }
    return "disturbed";
}

CrossoverEnds crossoverEnds(const MetricAnalysis& analysis)
{
    const auto& verdict = analysis.verdict;
    switch (verdict.kind) {
    case VerdictKind::Crossover:
    case VerdictKind::AtMost:
    case VerdictKind::AtLeast: return {verdict.low, verdict.high};
    case VerdictKind::ZeroCopyWins: return {std::nullopt, static_cast<double>(analysis.sizes.front().size)};
    case VerdictKind::CopyWins: return {static_cast<double>(analysis.sizes.back().size), std::nullopt};
    default: return {};
    }
}

GateOutcome GateReport::outcome() const
{
    const auto any = [this](Finding finding) { return std::ranges::count(cases, finding, &GateCase::finding) > 0; };
    if (apart || cases.empty()) return GateOutcome::NotComparable;
    if (any(Finding::Changed)) return GateOutcome::Changed;
    if (any(Finding::Disturbed)) return GateOutcome::NotComparable;
    return any(Finding::Unchanged) || any(Finding::Better) ? GateOutcome::Unchanged : GateOutcome::NotComparable;
}

GateReport checkAgainst(const Session& baseline, const Session& now, const GateOptions& options)
{
    return Gate(baseline, now, options).judge();
}

} // namespace crossover
