// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/refinement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analyze/betting.h"
#include "core/model/size_grid.h"

namespace crossover {

namespace {

constexpr std::size_t endsPerBound = 2; // while an end of an interval may still move, a third of a stage is for bounds
constexpr std::size_t mostBounds = 3;   // of a stage
constexpr double leastLead = 0.51;      // chance of the arm that leads, so that a draw does not look like an answer

/// A size that may be measured next, with the chance that zero-copy wins there as far as is known.
struct Candidate {
    std::uint64_t size = 0;
    double chance = 0.5;
    double upwards = 1;   ///< capital against a crossing above it
    double downwards = 1; ///< capital against a crossing below it
};

double octaves(double larger, double smaller)
{
    return std::log2(larger / smaller);
}

/// Drawn towards a half (Laplace), so that a few lucky trials do not look like certainty.
double chanceOf(const WinCount& count)
{
    return static_cast<double>(count.wins + 1) / static_cast<double>(count.wins + count.losses + 2);
}

/// The grid size in the middle between two sizes; nothing if they are next to each other.
std::optional<std::uint64_t> between(std::uint64_t below, std::uint64_t above)
{
    const double middle = std::sqrt(static_cast<double>(below) * static_cast<double>(above));
    for (const unsigned parts : {1U, 2U, 4U, 8U}) {
        const auto size = nearestGridSize(middle, parts);
        if (size > below && size < above) return size;
    }
    return std::nullopt;
}

/// There is nothing to narrow down, and that is proven.
bool hasNoCrossing(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::ZeroCopyWins:
    case VerdictKind::CopyWins:
    case VerdictKind::Multiple:
    case VerdictKind::Equivalent: return true;
    case VerdictKind::Crossover:
    case VerdictKind::AtMost:
    case VerdictKind::AtLeast:
    case VerdictKind::Unresolved: break;
    }
    return false;
}

/// Nothing can be measured between the ends of the interval.
bool isSingleStep(const MetricAnalysis& analysis)
{
    const auto& [low, high] = analysis.evidence.crossing;
    return low && high && *low + 1 == *high && !between(analysis.sizes[*low].size, analysis.sizes[*high].size);
}

/// How many more trials bring the capital to `wanted`, when the arm that is bet on wins with this chance.
double trialsMissing(double capital, double wanted, double chance)
{
    const double lead = chance < 0.5 ? chance : std::max(chance, leastLead);
    return std::max(1.0, throwsMissing(capital, wanted, lead));
}

/// The measured sizes from `first` to `last` and the middles between them.
std::vector<Candidate> candidatesOf(std::span<const WinCount> measured, std::size_t first, std::size_t last,
                                    const Dependence& dependence)
{
    std::vector<WinCount> counts(measured.begin(), measured.end());
    std::vector<Candidate> all;
    for (std::size_t i = first; i <= last; ++i) {
        all.push_back({measured[i].size, chanceOf(measured[i]), 1, 1});
        if (i == last) break;
        const auto middle = between(measured[i].size, measured[i + 1].size);
        if (!middle) continue;
        all.push_back({*middle, std::midpoint(chanceOf(measured[i]), chanceOf(measured[i + 1])), 1, 1});
        counts.push_back({*middle, 0, 0});
    }
    std::ranges::sort(counts, {}, &WinCount::size);
    const auto upwards = capitalsUpwards(counts, dependence);
    const auto downwards = capitalsDownwards(counts, dependence);
    for (auto& candidate : all) {
        const auto at = static_cast<std::size_t>(std::ranges::lower_bound(counts, candidate.size, {}, &WinCount::size) -
                                                 counts.begin());
        candidate.upwards = upwards[at];
        candidate.downwards = downwards[at];
    }
    return all;
}

class Planner {
public:
    Planner(const MetricAnalysis& analysis, double target) : m_analysis(analysis), m_target(target) {}

    void narrow(std::vector<RefineStep>& steps) const
    {
        const auto& [low, high] = m_analysis.evidence.crossing;
        const auto& sizes = m_analysis.sizes;
        const auto kind = m_analysis.verdict.kind;
        if (sizes.empty() || hasNoCrossing(kind)) return;
        if (low && high && reachOf(bytes(*low), bytes(*high)) <= m_target) return;
        if (isSingleStep(m_analysis)) return;
        const auto first = low.value_or(0);
        const auto last = high.value_or(sizes.size() - 1);
        const auto candidates = candidatesOf(countWins(sizes), first, last, m_analysis.evidence.dependence);
        const double wanted = 2 / m_analysis.options.alpha;
        // From the far end inwards: how many octaves each trial at a size may bring.
        const double top = high ? bytes(*high) : 2 * bytes(last);
        const double bottom = low ? bytes(*low) : bytes(0) / 2;
        add(steps, RefineReason::UpperEnd, candidates, [&](const Candidate& at) {
            const auto size = static_cast<double>(at.size);
            return size < top ? octaves(top, size) / trialsMissing(at.upwards, wanted, at.chance) : 0;
        });
        add(steps, RefineReason::LowerEnd, candidates, [&](const Candidate& at) {
            const auto size = static_cast<double>(at.size);
            return size > bottom ? octaves(size, bottom) / trialsMissing(at.downwards, wanted, 1 - at.chance) : 0;
        });
    }

    /// The sizes whose bounds leave most room for a loss.
    void bound(std::vector<RefineStep>& steps, std::size_t atMost) const
    {
        struct Room {
            std::size_t at = 0;
            double bound = 0;
        };
        const auto& threshold = m_analysis.recommendation.threshold;
        const double margin = std::log1p(m_analysis.options.delta);
        std::vector<Room> rooms;
        for (std::size_t i = 0; i < m_analysis.sizes.size(); ++i) {
            const auto& losses = m_analysis.evidence.lossBounds[i];
            const auto& bounds = m_analysis.evidence.bounds[i];
            const double room = !threshold                              ? std::max(bounds.high, -bounds.low)
                                : m_analysis.sizes[i].size < *threshold ? losses.high
                                                                        : -losses.low;
            const bool settled = !threshold && (bounds.low > margin || bounds.high < -margin);
            if (room > margin && !settled) rooms.push_back({i, room});
        }
        std::ranges::stable_sort(rooms, [&](const Room& a, const Room& b) {
            if (a.bound != b.bound) return a.bound > b.bound;
            return m_analysis.sizes[a.at].logs.size() < m_analysis.sizes[b.at].logs.size();
        });
        rooms.resize(std::min(rooms.size(), atMost));
        for (const auto& room : rooms)
            steps.push_back({m_analysis.sizes[room.at].size, m_analysis.metric, RefineReason::Loss});
    }

private:
    [[nodiscard]] double bytes(std::size_t at) const { return static_cast<double>(m_analysis.sizes[at].size); }

    template <class Score>
    void add(std::vector<RefineStep>& steps, RefineReason reason, std::span<const Candidate> candidates,
             const Score& score) const
    {
        const auto best = std::ranges::max_element(candidates, {}, score);
        if (best == candidates.end() || !(score(*best) > 0)) return;
        steps.push_back({best->size, m_analysis.metric, reason});
    }

    const MetricAnalysis& m_analysis;
    double m_target;
};

} // namespace

std::vector<RefineStep> nextSteps(std::span<const MetricAnalysis> analyses, double target)
{
    std::vector<RefineStep> steps;
    for (const auto& analysis : analyses) {
        if (term(analysis.metric).pursued) Planner(analysis, target).narrow(steps);
    }
    const auto bounds = steps.empty() ? mostBounds : (steps.size() + 1) / endsPerBound;
    for (const auto* analysis : decisive(analyses))
        Planner(*analysis, target).bound(steps, bounds);
    std::ranges::stable_sort(steps, {}, &RefineStep::size);
    const auto sameSize = [](const RefineStep& a, const RefineStep& b) { return a.size == b.size; };
    steps.erase(std::unique(steps.begin(), steps.end(), sameSize), steps.end());
    return steps;
}

RefineOutcome outcomeOf(const MetricAnalysis& analysis, double target, std::size_t trials)
{
    RefineOutcome outcome{analysis.group, analysis.metric, RefineEnd::BudgetSpent, trials, std::nullopt, target};
    const auto& verdict = analysis.verdict;
    if (verdict.kind == VerdictKind::Crossover) {
        outcome.reach = reachOf(*verdict.low, *verdict.high);
        if (*outcome.reach <= target) {
            outcome.end = RefineEnd::NarrowEnough;
        } else if (isSingleStep(analysis)) {
            outcome.end = RefineEnd::SingleStep;
        }
    } else if (hasNoCrossing(verdict.kind)) {
        outcome.end = RefineEnd::NoCrossing;
    }
    return outcome;
}

double reachOf(double low, double high)
{
    return std::sqrt(high / low) - 1;
}

} // namespace crossover
