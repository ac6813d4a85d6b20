// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/sweep.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>

#include "core/measure/machine_watch.h"
#include "core/measure/trial.h"

namespace crossover {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint32_t attemptsPerTrial = 2;
constexpr double mostRepeated = 0.1; // of all trials: on a machine that is always disturbed repeating does not help

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Knows how long trials took, and so how long those that are left will take.
class Forecast {
public:
    explicit Forecast(const SweepConfig& config)
        : m_guess(estimatedSeconds(config) / static_cast<double>(config.trials()))
    {
        for (const auto& group : config.groups())
            m_left[group] = {config.sizes.size() * config.rounds, 0, 0};
    }

    void trialTook(const GroupKey& group, double seconds)
    {
        auto& state = m_left[group];
        --state.left;
        ++state.done;
        state.seconds += seconds;
    }

    [[nodiscard]] double secondsLeft() const
    {
        double total = 0;
        for (const auto& [group, state] : m_left) {
            const double each = state.done > 0 ? state.seconds / static_cast<double>(state.done) : m_guess;
            total += each * static_cast<double>(state.left);
        }
        return total;
    }

private:
    struct State {
        std::size_t left = 0;
        std::size_t done = 0;
        double seconds = 0;
    };
    double m_guess;
    std::map<GroupKey, State> m_left;
};

/// One run of a sweep: what changes from trial to trial.
class Run {
public:
    Run(const SweepConfig& config, SweepObserver& observer, std::stop_token stop)
        : m_config(config)
        , m_observer(observer)
        , m_stop(std::move(stop))
        , m_sizeOrder(config.seed)
        , m_blockOrder(config.seed + 1)
        , m_forecast(config)
    {
        m_progress.rounds = config.rounds;
        m_progress.trialsTotal = config.trials();
    }

    /// All sizes of a group once, in random order.
    template <class BetweenTrials>
    Result<void> measureGroup(const GroupKey& group, std::uint32_t round, BetweenTrials betweenTrials)
    {
        auto sizes = m_config.sizes;
        std::ranges::shuffle(sizes, m_sizeOrder);
        m_progress.group = group;
        m_progress.round = round;
        for (const auto size : sizes) {
            betweenTrials();
            if (auto measured = measureSize(group, size); !measured) return measured;
        }
        return {};
    }

    [[nodiscard]] const SweepProgress& progress() const { return m_progress; }

private:
    Result<void> measureSize(const GroupKey& group, std::uint64_t size)
    {
        if (m_stop.stop_requested()) return stopped();
        m_progress.size = size;
        m_progress.secondsLeft = m_forecast.secondsLeft();
        m_observer.trialStarting(m_progress);

        const auto begin = Clock::now();
        auto samples = measureUndisturbed(group, size);
        if (!samples) return tl::unexpected(samples.error());
        const double seconds = secondsSince(begin);
        m_forecast.trialTook(group, seconds);
        m_progress.elapsedSeconds += seconds;
        m_progress.secondsLeft = m_forecast.secondsLeft();
        ++m_progress.trialsDone;
        for (auto& sample : *samples) {
            sample.round = m_progress.round;
            sample.seed = m_config.seed;
            sample.phase = m_config.threshold ? Phase::Check : Phase::Explore;
            sample.trial = static_cast<std::uint32_t>(m_progress.trialsDone);
        }
        m_observer.trialFinished(*samples, m_progress);
        return {};
    }

    /// Measures again while the machine was disturbed, judged by the covariates alone; the last attempt counts.
    Result<TrialSamples> measureUndisturbed(const GroupKey& group, std::uint64_t size)
    {
        for (std::uint32_t attempt = 1;; ++attempt) {
            const MachineWatch watch;
            auto samples = measureTrial(plan(group, size), m_stop);
            if (!samples) return samples;
            const auto covariates = watch.covariates();
            const bool disturbed = covariates && CovariateLimits{}.exceededBy(*covariates);
            if (!disturbed || attempt == attemptsPerTrial || !mayRepeat()) {
                for (auto& sample : *samples) {
                    sample.covariates = covariates;
                    sample.disturbed = disturbed;
                    sample.repeats = attempt - 1;
                }
                return samples;
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
        plan.size = size;
        plan.trialTime = m_config.trialTime;
        plan.burstTime = m_config.burstTime;
        plan.inflightLimit = m_config.inflightLimit;
        plan.seed = m_blockOrder();
        plan.threshold = m_config.threshold;
        return plan;
    }

    const SweepConfig& m_config;
    SweepObserver& m_observer;
    std::stop_token m_stop;
    std::mt19937_64 m_sizeOrder;
    std::mt19937_64 m_blockOrder; // its own, so that a trial measured again leaves the order of sizes as it was
    Forecast m_forecast;
    SweepProgress m_progress;
};

} // namespace

Result<SweepProgress> Sweep::run(const SweepConfig& config, SweepObserver& observer, std::stop_token stop)
{
    if (auto valid = validate(config); !valid) return tl::unexpected(valid.error());
    Run run(config, observer, stop);
    for (std::uint32_t round = 1; round <= config.rounds; ++round) {
        for (const auto& group : config.groups()) {
            const auto measured = run.measureGroup(group, round, [&] { waitWhilePaused(stop); });
            if (!measured) return tl::unexpected(measured.error());
        }
    }
    return run.progress();
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
