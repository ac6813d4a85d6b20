// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <random>
#include <utility>

#include "core/sweep/forecast.h"

namespace crossover {

namespace {

constexpr std::uint32_t attemptsPerTrial = 2;
constexpr double mostRepeated = 0.1; // of all trials: on a machine that is always disturbed repeating does not help

/// One run of a sweep: what changes from trial to trial.
class Run {
public:
    Run(TrialSource& source, const SweepConfig& config, SweepObserver& observer, std::function<void()> betweenTrials,
        std::stop_token stop)
        : m_source(source)
        , m_config(config)
        , m_observer(observer)
        , m_betweenTrials(std::move(betweenTrials))
        , m_stop(std::move(stop))
        , m_sizeOrder(config.seed)
        , m_blockOrder(config.seed + 1)
        , m_forecast(config)
    {
        m_progress.phase = config.threshold ? Phase::Check : Phase::Explore;
        m_progress.rounds = config.rounds;
        m_progress.trialsTotal = config.trials();
    }

    /// Every size in every round.
    Result<void> explore()
    {
        for (std::uint32_t round = 1; round <= m_config.rounds; ++round) {
            for (const auto& group : m_config.groups()) {
                if (auto measured = measureGroup(group, m_config.sizes, round); !measured) return measured;
            }
        }
        return {};
    }

    /// Fresh rounds around each crossing, until Confirmation has seen enough or the budget is spent.
    Result<std::vector<ConfirmOutcome>> confirm()
    {
        const double budget = std::chrono::duration<double>(m_config.budget).count();
        Confirmation confirmation(m_config, m_samples, static_cast<std::size_t>(budget / m_forecast.secondsPerTrial()));
        m_progress.phase = Phase::Confirm;
        m_progress.rounds = 0;
        m_budgetEnd = m_progress.elapsedSeconds + budget;
        for (std::uint32_t round = 1; !confirmation.done(); ++round) {
            std::size_t missing = 0;
            for (const auto& group : m_config.groups()) {
                const auto sizes = confirmation.sizesOf(group);
                const auto before = m_progress.trialsDone;
                auto measured = measureGroup(group, sizes, round);
                if (!measured) return tl::unexpected(measured.error());
                missing += sizes.size() - (m_progress.trialsDone - before);
            }
            if (budgetSpent()) {
                confirmation.spend(m_samples, missing == 0 ? round : round - 1);
            } else {
                confirmation.look(m_samples, round);
            }
        }
        return confirmation.outcomes();
    }

    [[nodiscard]] const SweepProgress& progress() const { return m_progress; }

private:
    /// These sizes once, in random order; less when the budget ends meanwhile.
    Result<void> measureGroup(const GroupKey& group, std::vector<std::uint64_t> sizes, std::uint32_t round)
    {
        std::ranges::shuffle(sizes, m_sizeOrder);
        m_progress.group = group;
        m_progress.round = round;
        for (const auto size : sizes) {
            if (budgetSpent()) break;
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
            sample.trial = static_cast<std::uint32_t>(m_progress.trialsDone);
        }
        if (m_config.confirms()) m_samples.insert(m_samples.end(), samples.begin(), samples.end());
        m_observer.trialFinished(samples, m_progress);
        return {};
    }

    [[nodiscard]] bool budgetSpent() const
    {
        return m_progress.phase == Phase::Confirm && m_progress.elapsedSeconds >= m_budgetEnd;
    }

    void foresee()
    {
        if (m_progress.phase == Phase::Confirm) {
            m_progress.secondsLeft = std::max(0.0, m_budgetEnd - m_progress.elapsedSeconds);
            m_progress.share = 1 - m_progress.secondsLeft / std::chrono::duration<double>(m_config.budget).count();
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
        return m_progress.repeats < mostRepeated * static_cast<double>(m_progress.trialsTotal);
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
    double m_budgetEnd = 0;        ///< in elapsed seconds
    std::vector<Sample> m_samples; ///< all, if they are to be confirmed
};

} // namespace

Result<SweepEnd> Sweep::run(const SweepConfig& config, SweepObserver& observer, std::stop_token stop)
{
    if (auto valid = validate(config); !valid) return tl::unexpected(valid.error());
    Run run(
        m_source, config, observer, [&] { waitWhilePaused(stop); }, stop);
    if (auto explored = run.explore(); !explored) return tl::unexpected(explored.error());
    if (!config.confirms()) return SweepEnd{run.progress(), {}};
    auto outcomes = run.confirm();
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
