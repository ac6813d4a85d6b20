// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/local_source.h"

#include <chrono>

#include "core/measure/machine_watch.h"

namespace crossover {

namespace {

/// One trial, and what else the machine did meanwhile.
Result<Trial> measured(const TrialPlan& plan, const std::stop_token& stop)
{
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const MachineWatch watch;
    auto samples = measureTrial(plan, stop);
    if (!samples) return tl::unexpected(samples.error());
    const auto covariates = watch.covariates();
    for (auto& sample : *samples) {
        sample.covariates = covariates;
        sample.disturbed = covariates && CovariateLimits{}.exceededBy(*covariates);
    }
    return Trial{std::move(*samples), std::chrono::duration<double>(Clock::now() - begin).count()};
}

} // namespace

LocalSource::LocalSource() : m_thread([this](const std::stop_token& end) { serve(end); }) {}

LocalSource::~LocalSource() = default;

Result<Trial> LocalSource::measure(const TrialPlan& plan, const std::stop_token& stop)
{
    Job job{plan, stop, {}};
    std::unique_lock lock(m_mutex);
    m_job = &job;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return job.result.has_value(); });
    return std::move(*job.result);
}

void LocalSource::serve(const std::stop_token& end)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, end, [this] { return m_job != nullptr; })) {
        auto* const job = std::exchange(m_job, nullptr);
        lock.unlock();
        auto result = measured(job->plan, job->stop);
        lock.lock();
        job->result = std::move(result);
        m_changed.notify_all();
    }
}

} // namespace crossover
