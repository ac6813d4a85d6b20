// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <utility>

#include "core/model/words.h"
#include "core/sweep/forecast.h"

namespace crossover {

namespace {

constexpr std::uint32_t attemptsPerTrial = 2;
constexpr std::uint32_t roundsWithMemory = 6; // as many as a confidence interval needs
constexpr double mostRepeated = 0.1; // of all trials: on a machine that is always disturbed repeating does not help

/// One run of a sweep: what changes from trial to trial.
class Run {
public:
    Run(TrialSource& source, const SweepConfig& config, std::span<const Sample> before, SweepObserver& observer,
        std::function<void()> betweenTrials, std::stop_token stop)
        : m_source(source)
        , m_config(config)
        , m_observer(observer)
        , m_betweenTrials(std::move(betweenTrials))
        , m_stop(std::move(stop))
        , m_sizeOrder(config.seed + before.size())
        , m_blockOrder(config.seed + before.size() + 1)
        , m_forecast(config)
    {
        m_progress.phase = config.threshold ? Phase::Check : Phase::Explore;
        m_progress.rounds = config.rounds;
        for (const auto& sample : before) {
            m_samples[sample.group].push_back(sample);
            m_trialsBefore = std::max(m_trialsBefore, sample.trial.value_or(0));
            if (sample.phase == Phase::Refine) m_stagesBefore = std::max(m_stagesBefore, sample.round.value_or(0));
        }
        for (const auto& group : config.groups()) {
            m_unexplored.emplace_back(group, sizesNotMeasured(group));
            const auto trials = m_unexplored.back().second.size() * config.rounds;
            m_forecast.expect(group, trials);
            m_progress.trialsTotal += trials;
        }
    }

    /// Every size without samples of its group, in every round; the first round whole, further ones while the budget
    /// lasts.
    Result<void> explore()
    {
        for (std::uint32_t round = 1; round <= m_config.rounds; ++round) {
            for (const auto& [group, sizes] : m_unexplored) {
                if (auto measured = measureGroup(group, sizes, round); !measured) return measured;
            }
        }
        return {};
    }

    /// Stage by stage where an answer is missing, until every answer stands or the budget is spent.
    Result<std::vector<RefineOutcome>> refine()
    {
        m_progress.phase = Phase::Refine;
        m_progress.rounds = 0;
        bool missing = true;
        for (std::uint32_t stage = m_stagesBefore + 1; missing && !budgetSpent(); ++stage) {
            missing = false;
            for (const auto& group : m_config.groups()) {
                const auto steps = nextSteps(analysesOf(group), m_config.target);
                if (steps.empty() || budgetSpent()) continue;
                missing = true;
                m_observer.stageStarting(group, steps);
                std::vector<std::uint64_t> sizes(steps.size());
                std::ranges::transform(steps, sizes.begin(), &RefineStep::size);
                if (auto measured = measureGroup(group, sizes, stage); !measured)
                    return tl::unexpected(measured.error());
            }
        }
        return outcomes();
    }

    [[nodiscard]] const SweepProgress& progress() const { return m_progress; }

private:
    /// Sizes that a sweep which was stopped early never reached. Rows of a check count for a check only.
    [[nodiscard]] std::vector<std::uint64_t> sizesNotMeasured(const GroupKey& group) const
    {
        std::set<std::uint64_t> measured;
        if (const auto samples = m_samples.find(group); samples != m_samples.end()) {
            for (const auto& sample : samples->second) {
                if ((sample.phase == Phase::Check) == m_config.threshold.has_value()) measured.insert(sample.size);
            }
        }
        auto sizes = m_config.sizes;
        std::erase_if(sizes, [&](std::uint64_t size) { return measured.contains(size); });
        return sizes;
    }

    /// These sizes once, in random order; less when the budget ends meanwhile.
    Result<void> measureGroup(const GroupKey& group, std::vector<std::uint64_t> sizes, std::uint32_t round)
    {
        std::ranges::shuffle(sizes, m_sizeOrder);
        m_progress.group = group;
        m_progress.round = round;
        for (const auto size : sizes) {
            const bool whole = m_progress.phase != Phase::Refine && round == 1;
            if (!whole && budgetSpent()) break;
            m_betweenTrials();
            if (auto measured = measureSize(group, size); !measured) return measured;
        }
        return {};
    }

    Result<void> measureSize(const GroupKey& group, std::uint64_t size)
    {
        if (m_stop.stop_requested()) return stopped();
        m_progress.size = size;
        foresee();
        m_observer.trialStarting(m_progress);

        auto trial = measureUndisturbed(group, size);
        if (!trial) return tl::unexpected(trial.error());
        auto& samples = trial->samples;
        m_forecast.trialTook(group, trial->seconds);
        m_progress.elapsedSeconds += trial->seconds;
        ++m_progress.trialsDone;
        foresee();
        for (auto& sample : samples) {
            sample.round = m_progress.round;
            sample.seed = m_config.seed;
            sample.phase = m_progress.phase;
            sample.trial = m_trialsBefore + static_cast<std::uint32_t>(m_progress.trialsDone);
        }
        if (m_config.refines()) {
            auto& known = m_samples[group];
            known.insert(known.end(), samples.begin(), samples.end());
        }
        m_observer.trialFinished(samples, m_progress);
        return {};
    }

    /// What the samples of a group say of each of its metrics that is pursued.
    [[nodiscard]] std::vector<MetricAnalysis> analysesOf(const GroupKey& group) const
    {
        std::vector<MetricAnalysis> analyses;
        for (const auto& metric : metrics) {
            if (metric.test != group.test || !metric.pursued) continue;
            auto analysis = analyze(m_samples.at(group), group, metric.id, optionsOf(m_config));
            if (!analysis.sizes.empty()) analyses.push_back(std::move(analysis));
        }
        return analyses;
    }

    [[nodiscard]] std::vector<RefineOutcome> outcomes() const
    {
        std::vector<RefineOutcome> all;
        for (const auto& group : m_config.groups()) {
            const auto refined = std::ranges::count(m_samples.at(group), Phase::Refine, &Sample::phase);
            const auto trials = static_cast<std::size_t>(refined) / comparedArms.size();
            for (const auto& analysis : analysesOf(group))
                all.push_back(outcomeOf(analysis, m_config.target, trials));
        }
        return all;
    }

    [[nodiscard]] bool budgetSpent() const
    {
        return m_config.refines() && m_progress.elapsedSeconds >= m_config.budgetSeconds();
    }

    void foresee()
    {
        if (m_progress.phase == Phase::Refine) {
            m_progress.secondsLeft = std::max(0.0, m_config.budgetSeconds() - m_progress.elapsedSeconds);
            m_progress.share = 1 - m_progress.secondsLeft / m_config.budgetSeconds();
        } else {
            m_progress.secondsLeft = m_forecast.secondsLeft();
            m_progress.share = static_cast<double>(m_progress.trialsDone) / static_cast<double>(m_progress.trialsTotal);
        }
    }

    /// Measures again while the machine was disturbed, whatever the values were; the last attempt counts.
    Result<Trial> measureUndisturbed(const GroupKey& group, std::uint64_t size)
    {
        double seconds = 0;
        for (std::uint32_t attempt = 1;; ++attempt) {
            auto trial = m_source.measure(plan(group, size), m_stop);
            if (!trial) return trial;
            // Trials that take no time never use the budget up.
            if (!(trial->seconds > 0)) return failure(Words::tr("a trial took {} s, which cannot be", trial->seconds));
            seconds += trial->seconds;
            const auto disturbed = [](const Sample& sample) { return sample.disturbed.value_or(false); };
            if (std::ranges::none_of(trial->samples, disturbed) || attempt == attemptsPerTrial || !mayRepeat()) {
                for (auto& sample : trial->samples)
                    sample.repeats = attempt - 1;
                trial->seconds = seconds;
                return trial;
            }
            ++m_progress.repeats;
        }
    }

    [[nodiscard]] bool mayRepeat() const
    {
        return m_progress.repeats < mostRepeated * static_cast<double>(m_config.trials());
    }

    TrialPlan plan(const GroupKey& group, std::uint64_t size)
    {
        TrialPlan plan;
        plan.group = group;
        plan.cores = m_config.cores;
        plan.size = size;
        plan.trialTime = m_config.trialTime;
        plan.burstTime = m_config.burstTime;
        plan.inflightLimit = m_config.inflightLimit;
        plan.seed = m_blockOrder();
        plan.threshold = m_config.threshold;
        plan.copyOnly = m_config.copyOnly;
        plan.memory = group.test == Test::Throughput && m_progress.phase == Phase::Explore &&
                      m_progress.round <= roundsWithMemory;
        return plan;
    }

    TrialSource& m_source;
    const SweepConfig& m_config;
    SweepObserver& m_observer;
    std::function<void()> m_betweenTrials;
    std::stop_token m_stop;
    std::mt19937_64 m_sizeOrder;
    std::mt19937_64 m_blockOrder; // its own, so that a trial measured again leaves the order of sizes as it was
    Forecast m_forecast;
    SweepProgress m_progress;
    std::map<GroupKey, std::vector<Sample>> m_samples; ///< all, if they are to be refined; those of before, too
    std::vector<std::pair<GroupKey, std::vector<std::uint64_t>>> m_unexplored; ///< sizes of each group
    std::uint32_t m_trialsBefore = 0;
    std::uint32_t m_stagesBefore = 0;
};

} // namespace

Result<SweepEnd> Sweep::run(const SweepConfig& config, SweepObserver& observer, std::stop_token stop)
{
    return extend(config, {}, observer, std::move(stop));
}

Result<SweepEnd> Sweep::extend(const SweepConfig& config, std::span<const Sample> before, SweepObserver& observer,
                               std::stop_token stop)
{
    if (auto valid = validate(config); !valid) return tl::unexpected(valid.error());
    if (auto prepared = m_source.prepare(stop); !prepared) return tl::unexpected(prepared.error());
    Run run(
        m_source, config, before, observer, [&] { waitWhilePaused(stop); }, stop);
    if (auto explored = run.explore(); !explored) return tl::unexpected(explored.error());
    if (!config.refines()) return SweepEnd{run.progress(), {}};
    auto outcomes = run.refine();
    if (!outcomes) return tl::unexpected(outcomes.error());
    return SweepEnd{run.progress(), std::move(*outcomes)};
}

void Sweep::pause()
{
    const std::lock_guard lock(m_mutex);
    m_paused = true;
}

void Sweep::resume()
{
    const std::lock_guard lock(m_mutex);
    m_paused = false;
    m_resumed.notify_all();
}

bool Sweep::paused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

void Sweep::waitWhilePaused(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_resumed.wait(lock, stop, [this] { return !m_paused; });
}

} // namespace crossover
