// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/local_source.h"

#include <chrono>
#include <new>
#include <system_error>
#include <utility>

#include "core/measure/copy_speed_probe.h"
#include "core/measure/machine_watch.h"
#include "core/measure/private_folder.h"
#include "core/measure/system_needs.h"
#include "core/model/words.h"

namespace crossover {

namespace {

/// One trial, and what else the machine did meanwhile.
Result<Trial> measured(const TrialPlan& plan, const std::stop_token& stop, std::uint64_t& strangers)
try {
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const MachineWatch watch;
    auto samples = measureTrial(plan, stop, &strangers);
    if (!samples) return tl::unexpected(samples.error());
    const auto covariates = watch.covariates();
    for (auto& sample : *samples) {
        sample.covariates = covariates;
        sample.disturbed = covariates && CovariateLimits{}.exceededBy(*covariates);
    }
    return Trial{std::move(*samples), std::chrono::duration<double>(Clock::now() - begin).count()};
} catch (const std::bad_alloc&) { // would end the program: nobody catches what leaves a thread
    return outOfMemory();
}

} // namespace

LocalSource::LocalSource() = default;

LocalSource::~LocalSource() = default;

Result<void> LocalSource::introduce(Session& session, const std::stop_token& stop)
{
    if (session.environment) addCopySpeed(*session.environment, stop);
    return {};
}

Result<void> LocalSource::prepare(const std::stop_token& /*stop*/)
{
    if (auto checked = checkSystemNeeds(); !checked) return checked;
    if (m_thread.joinable()) return {};
    try {
        m_thread = std::jthread([this](const std::stop_token& end) { serve(end); });
    } catch (const std::system_error& error) {
        return tl::unexpected(threadError(error));
    }
    return {};
}

Result<Trial> LocalSource::measure(const TrialPlan& plan, const std::stop_token& stop)
{
    if (!plan.group.sender.isThread() || !plan.group.receiver.isThread()) {
        return usageError(Words::tr("{} is to send and {} to receive, which is measured with zmq-crossover sweep "
                                    "--sender and --receiver",
                                    plan.group.sender.text(), plan.group.receiver.text()));
    }
    if (!m_thread.joinable()) {
        if (auto prepared = prepare(stop); !prepared) return tl::unexpected(prepared.error());
    }
    Job job{plan, stop, {}};
    std::unique_lock lock(m_mutex);
    m_job = &job;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return job.result.has_value(); });
    return std::move(*job.result);
}

void LocalSource::serve(const std::stop_token& end)
{
    PrivateFolder::removeAbandoned();
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, end, [this] { return m_job != nullptr; })) {
        auto* const job = std::exchange(m_job, nullptr);
        lock.unlock();
        auto result = measured(job->plan, job->stop, m_strangers);
        lock.lock();
        job->result = std::move(result);
        m_changed.notify_all();
    }
}

} // namespace crossover
