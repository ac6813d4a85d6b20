// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/sweep_runner.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include <QMetaObject>
#include <fmt/format.h>

#include "core/measure/system_needs.h"
#include "core/report/metric_words.h"
#include "core/report/refine_words.h"
#include "core/sweep/ending.h"
#include "core/sweep/source_for.h"
#include "core/worker/worker_commands.h"

namespace crossover {

SweepRunner::SweepRunner(JournalKeeper& journal, QObject* parent)
    : QObject(parent), m_journal(journal), m_source(sourceFor(SweepConfig()))
{
}

SweepRunner::~SweepRunner()
{
    // The observer of the recording is this object: the thread must be gone before any member is.
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
}

void SweepRunner::setSource(std::unique_ptr<TrialSource> source)
{
    if (isActive()) return;
    m_source = std::move(source);
    m_sourceIsGiven = true;
}

void SweepRunner::allow(const SweepConfig& config)
{
    for (const auto& who : {config.sender, config.receiver}) {
        if (std::ranges::find(m_allowed, who) == m_allowed.end()) m_allowed.push_back(who);
    }
}

bool SweepRunner::mayRun(const SweepConfig& config) const
{
    const auto may = [this](const Who& who) {
        return comesWithProgram(who) || std::ranges::find(m_allowed, who) != m_allowed.end();
    };
    return may(config.sender) && may(config.receiver);
}

void SweepRunner::start(Session session, Task task)
{
    if (isActive()) return;
    const auto setup = session.config.value_or(SweepConfig());
    // Without workers it says itself that it cannot measure this.
    if (!m_sourceIsGiven) m_source = sourceFor(mayRun(setup) ? setup : SweepConfig());
    RecordingObserver& observer = *this; // a private base, which make_unique() cannot see
    m_recording = std::make_unique<Recording>(std::move(session), *m_source, m_journal, observer);
    m_mail = {};
    m_handover = Handover::None;
    m_nextHandover = {};
    setState(SweepState::Running);
    try {
        m_thread = std::jthread([this, task](const std::stop_token& stop) { record(task, stop); });
    } catch (const std::system_error& reason) {
        const std::lock_guard lock(m_mutex);
        m_mail.ended = true;
        m_mail.error = threadError(reason);
        m_mail.end = endOf(m_mail.error, {});
        announce();
    }
}

void SweepRunner::pause()
{
    if (m_state != SweepState::Running) return;
    m_recording->pause();
    setState(SweepState::Paused);
    drain(); // trials that came too soon after a hand-over would otherwise lie in the mailbox for the whole pause
}

void SweepRunner::resume()
{
    if (m_state != SweepState::Paused) return;
    m_recording->resume();
    setState(SweepState::Running);
}

void SweepRunner::stop()
{
    if (m_state != SweepState::Running && m_state != SweepState::Paused) return;
    setState(SweepState::Stopping);
    m_thread.request_stop();
}

void SweepRunner::painted()
{
    const std::lock_guard lock(m_mutex);
    // A paint from before the delivery does not show it yet.
    if (m_handover != Handover::Delivered) return;
    m_handover = Handover::None;
    m_released.notify_one();
}

void SweepRunner::record(Task task, const std::stop_token& stop)
{
    m_stop = stop;
    if (task == Task::Measure) {
        m_recording->measure(stop);
    } else {
        m_recording->check(stop);
    }
    m_recording->end();
    const std::lock_guard lock(m_mutex);
    m_mail.ended = true;
    m_mail.end = *m_recording->session().end;
    m_mail.refined = m_recording->refined();
    m_mail.error = m_recording->error();
    announce();
}

void SweepRunner::introduced(const Session& session)
{
    Session head;
    head.config = session.config;
    head.environment = session.environment;
    const std::lock_guard lock(m_mutex);
    m_mail.introduced = std::move(head);
    announce();
}

void SweepRunner::checkStarting(const SweepConfig& config)
{
    const std::lock_guard lock(m_mutex);
    m_mail.checks.push_back(config);
    announce();
}

void SweepRunner::stageStarting(const GroupKey& group, std::span<const RefineStep> steps)
{
    auto sentence = fmt::format("{}, {}: {}", wordsOf(group), spokenName(group.test), stageSentence(steps));
    const std::lock_guard lock(m_mutex);
    m_mail.stages.push_back(std::move(sentence)); // goes with the samples of its trials
}

void SweepRunner::thresholdMissing()
{
    const std::lock_guard lock(m_mutex);
    m_mail.nothingToCheck = true;
    announce();
}

void SweepRunner::strangersRefused(std::uint64_t attempts)
{
    const std::lock_guard lock(m_mutex);
    m_mail.strangers = attempts; // goes with the end
}

void SweepRunner::journalBroken(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    m_mail.journalFailure = error;
    announce();
}

void SweepRunner::trialFinished(std::span<const Sample> samples, const SweepProgress& progress)
{
    std::unique_lock lock(m_mutex);
    m_mail.samples.insert(m_mail.samples.end(), samples.begin(), samples.end());
    m_mail.progress = progress;
    const auto start = Clock::now();
    if (start < m_nextHandover && !m_recording->paused()) return;
    m_handover = Handover::Announced;
    announce();
    m_released.wait_for(lock, m_stop, longestHold, [this] { return m_handover == Handover::None; });
    const auto now = Clock::now();
    // Slow painting must not make the sweep last much longer than it said.
    m_nextHandover = now + std::max<Clock::duration>(leastGap, 2 * (now - start));
}

/// Called with the mutex held.
void SweepRunner::announce()
{
    if (std::exchange(m_drainQueued, true)) return;
    QMetaObject::invokeMethod(
        this, [this] { drain(); }, Qt::QueuedConnection);
}

void SweepRunner::drain()
{
    Mail mail;
    {
        const std::lock_guard lock(m_mutex);
        m_drainQueued = false;
        mail = std::exchange(m_mail, {});
        if (m_handover == Handover::Announced) m_handover = Handover::Delivered;
    }
    if (mail.introduced && mail.introduced->config)
        emit introducedTo(*mail.introduced->config, mail.introduced->environment.value_or(Environment()));
    for (const auto& check : mail.checks)
        emit checkStarted(check);
    if (mail.nothingToCheck) emit nothingToCheck();
    if (mail.journalFailure) emit journalFailed(*mail.journalFailure);
    if (!mail.stages.empty()) emit stagesPlanned(mail.stages);
    if (!mail.samples.empty()) emit samplesArrived(mail.samples, mail.progress);
    if (mail.strangers > 0) emit strangersTurnedAway(mail.strangers);
    if (!mail.ended) return;
    if (m_thread.joinable()) m_thread.join(); // its last act was to say so
    m_recording.reset();
    m_end = std::move(mail.end);
    m_refined = std::move(mail.refined);
    setState(SweepState::Idle);
    emit ended(mail.error);
}

void SweepRunner::setState(SweepState state)
{
    m_state = state;
    emit stateChanged(state);
}

} // namespace crossover
